package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.http.PinciteHttp;
import org.pincite.json.Json;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the API answers about the sample corpus, asked over HTTP, and that it is what its description says. */
class ApiTest {
    private static final JsonNode DESCRIPTION = Json.resource(PinciteHttp.class, "openapi.json");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/search                                                       | SearchAnswer
                    /api/search?q=messages&facets=kind,party,allegation,status,court,docket,docType,publisher,mention,collection,date | SearchAnswer
                    /api/search?q=nowordlikethis+AND+messages                         | SearchAnswer
                    /api/facets/party?prefix=q                                        | FacetAnswer
                    /api/facets/publisher/nobody/evidence                             | EvidenceAnswer
                    /api/facets/nowhere/x/evidence                                    | Problem
                    /api/suggest?q=q                                                  | SuggestAnswer
                    /api/status                                                       | Status
                    /healthz                                                          | Alive
                    /readyz                                                           | Alive
                    /api/search?q=%22messages                                         | Problem
                    /api/nowhere                                                      | Problem
                    """)
    void an_answer_is_as_described(String path, String schema) throws Exception {
        assertValid(Json.tree(get(path).body()), schema);
    }

    @Test
    void a_report_on_terms_is_as_described_and_agrees_with_the_searches() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.address() + "/api/terms?facets=court,kind,party"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("messages\nmessages /s\n\"private messages\"\ncourt\n"))
                .build();
        JsonNode report = Json.tree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());

        assertValid(report, "TermsAnswer");
        assertThat(report.get("terms")).hasSize(4);
        for (JsonNode term : report.get("terms")) {
            if (term.has("documents")) {
                String q = java.net.URLEncoder.encode(
                        term.get("readAs").asText(), java.nio.charset.StandardCharsets.UTF_8);
                JsonNode found = json("/api/search?size=100&q=" + q);
                long hits = 0;
                for (JsonNode hit : found.get("hits")) {
                    hits += hit.get("matches").asLong();
                }
                assertThat(term.get("documents").asInt())
                        .isEqualTo(found.at("/total/value").asInt())
                        .isPositive();
                assertThat(term.get("hits").asLong()).isEqualTo(hits);
            }
        }
    }

    @Test
    void everything_about_every_document_is_as_described() throws Exception {
        for (String id : ids("/api/search?size=100")) {
            JsonNode document = json("/api/documents/" + id);
            assertValid(document, "Document");
            assertValid(json("/api/documents/" + id + "/matches?q=the"), "Matches");
            for (JsonNode page : document.get("pages")) {
                JsonNode text = json("/api/documents/" + id + "/text?page=" + page.get("ordinal"));
                assertValid(text, "Page");
                assertThat(text.get("text").asText())
                        .hasSize(page.get("end").asInt() - page.get("start").asInt());
            }
            for (String style : List.of("bluebook", "plain", "bibtex", "csl-json", "ris")) {
                assertValid(json("/api/documents/" + id + "/cite?start=0&end=1&style=" + style), "Citation");
            }
        }
    }

    @Test
    void a_match_stands_where_it_says() throws Exception {
        for (String id : ids("/api/search?q=messages&size=100")) {
            for (JsonNode match :
                    json("/api/documents/" + id + "/matches?q=messages").get("matches")) {
                JsonNode page = json("/api/documents/" + id + "/text?page=" + match.get("page"));
                int start = match.get("start").asInt() - page.get("start").asInt();
                int end = match.get("end").asInt() - page.get("start").asInt();
                assertThat(page.get("text").asText().substring(start, end).toLowerCase(java.util.Locale.ROOT))
                        .startsWith("mes");
            }
        }
    }

    @Test
    void a_phrase_is_highlighted_and_cited_to_its_page() throws Exception {
        JsonNode hit = json("/api/search?q=messages").get("hits").get(0);
        JsonNode snippet = hit.get("snippets").get(0);

        assertThat(snippet.get("segments")).anySatisfy(segment -> {
            assertThat(segment.path("match").asBoolean()).isTrue();
            assertThat(segment.get("text").asText()).containsIgnoringCase("message");
        });
        assertThat(snippet.get("pinCite").asText()).isNotBlank();
        assertThat(snippet.get("url").asText())
                .isEqualTo("/documents/" + hit.get("id").asText() + "?at=" + snippet.get("matchStart"));
    }

    @Test
    void a_facet_narrows_to_its_count_and_keeps_its_other_values() throws Exception {
        JsonNode all = json("/api/search");
        JsonNode kinds = all.at("/facets/kind/values");
        assertThat(kinds).hasSizeGreaterThan(1);
        for (JsonNode kind : kinds) {
            JsonNode narrowed = json("/api/search?kind=" + kind.get("value").asText());
            JsonNode excluded = json("/api/search?kind=-" + kind.get("value").asText());
            int total = all.at("/total/value").asInt();
            assertThat(narrowed.at("/total/value")).isEqualTo(kind.get("count"));
            assertThat(narrowed.at("/facets/kind/values")).hasSameSizeAs(kinds);
            assertThat(excluded.at("/total/value").asInt())
                    .isEqualTo(total - kind.get("count").asInt());
        }
    }

    @Test
    void every_value_of_a_facet_opens_the_sentences_behind_it() throws Exception {
        JsonNode facets =
                json("/api/search?q=messages&facets=kind,party,allegation,status,court,docket,docType,publisher,mention")
                        .get("facets");
        for (Map.Entry<String, JsonNode> facet : facets.properties()) {
            for (JsonNode value : facet.getValue().get("values")) {
                String path = "/api/facets/" + facet.getKey() + "/"
                        + encoded(value.get("value").asText()) + "/evidence?q=messages&size=100";
                JsonNode evidence = json(path);
                assertValid(evidence, "EvidenceAnswer");
                assertThat(evidence.get("documents")).as(path).isEqualTo(value.get("count"));
                Set<String> documents = new LinkedHashSet<>();
                evidence.get("items")
                        .forEach(item -> documents.add(item.get("documentId").asText()));
                assertThat(documents).as(path).hasSize(value.get("count").asInt());
            }
        }
    }

    @Test
    void a_sentence_of_evidence_stands_where_it_says_and_marks_the_words() throws Exception {
        JsonNode items = json("/api/facets/allegation/antitrust/evidence?kind=filing&size=20")
                .get("items");
        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            JsonNode document = json("/api/documents/" + item.get("documentId").asText());
            List<JsonNode> proofs = new ArrayList<>();
            document.at("/facts/allegations").forEach(a -> a.get("evidence").forEach(proofs::add));
            JsonNode proof = proofs.stream()
                    .filter(p -> p.get("start").equals(item.get("start"))
                            && p.get("rule").equals(item.get("rule")))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.get("pinCite")).isEqualTo(proof.get("pinCite"));
            StringBuilder marked = new StringBuilder();
            StringBuilder sentence = new StringBuilder();
            for (JsonNode segment : item.at("/snippet/segments")) {
                sentence.append(segment.get("text").asText());
                if (segment.path("match").asBoolean()) {
                    marked.append(segment.get("text").asText());
                }
            }
            assertThat(marked.toString()).isEqualTo(proof.get("words").asText());
            assertThat(sentence.toString())
                    .hasSizeLessThan(marked.length() + 500)
                    .doesNotContain("  ");
        }
    }

    @Test
    void evidence_follows_the_search_and_its_pages_have_no_gap() throws Exception {
        String path = "/api/facets/kind/filing/evidence?kind=article&q=messages&size=2";
        JsonNode answer = json(path);
        Set<String> seen = new LinkedHashSet<>();
        while (true) {
            answer.get("items").forEach(item -> seen.add(item.get("documentId").asText()));
            if (answer.get("next").isNull()) {
                break;
            }
            answer = json(path + "&cursor=" + encoded(answer.get("next").asText()));
        }
        assertThat(seen).isEqualTo(ids("/api/search?kind=filing&q=messages&size=100"));
        assertThat(get("/api/facets/nowhere/x/evidence").statusCode()).isEqualTo(404);
        assertThat(get("/api/facets/party/x/evidence?q=%22a").statusCode()).isEqualTo(400);
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    @Test
    void pages_of_hits_follow_one_another_without_a_gap_or_a_repeat() throws Exception {
        JsonNode answer = json("/api/search?size=2&sort=newest");
        int total = answer.at("/total/value").asInt();
        List<String> seen = new ArrayList<>();
        while (true) {
            answer.get("hits").forEach(hit -> seen.add(hit.get("id").asText()));
            if (answer.get("next").isNull()) {
                break;
            }
            answer = json("/api/search?size=2&sort=newest&cursor="
                    + java.net.URLEncoder.encode(answer.get("next").asText(), java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
        assertThat(get("/api/search?cursor=made-up").statusCode()).isEqualTo(400);
    }

    @Test
    void an_export_has_every_hit() throws Exception {
        Set<String> ids = ids("/api/search?q=messages&size=100");
        List<String> exported = new ArrayList<>();
        for (String line :
                get("/api/export?q=messages&format=jsonl").body().lines().toList()) {
            JsonNode hit = Json.tree(line);
            assertValid(hit, "Hit");
            exported.add(hit.get("id").asText());
        }
        assertThat(exported).containsExactlyInAnyOrderElementsOf(ids);
        String csv = get("/api/export?q=messages&format=csv&snippets=0").body();
        assertThat(Stream.of(csv.split("\r\n")).skip(1).map(row -> row.substring(0, 64)))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_search_is_a_feed_with_the_newest_document_first() throws Exception {
        JsonNode found = json("/api/search?q=messages&kind=filing&sort=newest&size=50");
        HttpResponse<String> answer = get("/api/search.atom?q=messages&kind=filing");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        Element feed = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        List<String> ids = new ArrayList<>();
        List<String> updated = new ArrayList<>();
        NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            ids.add(entry.getElementsByTagName("id").item(0).getTextContent().replace("urn:pincite:document:", ""));
            updated.add(entry.getElementsByTagName("updated").item(0).getTextContent());
            String content = entry.getElementsByTagName("content").item(0).getTextContent();
            assertThat(content).contains("<mark>").doesNotContain("<script");
            String url = entry.getElementsByTagName("link")
                    .item(0)
                    .getAttributes()
                    .getNamedItem("href")
                    .getTextContent();
            assertThat(url).startsWith(server.address() + "/documents/" + ids.getLast() + "?q=messages&at=");
        }
        List<String> expected = new ArrayList<>();
        found.get("hits").forEach(hit -> expected.add(hit.get("id").asText()));
        assertThat(ids).isEqualTo(expected).isNotEmpty();
        assertThat(updated).isSortedAccordingTo(java.util.Comparator.reverseOrder());

        JsonNode json = json("/api/search.jsonfeed?q=messages&kind=filing&size=2");
        assertValid(json, "JsonFeed");
        assertThat(json.get("items")).hasSize(2);
        assertThat(json.at("/items/0/id").asText()).isEqualTo("urn:pincite:document:" + ids.getFirst());
        assertValid(Json.tree(get("/api/search.atom?q=%22a").body()), "Problem");
        assertValid(Json.tree(get("/api/search.atom?sort=newest").body()), "Problem");
    }

    @Test
    void what_left_nothing_is_named() throws Exception {
        JsonNode answer = json("/api/search?q=messages+AND+nowordlikethis");

        assertThat(answer.at("/total/value").asInt()).isZero();
        assertThat(answer.get("zeroedBy").asText()).isEqualTo("nowordlikethis");
        assertThat(answer.get("readAs").asText()).isEqualTo("(messages AND nowordlikethis)");
    }

    @Test
    void the_ui_and_its_libraries_are_served() throws Exception {
        for (String path : List.of("/", "/status", "/help", "/documents/" + "0".repeat(64))) {
            assertThat(type(get(path))).isEqualTo("text/html;charset=utf-8");
        }
        HttpResponse<String> script = get("/js/app.js");
        assertThat(type(script)).isEqualTo("text/javascript;charset=utf-8");
        assertThat(script.headers().firstValue("ETag")).isPresent();
        assertThat(get("/webjars/preact/10.28.0/dist/preact.module.js")
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
        for (String path :
                List.of("/js/../../org/pincite/http/openapi.json", "/js", "/js/nowhere.js", "/%2e%2e/log4j2.xml")) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replace(" ", "");
    }

    private static Set<String> ids(String path) throws Exception {
        Set<String> ids = new LinkedHashSet<>();
        json(path).get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Json.tree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static void assertValid(JsonNode value, String name) {
        ObjectNode whole = DESCRIPTION.deepCopy();
        whole.put("$ref", "#/components/schemas/" + name);
        Schema schema = SCHEMAS.getSchema(whole);
        List<Error> errors = schema.validate(value);
        assertThat(errors).as(name).isEmpty();
    }
}
