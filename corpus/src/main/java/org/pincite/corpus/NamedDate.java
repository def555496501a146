package org.pincite.corpus;

import java.util.List;
import java.util.Locale;

/** A date with what it is the date of; never just "date". */
public record NamedDate(Event event, PartialDate date, List<Evidence> evidence) {
    public NamedDate {
        evidence = List.copyOf(evidence);
    }

    /** What happened on the date. */
    public enum Event {
        FILED,
        ENTERED,
        UNSEALED,
        PUBLISHED,
        MODIFIED,
        SIGNED,
        DECIDED,
        HEARING,
        MENTIONED;

        /** The word used in JSON and the UI, ex.: {@code filed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
