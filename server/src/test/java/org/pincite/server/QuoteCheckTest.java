package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.json.Json;

/** Quotations checked against the sample corpus, over HTTP. */
class QuoteCheckTest {
    private static final String TEXT = """
            The judge wrote that “[a] figure that is seven years old is history, not a secret.” In another case, she
            wrote, “A reason that is chosen for how it looks may be found to be a pretext.” And nobody ever said that
            “turbines of marble sang beneath the purple accountants.”
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static SampleServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws Exception {
        server = SampleServer.start(folder.resolve("index"));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void a_text_with_a_faithful_an_altered_and_an_invented_quotation() throws Exception {
        JsonNode answer = check(Json.write(java.util.Map.of("text", TEXT)));

        ApiTest.assertValid(answer, "QuoteCheckAnswer");
        assertThat(answer.get("quotes").findValuesAsText("verdict"))
                .contains("VERBATIM_WITH_MARKED_ALTERATIONS", "ALTERED", "NOT_FOUND");
        JsonNode altered = answer.get("quotes").get(1);
        assertThat(altered.get("verdict").asText()).isEqualTo("ALTERED");
        assertThat(altered.get("severity").asText()).isEqualTo("SUBSTANTIVE");
        assertThat(altered.get("diff")).anySatisfy(run -> {
            assertThat(run.get("op").asText()).isEqualTo("delete");
            assertThat(run.get("text").asText().strip()).isEqualTo("reads");
        });
        assertThat(TEXT.substring(
                        altered.get("start").asInt(), altered.get("end").asInt()))
                .startsWith("A reason that is chosen");
        assertThat(answer.get("quotes").get(2).get("source").isNull()).isTrue();
        assertThat(answer.at("/counts/NOT_FOUND").asInt()).isEqualTo(1);
        assertThat(answer.at("/searched/documents").asInt()).isGreaterThan(30);
        assertThat(answer.get("notChecked").asInt()).isZero();
    }

    @Test
    void the_source_stands_where_it_says() throws Exception {
        JsonNode quote = check("{\"quotes\": [{\"words\": \"is history, not a secret\"}]}")
                .get("quotes")
                .get(0);
        JsonNode source = quote.get("source");
        JsonNode page =
                Json.tree(get("/api/documents/" + source.get("documentId").asText() + "/text?page="
                        + source.get("page").asInt()));
        int from = source.get("start").asInt() - page.get("start").asInt();
        int to = source.get("end").asInt() - page.get("start").asInt();

        assertThat(quote.get("verdict").asText()).isEqualTo("VERBATIM");
        assertThat(page.get("text").asText().substring(from, to).replaceAll("\\s+", " "))
                .isEqualTo(source.get("text").asText());
        assertThat(source.get("url").asText())
                .isEqualTo("/documents/" + source.get("documentId").asText() + "?at=" + source.get("start") + "&to="
                        + source.get("end"));
    }

    @Test
    void lines_come_one_by_one_and_say_the_same() throws Exception {
        String body = Json.write(java.util.Map.of("text", TEXT));
        JsonNode whole = check(body);
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/api/quotes/check"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        java.util.List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : response.body().split("\n")) {
            lines.add(Json.tree(line));
            ApiTest.assertValid(lines.getLast(), "QuoteCheckLine");
        }
        assertThat(lines.getFirst().get("quotations").asInt()).isEqualTo(3);
        assertThat(lines.subList(1, 4))
                .allSatisfy(line -> assertThat(line.get("quote"))
                        .isEqualTo(whole.get("quotes").get(line.get("index").asInt())))
                .extracting(line -> line.get("index").asInt())
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(lines.getLast().get("counts")).isEqualTo(whole.get("counts"));
        assertThat(lines).hasSize(5);
    }

    @Test
    void a_scope_narrows_what_is_searched_and_says_so() throws Exception {
        JsonNode all = check("{\"quotes\": [{\"words\": \"is history, not a secret\"}]}");
        JsonNode articles =
                check("{\"quotes\": [{\"words\": \"is history, not a secret\"}], \"scope\": {\"kind\": \"article\"}}");
        JsonNode nowhere = check(
                "{\"quotes\": [{\"words\": \"is history, not a secret\"}], \"scope\": {\"collection\": [\"none\"]}}");

        assertThat(articles.at("/searched/documents").asInt())
                .isBetween(1, all.at("/searched/documents").asInt() - 1);
        assertThat(articles.at("/searched/pages").asInt())
                .isLessThan(all.at("/searched/pages").asInt());
        assertThat(nowhere.at("/searched/documents").asInt()).isZero();
        assertThat(nowhere.at("/quotes/0/verdict").asText()).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_file_is_checked_and_is_no_source_of_itself() throws Exception {
        Path article = Path.of(System.getProperty("pincite.root", ".."))
                .resolve("corpus/sample/lakemoor/article-canal-street-post-opinion.html");
        JsonNode answer = upload("article.html", Files.readAllBytes(article));

        ApiTest.assertValid(answer, "QuoteCheckAnswer");
        assertThat(answer.get("checked").asInt()).isGreaterThan(3);
        String self =
                org.pincite.corpus.DocumentId.of(Files.readAllBytes(article)).hex();
        assertThat(answer.findValuesAsText("documentId")).isNotEmpty().doesNotContain(self);
    }

    @Test
    void a_text_file_is_read_as_its_text() throws Exception {
        JsonNode answer = upload("brief.txt", TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.get("quotes").findValuesAsText("verdict"))
                .contains("VERBATIM_WITH_MARKED_ALTERATIONS", "ALTERED", "NOT_FOUND");
        assertThat(answer.at("/quotes/0/page").isNull()).isTrue();
    }

    private static JsonNode check(String body) throws Exception {
        return answer("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode upload(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.write(content);
        out.write("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return answer("multipart/form-data; boundary=cut", out.toByteArray());
    }

    private static JsonNode answer(String mediaType, byte[] body) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/api/quotes/check"))
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.tree(answer.body());
    }

    private static String get(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
