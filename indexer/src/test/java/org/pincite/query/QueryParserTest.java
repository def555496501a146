package org.pincite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "netflix                                  | netflix",
                "netflix facebook                         | (netflix AND facebook)",
                "netflix facebook inbox                   | ((netflix AND facebook) AND inbox)",
                "\"special relationship\" and netflix     | (\"special relationship\" AND netflix)",
                "“special relationship”                   | \"special relationship\"",
                "a & b or c                               | (a AND (b OR c))",
                "(a and b) or c                           | ((a AND b) OR c)",
                "inbox api and confidential               | (\"inbox api\" AND confidential)",
                "rico not puerto                          | (rico NOT puerto)",
                "rico and not puerto or grain             | (rico NOT (puerto OR grain))",
                "rico but not puerto                      | (rico NOT puerto)",
                "rico % \"puerto rico\"                   | (rico NOT \"puerto rico\")",
                "good-will                                | (\"good will\" OR goodwill)",
                "20-cv-08570                              | \"20-cv-08570\"",
                "monopol*                                 | monopol*",
                "monopol!                                 | monopol!",
                "wom?n                                    | wom?n",
                "mono*ly                                  | mono*ly",
                "#woman                                   | #woman",
                "intercept! or decrypt* and traffic       | ((intercept! OR decrypt*) AND traffic)",
                "title:antitrust party:\"Meta Platforms\" | (title(antitrust) AND party(\"Meta Platforms\"))",
                "ti(klein) and ju(donato)                 | (ti(klein) AND ju(donato))",
                "party:(meta or facebook)                 | party(meta OR facebook)",
                "filed:2023                               | filed(2023)",
                "published:2022..2023-06                  | published(2022..2023-06)",
                "date:>2022                               | date(>2022)",
                "da(aft 1/1/2023 & bef 7/1/2023)          | da(aft 1/1/2023 & bef 7/1/2023)",
                "42 U.S.C. § 1983                         | ((42 AND U.S.C) AND 1983)",
                "did Netflix read them?                   | (((did AND Netflix) AND read) AND them)",
                "12:4                                     | 12:4",
                "((netflix))                              | netflix",
                "personal /3 jurisdiction                 | (personal w/3 jurisdiction)",
                "motion pre/4 dismiss                     | (motion pre/4 dismiss)",
                "design /s defect                         | (design w/s defect)",
                "a /50 b /10 c                            | (a w/50 (b w/10 c))",
                "a /p b /s c                              | (a w/p (b w/s c))",
                "a w/5 (b and c)                          | (a w/5 (b AND c))",
                "rico not w/3 puerto                      | (rico NOT w/3 puerto)",
                "a and b /5 c d                           | (a AND (b w/5 \"c d\"))",
                "atleast4(rico)                           | atleast4(rico)",
                "atleast2(a /5 b)                         | atleast2(a w/5 b)",
                "allcaps(rico) and plural(claim)          | (allcaps(rico) AND plural(claim))",
                "adv: apple & design                      | (apple AND design)",
                "\"intercept* traffic\" w/5 x             | (\"intercept* traffic\" w/5 x)",
            })
    void a_query_says_how_it_was_read(String typed, String readAs) throws QuerySyntaxException {
        Query query = QueryParser.parse(typed);
        assertThat(query).hasToString(readAs);
        assertThat(QueryParser.parse(query.toString())).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "westlaw | a b                   | (a OR b)",
                "westlaw | a b /s c & d          | (((a OR b) w/s c) AND d)",
                "westlaw | a /5 b +5 c           | (a w/5 (b pre/5 c))",
                "westlaw | object***             | object***",
                "westlaw | wom*n                 | wom*n",
                "westlaw | attorneys             | attorneys",
                "westlaw | r.i.c.o.              | (rico OR \"r i c o\")",
                "westlaw | crime-fraud           | (\"crime fraud\" OR crimefraud)",
                "lexis   | crime-fraud           | \"crime fraud\"",
                "lexis   | a /5 b +5 c           | ((a w/5 b) pre/5 c)",
                "lexis   | a b                   | (a AND b)",
                "lexis   | a b onear/5 c         | (\"a b\" pre/5 c)",
                "lexis   | child*                | child*",
                "courtlistener | a b OR c        | ((a AND b) OR c)",
                "courtlistener | a AND b -c      | ((a AND b) NOT c)",
                "courtlistener | a NOT \"b c\"   | (a NOT \"b c\")",
                "courtlistener | a and b         | ((a AND \"and\") AND b)",
                "courtlistener | \"a b\"~1       | (\"a\" pre/2 \"b\")",
                "courtlistener | \"a b\"~5       | ((\"a\" pre/6 \"b\") OR (\"b\" pre/4 \"a\"))",
                "courtlistener | caseName:klein dateFiled:[2020-01-01 TO *] | (caseName(klein) AND dateFiled(2020-01-01..))",
                "pincite | intercept! traffic /s x | (\"intercept* traffic\" w/s x)",
                "pincite | \"the court * * * held\" | \"the court * * * held\"",
                "pincite | \"it held *413 that\"   | \"it held *413 that\"",
                "pincite | \"Stop! Why?\"         | \"Stop! Why?\"",
                "lexis   | \"the court * * * held\" | \"the court * * * held\"",
                "lexis   | \"intercept! traffic\" | \"intercept! traffic\"",
                "lexis   | a w/seg b near/7 c    | (a w/seg (b w/7 c))",
            })
    void each_dialect_is_read_in_its_own_way(String dialect, String typed, String readAs) throws QuerySyntaxException {
        Dialect of = Dialect.named(dialect).orElseThrow();
        Query query = QueryParser.parse(typed, of);
        assertThat(query).hasToString(readAs);
        assertThat(QueryParser.parse(readAs, of)).isEqualTo(query);
    }

    @Test
    void a_phrase_pasted_with_asterisks_and_marks_is_meant_as_it_stands() throws QuerySyntaxException {
        assertThat(((Query.Phrase) QueryParser.parse("\"the court * * * held *413 that! it\"")).parts())
                .isEmpty();
        assertThat(((Query.Phrase) QueryParser.parse("\"intercept* traffic\"")).parts())
                .hasSize(2);
    }

    @Test
    void a_number_after_a_tilde_is_limited() {
        assertThat(catchThrowableOfType(
                        QuerySyntaxException.class, () -> QueryParser.parse("\"a b\"~300", Dialect.COURTLISTENER)))
                .hasMessageContaining("0 to 254, found 300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filed(2023)                     | 2023-01-01 | 2023-12-31",
                "filed:2023-02                   | 2023-02-01 | 2023-02-28",
                "filed:2022..2023-06             | 2022-01-01 | 2023-06-30",
                "filed:>2022                     | 2023-01-01 |",
                "filed:<=2022-05                 |            | 2022-05-31",
                "filed(aft 2023)                 | 2024-01-01 |",
                "filed(before 2024)              |            | 2023-12-31",
                "filed(is 3/23/2024)             | 2024-03-23 | 2024-03-23",
                "filed(March 23, 2024)           | 2024-03-23 | 2024-03-23",
                "filed(aft 1/1/2023 & bef 7/1/2023) | 2023-01-02 | 2023-06-30",
                "filed(after Mar. 2023 and before May 2023) | 2023-04-01 | 2023-04-30",
            })
    void a_date_is_a_range_of_days(String typed, LocalDate from, LocalDate to) throws QuerySyntaxException {
        Query.Days days = (Query.Days) QueryParser.parse(typed);
        assertThat(days.from()).isEqualTo(from);
        assertThat(days.to()).isEqualTo(to);
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
                "ab!                    |  1 | at least three letters",
                "/5 fraud               |  1 | before the connector",
                "fraud /300 x           |  7 | must be 1 to 255",
                "fraud /0 x             |  7 | must be 1 to 255",
                "%fraud                 |  1 | nothing to exclude from",
                "a /s not b             |  6 | use not w/s",
                "a /s (b not c)         |  3 | use not w/s",
                "a /5 date(2020)        |  3 | found the date",
                "a /5 ti(b)             |  3 | found the field",
                "atleast0(a)            |  1 | number of times",
                "caps(a and b)          |  6 | expected words in caps()",
                "plural(a or b)         |  8 | expected one word",
                "ti(a /s b)             |  3 | no sentences",
                "opinion(a)             |  1 | cannot be asked here",
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
        String alphabet = "ab \"()*!?#+:%&|-'’“”.,<>=~^[]{}/\\ANDORNOT filed:2023 w/5 /s é\u0000\ud835";
        for (int i = 0; i < 5_000; i++) {
            Dialect dialect = Dialect.values()[random.nextInt(Dialect.values().length)];
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(30);
            for (int c = 0; c < length; c++) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Query query = QueryParser.parse(typed.toString(), dialect);
                assertThat(QueryParser.parse(query.toString(), dialect))
                        .as("%s: %s read as %s", dialect, typed, query)
                        .isEqualTo(query);
            } catch (QuerySyntaxException e) {
                assertThat(e.column())
                        .as("%s: %s: %s", dialect, typed, e.getMessage())
                        .isBetween(1, typed.length() + 1);
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("beyondTheLimits")
    void size_and_depth_are_limited_each_with_its_own_error(String typed, String message) {
        QuerySyntaxException error = catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(typed));
        assertThat(error).isNotNull().hasMessageContaining(message);
        assertThat(error.column()).isBetween(1, typed.length() + 1);
    }

    static Stream<Arguments> beyondTheLimits() {
        return Stream.of(
                arguments("x".repeat(20_001), "20000 characters"),
                arguments("abcdefghijk-lmnopqrst ".repeat(500), "20000 characters as it is read"),
                arguments("ab ".repeat(1_001), "1000 words"),
                arguments("ab-cd ".repeat(501), "1000 words"),
                arguments("ab or \"c d\" or ".repeat(500) + "ab", "1000 words"),
                arguments("a or (b and ".repeat(60) + "c" + ")".repeat(60), "100 levels"),
                arguments("a" + " not b".repeat(100), "100 levels"),
                arguments("a" + " /5 b".repeat(100), "100 levels"),
                arguments("(".repeat(9_000), "expected words"),
                arguments("(".repeat(9_000) + "a", "never closed"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("withinTheLimits")
    void as_much_as_is_allowed_parses_back_to_the_same_query(Dialect dialect, String typed)
            throws QuerySyntaxException {
        Query query = QueryParser.parse(typed, dialect);
        assertThat(QueryParser.parse(query.toString(), dialect)).isEqualTo(query);
    }

    static Stream<Arguments> withinTheLimits() {
        return Stream.of(
                arguments(Dialect.PINCITE, "ab ".repeat(1_000)),
                arguments(Dialect.PINCITE, "ab" + " or cd".repeat(999)),
                arguments(Dialect.PINCITE, "ab" + " and (cd or ef) and gh".repeat(333)),
                arguments(Dialect.PINCITE, "ab-cd ".repeat(500)),
                arguments(Dialect.PINCITE, "a" + " not b".repeat(99)),
                arguments(Dialect.PINCITE, "a" + " /5 b".repeat(99)),
                arguments(Dialect.PINCITE, "a or (b and ".repeat(49) + "c" + ")".repeat(49)),
                arguments(Dialect.PINCITE, "(".repeat(9_000) + "a" + ")".repeat(9_000)),
                arguments(Dialect.PINCITE, "\"" + "ab ".repeat(5_000) + "\" /5 c"),
                arguments(Dialect.PINCITE, "a /5 " + "b ".repeat(5_000)),
                arguments(Dialect.WESTLAW, "ab ".repeat(1_000)),
                arguments(Dialect.WESTLAW, "r.i.c.o. ".repeat(500)),
                arguments(Dialect.LEXIS, "ab" + " & cd".repeat(999)),
                arguments(Dialect.COURTLISTENER, "ab ".repeat(1_000)),
                arguments(Dialect.COURTLISTENER, "ab" + " OR cd -ef".repeat(400)),
                arguments(Dialect.COURTLISTENER, "\"ab cd\"~5 OR ".repeat(200) + "ab"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_long_query_parses_back_to_the_same_query(long seed) throws QuerySyntaxException {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 400; i++) {
            Dialect dialect = Dialect.values()[random.nextInt(Dialect.values().length)];
            StringBuilder typed = new StringBuilder();
            operands(typed, random, 1 + random.nextInt(250), 3);
            try {
                Query query = QueryParser.parse(typed.toString(), dialect);
                read++;
                assertThat(QueryParser.parse(query.toString(), dialect))
                        .as("%s: %s", dialect, typed)
                        .isEqualTo(query);
            } catch (QuerySyntaxException e) {
                assertThat(e).as("%s: %s", dialect, typed).hasMessageMatching(".*(up to|has no place|use not w).*");
                assertThat(e.column()).isBetween(1, typed.length() + 1);
            }
        }
        assertThat(read).isGreaterThan(200);
    }

    private static void operands(StringBuilder typed, Random random, int count, int depth) {
        List<String> operands =
                List.of("ab", "c-d", "r.i.c.o.", "\"e f\"", "inter!", "#gh", "attorneys", "not-ed", "U.S.");
        List<String> connectors = List.of(" ", " ", " or ", " and ", " & ", " AND ", " OR ", " /5 ", " not ", " % ");
        int list = random.nextInt(connectors.size());
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                int which = random.nextInt(8) == 0 ? random.nextInt(connectors.size()) : list;
                typed.append(connectors.get(which));
            }
            if (depth > 0 && random.nextInt(20) == 0) {
                typed.append('(');
                operands(typed, random, 1 + random.nextInt(9), depth - 1);
                typed.append(')');
            } else {
                typed.append(operands.get(random.nextInt(operands.size())));
            }
        }
    }

    private static Query random(Random random, int depth, boolean fields) {
        int choice = depth == 0 ? random.nextInt(4) : random.nextInt(fields ? 12 : 10);
        return switch (choice) {
            case 0 -> new Query.Word("w" + random.nextInt(9));
            case 1 -> new Query.Phrase("p" + random.nextInt(9) + " q");
            case 2 -> Query.Pattern.beginning("pre" + random.nextInt(9));
            case 3 -> new Query.Word("m" + random.nextInt(9), Query.Forms.MARKED);
            case 4 -> new Query.And(parts(random, depth, fields));
            case 5 -> new Query.Or(parts(random, depth, fields));
            case 6 -> new Query.Not(random(random, depth - 1, fields), random(random, depth - 1, fields));
            case 7 -> near(random, depth);
            case 8 -> new Query.NotNear(place(random, depth - 1), place(random, depth - 1), Reach.words(7));
            case 9 -> new Query.AtLeast(1 + random.nextInt(9), place(random, depth - 1));
            case 10 -> new Query.In(Field.values()[random.nextInt(Field.values().length)], place(random, 0));
            default ->
                new Query.Days(
                        DateField.values()[random.nextInt(DateField.values().length)],
                        LocalDate.of(2000 + random.nextInt(9), 1, 1),
                        random.nextBoolean() ? null : LocalDate.of(2010, 6, 1 + random.nextInt(28)));
        };
    }

    /** A question about places. */
    private static Query place(Random random, int depth) {
        return depth <= 0 || random.nextBoolean() ? random(random, 0, false) : near(random, depth);
    }

    private static Query near(Random random, int depth) {
        Reach reach = random.nextBoolean()
                ? Reach.words(1 + random.nextInt(255))
                : Reach.same(List.of(Reach.Unit.SENTENCE, Reach.Unit.PARAGRAPH, Reach.Unit.SEGMENT)
                        .get(random.nextInt(3)));
        return new Query.Near(place(random, depth - 1), place(random, depth - 1), reach, random.nextBoolean());
    }

    private static List<Query> parts(Random random, int depth, boolean fields) {
        List<Query> parts = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            parts.add(random(random, depth - 1, fields));
        }
        return parts;
    }
}
