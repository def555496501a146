package org.pincite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
