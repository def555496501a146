package org.pincite.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir
    private Path folder = Path.of("");

    private Map<String, Score> evaluate(String... rows) throws IOException, GoldException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, String.join("\n", rows));
        return Evaluation.of(List.of(gold));
    }

    private Score score(String... rows) throws IOException, GoldException {
        return evaluate(rows).values().iterator().next();
    }

    private static List<String> misses(Score score) {
        return score.misses().stream()
                .map(miss -> miss.id() + " " + miss.field() + ": " + miss.expected() + " / " + miss.found())
                .toList();
    }

    @Test
    void each_form_is_told_from_its_fields() throws IOException, GoldException {
        Files.writeString(folder.resolve("letter.txt"), "Case No. 3:21-cv-00417\n\nDear Judge Roe:\n");
        Map<String, Score> scores = evaluate(
                "{\"id\": \"d\", \"input\": \"No. 3:21-cv-00417-AB\", \"expected_keys\": [\"21-cv-00417\"]}",
                "{\"id\": \"c\", \"input\": \"N.D. Cal.\", \"expected\": [\"cand\"], \"names\": []}",
                "{\"id\": \"p\", \"a\": \"ORBWELL, INC.\", \"b\": \"Orbwell, Inc.\", \"relation\": \"same\"}",
                "{\"id\": \"a\", \"doctype\": \"complaint\", \"input\": \"COUNT I: MONOPOLIZATION (15 U.S.C. § 2)\","
                        + " \"expected\": [{\"type\": \"antitrust.monopolization\", \"status\": \"pleaded\"}]}",
                "{\"id\": \"x\", \"input\": \"See 18 U.S.C. § 2511.\", \"expected\":"
                        + " [{\"type\": \"law\", \"normal\": \"18 U.S.C. § 2511\", \"span\": [4, 20]}]}",
                "{\"id\": \"e\", \"text\": \"See 5 F.3d 12.\", \"resolved\":"
                        + " [{\"kind\": \"full_case\", \"volume\": \"5\", \"reporter\": \"F.3d\", \"page\": \"12\"}]}",
                "{\"id\": \"r\", \"input\": \"5 F. 3d 12\", \"expected\": {\"reporter\": \"F.3d\", \"cite_type\": \"federal\"}}",
                "{\"id\": \"n\", \"input\": \"Port Closes After Storm\\n\\nBy Ada Quill | Published\\n\\nIt closed.\","
                        + " \"expected\": {\"headline\": \"Port Closes After Storm\", \"bylines\": [\"Ada Quill\"]}}",
                "{\"id\": \"h\", \"input\": \"UNITED STATES DISTRICT COURT\\nNORTHERN DISTRICT OF CALIFORNIA\\nJANE ROE,\\nPlaintiff,"
                        + "\\nv.\\nORBWELL, INC.,\\nDefendant.\\nCase No. 3:21-cv-00417\\nCOMPLAINT\", \"expected\": {\"court\": \"cand\","
                        + " \"docket_key\": \"cand:21-cv-00417\", \"doctype\": \"complaint\", \"parties\":"
                        + " [{\"name\": \"Jane Roe\", \"role\": \"plaintiff\"}, {\"name\": \"Orbwell, Inc.\", \"role\": \"defendant\"}]}}",
                "{\"file\": \"letter.txt\", \"docket_number\": \"3:21-cv-00417\"}");
        assertThat(scores.keySet())
                .containsExactlyInAnyOrderElementsOf(Evaluation.forms().keySet());
        assertThat(scores.values()).allSatisfy(score -> {
            assertThat(score.rows()).isEqualTo(1);
            assertThat(misses(score)).isEmpty();
            assertThat(score.precision()).isEqualTo(1);
            assertThat(score.recall()).isEqualTo(1);
        });
    }

    @Test
    void wrong_missing_and_superfluous_readings_are_told_apart() throws IOException, GoldException {
        Score score = score(
                "{\"id\": \"wrong\", \"input\": \"N.D. Cal.\", \"expected\": [\"nysd\"], \"names\": []}",
                "{\"id\": \"missing\", \"input\": \"The Moon\", \"expected\": [\"nysd\"], \"names\": []}",
                "{\"id\": \"too much\", \"input\": \"N.D. Cal.\", \"expected\": [], \"names\": []}",
                "{\"id\": \"right\", \"input\": \"S.D.N.Y.\", \"expected\": [\"nysd\"], \"names\": []}",
                "{\"id\": \"nothing\", \"input\": \"The Moon\", \"expected\": [], \"names\": []}");
        assertThat(misses(score))
                .containsExactly(
                        "wrong court: nysd / cand", "missing court: nysd / null", "too much court: null / cand");
        assertThat(score.checked()).isEqualTo(5);
        assertThat(score.right()).isEqualTo(2);
        assertThat(score.precision()).isEqualTo(1.0 / 3);
        assertThat(score.recall()).isEqualTo(1.0 / 3);
    }

    @Test
    void a_field_that_is_not_read_is_a_miss_and_counted_as_such() throws IOException, GoldException {
        Score score = score("{\"id\": \"h\", \"input\": \"COMPLAINT\", \"expected\":"
                + " {\"doctype\": \"complaint\", \"colour_of_ink\": \"blue\"}}");
        assertThat(misses(score)).containsExactly("h colour_of_ink: blue / null");
        assertThat(score.unread()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.precision()).isEqualTo(1);
    }

    @Test
    void an_answer_in_parts_may_leave_out_what_the_words_have() throws IOException, GoldException {
        Score score = score(
                "{\"text\": \"See 18 U.S.C. § 2511(1)(a).\", \"resolved\": [{\"kind\": \"full_law\", \"reporter\": \"U.S.C.\","
                        + " \"groups\": {\"section\": \"2511\"}, \"matched_text\": \"18 U.S.C. § 2511(1)(a)\"}]}");
        assertThat(misses(score)).isEmpty();
    }

    @Test
    void names_that_need_evidence_are_asked_with_and_without_it() throws IOException, GoldException {
        Score score = score("{\"id\": \"p\", \"a\": \"Orbwell, Inc.\", \"b\": \"Tern Systems\", \"relation\": \"same\","
                + " \"evidence_needed\": \"d/b/a in caption\"}");
        assertThat(misses(score)).isEmpty();
        assertThat(score.fields().keySet()).containsExactly("merge with evidence", "merge without evidence");
    }

    @Test
    void a_row_of_no_known_form_is_named_with_what_it_has_and_what_is_known() {
        assertThatThrownBy(() -> evaluate("", "{\"question\": 1, \"expected\": {\"answer\": 2}}"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:2: a row of no known form")
                .hasMessageContaining("[expected, expected.answer, question]")
                .hasMessageContaining("dockets: input, expected_keys");
        assertThatThrownBy(() -> evaluate("{\"id\": "))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:1: expected one JSON object a line");
        assertThatThrownBy(() -> evaluate("[1]")).isInstanceOf(GoldException.class);
    }

    @Test
    void a_file_that_is_not_there_is_named_with_where_it_was_looked_for() {
        assertThatThrownBy(() -> evaluate("{\"file\": \"gone.pdf\", \"court_id\": \"cand\"}"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:1: there is no file gone.pdf")
                .hasMessageContaining(folder.toString());
    }
}
