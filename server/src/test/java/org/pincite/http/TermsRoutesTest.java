package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.json.Json;

class TermsRoutesTest {
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";

    private Running running;

    @BeforeEach
    void start() throws Exception {
        running = Running.with(new FakeEngine(Running.note("Order")));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void an_error_in_one_line_names_its_line_and_column_and_loses_no_other() throws Exception {
        JsonNode terms = Json.tree(
                        post("", TEXT, "harbor\n\npier /5\nparties met").body())
                .get("terms");

        assertThat(terms).hasSize(3);
        assertThat(terms.get(0).get("readAs").asText()).isEqualTo("harbor");
        assertThat(terms.get(1).get("line").asInt()).isEqualTo(3);
        assertThat(terms.get(1).at("/error/position").asInt()).isEqualTo(8);
        assertThat(terms.get(2).get("documents").asInt()).isEqualTo(1);
    }

    @Test
    void a_table_is_a_file_without_formulas() throws Exception {
        HttpResponse<String> table = post("?format=csv&dialect=westlaw", TEXT, "@harbor pier\n");

        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8; header=present");
        assertThat(table.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"pincite-terms.csv\"");
        assertThat(table.body()).contains("\r\n1,'@harbor pier,(harbor OR pier),,,1,0,0,,\r\n");
    }

    @Test
    void dialect_facets_and_scope_may_stand_in_the_json() throws Exception {
        String body = "{\"queries\": [\"a b\"], \"dialect\": \"westlaw\", \"facets\": [\"court\", \"kind\"],"
                + " \"scope\": {\"court\": [\"cand\"], \"filed.from\": \"2023\"}}";
        assertThat(Json.tree(post("", JSON, body).body()).at("/terms/0/readAs").asText())
                .isEqualTo("(a OR b)");
        assertThat(Json.tree(post("", JSON, "{\"text\": \"a\\n\\nb\"}").body())
                        .at("/terms/1/line")
                        .asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                | application/json | {}                                      | found neither",
                "                | application/json | {\"text\": \"a\", \"queries\": []}      | found both",
                "                | application/json | {\"queries\": [7]}                      | must be a string",
                "                | application/json | {\"querys\": []}                        | there is no field \"querys\"",
                "                | application/json | {\"queries\": [\"a\"], \"dialect\": \"dutch\"} | is one of pincite",
                "                | application/json | {\"queries\": [\"a\"], \"scope\": {\"format\": \"csv\"}} | no parameter \"format\"",
                "                | application/json | {\"queries\": [\"a\"], \"scope\": \"b\"} | must be an object",
                "                | application/json | [                                       | cannot be parsed",
                "?kind=letter    | text/plain       | a                                       | is one of filing, article",
                "?facets=colour  | text/plain       | a                                       | there is no facet \"colour\"",
                "?format=xls     | text/plain       | a                                       | is one of json, csv",
                "?q=a            | text/plain       | a                                       | there is no parameter \"q\"",
                "                | text/plain       | ` `                                     | The list is empty",
            })
    void what_is_not_understood_is_named(String parameters, String type, String body, String detail) throws Exception {
        HttpResponse<String> answer = post(parameters == null ? "" : parameters, type, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = Json.tree(answer.body());
        assertThat(problem.get("title").asText() + problem.get("detail").asText())
                .contains(detail);
    }

    @Test
    void limits_are_named() throws Exception {
        HttpResponse<String> tooMany = post("", TEXT, "a\n".repeat(501));
        assertThat(tooMany.statusCode()).isEqualTo(400);
        assertThat(tooMany.body()).contains("too-many-queries", "up to 500 queries, this one has 501");
        assertThat(post("", TEXT, "a".repeat(1_000_001)).statusCode()).isEqualTo(413);
        assertThat(post("", "application/xml", "<a/>").statusCode()).isEqualTo(415);
        byte[] latin = "Größe".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(running.post(TermsRoutes.TERMS, TEXT, latin).body()).contains("Expected text in UTF-8");
    }

    private HttpResponse<String> post(String parameters, String type, String body) throws Exception {
        return running.post(TermsRoutes.TERMS + parameters, type, body.getBytes(StandardCharsets.UTF_8));
    }
}
