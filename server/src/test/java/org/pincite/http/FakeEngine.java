package org.pincite.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Span;
import org.pincite.engine.Cluster;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineException;
import org.pincite.engine.Extent;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.Match;
import org.pincite.engine.PageText;
import org.pincite.engine.Passage;
import org.pincite.engine.Place;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.SearchResults;
import org.pincite.engine.Sightings;
import org.pincite.engine.Status;
import org.pincite.engine.StoredDocument;
import org.pincite.engine.Suggestion;
import org.pincite.engine.TermsRequest;
import org.pincite.engine.TermsResults;
import org.pincite.engine.TimeLimitException;
import org.pincite.query.Query;
import org.pincite.source.SourceFile;

/**
 * An engine that finds every document it was given, whatever is asked, and remembers what was asked: for what a real one
 * does not do at will, such as to fail half-way.
 */
final class FakeEngine implements Engine {
    final List<SearchRequest> asked = new ArrayList<>();
    private final List<Document> documents;
    private String version = "1";
    private int failAfter = Integer.MAX_VALUE;
    private boolean slow;

    FakeEngine(Document... documents) {
        this.documents = List.of(documents);
    }

    /** As if something had been committed. */
    void change() {
        version += "+";
    }

    /** From now on a search takes longer than it may. */
    void slowDown() {
        slow = true;
    }

    /** From now on an export fails after that many hits, a search at once. */
    void failAfter(int hits) {
        failAfter = hits;
    }

    @Override
    public SearchResults search(SearchRequest request) {
        asked.add(request);
        if (slow) {
            throw new TimeLimitException(Duration.ofSeconds(10));
        }
        if (failAfter < Integer.MAX_VALUE) {
            throw new EngineException("segment _0 of /var/index is damaged");
        }
        return new SearchResults(documents.size(), hits(), Map.of(), null, null, null, 0, null);
    }

    @Override
    public void export(SearchRequest request, Consumer<SearchResults.Hit> each) {
        asked.add(request);
        int passed = 0;
        for (SearchResults.Hit hit : hits()) {
            if (passed++ == failAfter) {
                throw new EngineException("segment _0 of /var/index is damaged");
            }
            each.accept(hit);
        }
    }

    @Override
    public TermsResults terms(TermsRequest request) {
        List<TermsResults.Term> terms = request.queries().stream()
                .<TermsResults.Term>map(query -> new TermsResults.Counted(documents.size(), 0, 0, Map.of()))
                .toList();
        return new TermsResults(documents.size(), documents.size(), terms);
    }

    @Override
    public List<SearchResults.FacetValue> facetValues(SearchRequest request, Facet facet, String prefix, int limit) {
        asked.add(request);
        return List.of();
    }

    @Override
    public List<Suggestion> suggest(String typed, Set<String> collections, int limit) {
        return List.of();
    }

    @Override
    public Optional<StoredDocument> document(DocumentId id, Set<String> collections) {
        return find(id).map(d -> new StoredDocument(
                DocumentCard.of(d, "default"), d.facts(), d.text().pages(), Map.of(), d.origin(), d.warnings()));
    }

    @Override
    public Optional<PageText> page(DocumentId id, int ordinal, Set<String> collections) {
        return find(id).flatMap(d -> d.text().pages().stream()
                .filter(p -> p.ordinal() == ordinal)
                .findFirst()
                .map(p -> new PageText(
                        p,
                        p.span().in(d.text().chars()),
                        d.text().lines(),
                        d.text().paragraphs(),
                        d.text().bates(),
                        d.text().furniture())));
    }

    @Override
    public Optional<Place> locate(DocumentId id, Span passage, Set<String> collections) {
        return find(id).map(d -> new Place(
                1,
                d.text().pageMap().locate(passage, false),
                passage.in(d.text().chars())));
    }

    @Override
    public Optional<List<Match>> matches(DocumentId id, Query query, Set<String> collections) {
        return find(id).map(d -> List.of());
    }

    @Override
    public Sightings sightings(Query query, Filters filters, Set<String> collections, int documents) {
        return new Sightings(0, List.of(), true);
    }

    @Override
    public Sightings clusters(
            Cluster cluster, Query among, Filters filters, Set<String> collections, int documents, Duration limit) {
        return new Sightings(0, List.of(), true);
    }

    @Override
    public Optional<Passage> passage(DocumentId id, Span wanted, Set<String> collections) {
        return Optional.empty();
    }

    @Override
    public Extent extent(Filters filters, Set<String> collections, Set<DocumentId> except) {
        return new Extent(documents.size(), documents.size(), 0, 0);
    }

    @Override
    public Optional<org.pincite.engine.Quotations> quotations(DocumentId id, Set<String> collections) {
        return document(id, collections)
                .map(document -> new org.pincite.engine.Quotations(false, List.of(), List.of(), 0));
    }

    @Override
    public long changed() {
        return 0;
    }

    @Override
    public List<SourceFile> files(Set<String> collections) {
        return List.of();
    }

    @Override
    public Status status() {
        return new Status(version, documents.size(), 1, 0, 1, 1, 1, Map.of(), Map.of(), null);
    }

    @Override
    public void refresh() {}

    @Override
    public void close() {}

    private List<SearchResults.Hit> hits() {
        return documents.stream()
                .map(d -> new SearchResults.Hit(DocumentCard.of(d, "default"), 1, 0, List.of(), null, 0))
                .toList();
    }

    private Optional<Document> find(@Nullable DocumentId id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
