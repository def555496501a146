package org.pincite.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Span;
import org.pincite.query.Query;
import org.pincite.source.SourceFile;

/**
 * A search backend, opened for reading. Every method sees the last commit at the time of its call, and only the
 * collections named (none named: all). Safe for use by many threads.
 */
public interface Engine extends AutoCloseable {

    /**
     * @throws BadRequestException if the cursor is not from this index or the query is too large to run
     * @throws TimeLimitException if it takes too long
     */
    SearchResults search(SearchRequest request);

    /** Passes every hit of the request to {@code each}, in its order; size, cursor and facets are ignored. */
    void export(SearchRequest request, Consumer<SearchResults.Hit> each);

    /** What each of several queries finds, and which documents no other of them does. */
    TermsResults terms(TermsRequest request);

    /**
     * Values of {@code facet} over the request's hits with a word that begins with {@code prefix}, at most {@code limit},
     * most frequent first.
     */
    List<SearchResults.FacetValue> facetValues(SearchRequest request, Facet facet, String prefix, int limit);

    /** Completions of what was typed, at most {@code limit}: parties, courts, dockets and phrases. */
    List<Suggestion> suggest(String typed, Set<String> collections, int limit);

    Optional<StoredDocument> document(DocumentId id, Set<String> collections);

    /** The page with the given ordinal, from 1; empty if the document or the page is not there. */
    Optional<PageText> page(DocumentId id, int ordinal, Set<String> collections);

    /** Where a passage of the document stands; empty if the document is not there or has no such offsets. */
    Optional<Place> locate(DocumentId id, Span passage, Set<String> collections);

    /** Every match of the query in the document, in reading order; empty if the document is not there. */
    Optional<List<Match>> matches(DocumentId id, Query query, Set<String> collections);

    /**
     * The documents that match the query best, at most {@code documents}, and where it matches in them: what a search finds,
     * without facets, snippets or any text being read.
     */
    Sightings sightings(Query query, Filters filters, Set<String> collections, int documents);

    /**
     * The documents in which the words of a cluster stand near one another, those with the most of them first, at most
     * {@code documents}, and where: spans of places that overlap are one.
     *
     * @param among only documents that match it are looked at
     * @param limit time after which no further document is looked at
     */
    Sightings clusters(
            Cluster cluster, Query among, Filters filters, Set<String> collections, int documents, Duration limit);

    /** The stretch of the document's text that holds {@code wanted}, cut to the text; empty if the document is not there. */
    Optional<Passage> passage(DocumentId id, Span wanted, Set<String> collections);

    /** How much a search with these filters looks through, but for the documents {@code except}. */
    Extent extent(Filters filters, Set<String> collections, Set<DocumentId> except);

    /** What the document quotes and who quotes it; empty if it is not there. */
    Optional<Quotations> quotations(DocumentId id, Set<String> collections);

    /** When documents were last added, replaced or removed, in milliseconds of the epoch; what is known of quotations aside. */
    long changed();

    /** Every source file known, with what became of it, by path. */
    List<SourceFile> files(Set<String> collections);

    Status status();

    /** {@link Status#version} alone: asked with every request, so it must cost nothing. */
    default String version() {
        return status().version();
    }

    /** Looks for a newer commit; answers given after it returns see it. */
    void refresh();

    @Override
    void close();
}
