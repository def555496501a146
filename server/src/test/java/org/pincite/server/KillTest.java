package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.engine.SearchRequest;
import org.pincite.query.QueryParser;

/** A process that is killed while it reads files, again and again, leaves an index that the next one completes. */
class KillTest {
    private static final int FILES = 40;
    private static final int LINES = 60;
    private static final int KILLS = 6;

    @TempDir
    private Path work = Path.of("");

    @Test
    void killed_again_and_again_the_next_run_has_each_document_once() throws Exception {
        Path files = Files.createDirectories(work.resolve("files"));
        for (int file = 0; file < FILES; file++) {
            Files.writeString(files.resolve("f" + file + ".jsonl"), lines(file));
        }
        String index = work.resolve("index").toString();
        Random random = new Random(20_241);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(files, index);
            boolean ended = process.waitFor(400 + random.nextInt(2_500), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (Files.isDirectory(work.resolve("index/collections")) && !ended) {
                try (Engine engine = EngineProvider.of(index).open(index)) {
                    assertThat(engine.status().documents()).isBetween(0L, (long) FILES * LINES);
                }
            }
        }
        Process last = start(files, index);
        assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).isZero();

        try (Engine engine = EngineProvider.of(index).open(index)) {
            assertThat(engine.status().documents()).isEqualTo((long) FILES * LINES);
            assertThat(engine.files(Set.of())).hasSize(FILES);
            for (int i = 0; i < 20; i++) {
                String word = "w" + random.nextInt(FILES) + "x" + random.nextInt(LINES);
                assertThat(engine.search(SearchRequest.of(QueryParser.parse(word)))
                                .total())
                        .as(word)
                        .isEqualTo(1);
            }
        }
    }

    private static String lines(int file) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, LINES)
                .forEach(line -> lines.append("{\"id\": \"")
                        .append(file)
                        .append('-')
                        .append(line)
                        .append("\", \"text\": \"The word is w")
                        .append(file)
                        .append('x')
                        .append(line)
                        .append(". ")
                        .append("The harbor was closed and nobody told the pilots. ".repeat(40))
                        .append("\"}\n"));
        return lines.toString();
    }

    private Process start(Path files, String index) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path", ""),
                Main.class.getName(),
                "index",
                files.toString(),
                "--to",
                index));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        work.resolve("out-" + System.nanoTime() + ".txt").toFile())
                .start();
    }
}
