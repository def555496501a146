package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Document;
import org.pincite.json.Json;

class ErrorsTest {
    private final Document note = Running.note("Order");
    private final FakeEngine engine = new FakeEngine(note, Running.note("Motion"));
    private Running running;

    @BeforeEach
    void start() throws Exception {
        running = Running.with(engine);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void before_the_index_is_open_the_server_answers_and_says_so() throws Exception {
        try (Running starting = Running.empty()) {
            starting.library.progress("12 of 40 files are read");

            assertThat(starting.get("/healthz").statusCode()).isEqualTo(200);
            assertProblem(starting.get("/readyz"), 503, "12 of 40 files are read");
            assertProblem(starting.get("/api/search?q=harbor"), 503, "12 of 40 files are read");
        }
    }

    @Test
    void readiness_waits_for_the_first_pass_but_searches_do_not() throws Exception {
        try (Running indexing = Running.empty()) {
            indexing.library.open(engine);

            assertThat(indexing.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(indexing.get("/api/search?q=harbor").statusCode()).isEqualTo(200);
            indexing.library.ready();
            assertThat(indexing.get("/readyz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_unclosed_quotation_says_where_it_opened() throws Exception {
        JsonNode problem = assertProblem(running.get("/api/search?q=harbor+%22special"), 400, "character 8");

        assertThat(problem.get("type").asText()).isEqualTo("urn:pincite:problem:query-syntax");
        assertThat(problem.get("position").asInt()).isEqualTo(8);
    }

    @Test
    void a_bad_parameter_is_named() throws Exception {
        JsonNode problem = assertProblem(running.get("/api/search?size=-1"), 400, "from 1 to 100, was \"-1\"");

        assertThat(problem.get("parameter").asText()).isEqualTo("size");
    }

    @Test
    void an_unknown_facet_lists_those_there_are() throws Exception {
        assertProblem(running.get("/api/search?facets=judge"), 400, "there are kind, party, allegation");
        assertProblem(running.get("/api/facets/judge"), 404, "there are kind, party, allegation");
    }

    @Test
    void a_document_or_page_that_is_not_there() throws Exception {
        assertProblem(running.get("/api/documents/" + "0".repeat(64)), 404, "There is no document 000");
        assertProblem(running.get("/api/documents/..%2F..%2Fetc%2Fpasswd"), 404, "64 lower-case hexadecimal digits");
        assertProblem(
                running.get("/api/documents/" + note.id() + "/text?page=9"), 404, "has 1 page; there is no page 9");
        assertProblem(
                running.get("/api/documents/" + note.id() + "/cite?start=5&end=2"),
                400,
                "\"end\" must be a whole number");
        assertProblem(running.get("/api/documents/" + note.id() + "/cite?style=mla"), 400, "one of bluebook, plain");
    }

    @Test
    void an_address_or_method_that_is_not_there() throws Exception {
        assertProblem(running.get("/api/serach"), 404, "nothing at this address");
        HttpResponse<String> answer = running.send("DELETE", "/api/search");
        assertProblem(answer, 405, "DELETE is not answered here");
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    @Test
    void a_search_that_takes_too_long_says_the_limit_and_what_to_do() throws Exception {
        engine.slowDown();

        JsonNode problem = assertProblem(running.get("/api/search?q=the+/9+of"), 422, "stopped after 10 seconds");

        assertThat(problem.get("type").asText()).isEqualTo("urn:pincite:problem:time-limit");
        assertThat(problem.get("detail").asText()).contains("ask for rarer words");
    }

    @Test
    void what_fails_inside_is_logged_but_not_told() throws Exception {
        engine.failAfter(0);

        HttpResponse<String> answer = running.get("/api/search?q=harbor");

        assertProblem(answer, 500, "The server's log says why");
        assertThat(answer.body()).doesNotContain("/var/index");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void an_export_that_fails_half_way_does_not_look_whole() throws Exception {
        assertThat(running.get("/api/export").body().lines()).hasSize(3);
        engine.failAfter(1);

        HttpResponse<String> small = running.get("/api/export");
        assertProblem(small, 500, "The server's log says why");
        Document[] many = new Document[400];
        for (int i = 0; i < many.length; i++) {
            many[i] = Running.note("Exhibit " + i);
        }
        FakeEngine large = new FakeEngine(many);
        large.failAfter(399);
        running.library.open(large);
        assertThatThrownBy(() -> running.get("/api/export")).isInstanceOf(IOException.class);
    }

    @Test
    void a_foreign_name_for_this_machine_is_refused() throws Exception {
        String ours = running.raw(
                "GET /api/search HTTP/1.1\r\nHost: localhost:" + running.port() + "\r\nConnection: close\r\n\r\n");
        String foreign = running.raw(
                "GET /api/search HTTP/1.1\r\nHost: evil.example:" + running.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(ours).startsWith("HTTP/1.1 200 ");
        assertThat(foreign).startsWith("HTTP/1.1 421 ").contains("urn:pincite:problem:foreign-host");
    }

    @Test
    void what_is_no_http_is_answered_in_the_same_shape() throws Exception {
        assertThat(running.raw("NONSENSE\r\n\r\n")).contains("HTTP/1.1 400 ", "urn:pincite:problem:malformed-request");
        assertThat(running.raw("GET /api/search?q=" + "a".repeat(140_000) + " HTTP/1.1\r\nHost: localhost:"
                        + running.port() + "\r\nConnection: close\r\n\r\n"))
                .contains("urn:pincite:problem:too-large");
        assertThat(running.raw("GET /api/search?q=%zz HTTP/1.1\r\nHost: localhost:" + running.port()
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:pincite:problem:");
    }

    private static JsonNode assertProblem(HttpResponse<String> answer, int status, String detail) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Json.tree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asText()).startsWith("urn:pincite:problem:");
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).contains(detail);
        return problem;
    }
}
