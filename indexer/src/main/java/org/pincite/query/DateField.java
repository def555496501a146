package org.pincite.query;

import java.util.Locale;
import java.util.Optional;

/** A kind of date that a query or filter may ask for; {@code date} is the document's own: filed, or published. */
public enum DateField {
    DATE,
    FILED,
    PUBLISHED,
    SIGNED,
    MENTIONED;

    /** The name in queries, parameters and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name, in any case; {@code da} is {@code date}, {@code dateFiled} is {@code filed}. */
    public static Optional<DateField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("da")) {
            return Optional.of(DATE);
        }
        if (lower.equals("datefiled")) {
            return Optional.of(FILED);
        }
        for (DateField field : values()) {
            if (field.word().equals(lower)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
