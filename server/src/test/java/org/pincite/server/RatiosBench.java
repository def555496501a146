package org.pincite.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Words;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.extract.Extractor;
import org.pincite.http.HttpSettings;
import org.pincite.http.Library;
import org.pincite.query.Query;
import org.pincite.source.Ingestor;
import org.pincite.source.Originals;
import org.pincite.source.Shelf;
import org.pincite.source.SourceFile;

/**
 * Ratios to a bare baseline, measured in the same run; absolute times on a shared machine mean nothing. No test: run it with
 *
 * <pre>mvn -pl server -am test -Dtest=RatiosBench -Dsurefire.failIfNoSpecifiedTests=false -Dtest.jvm="-Xmx6g -Dbench.bulk=DIR -Dbench.pdf=DIR"</pre>
 *
 * where {@code bench.bulk} holds JSONL files and {@code bench.pdf} PDFs. Each figure is the median of alternating rounds.
 */
class RatiosBench {
    private static final int ROUNDS = 5;

    /** Rounds of 200 phrases before answers are timed: a server that has been asked some ten thousand times. */
    private static final int WARM_ROUNDS = 60;

    @TempDir
    private Path work = Path.of("");

    private final PrintStream out = System.out;

    @Test
    void indexing_against_a_bare_index_writer() throws Exception {
        List<Document> documents = documents(Path.of(System.getProperty("bench.bulk", "")));
        long characters =
                documents.stream().mapToLong(d -> d.text().chars().length()).sum();
        out.printf(Locale.ROOT, "%d documents, %,d characters%n", documents.size(), characters);
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            Path place = work.resolve("round" + round);
            double bareSeconds = seconds(() -> indexBare(documents, place.resolve("bare")));
            double ourSeconds =
                    seconds(() -> indexOurs(documents, place.resolve("ours").toString()));
            if (round >= 0) {
                bare[round] = bareSeconds;
                ours[round] = ourSeconds;
            }
            out.printf(Locale.ROOT, "  bare %.2f s, ours %.2f s%n", bareSeconds, ourSeconds);
        }
        out.printf(
                Locale.ROOT,
                "INDEXING: %.2f x bare (%.1f and %.1f MB/s); %.2f and %.2f bytes a character%n",
                median(ours) / median(bare),
                characters / median(ours) / 1e6,
                characters / median(bare) / 1e6,
                size(work.resolve("round0/ours/collections/default/index")) / (double) characters,
                size(work.resolve("round0/bare")) / (double) characters);
    }

    @Test
    void a_whole_answer_against_the_bare_phrase() throws Exception {
        List<Document> documents = documents(Path.of(System.getProperty("bench.bulk", "")));
        Path bare = work.resolve("bare");
        String ours = work.resolve("ours").toString();
        indexBare(documents, bare);
        indexOurs(documents, ours);
        List<String[]> phrases = phrases(documents, 200);
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(bare));
                Engine engine = EngineProvider.of(ours).open(ours);
                Serving server = serve(ours);
                Connection client = new Connection(server.address())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            double[] bareMs = new double[phrases.size()];
            double[] ourMs = new double[phrases.size()];
            double[] engineMs = new double[phrases.size()];
            Arrays.fill(bareMs, Double.MAX_VALUE);
            Arrays.fill(ourMs, Double.MAX_VALUE);
            Arrays.fill(engineMs, Double.MAX_VALUE);
            long differing = 0;
            for (int round = 0; round < ROUNDS + WARM_ROUNDS; round++) {
                for (int i = 0; i < phrases.size(); i++) {
                    String[] words = phrases.get(i);
                    PhraseQuery query = new PhraseQuery("body", words);
                    long start = System.nanoTime();
                    long count = searcher.search(query, new TopScoreDocCollectorManager(10, Integer.MAX_VALUE))
                            .totalHits
                            .value();
                    double bareTook = (System.nanoTime() - start) / 1e6;
                    String path = "/api/search?facets=party,court,date&q="
                            + URLEncoder.encode('"' + words[0] + ' ' + words[1] + '"', StandardCharsets.UTF_8);
                    start = System.nanoTime();
                    String answer = client.get(path);
                    double ourTook = (System.nanoTime() - start) / 1e6;
                    start = System.nanoTime();
                    engine.search(request(words));
                    double engineTook = (System.nanoTime() - start) / 1e6;
                    if (round >= WARM_ROUNDS) {
                        bareMs[i] = Math.min(bareMs[i], bareTook);
                        ourMs[i] = Math.min(ourMs[i], ourTook);
                        engineMs[i] = Math.min(engineMs[i], engineTook);
                    }
                    if (round == 0 && !answer.contains("\"total\":{\"value\":" + count + ",")) {
                        differing++;
                    }
                }
            }
            double bareMean = Arrays.stream(bareMs).average().orElseThrow();
            double ourMean = Arrays.stream(ourMs).average().orElseThrow();
            double engineMean = Arrays.stream(engineMs).average().orElseThrow();
            out.printf(
                    Locale.ROOT,
                    "ANSWER over HTTP: mean %.3f ms = %.2f x bare %.3f ms; in process %.3f ms = %.2f x;"
                            + " counts differ for %d of %d phrases%n",
                    ourMean,
                    ourMean / bareMean,
                    bareMean,
                    engineMean,
                    engineMean / bareMean,
                    differing,
                    phrases.size());
        }
    }

    @Test
    void pdfs_to_searchable_against_pdftotext() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(System.getProperty("bench.pdf", "")))) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        double[] ours = new double[ROUNDS];
        double[] poppler = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            String index = work.resolve("pdf" + round).toString();
            double popplerSeconds = seconds(() -> pdftotext(files));
            double ourSeconds = seconds(() -> read(files, index));
            if (round >= 0) {
                poppler[round] = popplerSeconds;
                ours[round] = ourSeconds;
            }
            out.printf(Locale.ROOT, "  pdftotext %.2f s, ours %.2f s%n", popplerSeconds, ourSeconds);
        }
        out.printf(
                Locale.ROOT,
                "PDF to searchable, %d files without OCR, 2 threads: %.2f x pdftotext, 2 processes at a time%n",
                files.size(),
                median(ours) / median(poppler));
    }

    /** A connection that is kept open, with as little of a client as HTTP/1.1 allows, so that the server is what is timed. */
    private static final class Connection implements AutoCloseable {
        private final Socket socket;
        private final InputStream in;
        private final String host;

        Connection(String address) throws IOException {
            URI uri = URI.create(address);
            this.socket = new Socket(uri.getHost(), uri.getPort());
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            this.host = uri.getAuthority();
        }

        String get(String path) throws IOException {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            int length = -1;
            for (String line = line(); !line.isEmpty(); line = line()) {
                if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            if (length >= 0) {
                return new String(in.readNBytes(length), StandardCharsets.UTF_8);
            }
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int chunk = Integer.parseInt(line(), 16); chunk > 0; chunk = Integer.parseInt(line(), 16)) {
                body.write(in.readNBytes(chunk));
                line();
            }
            line();
            return body.toString(StandardCharsets.UTF_8);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server closed the connection");
                }
                line.append((char) c);
            }
            return line.toString().strip();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static Serving serve(String index) throws Exception {
        ServerConfig config = new ServerConfig(index, "default", new HttpSettings("127.0.0.1", 0), List.of());
        Serving serving = Serving.start(config, EngineProvider.of(index), new Library(document -> Optional.empty()));
        serving.read((sources, shelf, progress) -> {});
        return serving;
    }

    private static SearchRequest request(String[] words) {
        return new SearchRequest(
                new Query.Phrase(words[0] + ' ' + words[1]),
                Filters.none(),
                Set.of(),
                SearchRequest.Sort.RELEVANCE,
                10,
                null,
                List.of(Facet.PARTY, Facet.COURT),
                true,
                3);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private List<Document> documents(Path folder) {
        List<Document> documents = Collections.synchronizedList(new ArrayList<>());
        Extractor extractor = Extractor.create(Extractor.Options.defaults());
        new Ingestor(new Keeping(documents), Originals.of(work.resolve("kept")), extractor, progress -> {})
                .read(List.of(folder));
        return documents;
    }

    private static void indexOurs(List<Document> documents, String place) throws Exception {
        try (Shelf shelf = EngineProvider.of(place).openForWriting(place, "default")) {
            inTwoThreads(documents, shelf::put);
        }
    }

    /** The same words, positions and offsets, the same text stored behind them, an id and a doc value: no more. */
    private static void indexBare(List<Document> documents, Path place) throws Exception {
        FieldType body = new FieldType();
        body.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        body.setTokenized(true);
        body.freeze();
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
        config.setRAMBufferSizeMB(192);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(place), config)) {
            inTwoThreads(documents, document -> {
                org.apache.lucene.document.Document lucene = new org.apache.lucene.document.Document();
                lucene.add(new StringField("id", document.id().hex(), Field.Store.NO));
                lucene.add(new BinaryDocValuesField("card", new BytesRef(document.title())));
                lucene.add(new Field("body", document.text().chars(), body));
                lucene.add(new StoredField("text", document.text().chars()));
                writer.addDocument(lucene);
            });
        }
    }

    private interface Putting {
        void put(Document document) throws IOException;
    }

    private static void inTwoThreads(List<Document> documents, Putting putting) throws Exception {
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            List<java.util.concurrent.Future<?>> halves = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                int first = half;
                halves.add(pool.submit(() -> {
                    for (int i = first; i < documents.size(); i += 2) {
                        putting.put(documents.get(i));
                    }
                    return null;
                }));
            }
            for (var half : halves) {
                half.get();
            }
        }
    }

    /** Two words that stand side by side in running text; {@code StandardAnalyzer} and ours read them alike. */
    private static List<String[]> phrases(List<Document> documents, int count) {
        Random random = new Random(7);
        List<String[]> phrases = new ArrayList<>();
        while (phrases.size() < count) {
            String text = documents.get(random.nextInt(documents.size())).text().chars();
            int from = random.nextInt(Math.max(1, text.length() - 200));
            Words words = new Words(text.substring(from, Math.min(text.length(), from + 200)));
            words.next();
            if (words.next()) {
                String first = words.term();
                if (words.next() && (first + words.term()).matches("[a-z]{4,}")) {
                    phrases.add(new String[] {first, words.term()});
                }
            }
        }
        return phrases;
    }

    private static void pdftotext(List<Path> files) throws Exception {
        inTwo(files, file -> {
            Process process = new ProcessBuilder("pdftotext", file.toString(), "-")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException("pdftotext hangs on " + file);
            }
        });
    }

    private interface Each {
        void of(Path file) throws Exception;
    }

    private static void inTwo(List<Path> files, Each each) throws Exception {
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            List<java.util.concurrent.Future<?>> all = new ArrayList<>();
            for (Path file : files) {
                all.add(pool.submit(() -> {
                    each.of(file);
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
    }

    private static void read(List<Path> files, String index) {
        Extractor extractor =
                Extractor.create(new Extractor.Options(java.time.Duration.ofSeconds(120), 100_000_000, false));
        try (Shelf shelf = EngineProvider.of(index).openForWriting(index, "default")) {
            new Ingestor(shelf, Originals.of(Path.of(index)), extractor, progress -> {}).read(files);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
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
