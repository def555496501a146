package org.pincite.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.SearchResults;
import org.pincite.extract.Extractor;
import org.pincite.query.Query;
import org.pincite.query.QueryParser;
import org.pincite.query.Reach;
import org.pincite.source.Ingestor;
import org.pincite.source.Originals;
import org.pincite.source.Shelf;
import org.pincite.source.SourceFile;

/**
 * Sixty hard queries over 100,000 pages and more: a whole answer (ten hits with snippets, two facets, the histogram) against the
 * ten best of the nearest thing that Lucene has by itself, on the same index in the same run. No test: run it with
 *
 * <pre>mvn -pl server -am test -Dtest=LoadBench -Dsurefire.failIfNoSpecifiedTests=false -Dtest.jvm="-Xmx6g -Dbench.bulk=DIR -Dbench.copies=4"</pre>
 *
 * where {@code bench.bulk} holds JSONL files, each document of which is indexed {@code bench.copies} times under ids of its own.
 * Lucene knows no sentences and paragraphs: 25 and 100 words stand for them; of {@code atleast} and {@code caps} it gets the
 * words. Each time is the best of some rounds, after one that is not counted.
 */
class LoadBench {
    private static final int ROUNDS = 3;
    private static final int SENTENCE = 25;
    private static final int PARAGRAPH = 100;
    private static final String BODY = "body";

    private static final List<String> QUERIES = List.of(
            "the",
            "the and of and to and a and in",
            "the or of or to or a or in",
            "court not the",
            "\"of the\"",
            "\"in the united states of america\"",
            "\"it is so ordered\"",
            "\"to be or not to be\"",
            "\"the court of appeals for the\"",
            "the /3 of",
            "the pre/3 of",
            "the /50 of",
            "the /255 court",
            "of /5 to /5 in",
            "the /s of",
            "the /p of",
            "court /s jurisdiction",
            "court /p jurisdiction",
            "defendant /s the",
            "motion /p (dismiss or deny or grant)",
            "(the or a or an) /3 (court or judge or panel)",
            "(the and of) /10 (court and state)",
            "(plaintiff or defendant or appellant or appellee) /s (motion or order or judgment or appeal)",
            "(united pre/1 states) /s (district pre/1 court)",
            "((united pre/1 states) /10 court) /p (appeal /5 (the or a))",
            "((the /2 court) /5 (of /2 appeals)) /50 (judgment /3 affirmed)",
            "((motion /3 dismiss) /s granted) /p (jurisdiction /5 lack)",
            "\"united states\" /s \"supreme court\"",
            "\"beyond a reasonable doubt\" /p evidence",
            "the not w/3 court",
            "court not w/5 the",
            "state not w/s united",
            "court not w/p appeal",
            "atleast50(the)",
            "atleast100(of)",
            "atleast20(court) and atleast5(appeal)",
            "atleast10(the /3 court)",
            "caps(court)",
            "caps(the)",
            "allcaps(court)",
            "nocaps(the) /3 caps(court)",
            "caps(state or government) /s nocaps(the)",
            "allcaps(united or states or court or state or people)",
            "con*",
            "re*",
            "un* and in* and co*",
            "con* /3 the",
            "juris! /s dis!",
            "inter* /5 com*",
            "(con* or pro*) /s (dis* or mis*)",
            "st?te /3 c?urt",
            "wom?n or m?n",
            "ap*ed /2 be*ing or pre*tion",
            "jud* /p app*",
            "fraud or theft or robbery or burglary or murder or assault or arson or perjury or bribery or extortion"
                    + " or forgery or larceny or conspiracy or kidnapping or embezzlement or laundering or racketeering"
                    + " or smuggling or trafficking or stalking",
            "(fraud or theft or robbery or burglary or murder or assault or arson or perjury) /s (convict! or sentenc!"
                    + " or plead! or indict! or charg!)",
            "january or february or march or april or may or june or july or august or september or october or november"
                    + " or december",
            "plural(court) /s singular(state)",
            "filed:2010..2024 and the /3 of",
            "(the or of or to or a or in or that or is or for or it or on) /2 (the or of or to or a or in or that or is"
                    + " or for or it or on)");

    @TempDir
    private Path work = Path.of("");

    private final PrintStream out = System.out;

    private record Timed(String query, long documents, double ours, double bare) {
        double ratio() {
            return ours / bare;
        }
    }

    @Test
    void hard_queries_against_bare_ones() throws Exception {
        String address = work.resolve("ours").toString();
        index(address);
        List<Timed> timed = new ArrayList<>();
        try (Engine engine = EngineProvider.of(address).open(address);
                DirectoryReader reader =
                        DirectoryReader.open(FSDirectory.open(work.resolve("ours/collections/default/index")))) {
            out.printf(
                    Locale.ROOT,
                    "%,d documents, %,d pages, %d queries%n",
                    engine.status().documents(),
                    engine.status().pages(),
                    QUERIES.size());
            IndexSearcher bare = new IndexSearcher(reader);
            bare.setQueryCache(null);
            for (String typed : QUERIES) {
                Query query = QueryParser.parse(typed);
                try {
                    Timed one = time(engine, bare, typed, query);
                    timed.add(one);
                    out.printf(
                            Locale.ROOT,
                            "%9.1f ms %9.1f ms bare %6.2f x %,9d documents  %s%n",
                            one.ours(),
                            one.bare(),
                            one.ratio(),
                            one.documents(),
                            typed.length() > 80 ? typed.substring(0, 80) + "…" : typed);
                } catch (BadRequestException e) {
                    out.println("  refused: " + typed + ": " + e.getMessage());
                }
            }
        }
        double[] ours = timed.stream().mapToDouble(Timed::ours).sorted().toArray();
        double[] bare = timed.stream().mapToDouble(Timed::bare).sorted().toArray();
        double[] ratios = timed.stream().mapToDouble(Timed::ratio).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "LOAD: %d of %d queries answered; a whole answer p50 %.0f ms, p99 %.0f ms; bare p50 %.0f ms, p99 %.0f ms;"
                        + " ratio p50 %.2f, p90 %.2f, p99 %.2f; all together %.2f x%n",
                timed.size(),
                QUERIES.size(),
                at(ours, 50),
                at(ours, 99),
                at(bare, 50),
                at(bare, 99),
                at(ratios, 50),
                at(ratios, 90),
                at(ratios, 99),
                Arrays.stream(ours).sum() / Arrays.stream(bare).sum());
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    private static Timed time(Engine engine, IndexSearcher searcher, String typed, Query query) throws Exception {
        SearchRequest request = new SearchRequest(
                query,
                Filters.none(),
                Set.of(),
                SearchRequest.Sort.RELEVANCE,
                10,
                null,
                List.of(Facet.PARTY, Facet.COURT),
                true,
                3);
        org.apache.lucene.search.Query nearest = bare(query);
        double ours = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        long documents = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            SearchResults results = engine.search(request);
            long between = System.nanoTime();
            searcher.search(nearest, new TopScoreDocCollectorManager(10, Integer.MAX_VALUE));
            long end = System.nanoTime();
            documents = results.total();
            if (round > 0) {
                ours = Math.min(ours, (between - start) / 1e6);
                bare = Math.min(bare, (end - between) / 1e6);
            }
        }
        return new Timed(typed, documents, ours, bare);
    }

    /** Documents, several times over, under ids of their own. */
    private void index(String address) throws Exception {
        List<Document> documents = Collections.synchronizedList(new ArrayList<>());
        Extractor extractor = Extractor.create(Extractor.Options.defaults());
        new Ingestor(new Keeping(documents), Originals.of(work.resolve("kept")), extractor, progress -> {})
                .read(List.of(Path.of(System.getProperty("bench.bulk", ""))));
        int copies = Integer.getInteger("bench.copies", 4);
        try (Shelf shelf = EngineProvider.of(address).openForWriting(address, "default")) {
            for (int copy = 0; copy < copies; copy++) {
                for (Document document : documents) {
                    String id = document.id().hex() + copy;
                    shelf.put(new Document(
                            DocumentId.of(id.getBytes(StandardCharsets.US_ASCII)),
                            document.text(),
                            document.facts(),
                            document.origin(),
                            document.warnings()));
                }
            }
            shelf.commit();
        }
    }

    /** The nearest thing to the query that Lucene has by itself. */
    private static org.apache.lucene.search.Query bare(Query query) {
        return switch (query) {
            case Query.All all -> new MatchAllDocsQuery();
            case Query.Word word -> new TermQuery(new Term(BODY, word.text()));
            case Query.Phrase phrase -> new PhraseQuery(BODY, phrase.text().split(" "));
            case Query.Pattern pattern -> new WildcardQuery(new Term(BODY, pattern.shape()));
            case Query.And and -> all(and.parts(), Occur.MUST);
            case Query.Or or -> all(or.parts(), Occur.SHOULD);
            case Query.Not not ->
                new BooleanQuery.Builder()
                        .add(bare(not.kept()), Occur.MUST)
                        .add(bare(not.excluded()), Occur.MUST_NOT)
                        .build();
            case Query.Near near -> new IntervalQuery(BODY, intervals(near));
            case Query.NotNear near -> new IntervalQuery(BODY, intervals(near));
            case Query.AtLeast atLeast -> bare(atLeast.inner());
            case Query.Cased cased -> bare(cased.inner());
            case Query.Numbered numbered -> bare(numbered.word());
            case Query.In in -> new MatchAllDocsQuery();
            case Query.Days days -> new MatchAllDocsQuery();
        };
    }

    private static org.apache.lucene.search.Query all(List<Query> parts, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(bare(part), occur));
        return all.build();
    }

    private static IntervalsSource intervals(Query query) {
        return switch (query) {
            case Query.Word word -> Intervals.term(word.text());
            case Query.Phrase phrase -> Intervals.phrase(phrase.text().split(" "));
            case Query.Pattern pattern -> Intervals.wildcard(new BytesRef(pattern.shape()), 4_096);
            case Query.Or or -> Intervals.or(sources(or.parts()));
            case Query.And and -> Intervals.unordered(sources(and.parts()));
            case Query.Near near -> {
                IntervalsSource[] both = {intervals(near.left()), intervals(near.right())};
                yield Intervals.maxgaps(
                        words(near.reach()) - 1, near.ordered() ? Intervals.ordered(both) : Intervals.unordered(both));
            }
            case Query.NotNear near ->
                Intervals.notWithin(intervals(near.kept()), words(near.reach()), intervals(near.near()));
            case Query.AtLeast atLeast -> intervals(atLeast.inner());
            case Query.Cased cased -> intervals(cased.inner());
            case Query.Numbered numbered -> intervals(numbered.word());
            case Query.All all -> throw placeless(query);
            case Query.Not not -> throw placeless(query);
            case Query.In in -> throw placeless(query);
            case Query.Days days -> throw placeless(query);
        };
    }

    private static IllegalArgumentException placeless(Query query) {
        return new IllegalArgumentException("no intervals of " + query);
    }

    private static IntervalsSource[] sources(List<Query> parts) {
        return parts.stream().map(LoadBench::intervals).toArray(IntervalsSource[]::new);
    }

    private static int words(Reach reach) {
        return switch (reach.unit()) {
            case WORDS -> reach.words();
            case SENTENCE -> SENTENCE;
            case PARAGRAPH -> PARAGRAPH;
            case SEGMENT -> Integer.MAX_VALUE;
        };
    }

    /** A shelf that keeps documents in memory. */
    private record Keeping(List<Document> documents) implements Shelf {
        @Override
        public List<SourceFile> files() {
            return List.of();
        }

        @Override
        public void put(Document document) {
            documents.add(document);
        }

        @Override
        public void remove(DocumentId id) {}

        @Override
        public void put(SourceFile file) {}

        @Override
        public void forget(String path) {}

        @Override
        public void commit() {}

        @Override
        public void close() {}
    }
}
