package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.json.Json;

class QuoteRoutesTest {
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data; boundary=cut";

    private Running running;

    @BeforeEach
    void start() throws Exception {
        running = Running.with(new FakeEngine(Running.note("Order")));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                        | text             | found neither",
                "{\"text\": \"a\", \"quotes\": []}         | quotes           | found both",
                "{\"text\": 7}                             | text             | must be a string, was a number",
                "{\"txt\": \"a\"}                          | txt              | did you mean \"text\"?",
                "{\"quotes\": \"a\"}                       | quotes           | must be a list, was a string",
                "{\"quotes\": [\"a\"]}                     | quotes[0]        | must be an object",
                "{\"quotes\": [{}]}                        | quotes[0].words  | is missing",
                "{\"quotes\": [{\"words\": []}]}           | quotes[0].words  | must be a string, was a list",
                "{\"quotes\": [{\"words\": \"a\", \"cite\": \"b\"}]} | quotes[0].cite | did you mean \"cited\"?",
                "{\"text\": \"a\", \"scope\": []}          | scope            | must be an object, was a list",
                "{\"text\": \"a\", \"scope\": {\"dockt\": \"1\"}}  | scope.dockt | did you mean \"docket\"?",
                "{\"text\": \"a\", \"scope\": {\"docket\": [1]}}   | scope.docket | must be a string, was a number",
                "{\"text\": \"a\", \"scope\": {\"kind\": \"letter\"}} | scope.kind | is one of filing, article",
                "{\"text\": \"a\", \"scope\": {\"filed.from\": \"soon\"}} | scope.filed.from | must be a date",
            })
    void a_field_that_is_not_understood_is_named(String body, String field, String detail) throws Exception {
        JsonNode problem = problem(post(JSON, body.getBytes(StandardCharsets.UTF_8)), 400, detail);

        assertThat(problem.get("type").asText()).isEqualTo("urn:pincite:problem:bad-field");
        assertThat(problem.get("parameter").asText()).isEqualTo(field);
    }

    @Test
    void what_is_no_json_says_where() throws Exception {
        problem(post(JSON, "{\"text\": ".getBytes(StandardCharsets.UTF_8)), 400, "at line 1");
        problem(post(JSON, new byte[0]), 400, "It cannot be parsed");
        problem(post(JSON, "[]".getBytes(StandardCharsets.UTF_8)), 400, "found a list");
    }

    @Test
    void other_methods_and_media_types_are_refused() throws Exception {
        HttpResponse<String> get = running.get(QuoteRoutes.CHECK);
        problem(get, 405, "GET is not answered here; POST is");
        assertThat(get.headers().firstValue("Allow")).hasValue("POST");
        problem(running.send("PUT", QuoteRoutes.CHECK), 405, "PUT is not answered here");
        problem(post("text/plain", "{}".getBytes(StandardCharsets.UTF_8)), 415, "was \"text/plain\"");
        problem(post("application/x-www-form-urlencoded", "text=a".getBytes(StandardCharsets.UTF_8)), 415, "Expected");
        problem(running.post("/api/search", JSON, "{}".getBytes(StandardCharsets.UTF_8)), 405, "POST is not answered");
    }

    @Test
    void a_page_of_another_site_is_refused() throws Exception {
        byte[] body = "{\"text\": \"a\"}".getBytes(StandardCharsets.UTF_8);

        problem(running.post(QuoteRoutes.CHECK, JSON, body, "Origin", "https://evil.example"), 403, "another site");
        problem(running.post(QuoteRoutes.CHECK, JSON, body, "Sec-Fetch-Site", "cross-site"), 403, "another site");
        assertThat(running.post(QuoteRoutes.CHECK, JSON, body, "Origin", running.address())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        byte[] large = new byte[QuoteRoutes.JSON_BYTES + 1];
        Arrays.fill(large, (byte) ' ');

        problem(post(JSON, large), 413, "A JSON body may have 16 MB");
        String length = "Content-Length: " + (QuoteRoutes.FILE_BYTES * 2) + "\r\n";
        assertThat(running.raw("POST " + QuoteRoutes.CHECK + " HTTP/1.1\r\nHost: localhost:" + running.port()
                        + "\r\nContent-Type: " + FORM + "\r\n" + length + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("A file to be checked may have 64 MB.");
    }

    @Test
    void a_form_must_hold_one_file_that_can_be_read() throws Exception {
        problem(post(FORM, form("paper", "a.txt", "words")), 400, "in the field \\\"file\\\"");
        problem(post(FORM, "nonsense".getBytes(StandardCharsets.UTF_8)), 400, "");
        problem(post(FORM, form("file", "a.pdf", "%PDF-1.7 and no more")), 422, "cannot be read (damaged)");
        problem(post(FORM, form("file", "a.txt", "")), 422, "cannot be read (empty)");
    }

    @Test
    void a_paper_without_quotations_has_an_empty_answer() throws Exception {
        HttpResponse<String> answer = post(FORM, form("file", "a.txt", "No one is quoted here."));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode json = Json.tree(answer.body());
        assertThat(json.get("checked").asInt()).isZero();
        assertThat(json.get("quotes").isEmpty()).isTrue();
        assertThat(json.get("counts").isObject()).isTrue();
        assertThat(json.get("warnings").isArray()).isTrue();
        assertThat(json.at("/searched/documents").asInt()).isEqualTo(1);
    }

    private HttpResponse<String> post(String mediaType, byte[] body) throws Exception {
        return running.post(QuoteRoutes.CHECK, mediaType, body);
    }

    private static byte[] form(String field, String name, String content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "--cut\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.write("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String detail) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:pincite:problem:");
        JsonNode problem = Json.tree(answer.body());
        assertThat(problem.get("detail").asText()).contains(detail.replace("\\\"", "\""));
        return problem;
    }
}
