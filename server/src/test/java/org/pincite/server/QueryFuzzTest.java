package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pincite.json.Json;
import org.pincite.query.Dialect;

/** Whatever is typed, the server answers it or says where it cannot be read; it never fails. */
class QueryFuzzTest {
    private static final List<String> QUERIES = List.of(
            "(\"private messages\" /s acc*) not w/3 bo*d", "party:quillow and ti(let-ter) & filed(aft 2/1/2020)");

    /** Beside ASCII: spaces, joiners, marks of direction, quotation marks, other scripts, digits and capitals, halves of pairs. */
    private static final String UNICODE =
            "\u0085\u00a0\u00ad\u00b2\u00df\u00e9\u0130\u0131\u017f\u01c5\u0301\u0345\u0391\u03c2"
                    + "\u05d0\u0660\u06f0\u0e01\u1680\u180e\u1e9e\u2000\u200b\u200d\u200e\u2010\u2011\u2013\u2018\u2019\u201c\u201d\u201e"
                    + "\u2028\u2029\u202e\u2066\u2122\u2160\u24b6\u3000\u3042\u4e00\uac00\ufb01\ufdfa\ufeff\uff02\uff08\uff0a\uff21\ufffd\uffff";

    private static final List<String> PAIRS = List.of("\ud835\udc00", "\ud83d\ude00", "\ud801\udc00", "\udbff\udfff");
    private static final int LIST = 500;
    private static final int ASCII = 128;

    @TempDir
    private static Path folder = Path.of("");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SampleServer server;

    @BeforeAll
    static void start() throws Exception {
        server = SampleServer.start(folder.resolve("index"));
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_character_at_every_place_is_answered_or_refused_with_its_place(Dialect dialect) throws Exception {
        List<String> typed = new ArrayList<>();
        for (String query : QUERIES) {
            List<String> characters = characters();
            for (String character : query.equals(QUERIES.getFirst()) ? characters : characters.subList(0, ASCII)) {
                for (int at = 0; at <= query.length(); at++) {
                    typed.add(query.substring(0, at) + character + query.substring(at));
                }
            }
        }
        int unread = 0;
        for (int from = 0; from < typed.size(); from += LIST) {
            List<String> list = typed.subList(from, Math.min(typed.size(), from + LIST));
            HttpResponse<String> answer = terms(dialect, list);
            assertThat(answer.statusCode()).as("%s: %s", dialect, list).isEqualTo(200);
            for (JsonNode line : Json.tree(answer.body()).get("terms")) {
                if (line.has("error")) {
                    unread++;
                    assertThat(line.at("/error/detail").asText()).isNotBlank();
                    assertThat(line.at("/error/position").asInt())
                            .as("%s: %s", dialect, line)
                            .isBetween(1, line.get("query").asText().length() + 1);
                }
            }
        }
        assertThat(unread).isBetween(1, typed.size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void every_character_in_an_address_is_answered_or_refused_with_its_place(Dialect dialect) throws Exception {
        for (String character : characters()) {
            for (String typed :
                    List.of(character, "messages " + character, "m" + character + "s", character + "(a b")) {
                assertAnswered(search(dialect, URLEncoder.encode(typed, StandardCharsets.UTF_8)), typed);
            }
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused_or_read_as_none() throws Exception {
        for (String bytes : List.of("%ED%A0%80", "%ff", "%c0%af", "a%80b", "%f5%80%80%80", "%", "%zz")) {
            assertThat(raw("/api/search?size=1&facets=&q=" + bytes)).as(bytes).matches("HTTP/1.1 (200|400) [\\s\\S]*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_too_long_or_too_deep_is_refused_with_its_place(Dialect dialect) throws Exception {
        for (String typed : List.of(
                "a".repeat(100_000),
                "ab+".repeat(33_333),
                "(".repeat(10_000) + "a" + ")".repeat(10_000),
                "(".repeat(19_000) + "a",
                "a(".repeat(9_000),
                "%22a%22%20".repeat(10_000),
                "a+%25+".repeat(5_000),
                "a+not+".repeat(5_000) + "b",
                "a+/5+".repeat(5_000) + "b",
                "a+or+(b+and+(".repeat(1_000) + "c" + "))".repeat(1_000),
                "ti(".repeat(5_000) + "a" + ")".repeat(5_000),
                "atleast2(".repeat(2_000) + "a" + ")".repeat(2_000))) {
            HttpResponse<String> answer = search(dialect, typed);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Json.tree(answer.body()).get("position").asInt()).isPositive();
        }
        assertAnswered(search(dialect, "(".repeat(9_000) + "a" + ")".repeat(9_000)), "9,000 parentheses");
        assertThat(search(dialect, "a".repeat(300_000)).statusCode()).isBetween(400, 499);
    }

    /** Lists as long as they may be, of words that stand in nearly every document, near each other. */
    @Test
    void the_longest_queries_are_answered_or_refused() throws Exception {
        for (String typed : List.of(
                "the+".repeat(999) + "of",
                "the+or+".repeat(999) + "of",
                "(" + "the+or+of+or+".repeat(200) + "a)+/50+(" + "to+or+in+or+".repeat(200) + "a)",
                "the+/255+(of+/255+(to+/255+(a+/255+(and+/255+in))))",
                "(the+and+of+and+to)+/50+(a+and+in+and+is)",
                "(the+and+of)+/9+(to+and+a)+/9+(in+and+is)+/9+(it+and+on)+/9+(as+and+by)+/9+(or+and+at)",
                "in*+/5+co*+/9+un*+or+re*",
                "atleast9999(the)",
                "caps(the+or+of)+/s+allcaps(the+or+of)")) {
            int status = search(Dialect.PINCITE, typed).statusCode();
            assertThat(status).as(typed).isIn(200, 400, 422);
        }
    }

    private static List<String> characters() {
        return Stream.of(
                        IntStream.range(0, ASCII).mapToObj(c -> String.valueOf((char) c)),
                        UNICODE.chars().mapToObj(c -> String.valueOf((char) c)),
                        PAIRS.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static void assertAnswered(HttpResponse<String> answer, String typed) throws Exception {
        if (answer.statusCode() != 200) {
            assertThat(answer.statusCode()).as("%s: %s", typed, answer.body()).isEqualTo(400);
            assertThat(Json.tree(answer.body()).get("position").asInt())
                    .as("%s: %s", typed, answer.body())
                    .isBetween(1, typed.length() + 1);
        }
    }

    private static HttpResponse<String> search(Dialect dialect, String encoded) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/api/search?size=1&snippets=1&facets=&dialect="
                                + dialect.word() + "&q=" + encoded))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> terms(Dialect dialect, List<String> typed) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/api/terms?facets=&dialect=" + dialect.word()))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("queries", typed))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String raw(String path) throws Exception {
        URI at = URI.create(server.address());
        try (java.net.Socket socket = new java.net.Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + at.getAuthority() + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
