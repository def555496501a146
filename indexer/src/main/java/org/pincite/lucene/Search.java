package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.SearchResults;
import org.pincite.engine.SearchResults.FacetCounts;
import org.pincite.engine.SearchResults.FacetValue;
import org.pincite.engine.SearchResults.Hit;
import org.pincite.engine.Snippet;
import org.pincite.lucene.FilterCompiler.Filter;
import org.pincite.query.DateField;

/** One search over one view, from request to answer. For one thread. */
final class Search {
    /** Values of a facet in an answer; a client asks for more by searching inside the facet. */
    private static final int FACET_VALUES = 10;

    /** Allegation types are shown under their families, so all are given: the taxonomy has about a hundred. */
    private static final int ALLEGATION_VALUES = 200;

    private final View view;
    private final String version;
    private final SearchRequest request;
    private final Query query;
    private final List<Filter> filters;
    private final Supplier<Deadline> deadlines;
    private TimedSearcher searcher;

    /** @param deadlines one for the search, or for each page of an export */
    Search(View view, String version, SearchRequest request, Supplier<Deadline> deadlines) throws IOException {
        this.view = view;
        this.version = version;
        this.request = request;
        this.deadlines = deadlines;
        this.searcher = view.searcher(deadlines.get());
        this.query = searcher.rewrite(new QueryCompiler(searcher).compile(request.query()));
        this.filters = FilterCompiler.compile(request.filters(), view);
    }

    SearchResults run() throws IOException {
        ScoreDoc after = Cursor.read(
                request.cursor(),
                version,
                request.sort(),
                Math.max(1, view.reader().maxDoc()));
        TopDocsCollector<? extends ScoreDoc> best = request.size() == 0 ? null : best(request.size(), after);
        Gathering gathering = gather(best);
        List<Hit> hits = new ArrayList<>();
        String next = null;
        if (best != null) {
            TopDocs top = best.topDocs();
            hits = hits(top, request.snippets());
            if (top.scoreDocs.length == request.size() && more(gathering, top)) {
                next = Cursor.after(top.scoreDocs[top.scoreDocs.length - 1], version, request.sort());
            }
        }
        Map<Facet, FacetCounts> facets = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets()) {
            facets.put(facet, facet(facet, gathering));
        }
        SearchResults.Histogram dates = request.dates()
                ? Histograms.count(view, gathering.bits(filter -> filter.date() == DateField.DATE))
                : null;
        boolean asked = !(request.query() instanceof org.pincite.query.Query.All) || !filters.isEmpty();
        SearchResults.Nothing nothing =
                gathering.total() == 0 && asked ? new ZeroExplainer(searcher, filters).nothing(request.query()) : null;
        SearchResults.Respelt respelt =
                request.cursor() == null ? new Misspellings(searcher, filters).respelt(request.query()) : null;
        return new SearchResults(gathering.total(), hits, facets, dates, nothing, respelt, view.unreadable(), next);
    }

    /** Whether hits follow: the page is full, and its last hit is not the last of all. */
    private boolean more(Gathering gathering, TopDocs top) throws IOException {
        if (request.cursor() == null) {
            return gathering.total() > top.scoreDocs.length;
        }
        TopDocsCollector<? extends ScoreDoc> following = best(1, top.scoreDocs[top.scoreDocs.length - 1]);
        gather(following);
        return following.topDocs().scoreDocs.length > 0;
    }

    private Gathering gather(@Nullable TopDocsCollector<? extends ScoreDoc> best) throws IOException {
        Gathering gathering = new Gathering(searcher, filters, best);
        searcher.search(query, gathering);
        return gathering;
    }

    /** Values of a facet with a word that begins with {@code prefix}. */
    List<FacetValue> values(Facet facet, String prefix, int limit) throws IOException {
        Gathering gathering = gather(null);
        FacetCounter counter =
                FacetCounter.count(view, Schema.facet(facet), gathering.bits(filter -> filter.facet() == facet));
        WordStart start = new WordStart(prefix);
        List<FacetCounter.Counted> top = counter.top(limit, value -> {
            try {
                return start.in(view.label(facet, value)) || start.in(value);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        List<FacetValue> values = new ArrayList<>();
        Set<String> selected = selected(facet);
        for (FacetCounter.Counted counted : top) {
            values.add(new FacetValue(
                    counted.value(),
                    view.label(facet, counted.value()),
                    counted.count(),
                    selected.contains(counted.value()),
                    List.of()));
        }
        return values;
    }

    /** Passes every hit, in order, to {@code each}. */
    void export(java.util.function.Consumer<Hit> each) throws IOException {
        ScoreDoc after = null;
        while (true) {
            TopDocsCollector<? extends ScoreDoc> best = best(1_000, after);
            gather(best);
            TopDocs top = best.topDocs();
            for (Hit hit : hits(top, request.snippets())) {
                each.accept(hit);
            }
            if (top.scoreDocs.length < 1_000) {
                return;
            }
            after = top.scoreDocs[top.scoreDocs.length - 1];
            searcher = view.searcher(deadlines.get());
        }
    }

    private TopDocsCollector<? extends ScoreDoc> best(int size, @Nullable ScoreDoc after) {
        if (request.sort() == SearchRequest.Sort.RELEVANCE) {
            return new TopScoreDocCollectorManager(size, after, Integer.MAX_VALUE).newCollector();
        }
        boolean newest = request.sort() == SearchRequest.Sort.NEWEST;
        SortField own =
                new SortField(Schema.OWN_DAY, SortField.Type.LONG, newest, newest ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new TopFieldCollectorManager(new Sort(own), size, (FieldDoc) after, Integer.MAX_VALUE).newCollector();
    }

    private List<Hit> hits(TopDocs top, int snippets) throws IOException {
        List<Hit> hits = new ArrayList<>(top.scoreDocs.length);
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = view.reader().leaves();
        for (ScoreDoc found : top.scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            int doc = found.doc - leaf.docBase;
            StoredText text = new StoredText(leaf, doc);
            DocumentCard card = text.card();
            Occurrences occurrences =
                    Occurrences.of(weight, leaf, doc, text.map().length(), Snippets.MOST_MATCHES);
            List<Snippet> cut = Snippets.of(text, occurrences, card.paged(), snippets);
            hits.add(new Hit(
                    card,
                    Float.isNaN(found.score) ? 0 : found.score,
                    occurrences.count(),
                    cut,
                    view.graph().quotes(card.id().hex()),
                    QuotationRows.quotedBy(view.reader(), card.id()).size()));
        }
        return hits;
    }

    private FacetCounts facet(Facet facet, Gathering gathering) throws IOException {
        List<Gathering.LeafBits> bits = gathering.bits(filter -> filter.facet() == facet);
        FacetCounter counter = FacetCounter.count(view, Schema.facet(facet), bits);
        int limit = facet == Facet.ALLEGATION ? ALLEGATION_VALUES : FACET_VALUES;
        List<FacetCounter.Counted> top = new ArrayList<>(counter.top(limit + 1));
        boolean more = top.size() > limit;
        if (more) {
            top.removeLast();
        }
        Set<String> selected = selected(facet);
        Set<String> shown = new HashSet<>();
        top.forEach(counted -> shown.add(counted.value()));
        for (String value : selected) {
            if (shown.add(value)) {
                top.add(new FacetCounter.Counted(value, counter.count(value)));
            }
        }
        FacetCounter spellings = facet == Facet.PARTY ? FacetCounter.count(view, Schema.spelling(facet), bits) : null;
        List<FacetValue> values = new ArrayList<>(top.size());
        for (FacetCounter.Counted counted : top) {
            String label = view.label(facet, counted.value());
            values.add(new FacetValue(
                    counted.value(),
                    label,
                    counted.count(),
                    selected.contains(counted.value()),
                    spellings == null ? List.of() : spellings(facet, spellings, counted.value(), label)));
        }
        return new FacetCounts(values, more);
    }

    private List<SearchResults.Spelling> spellings(Facet facet, FacetCounter counter, String value, String label)
            throws IOException {
        List<SearchResults.Spelling> spellings = new ArrayList<>();
        for (FacetCounter.Counted counted : counter.within(view.startingWith(Schema.spelling(facet), value + '\0'))) {
            String spelling = counted.value().substring(value.length() + 1);
            if (!spelling.equals(label)) {
                spellings.add(new SearchResults.Spelling(spelling, counted.count()));
            }
        }
        return spellings;
    }

    private Set<String> selected(Facet facet) {
        Filters.Selection selection = request.filters().values().get(facet);
        return selection == null ? Set.of() : Set.copyOf(selection.included());
    }

    /** Whether a word of a text begins with what was typed, however either is written. */
    static final class WordStart {
        private final String start;

        WordStart(String typed) {
            this.start = String.join(" ", QueryCompiler.terms(typed));
        }

        boolean in(String text) {
            return start.isEmpty()
                    || (' ' + String.join(" ", QueryCompiler.terms(text)))
                            .toLowerCase(Locale.ROOT)
                            .contains(' ' + start);
        }
    }
}
