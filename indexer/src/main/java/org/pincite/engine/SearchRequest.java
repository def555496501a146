package org.pincite.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.query.Query;

/**
 * A search.
 *
 * @param collections collections to search; empty for all
 * @param size hits wanted, 0 to 1,000
 * @param cursor {@link SearchResults#next} of the page before, or null
 * @param facets facets to count
 * @param dates whether to count the histogram of the documents' own dates
 * @param snippets snippets a hit, 0 to 10
 */
public record SearchRequest(
        Query query,
        Filters filters,
        Set<String> collections,
        Sort sort,
        int size,
        @Nullable String cursor,
        List<Facet> facets,
        boolean dates,
        int snippets) {
    public SearchRequest {
        collections = Set.copyOf(collections);
        facets = List.copyOf(facets);
        if (size < 0 || size > 1000) {
            throw new IllegalArgumentException("size must lie in 0..1000, was " + size);
        }
        if (snippets < 0 || snippets > 10) {
            throw new IllegalArgumentException("snippets must lie in 0..10, was " + snippets);
        }
    }

    /** Order of hits. Ties are broken by place in the index, so that paging is stable while the index stands. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /** The query alone: ten hits, three snippets each, no facets. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, Filters.none(), Set.of(), Sort.RELEVANCE, 10, null, List.of(), false, 3);
    }
}
