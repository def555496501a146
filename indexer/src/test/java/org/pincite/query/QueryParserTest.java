package org.pincite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "netflix                              | netflix",
                "netflix facebook                     | netflix AND facebook",
                "\"special relationship\" and netflix | \"special relationship\" AND netflix",
                "“special relationship”               | \"special relationship\"",
                "a & b or c                           | a AND (b OR c)",
                "(a and b) or c                       | (a AND b) OR c",
                "inbox api and confidential           | \"inbox api\" AND confidential",
                "rico not puerto                      | rico NOT puerto",
                "rico and not puerto or grain         | rico NOT (puerto OR grain)",
                "rico but not puerto                  | rico NOT puerto",
                "rico % \"puerto rico\"               | rico NOT \"puerto rico\"",
                "good-will                            | \"good will\" OR goodwill",
                "20-cv-08570                          | \"20-cv-08570\"",
                "monopol*                             | monopol*",
                "monopol!                             | monopol*",
                "intercept! or decrypt* and traffic   | (intercept* OR decrypt*) AND traffic",
                "title:antitrust party:\"Meta Platforms\" | title:antitrust AND party:\"Meta Platforms\"",
                "ti(klein) and ju(donato)             | title:klein AND judge:donato",
                "party:(meta or facebook)             | party:(meta OR facebook)",
                "filed:2023                           | filed:2023-01-01..2023-12-31",
                "filed:2023-02                        | filed:2023-02-01..2023-02-28",
                "published:2022..2023-06              | published:2022-01-01..2023-06-30",
                "date:>2022                           | date:2023-01-01..",
                "date:<=2022-05                       | date:..2022-05-31",
                "42 U.S.C. § 1983                     | 42 AND U.S.C AND 1983",
                "did Netflix read them?               | did AND Netflix AND read AND them",
                "12:4                                 | 12:4",
                "((netflix))                          | netflix",
            })
    void a_query_says_how_it_was_read(String typed, String readAs) throws QuerySyntaxException {
        Query query = QueryParser.parse(typed);
        assertThat(query).hasToString(readAs);
        assertThat(QueryParser.parse(query.toString())).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "§", "… —"})
    void a_query_without_words_asks_for_everything(String typed) throws QuerySyntaxException {
        assertThat(QueryParser.parse(typed)).isEqualTo(new Query.All());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"programmatic access  |  1 | never closed",
                "a (b or c              |  3 | never closed",
                "a) b                   |  2 | expected a connector",
                "a and                  |  6 | expected words",
                "or a                   |  1 | expected words",
                "not fraud              |  1 | nothing to exclude from",
                "*ata                   |  1 | cannot begin with *",
                "mono*ly                |  5 | end of a word only",
                "x*                     |  1 | at least two letters",
                "a \"\"                 |  3 | expected words between",
                "pary:klein             |  1 | there is no field \"pary\"",
                "filed:2023-13          |  7 | there is no date",
                "filed:soon             |  7 | expected a date",
                "filed:2024..2023       |  7 | ends before it begins",
                "party:                 |  7 | expected a word",
                "title:(party:meta)     |  7 | inside another field",
            })
    void an_error_names_the_column_and_what_was_expected(String typed, int column, String message) {
        QuerySyntaxException error = catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(typed));
        assertThat(error).isNotNull().hasMessageContaining(message);
        assertThat(error.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_it_reads_parses_back_to_the_same_query(long seed) throws QuerySyntaxException {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Query query = random(random, 4, true);
            assertThat(QueryParser.parse(query.toString())).as(query.toString()).hasToString(query.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anything_typed_is_a_query_or_an_error_with_a_place(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab \"()*!:%&|-'’“”.,<>=~^[]{}/\\ANDORNOT filed:2023é\u0000\ud835";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(30);
            for (int c = 0; c < length; c++) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Query query = QueryParser.parse(typed.toString());
                assertThat(query.toString()).isNotNull();
            } catch (QuerySyntaxException e) {
                assertThat(e.column()).isBetween(1, typed.length() + 1);
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void size_and_depth_are_limited() {
        assertThat(catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse("x".repeat(10_001))))
                .hasMessageContaining("10000 characters");
        assertThat(catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse("(".repeat(500) + "a")))
                .hasMessageContaining("nested 100 deep");
        assertThat(catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse("ab ".repeat(1_500))))
                .hasMessageContaining("1000 words");
    }

    private static Query random(Random random, int depth, boolean fields) {
        int choice = depth == 0 ? random.nextInt(3) : random.nextInt(fields ? 8 : 6);
        return switch (choice) {
            case 0 -> new Query.Word("w" + random.nextInt(9));
            case 1 -> new Query.Phrase("p" + random.nextInt(9) + " q");
            case 2 -> new Query.Prefix("pre" + random.nextInt(9));
            case 3 -> new Query.And(parts(random, depth, fields));
            case 4 -> new Query.Or(parts(random, depth, fields));
            case 5 -> new Query.Not(random(random, depth - 1, fields), random(random, depth - 1, fields));
            case 6 ->
                new Query.In(Field.values()[random.nextInt(Field.values().length)], random(random, depth - 1, false));
            default ->
                new Query.Days(
                        DateField.values()[random.nextInt(DateField.values().length)],
                        LocalDate.of(2000 + random.nextInt(9), 1, 1),
                        random.nextBoolean() ? null : LocalDate.of(2010, 6, 1 + random.nextInt(28)));
        };
    }

    private static List<Query> parts(Random random, int depth, boolean fields) {
        List<Query> parts = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            parts.add(random(random, depth - 1, fields));
        }
        return parts;
    }
}
