package org.pincite.corpus;

import java.util.List;
import java.util.Locale;

/** An organisation or person that a document is about without being a party to it. */
public record Mention(Sort sort, String name, List<Evidence> evidence) {
    public Mention {
        evidence = List.copyOf(evidence);
    }

    /** What is mentioned. */
    public enum Sort {
        ORGANISATION,
        PERSON;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
