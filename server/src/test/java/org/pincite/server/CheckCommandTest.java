package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/** {@code pincite check} as a script uses it, and as a partner reads it. */
class CheckCommandTest {
    private static final String SOURCE = """
            The landlord is not permitted to enter without notice.

            Nobody told the pilots that the pier had been closed for the season.
            """;

    private static final String BRIEF = """
            The lease says “the landlord is permitted to enter without notice.” It also says that nobody “told the
            pilots that the pier had been closed for the season.” And it says that “marble <turbines> sang beneath
            the purple accountants & their kin.”
            """;

    @TempDir
    private static Path work = Path.of("");

    private static String index = "";
    private static Path brief = Path.of("");

    @BeforeAll
    static void read_the_source() throws IOException {
        Path files = Files.createDirectories(work.resolve("files"));
        Files.writeString(files.resolve("lease.txt"), SOURCE);
        index = work.resolve("index").toString();
        assertThat(run("index", files.toString(), "--to", index).code()).isZero();
        brief = Files.writeString(work.resolve("brief.txt"), BRIEF);
    }

    @Test
    void what_must_be_looked_at_comes_first_with_the_words_that_differ() {
        Answer answer = check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .startsWith("brief.txt: 3 quotations, 2 to look at")
                .contains("Searched: 1 documents with 1 pages")
                .contains(
                        "1. Altered (critical)",
                        "landlord is[- not-] permitted to enter",
                        "a negation is added or missing")
                .contains("3. Not found", "marble <turbines> sang")
                .containsSubsequence("As in the source:", "2. Verbatim: told the", "\n   lease.txt, para. 2\n");
    }

    @Test
    void a_faithful_paper_is_exit_code_0_and_one_without_quotations_is_not() throws IOException {
        Path faithful = Files.writeString(
                work.resolve("faithful.txt"), "It says that “the pier had been closed for the season.” That is all.\n");
        assertThat(run("check", faithful.toString(), "--index", index).code()).isZero();
        Path silent = Files.writeString(work.resolve("silent.txt"), "Nothing is quoted here.\n");
        Answer none = run("check", silent.toString(), "--index", index);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).contains("0 quotations");
    }

    @Test
    void json_is_the_answer_of_the_api() throws JsonException {
        JsonNode answer = Json.tree(check("--json").out());

        ApiTest.assertValid(answer, "QuoteCheckAnswer");
        assertThat(answer.get("quotes"))
                .extracting(quote -> quote.get("verdict").asText())
                .containsExactly("ALTERED", "VERBATIM", "NOT_FOUND");
        assertThat(answer.at("/quotes/0/label").asText()).isEqualTo("Altered (critical)");
        assertThat(answer.at("/quotes/0/needsReview").asBoolean()).isTrue();
        assertThat(answer.at("/quotes/1/needsReview").asBoolean()).isFalse();
    }

    @Test
    void csv_has_a_row_for_each_quotation() {
        assertThat(check("--csv").out())
                .startsWith("number,page,words,verdict,")
                .contains("\r\n1,", "\r\n2,", "\r\n3,")
                .contains("ALTERED,CRITICAL");
    }

    @Test
    void html_is_one_page_that_runs_nothing_of_the_paper() {
        assertThat(check("--html").out())
                .startsWith("<!doctype html>")
                .contains("landlord is<del> not</del> permitted")
                .contains("marble &lt;turbines&gt; sang", "&amp; their kin")
                .doesNotContain("<turbines>", "<script", "{{");
    }

    @Test
    void what_is_wrong_is_said() {
        assertThat(run("check", work.resolve("gone.pdf").toString()).err()).contains("no file", "gone.pdf");
        assertThat(run("check", work.toString()).err()).contains("found the folder");
        assertThat(check("--json", "--csv").err()).contains("found several");
        assertThat(check("--minutes", "0").err()).contains("1..1440, was 0");
        assertThat(check("--filter", "colour=red").err()).contains("--filter colour");
        assertThat(check("--filter", "colour=red").code()).isEqualTo(2);
    }

    private record Answer(int code, String out, String err) {}

    private static Answer check(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = brief.toString();
        arguments[2] = "--index";
        arguments[3] = index;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

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
