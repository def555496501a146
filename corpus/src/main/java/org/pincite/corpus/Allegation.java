package org.pincite.corpus;

import java.util.List;
import java.util.Locale;

/**
 * An allegation type assigned to a document.
 *
 * @param type id in the taxonomy, ex.: {@code antitrust.monopolization}; the family is what stands before the dot. A
 *     family alone, ex.: {@code antitrust}, where the text says no more
 * @param label ex.: {@code Monopolization (Sherman Act § 2)}
 * @param confidence from 0 to 1, over all evidence
 */
public record Allegation(String type, String label, Status status, double confidence, List<Evidence> evidence) {
    public Allegation {
        evidence = List.copyOf(evidence);
    }

    public String family() {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    /** Confidence from which an allegation is shown and counted. */
    public static final double PUBLISHED_FROM = 0.55;

    /** Whether it is shown and counted in facets: confident enough, and more than a mention. */
    public boolean counts() {
        return status != Status.MENTIONED && confidence >= PUBLISHED_FROM;
    }

    /** What the document does with the allegation. {@code MENTIONED} never counts in a facet. */
    public enum Status {
        PLEADED,
        ARGUED,
        ANSWERED_DENIED,
        SURVIVED,
        DECIDED_FOR_CLAIMANT,
        DECIDED_AGAINST_CLAIMANT,
        SETTLED,
        ALLEGED_IN_NEWS,
        MENTIONED;

        /** The word used in JSON and the UI, ex.: {@code alleged_in_news}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
