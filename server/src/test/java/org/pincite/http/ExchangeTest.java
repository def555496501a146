package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Document;

/** What HTTP itself asks of the answers: tags, headers, methods, downloads. */
class ExchangeTest {
    private final Document note = Running.note("Order");
    private final FakeEngine engine = new FakeEngine(note);
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
    void a_client_that_has_the_answer_is_told_so_without_a_search() throws Exception {
        String tag = tag(running.get("/api/search?q=harbor"));
        int asked = engine.asked.size();

        HttpResponse<String> again = running.get("/api/search?q=harbor", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(engine.asked).hasSize(asked);
        assertThat(tag(running.get("/api/search?q=pier"))).isNotEqualTo(tag);
    }

    @Test
    void a_tag_changes_when_the_index_does() throws Exception {
        String tag = tag(running.get("/api/search?q=harbor"));
        assertThat(tag(running.get("/api/search?q=harbor"))).isEqualTo(tag);

        engine.change();

        assertThat(running.get("/api/search?q=harbor", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_answer_carries_the_headers_that_keep_a_browser_safe() throws Exception {
        for (String path : new String[] {"/api/search", "/api/nowhere", "/healthz", "/openapi.json"}) {
            HttpResponse<String> answer = running.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void head_is_answered_as_get_is_without_the_body() throws Exception {
        HttpResponse<String> get = running.get("/api/search?q=harbor");
        HttpResponse<String> head = running.send("HEAD", "/api/search?q=harbor");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(tag(head)).isEqualTo(tag(get));
        assertThat(head.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(running.send("HEAD", "/api/export").statusCode()).isEqualTo(200);
        assertThat(running.send("HEAD", "/api/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void a_large_answer_is_compressed_for_those_who_ask() throws Exception {
        assertThat(running.get("/openapi.json", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(running.get("/openapi.json").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void an_original_is_a_file_to_keep_and_cannot_run() throws Exception {
        HttpResponse<String> answer = running.get("/api/documents/" + note.id() + "/original");

        assertThat(answer.body()).isEqualTo(Running.ORIGINAL);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"Gr__e _1_.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22.pdf");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
    }

    @Test
    void a_monitor_reads_requests_by_route_and_the_size_of_the_index() throws Exception {
        running.get("/api/search?q=harbor");
        running.get("/api/documents/" + note.id());

        assertThat(running.get("/metrics").body())
                .contains("pincite_http_requests_seconds_count{route=\"/api/search\",status=\"200\"} 1")
                .contains("pincite_http_requests_seconds_count{route=\"/api/documents/{id}\",status=\"200\"} 1")
                .contains("pincite_documents 1.0")
                .doesNotContain("harbor");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
