package org.pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.engine.Passage;
import org.pincite.extract.Extractor;
import org.pincite.source.Shelf;
import org.pincite.source.SingleFile;

/** What holds of every quotation of the bundled papers: PDF, Word, HTML, mail and plain text. */
class QuotationPropertiesTest {
    private static final Path PAPERS = Path.of(System.getProperty("pincite.root", ".."), "corpus", "sample");

    @TempDir
    private static Path folder = Path.of("");

    private static final List<Document> DOCUMENTS = new ArrayList<>();
    private static final Map<DocumentId, List<Token>> TOKENS = new HashMap<>();
    private static final Map<DocumentId, String> KEYS = new HashMap<>();
    private static Engine engine;

    @BeforeAll
    static void read() throws IOException {
        String address = folder.resolve("papers").toString();
        SingleFile reader =
                new SingleFile(Extractor.create(new Extractor.Options(Duration.ofMinutes(1), 1_000_000, false)));
        try (Shelf shelf = EngineProvider.of(address).openForWriting(address, "default");
                Stream<Path> files = Files.walk(PAPERS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                reader.read(file, document -> {
                    Text text = document.text();
                    List<Token> tokens = Tokens.ofSource(text.chars(), 0, text.furniture(), text.joins());
                    DOCUMENTS.add(document);
                    TOKENS.put(document.id(), tokens);
                    KEYS.put(document.id(), keys(tokens));
                    shelf.put(document);
                });
            }
        }
        engine = EngineProvider.of(address).open(address);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    /** Words cut from a document. */
    private record Cut(Document document, List<Token> tokens) {
        Span span() {
            return new Span(tokens.getFirst().start(), tokens.getLast().end());
        }

        String words() {
            return DiffText.words(tokens);
        }
    }

    private static Cut cut(Random random, int fewest, int most) {
        while (true) {
            Document document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
            List<Token> tokens = TOKENS.getOrDefault(document.id(), List.of());
            int size = fewest + random.nextInt(most - fewest + 1);
            if (tokens.size() <= size) {
                continue;
            }
            int from = random.nextInt(tokens.size() - size);
            List<Token> cut = tokens.subList(from, from + size);
            boolean calls = cut.stream().anyMatch(token -> token.kind() == Token.Kind.CALL);
            boolean damaged = cut.stream().anyMatch(token -> token.written().indexOf('\ufffd') >= 0);
            long words = cut.stream().filter(Token::isWord).count();
            if (cut.getFirst().isWord() && cut.getLast().isWord() && !calls && !damaged && words >= 4) {
                return new Cut(document, List.copyOf(cut));
            }
        }
    }

    private static Checked check(String words) {
        return new QuoteChecker(engine).check(Quote.of(words, null), Scope.all());
    }

    @Test
    void an_untouched_passage_is_verbatim_at_its_place() {
        Random random = new Random(1);
        for (int i = 0; i < 250; i++) {
            Cut cut = cut(random, 6, 40);
            Checked checked = check(cut.words());

            assertThat(checked.verdict()).as("%s", checked).isEqualTo(Verdict.VERBATIM);
            assertThat(places(checked))
                    .as("%s of %s: %s", cut.words(), cut.document().title(), checked)
                    .anyMatch(
                            place -> place.document().id().equals(cut.document().id())
                                    && place.span().equals(cut.span()));
        }
    }

    @Test
    void typographic_changes_are_no_more_than_typographic() {
        Random random = new Random(2);
        int changed = 0;
        for (int i = 0; i < 250; i++) {
            Cut cut = cut(random, 8, 40);
            String words = retyped(cut.words(), random);
            changed += words.equals(cut.words()) ? 0 : 1;
            Checked checked = check(words);

            assertThat(checked.verdict()).as("%s: %s", words, checked).isIn(Verdict.VERBATIM, Verdict.TYPOGRAPHIC_ONLY);
        }
        assertThat(changed).isGreaterThan(60);
    }

    private static String retyped(String words, Random random) {
        String text = words;
        if (random.nextBoolean()) {
            text = text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
        }
        if (random.nextBoolean()) {
            text = text.replace("—", random.nextBoolean() ? " — " : "--");
        }
        if (random.nextBoolean()) {
            text = text.replace("fi", "ﬁ").replace("ffl", "ﬄ");
        }
        if (random.nextBoolean()) {
            text = text.replace(" ", random.nextBoolean() ? "\n" : "\u00a0");
        }
        return random.nextBoolean() ? "“" + text.replace('“', '‘').replace('”', '’') + "”" : text;
    }

    @Test
    void one_word_changed_left_out_added_or_moved_is_never_faithful() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            Cut cut = cut(random, 10, 40);
            List<Token> tokens = new ArrayList<>(cut.tokens());
            List<Integer> words = new ArrayList<>();
            for (int at = 1; at + 1 < tokens.size(); at++) {
                if (tokens.get(at).isWord()) {
                    words.add(at);
                }
            }
            int at = words.get(random.nextInt(words.size()));
            Token walrus = Tokens.ofQuotation("x walrus", 0).getLast();
            switch (i % 4) {
                case 0 -> tokens.set(at, walrus);
                case 1 -> tokens.add(at, walrus);
                case 2 -> tokens.remove(at);
                default -> {
                    Token moved = tokens.remove(at);
                    int to = words.get((words.indexOf(at) + 1) % words.size());
                    tokens.add(Math.min(to, tokens.size() - 1), moved);
                }
            }
            String changed = DiffText.words(tokens);
            if (stands(changed)) {
                continue;
            }
            Checked checked = check(changed);

            assertThat(checked.verdict())
                    .as("%s: %s", changed, checked)
                    .isGreaterThan(Verdict.VERBATIM_WITH_MARKED_ALTERATIONS);
        }
    }

    /** Whether the words, whatever stands between them, are somewhere in the papers: the change then is none. */
    private static boolean stands(String words) {
        String plain = keys(Tokens.ofQuotation(words, 0));
        return KEYS.values().stream().anyMatch(keys -> keys.contains(plain));
    }

    private static String keys(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).map(Token::key).collect(Collectors.joining(" ", " ", " "));
    }

    @Test
    void what_is_shown_stands_at_the_offsets_given() {
        Random random = new Random(4);
        for (int i = 0; i < 100; i++) {
            Cut cut = cut(random, 8, 30);
            Checked checked = check(i % 2 == 0 ? cut.words() : cut.words().replaceFirst(" ", " walrus "));
            assertThat(checked.source()).as("%s", checked).isNotNull();
            for (SourcePassage place : places(checked)) {
                Passage passage = engine.passage(place.document().id(), place.span(), Set.of())
                        .orElseThrow();
                List<Token> tokens =
                        Tokens.ofSource(passage.text(), passage.start(), passage.furniture(), passage.joins()).stream()
                                .filter(token -> place.span().start() <= token.start()
                                        && token.end() <= place.span().end())
                                .toList();
                assertThat(DiffText.words(tokens)).isEqualTo(place.text());
                assertThat(passage.map().pageAt(place.span().start()).ordinal()).isEqualTo(place.page());
            }
            String source = checked.diff().stream()
                    .filter(difference -> difference.op() != Difference.Op.INSERT)
                    .map(Difference::text)
                    .collect(Collectors.joining());
            assertThat(source.strip()).isEqualTo(places(checked).getFirst().text());
        }
    }

    /** Pages with a share of wrong characters, as recognition from poor images makes them. */
    @ParameterizedTest
    @CsvSource({"3, 95", "8, 85"})
    void quotations_of_pages_badly_recognised_are_located_and_never_verbatim(int errors, int located)
            throws IOException {
        Random random = new Random(errors);
        String address = folder.resolve("scans" + errors).toString();
        try (Shelf shelf = EngineProvider.of(address).openForWriting(address, "default")) {
            for (Document document : DOCUMENTS) {
                shelf.put(scan(document, Damage.of(printed(document), errors / 100.0, random)));
            }
        }
        int quotations = 200;
        int found = 0;
        try (Engine scans = EngineProvider.of(address).open(address)) {
            for (int i = 0; i < quotations; i++) {
                Cut cut = cut(random, 8, 40);
                Checked checked = new QuoteChecker(scans).check(Quote.of(cut.words(), null), Scope.all());
                found += places(checked).stream()
                                .anyMatch(place -> place.document()
                                        .id()
                                        .equals(cut.document().id()))
                        ? 1
                        : 0;
                for (SourcePassage place : places(checked)) {
                    if (place.verdict() == Verdict.VERBATIM) {
                        assertThat(place.text()).isEqualTo(cut.words());
                    }
                }
            }
        }
        assertThat(found * 100.0 / quotations).isGreaterThanOrEqualTo(located);
    }

    /** The words of a document without furniture, lines parted as they are. */
    private static String printed(Document document) {
        StringBuilder out = new StringBuilder();
        for (Token token : TOKENS.getOrDefault(document.id(), List.of())) {
            out.append(token.broken() ? "\n" : token.spaced() ? " " : "").append(token.written());
        }
        return out.toString();
    }

    private static Document scan(Document original, String chars) {
        Evidence evidence = Evidence.outside("file name", "file.name", 1);
        Page page = new Page(1, null, null, new Span(0, chars.length()), true);
        return new Document(
                original.id(),
                new Text(chars, List.of(page), List.of(), List.of(), List.of(), List.of(), List.of()),
                Facts.bare(Stated.of(Kind.FILING, evidence), Stated.of("scan", evidence)),
                new Origin("scan.pdf", null, "application/pdf", chars.length(), true),
                List.of());
    }

    private static List<SourcePassage> places(Checked checked) {
        return Stream.concat(Stream.ofNullable(checked.source()), checked.alsoAt().stream())
                .toList();
    }

    /** Ids are by content, so that no two documents of the papers share one. */
    @Test
    void documents_are_told_apart() {
        assertThat(DOCUMENTS.stream().map(Document::id).map(DocumentId::hex).distinct())
                .hasSize(DOCUMENTS.size());
        assertThat(DocumentId.of("x".getBytes(StandardCharsets.UTF_8))).isNotIn(DOCUMENTS);
    }
}
