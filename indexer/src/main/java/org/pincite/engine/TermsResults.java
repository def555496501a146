package org.pincite.engine;

import java.util.List;
import java.util.Map;

/**
 * What each of several queries finds, within the same filters.
 *
 * @param searched documents that pass the filters
 * @param found documents that any of the queries finds
 * @param terms one for each query, in their order
 */
public record TermsResults(long searched, long found, List<Term> terms) {

    /** One query. */
    public sealed interface Term {}

    /**
     * A query that was answered.
     *
     * @param documents documents it finds
     * @param hits places in their texts where it matches
     * @param alone documents that no other query of the list finds
     * @param facets the same by facet, one entry for each facet asked for
     */
    public record Counted(long documents, long hits, long alone, Map<Facet, Breakdown> facets) implements Term {}

    /** A query that is too large to run; the others are compared without it. */
    public record Refused(String why) implements Term {}

    /** Values of one facet, most documents first; {@code more} if not all are listed. */
    public record Breakdown(List<Value> values, boolean more) {}

    /**
     * The counts within the documents that have one value of a facet.
     *
     * @param value what to filter by
     * @param label what to show
     */
    public record Value(String value, String label, long documents, long hits, long alone) {}
}
