package org.pincite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCorpusTest {
    private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."), "corpus");
    private static final Path COMMITTED = ROOT.resolve("sample");
    private static final long MOST_BYTES = 4L << 20;

    @Test
    void committed_files_are_what_the_sources_give_byte_for_byte() throws IOException {
        var made = SampleCorpus.files(ROOT.resolve("src/sample"));
        assertThat(SampleCorpus.present(COMMITTED).stream().map(COMMITTED::relativize))
                .containsExactlyElementsOf(made.keySet());
        for (var file : made.entrySet()) {
            assertThat(Files.readAllBytes(COMMITTED.resolve(file.getKey())))
                    .as("%s: run SampleCorpus.main and commit", file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void the_corpus_is_small_enough_to_ship() throws IOException {
        long bytes = 0;
        for (Path file : SampleCorpus.present(COMMITTED)) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void the_corpus_is_wide_enough_to_try_everything_on() {
        var articles = Answers.load().documents().values().stream()
                .filter(document -> document.kind().equals("article"))
                .toList();
        assertThat(Answers.load().documents()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        assertThat(articles.stream().map(Answers.Entry::publisher).distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void the_readme_has_a_row_for_every_document() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("src/sample/README.md"));
        Answers.load().documents().forEach((file, document) -> {
            String date = document.filed() == null ? document.published() : document.filed();
            assertThat(rows)
                    .as("row of %s in README.md", file)
                    .anyMatch(row -> row.startsWith("| `" + file + "` |")
                            && row.endsWith("| " + date + " | " + String.join("; ", document.traits()) + " |"));
        });
    }
}
