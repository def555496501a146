package org.pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.pincite.source.Shelf;

class QuoteCheckerTest {
    private static final String HARBOR = "For six years the harbor master kept a quiet bargain with the pilots of the"
            + " outer bank. No ledger of it was ever written down, and the board never asked for one. The ships that"
            + " came in at night paid twice the toll, half of which the keeper of the eastern light carried home.";
    private static final String ORCHARD = "The orchard stood open through the winter because the gate had been sold"
            + " together with the wall. Whoever wanted apples went in and took as many as the basket would hold.";
    private static final String SCAN = "The rnaster of the c1oth market owed the guild a yearly accourit of every bolt"
            + " that passed his tab1e, and the rnoney was to be counted in the presence of two witriesses.";

    @TempDir
    private Path folder = Path.of("");

    private Shelf shelf;
    private Engine engine;

    @BeforeEach
    void open() {
        String address = folder.resolve("index").toString();
        shelf = EngineProvider.of(address).openForWriting(address, "default");
        put("harbor", Text.plain(HARBOR));
        put("orchard", Text.plain(ORCHARD));
        Page page = new Page(1, null, null, new Span(0, SCAN.length()), true);
        put("scan", new Text(SCAN, List.of(page), List.of(), List.of(), List.of(), List.of(), List.of()));
        shelf.commit();
        engine = EngineProvider.of(address).open(address);
    }

    private void put(String title, Text text) {
        Evidence evidence = Evidence.outside("file name", "file.name", 1);
        shelf.put(new Document(
                DocumentId.of(title.getBytes(StandardCharsets.UTF_8)),
                text,
                Facts.bare(Stated.of(Kind.FILING, evidence), Stated.of(title, evidence)),
                new Origin(title + ".txt", null, "text/plain", text.chars().length(), false),
                List.of()));
    }

    @AfterEach
    void close() {
        engine.close();
        shelf.close();
    }

    private Checked check(String words) {
        return new QuoteChecker(engine).check(Quote.of(words, null), Scope.all());
    }

    private static @Nullable String title(Checked checked) {
        SourcePassage source = checked.source();
        return source == null ? null : source.document().title();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kept a quiet bargain with the pilots of the outer bank                    | VERBATIM | harbor",
                "kept a loud bargain with the pilots of the inner bank                     | ALTERED | harbor",
                "kept a bargain with pilots of the outer bank                              | ALTERED | harbor",
                "Whoever wanted pears went in and took as many as the wagon would hold     | ALTERED | orchard",
                "the board always asked for one                                            | ALTERED | harbor",
                "For six years the harbor master kept a quiet bargain … the board never asked for one |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS | harbor",
                "kept a quiet bargain with the pilots of the outer bank the gate had been sold together with the wall"
                        + " | SPLICED | harbor",
                "The ships that came in at night paid twice the toll to a stranger nobody knew in any of the inns |"
                        + " PARTIAL | harbor",
                "the keeper of the western light went out to sea in a borrowed boat at dawn | NOT_FOUND | -",
                "a quiet night in the borrowed wall                                        | NOT_FOUND | -",
                "the master of the cloth market owed the guild a yearly account of every bolt | ALTERED | scan",
            })
    void a_quotation_is_found_however_it_differs(String words, Verdict verdict, String title) {
        Checked checked = check(words);

        assertThat(checked.verdict()).as(checked.toString()).isEqualTo(verdict);
        assertThat(title(checked)).isEqualTo(title);
        assertThat(checked.flags()).doesNotContain(Flag.NOT_ALL_SEARCHED);
    }

    @Test
    void a_quotation_of_a_page_recognised_with_many_errors_is_found() {
        Checked checked = check("the money was to be counted in the presence of two witnesses");

        assertThat(checked.verdict()).isIn(Verdict.TYPOGRAPHIC_ONLY, Verdict.ALTERED);
        assertThat(title(checked)).isEqualTo("scan");
    }

    /** In many documents, more than are compared, stand the words in an order in which they are no source. */
    @Test
    void what_a_limit_leaves_aside_is_never_said_not_to_be_there() {
        for (int i = 0; i < 60; i++) {
            put(
                    "decoy" + i,
                    Text.plain("Number " + i + ": the lantern, a rope of hemp, an old boat, of tar the barrel, a bell"
                            + " and a rope."));
        }
        shelf.commit();
        engine.refresh();

        Checked checked = check("the lantern rope boat barrel");

        assertThat(checked.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(checked.flags()).contains(Flag.NOT_ALL_SEARCHED);
    }

    /** A block quotation, of which a piece is from the record. */
    @Test
    void half_of_a_long_quotation_is_found_wherever_it_stands_in_it() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            words.add("w" + Integer.toString(i * 37, 36));
        }
        put("long", Text.plain("It begins: " + String.join(" ", words) + "."));
        shelf.commit();
        engine.refresh();
        Random random = new Random(9);
        for (int before : List.of(0, 11, 60, 140)) {
            List<String> quote = new ArrayList<>(words.subList(70, 230));
            for (int i = 0; i < 150; i++) {
                quote.add(i < before ? 0 : quote.size(), "x" + Integer.toString(random.nextInt(99_999), 36));
            }
            Checked checked = check(String.join(" ", quote));

            assertThat(checked.verdict()).as("%s words before", before).isEqualTo(Verdict.PARTIAL);
            assertThat(title(checked)).isEqualTo("long");
        }
    }

    @Test
    void a_quotation_of_thousands_of_words_is_looked_for_in_full() {
        Random random = new Random(10);
        StringBuilder words = new StringBuilder("kept");
        for (int i = 0; i < 4_000; i++) {
            words.append(i % 3 == 0 ? " the" : " x" + random.nextInt(5_000));
        }

        Checked checked = check(words.toString());

        assertThat(checked.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(checked.flags()).isEmpty();
    }

    @Test
    void any_passage_with_a_quarter_of_its_words_changed_is_located() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String[] words = (i % 2 == 0 ? HARBOR : ORCHARD).split(" ");
            int size = 8 + random.nextInt(14);
            int from = random.nextInt(words.length - size);
            List<String> quote = new ArrayList<>(List.of(words).subList(from, from + size));
            for (int k = 0; k < size / 5; k++) {
                int at = 1 + random.nextInt(quote.size() - 2);
                switch (random.nextInt(3)) {
                    case 0 -> quote.set(at, "walrus");
                    case 1 -> quote.add(at, "walrus");
                    default -> quote.remove(at);
                }
            }
            Checked checked = check(String.join(" ", quote));

            assertThat(title(checked)).as(quote.toString()).isEqualTo(i % 2 == 0 ? "harbor" : "orchard");
            assertThat(checked.verdict()).as(quote.toString()).isGreaterThan(Verdict.VERBATIM_WITH_MARKED_ALTERATIONS);
        }
    }
}
