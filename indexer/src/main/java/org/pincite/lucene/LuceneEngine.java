package org.pincite.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Span;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.Cluster;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineException;
import org.pincite.engine.Extent;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.Match;
import org.pincite.engine.PageText;
import org.pincite.engine.Passage;
import org.pincite.engine.Place;
import org.pincite.engine.Quotation;
import org.pincite.engine.Quotations;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.SearchResults;
import org.pincite.engine.Sightings;
import org.pincite.engine.Status;
import org.pincite.engine.StoredDocument;
import org.pincite.engine.Suggestion;
import org.pincite.engine.TermsRequest;
import org.pincite.engine.TermsResults;
import org.pincite.json.Json;
import org.pincite.json.JsonException;
import org.pincite.query.Query;
import org.pincite.source.SourceFile;

/** The embedded search backend, open for reading. */
final class LuceneEngine implements Engine {
    /** As long as one search may take; a page of an export, a query of a report is one. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Path home;
    private final Duration limit;
    private volatile Snapshot current;

    private LuceneEngine(Path home, Duration limit, Snapshot first) {
        this.home = home;
        this.limit = limit;
        this.current = first;
    }

    static Path collectionIndex(Path home, String collection) {
        return home.resolve("collections").resolve(collection).resolve("index");
    }

    static LuceneEngine open(Path home) {
        return open(home, LIMIT);
    }

    /** @param limit as long as one search may take */
    static LuceneEngine open(Path home, Duration limit) {
        if (!Files.isDirectory(home.resolve("collections"))) {
            throw new EngineException(
                    "there is no index in " + home + ". Expected one made by: ./pincite index FOLDER --to " + home);
        }
        try {
            return new LuceneEngine(home, limit, snapshot(home, Map.of()));
        } catch (IOException e) {
            throw new EngineException("cannot read the index in " + home + ": " + e.getMessage(), e);
        }
    }

    /** Readers of all collections, taken over from {@code before} where nothing changed. */
    private static Snapshot snapshot(Path home, Map<String, DirectoryReader> before) throws IOException {
        Map<String, DirectoryReader> readers = new TreeMap<>();
        try (Stream<Path> collections = Files.list(home.resolve("collections"))) {
            for (Path collection : collections.sorted().toList()) {
                String name = collection.getFileName().toString();
                Path index = collectionIndex(home, name);
                DirectoryReader old = before.get(name);
                if (old != null) {
                    DirectoryReader changed = DirectoryReader.openIfChanged(old);
                    if (changed == null) {
                        old.incRef();
                    }
                    readers.put(name, changed == null ? old : changed);
                } else if (Files.isDirectory(index)) {
                    Directory directory = FSDirectory.open(index);
                    if (DirectoryReader.indexExists(directory)) {
                        Commits.check(directory, index);
                        readers.put(name, DirectoryReader.open(directory));
                    }
                }
            }
        }
        return new Snapshot(readers);
    }

    private interface Question<T> {
        T ask(Snapshot snapshot) throws IOException;
    }

    private <T> T answer(Question<T> question) {
        Snapshot snapshot = current;
        while (!snapshot.acquire()) {
            if (snapshot == current) {
                throw new EngineException("the index in " + home + " is closed");
            }
            snapshot = current;
        }
        try {
            return question.ask(snapshot);
        } catch (IOException e) {
            throw new EngineException("cannot read the index in " + home + ": " + e.getMessage(), e);
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooManyWords();
        } finally {
            snapshot.release();
        }
    }

    /** Words, their forms and what wildcards stand for, counted where they are looked up one by one. */
    static BadRequestException tooManyWords() {
        return new BadRequestException("the query comes to more than " + IndexSearcher.getMaxClauseCount()
                + " words to look up; use fewer words and wildcards");
    }

    private Deadline deadline() {
        return Deadline.in(limit);
    }

    private Search search(Snapshot snapshot, SearchRequest request) throws IOException {
        return new Search(snapshot.view(request.collections()), snapshot.version(), request, this::deadline);
    }

    @Override
    public SearchResults search(SearchRequest request) {
        return answer(snapshot -> search(snapshot, request).run());
    }

    @Override
    public void export(SearchRequest request, Consumer<SearchResults.Hit> each) {
        answer(snapshot -> {
            search(snapshot, request).export(each);
            return true;
        });
    }

    @Override
    public TermsResults terms(TermsRequest request) {
        return answer(snapshot -> new TermsReport(snapshot.view(request.collections()), request, this::deadline).run());
    }

    @Override
    public List<SearchResults.FacetValue> facetValues(SearchRequest request, Facet facet, String prefix, int limit) {
        return answer(snapshot -> search(snapshot, request).values(facet, prefix, limit));
    }

    @Override
    public List<Suggestion> suggest(String typed, Set<String> collections, int limit) {
        return answer(snapshot -> Suggestions.of(snapshot.view(collections), typed, limit));
    }

    @Override
    public Optional<StoredDocument> document(DocumentId id, Set<String> collections) {
        return answer(snapshot -> {
            StoredText text = find(snapshot, id, collections);
            return text == null ? Optional.<StoredDocument>empty() : Optional.of(document(text));
        });
    }

    private static StoredDocument document(StoredText text) throws IOException {
        Document stored = text.details();
        DocumentBlock.Details details;
        try {
            details = Json.read(
                    BytesRef.deepCopyOf(stored.getBinaryValue(Schema.FACTS)).bytes, DocumentBlock.Details.class);
        } catch (JsonException e) {
            throw new IllegalStateException("the facts of a document are damaged: " + e.getMessage(), e);
        }
        org.pincite.engine.DocumentCard card = text.card();
        return new StoredDocument(
                card,
                details.facts(),
                Layout.readPages(stored.getBinaryValue(Schema.PAGE_TABLE)),
                places(text, details.facts(), card.paged()),
                details.origin(),
                details.warnings());
    }

    private static Map<Span, Place> places(StoredText text, Facts facts, boolean paged) throws IOException {
        Map<Span, Place> places = new LinkedHashMap<>();
        for (Span span : facts.evidenceSpans()) {
            places.put(span, place(text, span, paged));
        }
        return places;
    }

    private static Place place(StoredText text, Span passage, boolean paged) throws IOException {
        Stretch stretch = text.around(passage);
        return new Place(
                stretch.map().pageAt(passage.start()).ordinal(),
                stretch.map().locate(passage, paged),
                Shown.words(stretch, passage));
    }

    @Override
    public Optional<PageText> page(DocumentId id, int ordinal, Set<String> collections) {
        return answer(snapshot -> {
            StoredText text = find(snapshot, id, collections);
            int first = text == null ? -1 : text.map().firstBlock(ordinal);
            if (text == null || first < 0) {
                return Optional.<PageText>empty();
            }
            int last = first;
            while (last + 1 < text.map().blocks() && text.map().pages()[last + 1] == ordinal) {
                last++;
            }
            Stretch page = text.blocks(first, last);
            return Optional.of(new PageText(
                    page.pages().getFirst(),
                    page.text(),
                    page.lines(),
                    page.paragraphs(),
                    page.bates(),
                    page.furniture()));
        });
    }

    @Override
    public Optional<Place> locate(DocumentId id, Span passage, Set<String> collections) {
        return answer(snapshot -> {
            StoredText text = find(snapshot, id, collections);
            if (text == null || passage.end() > text.map().length()) {
                return Optional.<Place>empty();
            }
            return Optional.of(place(text, passage, text.card().paged()));
        });
    }

    @Override
    public Optional<List<Match>> matches(DocumentId id, Query query, Set<String> collections) {
        return answer(snapshot -> {
            View view = snapshot.view(collections);
            Found found = find(view, id);
            if (found == null) {
                return Optional.<List<Match>>empty();
            }
            if (query instanceof Query.All) {
                return Optional.of(List.<Match>of());
            }
            TimedSearcher searcher = view.searcher(deadline());
            Weight weight = searcher.createWeight(
                    searcher.rewrite(new QueryCompiler(searcher).compile(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
            StoredText text = new StoredText(found.leaf(), found.doc());
            Occurrences occurrences =
                    Occurrences.of(weight, found.leaf(), found.doc(), text.map().length(), Integer.MAX_VALUE);
            boolean paged = text.card().paged();
            List<Match> matches = new ArrayList<>(occurrences.spans().size());
            for (Span span : occurrences.spans()) {
                Place place = place(text, span, paged);
                matches.add(new Match(
                        span.start(), span.end(), place.page(), place.pinCite().toString(), place.words()));
            }
            return Optional.of(matches);
        });
    }

    @Override
    public Sightings sightings(Query query, Filters filters, Set<String> collections, int documents) {
        return answer(snapshot -> {
            View view = snapshot.view(collections);
            return new SightingSearch(view, filters, documents)
                    .run(new QueryCompiler(view.searcher(Deadline.none())).compile(query), () -> false);
        });
    }

    @Override
    public Sightings clusters(
            Cluster cluster, Query among, Filters filters, Set<String> collections, int documents, Duration limit) {
        long start = System.nanoTime();
        return answer(snapshot -> {
            View view = snapshot.view(collections);
            BooleanSupplier over = () -> System.nanoTime() - start >= limit.toNanos();
            return new SightingSearch(view, filters, documents).run(clusters(view, cluster, among, over), over);
        });
    }

    private static org.apache.lucene.search.Query clusters(
            View view, Cluster cluster, Query among, BooleanSupplier over) {
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(new ClusterQuery(Schema.BODY, cluster, over), BooleanClause.Occur.MUST);
        if (!(among instanceof Query.All)) {
            all.add(new QueryCompiler(view.searcher(Deadline.none())).compile(among), BooleanClause.Occur.FILTER);
        }
        if (cluster.recognised()) {
            all.add(
                    NumericDocValuesField.newSlowRangeQuery(Schema.OCR_PAGES, 1, Long.MAX_VALUE),
                    BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    @Override
    public Optional<Passage> passage(DocumentId id, Span wanted, Set<String> collections) {
        return answer(snapshot -> {
            StoredText text = find(snapshot, id, collections);
            if (text == null) {
                return Optional.<Passage>empty();
            }
            int length = text.map().length();
            Stretch stretch = text.around(new Span(Math.min(wanted.start(), length), Math.min(wanted.end(), length)));
            return Optional.of(new Passage(
                    text.card(),
                    stretch.start(),
                    stretch.text(),
                    length,
                    stretch.pages(),
                    stretch.furniture(),
                    stretch.joins(),
                    stretch.map()));
        });
    }

    @Override
    public Extent extent(Filters filters, Set<String> collections, Set<DocumentId> except) {
        return answer(snapshot -> Extents.of(snapshot.view(collections), filters, except));
    }

    @Override
    public Optional<Quotations> quotations(DocumentId id, Set<String> collections) {
        return answer(snapshot -> {
            View view = snapshot.view(collections);
            StoredText text = find(snapshot, id, collections);
            if (text == null) {
                return Optional.<Quotations>empty();
            }
            boolean paged = text.card().paged();
            List<Quotations.Made> quotes = new ArrayList<>();
            for (Quotation quotation : QuotationRows.in(view.reader(), id)) {
                Quotation.Source source = quotation.source();
                StoredText from = source == null ? null : find(snapshot, source.document(), collections);
                quotes.add(new Quotations.Made(
                        quotation, place(text, quotation.at(), paged), from == null ? null : from.card()));
            }
            List<QuotationRows.By> all = QuotationRows.of(view.reader(), id);
            List<Quotations.Received> quotedBy = new ArrayList<>();
            for (QuotationRows.By by : all.subList(0, Math.min(all.size(), Quotations.MOST))) {
                StoredText quoting = find(snapshot, by.document(), collections);
                if (quoting != null) {
                    Place at =
                            place(quoting, by.quotation().at(), quoting.card().paged());
                    quotedBy.add(new Quotations.Received(quoting.card(), by.quotation(), at));
                }
            }
            return Optional.of(new Quotations(view.graph().quotes(id.hex()) != null, quotes, quotedBy, all.size()));
        });
    }

    @Override
    public long changed() {
        return answer(Snapshot::changed);
    }

    @Override
    public List<SourceFile> files(Set<String> collections) {
        return answer(snapshot -> snapshot.view(collections).files());
    }

    @Override
    public Status status() {
        return answer(snapshot -> snapshot.status(LuceneEngine::status));
    }

    @Override
    public String version() {
        return answer(Snapshot::version);
    }

    private static Status status(Snapshot snapshot) throws IOException {
        View all = snapshot.view(Set.of());
        Map<String, Long> byCollection = new TreeMap<>();
        for (String name : snapshot.readers().keySet()) {
            byCollection.put(name, (long) snapshot.view(Set.of(name)).searcher().count(QueryCompiler.documents()));
        }
        Map<String, Long> unreadable = new TreeMap<>();
        long files = 0;
        for (SourceFile file : all.files()) {
            files++;
            if (file.outcome() == SourceFile.Outcome.REJECTED) {
                unreadable.merge(file.reason() == null ? "unknown" : file.reason(), 1L, Long::sum);
            }
        }
        return new Status(
                snapshot.version(),
                byCollection.values().stream().mapToLong(Long::longValue).sum(),
                sum(all.reader(), Schema.PAGES),
                sum(all.reader(), Schema.OCR_PAGES),
                sum(all.reader(), Schema.CHARACTERS),
                snapshot.bytes(),
                files,
                unreadable,
                byCollection,
                snapshot.time() == 0 ? null : Instant.ofEpochMilli(snapshot.time()));
    }

    private static long sum(IndexReader reader, String field) throws IOException {
        long sum = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(field);
            Bits live = leaf.reader().getLiveDocs();
            if (values != null) {
                for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        sum += values.longValue();
                    }
                }
            }
        }
        return sum;
    }

    @Override
    public synchronized void refresh() {
        Snapshot before = current;
        if (!before.acquire()) {
            throw new EngineException("the index in " + home + " is closed");
        }
        try {
            Snapshot after = snapshot(home, before.readers());
            if (after.version().equals(before.version())) {
                after.release();
            } else {
                current = after;
                before.release();
            }
        } catch (IOException e) {
            throw new EngineException("cannot read the index in " + home + ": " + e.getMessage(), e);
        } finally {
            before.release();
        }
    }

    @Override
    public synchronized void close() {
        current.release();
    }

    private record Found(LeafReaderContext leaf, int doc) {}

    private static @Nullable StoredText find(Snapshot snapshot, DocumentId id, Set<String> collections)
            throws IOException {
        Found found = find(snapshot.view(collections), id);
        return found == null ? null : new StoredText(found.leaf(), found.doc());
    }

    private static @Nullable Found find(View view, DocumentId id) throws IOException {
        Term self = new Term(Schema.SELF, id.hex());
        for (LeafReaderContext leaf : view.reader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(self, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    return new Found(leaf, postings.docID());
                }
            }
        }
        return null;
    }
}
