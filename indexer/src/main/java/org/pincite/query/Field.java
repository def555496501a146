package org.pincite.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A field of words that a query may ask instead of the text. */
public enum Field {
    TITLE("title", "ti"),
    CAPTION("caption", "case"),
    PARTY("party"),
    /** The names of a case or an article: its title, its caption, its parties. */
    NAME("name", "casename"),
    JUDGE("judge", "ju"),
    COURT("court", "court_id"),
    DOCKET("docket", "dn", "number", "docketnumber"),
    /** The docket entry stamped on a filing, ex.: {@code ecf:736-4}. */
    ECF("ecf", "entry"),
    TYPE("type", "doctype"),
    ALLEGATION("allegation"),
    PUBLISHER("publisher", "source"),
    BYLINE("byline", "author"),
    MENTIONS("mentions");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The name that {@code readAs} uses. */
    public String word() {
        return names.getFirst();
    }

    /** The field of that name, in any case. */
    public static Optional<Field> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Field field : values()) {
            if (field.names.contains(lower)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
