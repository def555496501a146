package org.pincite.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.extract.Extractor;
import org.pincite.json.Json;
import org.pincite.query.Dialect;
import org.pincite.query.Query;
import org.pincite.query.QueryParser;
import org.pincite.source.Ingestor;
import org.pincite.source.Originals;
import org.pincite.source.Shelf;

/**
 * Terms and connectors, in the dialects that have them: a file of documents and queries with how each is read and what it
 * finds, where a folder {@code shared} with one lies beside the project's.
 */
class ConnectorsTest {
    private static final Path QUERIES =
            Path.of(System.getProperty("pincite.root", "."), "..", "shared", "domain", "connectors.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_query_is_read_and_answered_as_the_file_says() throws Exception {
        assumeTrue(
                Files.exists(QUERIES),
                "put queries with their answers into " + QUERIES.normalize() + " to run this test");
        JsonNode file = Json.tree(Files.readString(QUERIES));
        String index = index(file.get("docs"));
        SoftAssertions softly = new SoftAssertions();
        try (Engine engine = EngineProvider.of(index).open(index)) {
            for (JsonNode row : file.get("queries")) {
                String typed = row.get("query").asText();
                Query query = QueryParser.parse(
                        typed, Dialect.named(row.get("dialect").asText()).orElseThrow());
                softly.assertThat(query.toString())
                        .as(typed)
                        .isEqualTo(row.get("parse").asText());
                List<String> expected = new ArrayList<>();
                row.get("expected").forEach(id -> expected.add(id.asText()));
                softly.assertThat(found(engine, query)).as(typed).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
        assertThat(file.get("queries")).isNotEmpty();
        softly.assertAll();
    }

    private static List<String> found(Engine engine, Query query) {
        SearchRequest request = new SearchRequest(
                query, Filters.none(), Set.of(), SearchRequest.Sort.RELEVANCE, 100, null, List.of(), false, 0);
        return engine.search(request).hits().stream()
                .map(hit -> engine.document(hit.document().id(), Set.of())
                        .orElseThrow()
                        .origin()
                        .lineId())
                .toList();
    }

    private String index(JsonNode documents) throws Exception {
        List<String> lines = new ArrayList<>();
        for (JsonNode document : documents) {
            Map<String, Object> line = new LinkedHashMap<>();
            for (String name : List.of("id", "title", "date", "judge")) {
                line.put(name, document.get(name).asText());
            }
            line.put("kind", "filing");
            List<String> paragraphs = new ArrayList<>();
            document.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
            line.put("text", String.join("\n\n", paragraphs));
            lines.add(Json.write(line));
        }
        Path source = Files.write(folder.resolve("documents.jsonl"), lines);
        String index = folder.resolve("index").toString();
        try (Shelf shelf = EngineProvider.of(index).openForWriting(index, "default")) {
            new Ingestor(
                            shelf,
                            Originals.of(Path.of(index)),
                            Extractor.create(Extractor.Options.defaults()),
                            progress -> {})
                    .read(List.of(source));
        }
        return index;
    }
}
