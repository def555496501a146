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
 * @param nothing why there is no hit; null if there are hits
 * @param respelt what may have been meant by words that stand in no document; null if there are none such
 * @param unreadable files in the collections searched whose text could not be read
 * @param next cursor of the next page, or null at the end
 */
public record SearchResults(
        long total,
        List<Hit> hits,
        Map<Facet, FacetCounts> facets,
        @Nullable Histogram dates,
        @Nullable Nothing nothing,
        @Nullable Respelt respelt,
        long unreadable,
        @Nullable String next) {

    /**
     * Why there is no hit.
     *
     * @param by the part of the query that left none, as it prints itself
     * @param parts parts of the query in their order, each with what it finds by itself, without the filters: of a part that
     *     finds nothing its own parts follow. At most 50
     */
    public record Nothing(String by, List<Part> parts) {
        public Nothing {
            parts = List.copyOf(parts);
        }
    }

    /** Part of a query, as it prints itself, and the number of documents it finds. */
    public record Part(String query, long documents) {}

    /**
     * Words that stand in no document, with the nearest that do.
     *
     * @param words at least one
     * @param documents what the query finds with them all replaced, within the filters
     */
    public record Respelt(List<Meant> words, long documents) {
        public Respelt {
            words = List.copyOf(words);
        }
    }

    /** A word as typed, the one that may have been meant, and the documents that have that one. */
    public record Meant(String word, String meant, long documents) {}

    /**
     * A document found.
     *
     * @param score relevance; higher is better, comparable within one answer only
     * @param matches occurrences of the query in the document's text
     * @param quotes its quotations of which the source was found; null until they are resolved
     * @param quotedBy documents that quote it
     */
    public record Hit(
            DocumentCard document,
            float score,
            int matches,
            List<Snippet> snippets,
            @Nullable Integer quotes,
            int quotedBy) {}

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
