package org.pincite.engine;

import java.util.List;
import java.util.Set;
import org.pincite.query.Query;

/**
 * Several queries over the same documents, to be counted and compared.
 *
 * @param collections collections to search; empty for all
 * @param facets by which the counts are broken down
 */
public record TermsRequest(List<Query> queries, Filters filters, Set<String> collections, List<Facet> facets) {
    public TermsRequest {
        queries = List.copyOf(queries);
        collections = Set.copyOf(collections);
        facets = List.copyOf(facets);
    }
}
