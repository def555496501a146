package org.pincite.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param total documents found, exact
 * @param facets one entry for each facet asked for
 * @param dates histogram of the documents' own dates, or null if it was not asked for
 * @param zeroedBy the part of the query that left no hit, as it prints itself; null if there are hits
 * @param unreadable files in the collections searched whose text could not be read
 * @param next cursor of the next page, or null at the end
 */
public record SearchResults(
        long total,
        List<Hit> hits,
        Map<Facet, FacetCounts> facets,
        @Nullable Histogram dates,
        @Nullable String zeroedBy,
        long unreadable,
        @Nullable String next) {

    /**
     * A document found.
     *
     * @param score relevance; higher is better, comparable within one answer only
     * @param matches occurrences of the query in the document's text
     */
    public record Hit(DocumentCard document, float score, int matches, List<Snippet> snippets) {}

    /** Values of one facet, most frequent first, selected ones always among them. */
    public record FacetCounts(List<FacetValue> values, boolean more) {}

    /**
     * One value of a facet.
     *
     * @param value what to filter by
     * @param label what to show
     * @param count documents, ignoring the facet's own selection
     * @param as spellings found in the documents, where they differ from the label
     */
    public record FacetValue(String value, String label, int count, boolean selected, List<Spelling> as) {}

    /** A spelling and the number of documents that have it. */
    public record Spelling(String label, int count) {}

    /**
     * Documents by their own date.
     *
     * @param interval {@code year}, {@code month} or {@code day}
     */
    public record Histogram(String interval, List<Bar> bars) {}

    /** One interval and its documents; value as {@code 2023}, {@code 2023-04} or {@code 2023-04-14}. */
    public record Bar(String value, int count) {}
}
