package org.pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.source.Shelf;

class BriefCheckerTest {
    private static final String WORDS = "The harbor master kept a quiet bargain with the pilots of the outer bank.";

    @TempDir
    private Path folder = Path.of("");

    private Engine engine;

    @BeforeEach
    void open() {
        String address = folder.resolve("index").toString();
        Evidence evidence = Evidence.outside("file name", "file.name", 1);
        try (Shelf shelf = EngineProvider.of(address).openForWriting(address, "default")) {
            shelf.put(new Document(
                    DocumentId.of(WORDS.getBytes(StandardCharsets.UTF_8)),
                    Text.plain(WORDS),
                    Facts.bare(Stated.of(Kind.FILING, evidence), Stated.of("Harbor", evidence)),
                    new Origin("harbor.txt", null, "text/plain", WORDS.length(), false),
                    List.of()));
            shelf.commit();
        }
        engine = EngineProvider.of(address).open(address);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void answers_stand_in_the_order_of_the_quotations() {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            quotes.add(Quote.of(i % 2 == 0 ? "kept a quiet bargain" : "kept a loud bargain with the pilots", null));
        }
        AtomicInteger told = new AtomicInteger();

        CheckedBrief checked = new BriefChecker(engine)
                .check(
                        new Brief(quotes, 3),
                        Scope.all(),
                        Duration.ofMinutes(1),
                        (index, each) -> told.incrementAndGet());

        assertThat(checked.quotes()).extracting(Checked::quote).isEqualTo(quotes);
        assertThat(checked.quotes().get(0).verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(checked.quotes().get(39).verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(checked.checked()).isEqualTo(40);
        assertThat(checked.notChecked()).isEqualTo(3);
        assertThat(told).hasValue(40);
        assertThat(checked.searched()).isEqualTo(new Coverage(1, 1, 0, 0));
    }

    @Test
    void what_there_was_no_time_for_is_said_and_never_taken_for_not_found() {
        List<Quote> quotes =
                List.of(Quote.of("kept a quiet bargain", null), Quote.of("never written down", "736 at 2"));

        CheckedBrief checked =
                new BriefChecker(engine).check(new Brief(quotes, 0), Scope.all(), Duration.ZERO, (index, each) -> {});

        assertThat(checked.checked()).isZero();
        assertThat(checked.notChecked()).isEqualTo(2);
        assertThat(checked.quotes()).allSatisfy(quote -> {
            assertThat(quote.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
            assertThat(quote.flags()).containsExactly(Flag.NOT_ALL_SEARCHED);
        });
    }

    @Test
    void a_check_that_runs_out_of_time_half_way_is_unverifiable() {
        Checked checked = new QuoteChecker(engine)
                .check(Quote.of("kept a quiet bargain", null), Scope.all(), Deadline.in(Duration.ZERO));

        assertThat(checked.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(checked.flags()).contains(Flag.NOT_ALL_SEARCHED);
    }

    @Test
    void a_document_left_out_is_not_counted_as_searched() {
        DocumentId self = DocumentId.of(WORDS.getBytes(StandardCharsets.UTF_8));

        assertThat(new QuoteChecker(engine).coverage(Scope.all().without(self))).isEqualTo(new Coverage(0, 0, 0, 0));
    }
}
