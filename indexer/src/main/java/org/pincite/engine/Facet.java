package org.pincite.engine;

import java.util.Optional;

/** The dimensions whose values are counted. The histogram of dates is asked for by {@link SearchRequest#dates}. */
public enum Facet {
    KIND("kind"),
    PARTY("party"),
    ALLEGATION("allegation"),
    STATUS("status"),
    COURT("court"),
    DOCKET("docket"),
    DOC_TYPE("docType"),
    PUBLISHER("publisher"),
    MENTION("mention"),
    /** What is true of a document's quotations. */
    VERDICT("verdict"),
    COLLECTION("collection");

    private final String word;

    Facet(String word) {
        this.word = word;
    }

    /** The name in parameters and JSON. */
    public String word() {
        return word;
    }

    public static Optional<Facet> named(String name) {
        for (Facet facet : values()) {
            if (facet.word.equals(name)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
