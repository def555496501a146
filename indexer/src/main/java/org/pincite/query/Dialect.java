package org.pincite.query;

import java.util.Locale;
import java.util.Optional;

/** Whose way of writing a query is meant. What is common to them all, {@link QueryParser} tells. */
public enum Dialect {
    /** Words side by side must all occur, or are a phrase beside a connector; {@code ?} is one letter, {@code *} any number. */
    PINCITE,
    /** A blank means or; {@code *} is one letter, at a word's end up to as many as there are; a plural finds itself only. */
    WESTLAW,
    /** As Pincite, but a hyphen is a blank. */
    LEXIS,
    /** Boolean operators as in CourtListener's search box: and binds tighter than or, a minus excludes. */
    COURTLISTENER;

    /** The name in parameters and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dialect of that name. */
    public static Optional<Dialect> named(String word) {
        for (Dialect dialect : values()) {
            if (dialect.word().equals(word)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }
}
