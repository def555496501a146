package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.engine.StoredDocument;
import org.pincite.json.Json;
import org.pincite.json.JsonException;
import org.pincite.wire.DocumentAnswer;

/** The commands as a script uses them: what is printed where, and the exit code. */
class MainTest {
    private static final int FOUND = 0;
    private static final int NONE = 1;
    private static final int ERROR = 2;

    private static final String COMPLAINT = """
        UNITED STATES DISTRICT COURT
        NORTHERN DISTRICT OF CALIFORNIA

        JANE ROE,
        Plaintiff,
        v.
        ORBWELL, INC.,
        Defendant.

        Case No. 3:21-cv-00417

        COMPLAINT

        COUNT I
        MONOPOLIZATION
        (15 U.S.C. § 2)

        1. Plaintiff re-
        alleges the above.
        """;

    @TempDir
    private static Path work = Path.of("");

    private static String index = "";

    @BeforeAll
    static void read_some_files() throws IOException {
        Path files = Files.createDirectories(work.resolve("files"));
        Files.writeString(files.resolve("pier.txt"), "The pier was closed.\n\nNobody told the pilots.\n");
        Files.writeString(files.resolve("harbor.txt"), "The harbor stayed open.\n");
        Files.write(files.resolve("nothing.pdf"), new byte[0]);
        index = work.resolve("index").toString();
        Answer read = run("index", files.toString(), "--to", index);
        assertThat(read.code()).as(read.err()).isEqualTo(FOUND);
        assertThat(read.out()).isEmpty();
        assertThat(read.err()).contains("3/3 files", "1 problem");
    }

    @Test
    void search_prints_hits_with_their_pin_cite() {
        Answer answer = run("search", "\"pier was closed\"", "--index", index);
        assertThat(answer.code()).isEqualTo(FOUND);
        assertThat(answer.out()).contains("»pier was closed«").contains("para. 1");
        assertThat(answer.err()).contains("1 document, read as: \"pier was closed\"");
    }

    @Test
    void search_that_finds_nothing_says_what_left_nothing() {
        Answer answer = run("search", "pier and unicorn", "--index", index);
        assertThat(answer.code()).isEqualTo(NONE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Nothing has: unicorn", "1 files could not be read");
    }

    @Test
    void search_prints_one_json_value_and_nothing_else() throws JsonException {
        Answer answer = run("search", "pier", "--index", index, "--json");
        JsonNode json = Json.tree(answer.out());
        assertThat(json.at("/total/value").asInt()).isEqualTo(1);
        assertThat(json.at("/readAs").asText()).isEqualTo("pier");
        assertThat(json.at("/hits/0/snippets/0/segments").isArray()).isTrue();
        assertThat(json.at("/unreadable").asInt()).isEqualTo(1);
    }

    @Test
    void terms_counts_each_line_and_points_at_those_it_cannot_read() throws IOException, JsonException {
        Path list = work.resolve("terms.txt");
        Files.writeString(list, "pier or harbor\n\npilots\npier \"was\n");
        Answer answer = run("terms", list.toString(), "--index", index);
        assertThat(answer.code()).isEqualTo(ERROR);
        assertThat(answer.out().lines().map(String::strip))
                .containsExactly(
                        "documents      hits     alone  query",
                        "2         2         1  (pier OR harbor)",
                        "1         1         0  pilots",
                        "-         -         -  pier \"was",
                        "2                      any of these, of 2");
        assertThat(answer.err()).contains("terms.txt:4:6: the quotation mark").contains("\n       ^");

        Files.writeString(list, "pier harbor");
        Answer json = run("terms", list.toString(), "--index", index, "--dialect", "westlaw", "--json");
        assertThat(json.code()).isEqualTo(FOUND);
        assertThat(Json.tree(json.out()).at("/terms/0/documents").asInt()).isEqualTo(2);
        Answer csv = run("terms", list.toString(), "--index", index, "--filter", "collection=-default", "--csv");
        assertThat(csv.code()).isEqualTo(NONE);
        assertThat(csv.out()).contains("1,pier harbor,(pier AND harbor),,,0,0,0,,");
    }

    @Test
    void terms_says_what_it_expects() throws IOException {
        Path list = Files.writeString(work.resolve("some.txt"), "pier\n".repeat(501));
        assertThat(run("terms", list.toString(), "--index", index).err())
                .contains("up to 500 queries, this one has 501");
        Files.writeString(list, "pier");
        assertThat(run("terms", list.toString(), "--index", index, "--filter", "colour=red")
                        .err())
                .contains("expected NAME=VALUE", "publisher");
        assertThat(run("terms", list.toString(), "--index", index, "--filter", "filed.from=soon")
                        .err())
                .contains("must be a date");
        assertThat(run("terms", work.resolve("gone.txt").toString()).err()).contains("there is no file", "gone.txt");
        Files.write(list, new byte[] {(byte) 0xfc, 'a'});
        assertThat(run("terms", list.toString(), "--index", index).err()).contains("is not text in UTF-8");
        Files.writeString(list, "\n");
        assertThat(run("terms", list.toString(), "--index", index).code()).isEqualTo(ERROR);
    }

    @Test
    void an_unclosed_quotation_mark_is_pointed_at() {
        Answer answer = run("search", "pier \"was closed", "--index", index);
        assertThat(answer.code()).isEqualTo(ERROR);
        assertThat(answer.err()).contains("never closed").contains("\n       ^");
    }

    @Test
    void show_prints_the_text_and_says_which_pages_there_are() throws JsonException {
        String id = Json.tree(
                        run("search", "harbor", "--index", index, "--json").out())
                .at("/hits/0/id")
                .asText();
        assertThat(run("show", id, "--index", index).out()).contains("The harbor stayed open.");
        Answer none = run("show", id, "--page", "7", "--index", index);
        assertThat(none.code()).isEqualTo(NONE);
        assertThat(none.err()).contains("pages 1 to 1, not 7");
        assertThat(run("show", "0".repeat(64), "--index", index).code()).isEqualTo(NONE);
        assertThat(run("show", "xyz", "--index", index).code()).isEqualTo(ERROR);
    }

    @Test
    void report_names_what_could_not_be_read_and_why() throws JsonException {
        Answer answer = run("report", "--index", index);
        assertThat(answer.out()).contains("3 files: 2 documents", "rejected (empty)", "nothing.pdf");
        JsonNode json = Json.tree(run("report", "--index", index, "--json").out());
        assertThat(json.at("/problems/0/reason").asText()).isEqualTo("empty");
    }

    @Test
    void facts_prints_each_fact_with_the_words_that_earned_it() throws IOException {
        Path complaint = work.resolve("complaint.txt");
        Files.writeString(complaint, COMPLAINT);
        Answer answer = run("facts", complaint.toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(FOUND);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .contains("complaint.txt  (text/plain, 1 page)")
                .contains("N.D. Cal.  [cand]")
                .contains("Orbwell, Inc.  [orbwell]  defendant", "as written: ORBWELL, INC.")
                .containsPattern("caption\\.docket +0\\.\\d\\d  “(?:Case No\\. )?3:21-cv-00417")
                .containsPattern("\\[antitrust\\.monopolization]  pleaded");
    }

    @Test
    void facts_as_json_are_those_of_the_api() throws IOException, JsonException {
        Path complaint = work.resolve("complaint.txt");
        Files.writeString(complaint, COMPLAINT);
        JsonNode read = Json.tree(run("facts", complaint.toString(), "--json").out());
        assertThat(read.at("/facts/court/id").asText()).isEqualTo("cand");
        assertThat(read.get("others")).isEmpty();
        String apart = work.resolve("apart").toString();
        run("index", complaint.toString(), "--to", apart);
        try (Engine engine = EngineProvider.of(apart).open(apart)) {
            StoredDocument stored = engine.document(
                            new DocumentId(read.get("id").asText()), Set.of())
                    .orElseThrow();
            assertThat(read.get("facts"))
                    .isEqualTo(Json.tree(Json.write(DocumentAnswer.of(stored))).get("facts"));
        }
    }

    @Test
    void facts_of_what_is_no_document_says_why() {
        Answer empty = run("facts", work.resolve("files/nothing.pdf").toString());
        assertThat(empty.code()).isEqualTo(ERROR);
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).contains("nothing.pdf cannot be read (empty)");
        assertThat(run("facts", work.resolve("gone.txt").toString()).err()).contains("no file", "gone.txt");
        Answer folder = run("facts", work.toString());
        assertThat(folder.code()).isEqualTo(ERROR);
        assertThat(folder.err()).contains("the folder");
    }

    @Test
    void evaluate_facts_prints_figures_and_every_miss() throws IOException, JsonException {
        Path gold = work.resolve("dockets.jsonl");
        Files.writeString(
                gold,
                "{\"id\": \"good\", \"input\": \"No. 3:21-cv-00417\", \"expected_keys\": [\"21-cv-00417\"]}\n"
                        + "{\"id\": \"bad\", \"input\": \"No. 3:21-cv-00417\", \"expected_keys\": [\"22-cv-00001\"]}\n");
        Answer answer = run("evaluate", "facts", gold.toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(FOUND);
        assertThat(answer.out())
                .contains("dockets: 2 rows, 1 of 3 right (33.3 %); precision 0.500, recall 0.500")
                .contains("✗ bad  docket: expected “22-cv-00001”, found nothing")
                .contains("✗ bad  docket: expected nothing, found “21-cv-00417”");
        assertThat(run("evaluate", "facts", gold.toString(), "--misses", "1").out())
                .contains("… and 1 more misses");
        JsonNode json =
                Json.tree(run("evaluate", "facts", gold.toString(), "--json").out());
        assertThat(json.at("/kinds/dockets/checked").asInt()).isEqualTo(3);
        assertThat(json.at("/kinds/dockets/misses/0/expected").asText()).isEqualTo("22-cv-00001");
        assertThat(json.at("/kinds/dockets/misses/0/found").isNull()).isTrue();
    }

    @Test
    void evaluate_quotes_prints_figures_and_every_miss() throws IOException, JsonException {
        Path gold = quotations();
        Path corpus = work.resolve("opinions.jsonl");
        Answer answer = run("evaluate", "quotes", "--corpus", corpus.toString(), gold.toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(FOUND);
        assertThat(answer.out())
                .containsPattern("txt-A +2 rows +located 2 .*document 1 \\(50.0 %\\) +span 1 .*verdict 2")
                .containsPattern("altered +1 rows +located 1 .*diff 1 .*falseVerbatim 0")
                .containsPattern("wrongCase +1 rows +pinOk 0")
                .contains("✗ txt-A misplaced document: expected [orchard], found VERBATIM")
                .contains("4 quotations");

        String index = work.resolve("opinions").toString();
        run("index", corpus.toString(), "--to", index);
        JsonNode json = Json.tree(run("evaluate", "quotes", "--from", index, gold.toString(), "--json")
                .out());
        assertThat(json.at("/tiers/txt-A/rows").asInt()).isEqualTo(2);
        assertThat(json.at("/tiers/txt-A/span").asInt()).isEqualTo(1);
        assertThat(json.at("/altered/falseVerbatim").asInt()).isZero();
        assertThat(json.at("/wrongCase/rows").asInt()).isEqualTo(1);
        assertThat(json.at("/misses/0/id").asText()).isEqualTo("misplaced");
        assertThat(json.at("/millisecondsEach").asDouble()).isPositive();
    }

    private static Path quotations() throws IOException {
        Files.writeString(
                work.resolve("opinions.jsonl"),
                "{\"id\": \"harbor\", \"text\": \"The harbor master kept a quiet bargain with the pilots.\"}\n"
                        + "{\"id\": \"orchard\", \"text\": \"Whoever wanted apples went in and took as many as he"
                        + " liked.\"}\n");
        return Files.writeString(work.resolve("quotations.jsonl"), """
            {"id": "placed", "source_id": "orchard", "source_kind": "txt", "tier": "A", "match": "exact", "quote": "went in and took as many", "char_start": 22, "char_end": 46}
            {"id": "misplaced", "source_id": "orchard", "source_kind": "txt", "tier": "A", "match": "exact", "quote": "kept a quiet bargain", "char_start": 0, "char_end": 10}
            {"id": "changed", "source_id": "harbor", "quote": "kept a loud bargain with the pilots", "original": "quiet", "altered": "loud"}
            {"id": "elsewhere", "claimed_us_cite": "520 U.S. 1", "true_source_id": "harbor", "quote": "kept a quiet bargain with the pilots"}
            """);
    }

    @Test
    void evaluate_quotes_reads_cases_with_sources_of_their_own() throws IOException {
        Path cases = Files.writeString(work.resolve("cases.json"), """
            {"sources": {"P": {"ecf": "41", "pages": ["The harbor master kept a quiet bargain.", "The pilots were told nothing of it."]}},
             "cases": [
               {"id": "right", "quote": "were told nothing", "cited": {"ecf": "41", "page": 2},
                "expected": {"verdict": "VERBATIM", "pin_verdict": "PIN_OK", "flags": ["SHORT"], "found_at": ["41", 2]}},
               {"id": "wrong", "quote": "kept a loud bargain", "cited": null,
                "expected": {"verdict": "VERBATIM", "pin_verdict": null, "flags": [], "found_at": ["41", 1]}}]}
            """);
        Answer answer = run("evaluate", "quotes", cases.toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(FOUND);
        assertThat(answer.out())
                .containsPattern("cases +2 rows +verdict 1 .*severity 1 .*pin 2 .*place 2 .*flags 2")
                .contains("✗ cases wrong verdict: expected VERBATIM, found ALTERED");
    }

    @Test
    void evaluate_quotes_says_what_is_missing() throws IOException {
        Path gold = quotations();
        assertThat(run("evaluate", "quotes", gold.toString()).err()).contains("--corpus");
        assertThat(run(
                                "evaluate",
                                "quotes",
                                "--from",
                                "x",
                                work.resolve("gone.jsonl").toString())
                        .err())
                .contains("no file", "gone.jsonl");
        Path odd = Files.writeString(work.resolve("odd-quotes.jsonl"), "{\"quote\": \"kept a quiet bargain\"}\n");
        Answer answer = run(
                "evaluate", "quotes", "--corpus", work.resolve("opinions.jsonl").toString(), odd.toString());
        assertThat(answer.code()).isEqualTo(ERROR);
        assertThat(answer.err()).contains("odd-quotes.jsonl:1: a row of no known form", "source_id");
        assertThat(run("evaluate", "quotes", "--help").out()).contains("char_start", "claimed_us_cite");
    }

    @Test
    void evaluate_facts_explains_the_rows_it_knows() throws IOException {
        assertThat(run("evaluate", "facts", "--help").out()).contains("expected_keys", "court_id", "relation");
        Path gold = work.resolve("odd.jsonl");
        Files.writeString(gold, "{\"question\": 1}\n");
        Answer odd = run("evaluate", "facts", gold.toString());
        assertThat(odd.code()).isEqualTo(ERROR);
        assertThat(odd.err()).contains("odd.jsonl:1: a row of no known form");
        assertThat(run("evaluate", "facts", work.resolve("gone.jsonl").toString())
                        .code())
                .isEqualTo(ERROR);
        Files.writeString(gold, "\n");
        assertThat(run("evaluate", "facts", gold.toString()).code()).isEqualTo(NONE);
        assertThat(run("evaluate").code()).isEqualTo(ERROR);
    }

    @Test
    void a_missing_folder_is_named() {
        Answer answer = run("index", work.resolve("gone").toString(), "--to", index);
        assertThat(answer.code()).isEqualTo(ERROR);
        assertThat(answer.err()).contains("there is no file or folder", "gone");
    }

    @Test
    void an_empty_folder_is_said_to_be_empty() throws IOException {
        Path empty = Files.createDirectories(work.resolve("empty"));
        Answer answer =
                run("index", empty.toString(), "--to", work.resolve("other").toString());
        assertThat(answer.code()).isEqualTo(NONE);
        assertThat(answer.err()).contains("There is no file in");
    }

    @Test
    void without_an_index_the_command_that_makes_one_is_named() {
        Answer answer = run("search", "pier", "--index", work.resolve("nowhere").toString());
        assertThat(answer.code()).isEqualTo(ERROR);
        assertThat(answer.err()).contains("there is no index in", "./pincite index FOLDER");
    }

    @Test
    void an_unknown_option_is_an_error_and_help_is_not() {
        assertThat(run("search", "pier", "--nonsense").code()).isEqualTo(ERROR);
        assertThat(run("--help").code()).isEqualTo(FOUND);
        for (String command :
                new String[] {"serve", "index", "search", "check", "terms", "show", "report", "facts", "evaluate"}) {
            assertThat(run(command, "--help").out()).contains("Usage: pincite " + command);
        }
    }

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
