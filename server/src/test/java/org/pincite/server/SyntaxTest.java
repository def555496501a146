package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.json.Json;
import org.pincite.query.QueryParser;

/** What is written about the query syntax is so: every example can be asked. */
class SyntaxTest {
    private static final Pattern ROW = Pattern.compile("\\['(.*?)', '");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_example_of_the_help_page_finds_something_in_the_sample() throws Exception {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(25);
        try (SampleServer server = SampleServer.start(folder.resolve("index"));
                HttpClient client = HttpClient.newHttpClient()) {
            for (String example : examples) {
                URI uri = URI.create(
                        server.address() + "/api/search?q=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
                String answer = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                        .body();
                assertThat(Json.tree(answer).at("/total/value").asInt())
                        .as(example)
                        .isPositive();
            }
        }
    }

    private static List<String> examples() throws Exception {
        try (InputStream in = Objects.requireNonNull(SyntaxTest.class.getResourceAsStream("/web/js/syntax.js"))) {
            List<String> examples = new ArrayList<>();
            Matcher row = ROW.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (row.find()) {
                examples.add(row.group(1));
            }
            return examples;
        }
    }

    @Test
    void every_example_of_the_readme_is_a_query() throws Exception {
        String readme = Files.readString(Path.of(System.getProperty("pincite.root", "."), "README.md"));
        int from = readme.indexOf("| typed | finds |");
        int asked = 0;
        for (String line : readme.substring(from, readme.indexOf("\n\n", from)).split("\n")) {
            Matcher code = CODE.matcher(line.split("\\|", 3)[1]);
            while (code.find()) {
                String query = code.group(1);
                if (!query.endsWith(":")) {
                    assertThatCode(() -> QueryParser.parse(query)).as(query).doesNotThrowAnyException();
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
    }
}
