package org.pincite.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pincite.extract.Extraction.Container;
import org.pincite.extract.Extraction.Embedded;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/** Reads real and odd files, where a folder {@code shared} with them lies beside the project's. */
class RealFilesTest {
    private static final Path SHARED = Path.of(System.getProperty("pincite.root", "."), "..", "shared");
    private static final int MAX_DEPTH = 6;

    /** Far more than any of the files needs, also on a machine that has other things to do. */
    private final Extractor extractor =
            Extractor.create(new Extractor.Options(Duration.ofMinutes(5), 100_000_000, true));

    private static void need(Path path) {
        assumeTrue(Files.exists(path), "put real files into " + path.normalize() + " to run this test");
    }

    private record Odd(Path file, String name, String expected, String kind) {}

    private static List<Odd> odd(Set<String> kinds) throws IOException {
        Path folder = SHARED.resolve("badfiles");
        need(folder);
        List<Odd> odd = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("MANIFEST.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (cells.length > 5 && kinds.contains(cells[5])) {
                String name = cells[1].substring(Math.max(cells[1].lastIndexOf('/'), cells[1].lastIndexOf(' ')) + 1);
                odd.add(new Odd(folder.resolve(cells[0]), name, cells[4], cells[5]));
            }
        }
        return odd;
    }

    /** Words of a file and of those inside it. */
    private void gather(byte[] bytes, String name, int depth, StringBuilder words) {
        Extraction read = extractor.extract(bytes, name);
        words.append(name).append('\n');
        List<Embedded> inside = switch (read) {
            case Extracted e -> {
                words.append(e.text().chars());
                e.metadata().values().forEach(v -> words.append('\n').append(v));
                yield e.embedded();
            }
            case Container c -> c.embedded();
            case Rejected r -> List.of();
        };
        for (Embedded file : depth < MAX_DEPTH ? inside : List.<Embedded>of()) {
            gather(file.bytes(), file.name(), depth + 1, words);
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .replaceAll("[\\s\\p{Z}]+", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void of_odd_files_with_a_known_phrase_97_in_100_give_it() throws IOException {
        int found = 0;
        List<String> missed = new ArrayList<>();
        for (Odd odd : odd(Set.of("TEXT"))) {
            StringBuilder words = new StringBuilder();
            gather(Files.readAllBytes(odd.file()), odd.name(), 0, words);
            String phrase = odd.expected()
                    .substring(odd.expected().indexOf('"') + 1, odd.expected().lastIndexOf('"'));
            if (folded(words.toString()).contains(folded(phrase))) {
                found++;
            } else {
                missed.add(odd.name() + ": " + phrase);
            }
        }
        assertThat(found / (double) (found + missed.size()))
                .as(String.join("\n", missed))
                .isGreaterThan(0.97);
    }

    @Test
    void encrypted_and_damaged_files_are_named_as_what_they_are() throws IOException {
        Map<String, Set<Reason>> expected = Map.of(
                "ENCRYPTED", Set.of(Reason.ENCRYPTED),
                "UNREADABLE", Set.of(Reason.DAMAGED, Reason.EMPTY));
        List<String> wrong = new ArrayList<>();
        for (Odd odd : odd(expected.keySet())) {
            Extraction read = extractor.extract(Files.readAllBytes(odd.file()), odd.name());
            if (!(read instanceof Rejected r)
                    || !expected.getOrDefault(odd.kind(), Set.of()).contains(r.reason())) {
                wrong.add(odd.kind() + " " + odd.name() + ": " + read.getClass().getSimpleName());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void files_that_hang_other_readers_end_in_time() throws IOException {
        for (Odd odd : odd(Set.of("NO_HANG"))) {
            Extraction read = extractor.extract(Files.readAllBytes(odd.file()), odd.name());
            assertThat(read instanceof Rejected r && r.reason() == Reason.TIMEOUT)
                    .as(odd.name())
                    .isFalse();
        }
    }

    @Test
    void every_filing_is_read() throws IOException {
        Path folder = SHARED.resolve("data/filings");
        need(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().contains("scan"))
                    .toList();
        }
        Map<String, String> rejected = new HashMap<>();
        for (Path file : files) {
            if (extractor.extract(Files.readAllBytes(file), file.getFileName().toString()) instanceof Rejected r) {
                rejected.put(file.getFileName().toString(), r.reason() + ": " + r.message());
            }
        }
        assertThat(rejected).isEmpty();
    }

    @Test
    void printed_page_numbers_are_the_pages_labels() throws IOException, JsonException {
        Path table = SHARED.resolve("data/quotes/sources_pdf.jsonl");
        need(table);
        int right = 0;
        int all = 0;
        for (String row : Files.readAllLines(table)) {
            JsonNode opinion = Json.tree(row);
            Path file = table.resolveSibling(opinion.get("file").asText());
            Extraction read = extractor.extract(
                    Files.readAllBytes(file), file.getFileName().toString());
            for (JsonNode pair : opinion.get("page_labels")) {
                String label = ((Extracted) read)
                        .text()
                        .pages()
                        .get(pair.get(0).asInt() - 1)
                        .label();
                String printed = pair.get(1).isNull() ? null : pair.get(1).asText();
                right += Objects.equals(label, printed) ? 1 : 0;
                all++;
            }
        }
        assertThat(right / (double) all).isGreaterThan(0.99);
    }
}
