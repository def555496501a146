package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Text;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/** Measures the readers on labelled rows, where a folder {@code shared} with them lies beside the project's. */
class GoldTest {
    private static final Path GOLD = Path.of(System.getProperty("pincite.root", "."), "..", "shared", "data", "gold");

    private static List<JsonNode> rows(String file) throws IOException, JsonException {
        Path path = GOLD.resolve(file);
        assumeTrue(Files.exists(path), "put labelled rows at " + path + " to measure the readers on them");
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            rows.add(Json.tree(line));
        }
        return rows;
    }

    @Test
    void allegations_reach_their_f1_and_none_is_pleaded_wrongly() throws IOException, JsonException {
        Taxonomy taxonomy = Taxonomy.load();
        Statutes statutes = Statutes.load();
        Lexicon lexicon = Phrases.lexicon(taxonomy, statutes, Reporters.load());
        AllegationReader reader = new AllegationReader(taxonomy, statutes);
        int right = 0;
        int found = 0;
        int wanted = 0;
        List<String> wronglyPleaded = new ArrayList<>();
        for (JsonNode row : rows("allegations.jsonl")) {
            String type = row.path("doctype").asText();
            Use use = type.equals("news") ? Use.NEWS : Use.of(Kind.FILING, type);
            Paper paper = Paper.of(Text.plain(row.path("input").asText()), Hints.none(), lexicon);
            Set<String> expected = expected(row);
            Set<String> actual = new TreeSet<>();
            for (Allegation allegation : reader.read(paper, use)) {
                String key = allegation.type() + "=" + allegation.status().word();
                if (allegation.counts() || expected.contains(key)) {
                    actual.add(key);
                }
                if (allegation.status() == Allegation.Status.PLEADED && !expected.contains(key)) {
                    wronglyPleaded.add(row.path("id").asText() + ": " + key);
                }
            }
            found += actual.size();
            wanted += expected.size();
            actual.retainAll(expected);
            right += actual.size();
        }
        double f1 = 2.0 * right / (found + wanted);
        System.out.printf("allegations: %d of %d right, %d found, F1 %.3f%n", right, wanted, found, f1);
        assertThat(wronglyPleaded).isEmpty();
        assertThat(f1).isGreaterThan(0.75);
    }

    private static Set<String> expected(JsonNode row) {
        Set<String> expected = new TreeSet<>();
        for (JsonNode type : row.path("expected")) {
            expected.add(type.path("type").asText() + "=" + type.path("status").asText());
        }
        for (JsonNode family : row.path("family_only")) {
            expected.add(family.asText() + "=" + row.path("family_status").asText("alleged_in_news"));
        }
        return expected;
    }
}
