package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.DocumentId;
import org.pincite.json.Json;

/** What the documents of the sample corpus quote, against what was written into them. */
class QuotationGraphTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/sample");
    private static final Path ANSWERS =
            Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/src/sample/answers.json");

    @TempDir
    private static Path folder = Path.of("");

    private static SampleServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws Exception {
        server = SampleServer.start(folder.resolve("index"));
        server.awaitQuotations();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    /** Quotations of filings in articles, and what is known of them. */
    private static List<JsonNode> known() throws Exception {
        List<JsonNode> known = new ArrayList<>();
        for (JsonNode quotation : Json.tree(Files.readString(ANSWERS)).get("quotations")) {
            if (quotation.get("quotedIn").asText().contains("article")
                    && !quotation.get("source").asText().contains("article")
                    && quotation.get("words").asText().split("\\s+").length > 3) {
                known.add(quotation);
            }
        }
        assertThat(known).hasSizeGreaterThan(20);
        return known;
    }

    @Test
    void a_misquotation_is_never_taken_for_faithful_and_what_is_faithful_is_found() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int faithful = 0;
        for (JsonNode quotation : known()) {
            boolean misquotes = quotation.get("status").asText().equals("wrong");
            JsonNode found = in(
                    quotations(quotation.get("quotedIn").asText()),
                    quotation.get("words").asText());
            boolean passes = found != null && isFaithful(found.get("verdict").asText());
            if (misquotes && passes) {
                wrong.add(quotation.toString());
            } else if (!misquotes) {
                faithful++;
                if (!passes) {
                    missed.add(quotation.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(missed).as("of " + faithful).hasSizeLessThan(faithful / 8);
    }

    @Test
    void a_filing_knows_who_quotes_it_and_where() throws Exception {
        List<String> wrong = new ArrayList<>();
        int exact = 0;
        for (JsonNode quotation : known()) {
            JsonNode found = in(
                    quotations(quotation.get("quotedIn").asText()),
                    quotation.get("words").asText());
            if (found != null && isFaithful(found.get("verdict").asText())) {
                JsonNode there = found.get("source");
                String source = there.get("documentId").asText();
                JsonNode back = Json.tree(get("/api/documents/" + source + "/quotations"));
                ApiTest.assertValid(back, "Quotations");
                boolean named = false;
                for (JsonNode received : back.get("quotedBy")) {
                    named |= received.at("/by/documentId")
                                    .asText()
                                    .equals(id(quotation.get("quotedIn").asText()))
                            && received.get("start").equals(there.get("start"));
                }
                if (!named) {
                    wrong.add(quotation.toString());
                }
                exact++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(exact).isGreaterThan(10);
    }

    @Test
    void articles_that_misquote_the_record_are_found_by_the_verdict() throws Exception {
        JsonNode altered = Json.tree(get("/api/search?verdict=ALTERED&kind=article&facets=verdict&size=100"));

        ApiTest.assertValid(altered, "SearchAnswer");
        List<String> ids = altered.get("hits").findValuesAsText("id");
        for (JsonNode quotation : known()) {
            if (quotation.get("status").asText().equals("wrong")) {
                assertThat(ids).contains(id(quotation.get("quotedIn").asText()));
            }
        }
        assertThat(altered.at("/facets/verdict/values/0/value").asText()).isNotEmpty();
        assertThat(altered.get("hits"))
                .allSatisfy(hit -> assertThat(hit.get("quotes").asInt()).isPositive());
        JsonNode evidence = Json.tree(get("/api/facets/verdict/ALTERED/evidence?kind=article&size=100"));
        assertThat(evidence.get("documents").asInt())
                .isEqualTo(altered.at("/total/value").asInt());
        assertThat(evidence.get("items")).isNotEmpty();
    }

    private static boolean isFaithful(String verdict) {
        return List.of("VERBATIM", "TYPOGRAPHIC_ONLY", "VERBATIM_WITH_MARKED_ALTERATIONS")
                .contains(verdict);
    }

    private static JsonNode quotations(String file) throws Exception {
        JsonNode answer = Json.tree(get("/api/documents/" + id(file) + "/quotations"));
        ApiTest.assertValid(answer, "Quotations");
        assertThat(answer.get("resolved").asBoolean()).isTrue();
        return answer;
    }

    /** The quotation with these words, however they are set. */
    private static @Nullable JsonNode in(JsonNode quotations, String words) {
        for (JsonNode quotation : quotations.get("quotes")) {
            if (letters(quotation.get("words").asText()).equals(letters(words))) {
                return quotation;
            }
        }
        return null;
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String id(String file) throws IOException {
        return DocumentId.of(Files.readAllBytes(CORPUS.resolve(file))).hex();
    }

    private static String get(String path) throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path + "\n" + response.body()).isEqualTo(200);
        return response.body();
    }
}
