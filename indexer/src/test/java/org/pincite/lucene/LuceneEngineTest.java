package org.pincite.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Kind;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineContract;
import org.pincite.engine.EngineException;
import org.pincite.engine.EngineProvider;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.TermsRequest;
import org.pincite.engine.TermsResults;
import org.pincite.engine.TimeLimitException;
import org.pincite.query.QueryParser;
import org.pincite.source.Shelf;

class LuceneEngineTest extends EngineContract {
    @TempDir
    private Path home = Path.of("");

    @Override
    protected EngineProvider provider() {
        return new LuceneProvider();
    }

    @Override
    protected String address() {
        return home.toString();
    }

    @Test
    void a_folder_without_an_index_is_refused_with_the_command_that_makes_one() {
        assertThatThrownBy(() -> provider().open(home.resolve("elsewhere").toString()))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("./pincite index FOLDER");
    }

    @Test
    void a_second_writer_is_refused() {
        assertThatThrownBy(() -> provider().openForWriting(address(), "default"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("another Pincite is writing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbor",
                "\"harbor was\"",
                "harbor /5 closed",
                "harb* and not pilot",
                "caps(harbor)",
                "xylophone",
                "",
            })
    void a_search_beyond_its_time_is_stopped_and_says_what_to_do(String typed) throws Exception {
        SearchRequest request = SearchRequest.of(QueryParser.parse(typed));
        try (Engine engine = LuceneEngine.open(home, Duration.ZERO)) {
            assertThatThrownBy(() -> engine.search(request))
                    .isInstanceOf(TimeLimitException.class)
                    .hasMessageContaining("stopped after 0 seconds")
                    .hasMessageContaining("ask for rarer words");
            assertThatThrownBy(() -> engine.export(request, hit -> {})).isInstanceOf(TimeLimitException.class);
            assertThatThrownBy(() -> engine.facetValues(request, Facet.PARTY, "", 1))
                    .isInstanceOf(TimeLimitException.class);
            assertThat(engine.terms(new TermsRequest(List.of(request.query()), Filters.none(), Set.of(), List.of()))
                            .terms())
                    .singleElement()
                    .isInstanceOf(TermsResults.Refused.class);
        }
    }

    @Test
    void places_are_gone_through_up_to_the_deadline() {
        Deadline over = Deadline.in(Duration.ZERO);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        over.step();
                    }
                })
                .isInstanceOf(TimeLimitException.class);
        Deadline none = Deadline.none();
        for (int i = 0; i < 100_000; i++) {
            none.step();
        }
        assertThat(none.shouldExit()).isFalse();
    }

    /** Words, what a wildcard stands for, what all of them stand for: each limit has an error of its own. */
    @Test
    void a_query_of_too_many_words_is_refused_each_way_with_its_own_error() throws Exception {
        Path own = home.resolve("own");
        try (Shelf shelf = provider().openForWriting(own.toString(), "default")) {
            StringBuilder words = new StringBuilder();
            for (char letter = 'a'; letter <= 'q'; letter++) {
                for (int i = 1_000; i < 5_000; i++) {
                    words.append('q').append(letter).append(i).append(' ');
                }
            }
            for (int i = 0; i < 5_000; i++) {
                words.append("zz").append(i).append(' ');
            }
            shelf.put(document("words", Kind.FILING, words.toString()));
            shelf.commit();
        }
        String many = "zz*";
        String together = IntStream.rangeClosed('a', 'q')
                .mapToObj(letter -> "q" + (char) letter + "*")
                .collect(Collectors.joining(" or "));
        String lookups = IntStream.range(0, 900)
                .mapToObj(i -> "q" + (char) ('a' + i / 400) + (1 + i % 4) + "?" + (10 + i % 400 / 4 % 90))
                .collect(Collectors.joining(" or "));
        try (Engine engine = provider().open(own.toString())) {
            assertRefused(engine, many, "\"zz*\" stands for more than 4096 words");
            assertRefused(engine, together, "together stand for more than 65536 words");
            assertRefused(engine, "(" + lookups + ") /5 zz1", "more than 8192 words to look up");
            assertThat(engine.search(SearchRequest.of(QueryParser.parse(lookups)))
                            .total())
                    .isOne();
        }
    }

    private static void assertRefused(Engine engine, String typed, String why) throws Exception {
        SearchRequest request = SearchRequest.of(QueryParser.parse(typed));
        assertThatThrownBy(() -> engine.search(request))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining(why);
        assertThat(engine.terms(new TermsRequest(List.of(request.query()), Filters.none(), Set.of(), List.of()))
                        .terms())
                .singleElement()
                .isInstanceOfSatisfying(
                        TermsResults.Refused.class,
                        refused -> assertThat(refused.why()).contains(why));
    }
}
