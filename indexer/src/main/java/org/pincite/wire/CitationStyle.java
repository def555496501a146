package org.pincite.wire;

import java.util.Locale;
import java.util.Optional;

/** How a citation is written: two for people, three for programs. */
public enum CitationStyle {
    BLUEBOOK,
    PLAIN,
    BIBTEX,
    CSL_JSON,
    RIS;

    /** The name in parameters and JSON, ex.: {@code csl-json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CitationStyle> named(String name) {
        for (CitationStyle style : values()) {
            if (style.word().equals(name)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }
}
