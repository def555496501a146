package org.pincite.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.engine.EngineException;
import org.pincite.engine.EngineProvider;
import org.pincite.http.HttpSettings;
import org.pincite.http.Library;
import org.pincite.http.PinciteHttp;

class ServingTest {
    private static final HttpSettings ANY_PORT = new HttpSettings("127.0.0.1", 0);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_server_answers_while_files_are_read_and_is_ready_after() throws Exception {
        CountDownLatch halfWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FirstPass slow = (sources, shelf, progress) -> {
            shelf.put(note("The pier was closed."));
            shelf.commit();
            progress.accept("1 of 2 files are read");
            halfWay.countDown();
            await(goOn);
            shelf.put(note("The harbor was open."));
            shelf.commit();
        };
        try (Serving serving = start(List.of(folder))) {
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> serving.read(slow));
            halfWay.await();
            assertThat(get(serving, "/healthz").statusCode()).isEqualTo(200);
            assertThat(get(serving, "/readyz").statusCode()).isEqualTo(503);
            assertThat(get(serving, "/readyz").body()).contains("1 of 2 files are read");

            goOn.countDown();
            reading.join();

            assertThat(get(serving, "/readyz").statusCode()).isEqualTo(200);
            assertThat(get(serving, "/api/search?q=harbor").body()).contains("\"total\":{\"value\":1,");
            assertThat(get(serving, "/api/search").body()).contains("\"total\":{\"value\":2,");
        }
    }

    @Test
    void stopping_half_way_keeps_what_was_read() throws Exception {
        CountDownLatch halfWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FirstPass stopped = (sources, shelf, progress) -> {
            shelf.put(note("The pier was closed."));
            halfWay.countDown();
            await(goOn);
            shelf.put(note("The harbor was open."));
        };
        Serving serving = start(List.of(folder));
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> serving.read(stopped));
        halfWay.await();

        serving.close();
        goOn.countDown();
        reading.join();

        try (Serving again = start(List.of())) {
            again.read((sources, shelf, progress) -> {
                throw new AssertionError("there is nothing to read");
            });
            assertThat(get(again, "/api/search").body()).contains("\"total\":{\"value\":1,");
        }
    }

    @Test
    void a_commit_of_another_process_is_seen() throws Exception {
        try (Serving serving = start(List.of(folder))) {
            serving.read((sources, shelf, progress) -> {});
            assertThat(get(serving, "/api/search").body()).contains("\"total\":{\"value\":0,");
            serving.awaitQuotations(Duration.ofMinutes(1));

            try (var shelf = EngineProvider.of(index()).openForWriting(index(), "default")) {
                shelf.put(note("The pier was closed."));
            }

            long deadline = System.nanoTime() + 20_000_000_000L;
            while (!get(serving, "/api/search").body().contains("\"total\":{\"value\":1,")) {
                assertThat(System.nanoTime()).as("nanoseconds").isLessThan(deadline);
                Thread.sleep(50);
            }
        }
    }

    @Test
    void without_files_or_an_index_it_says_how_to_make_one() throws Exception {
        try (Serving serving = start(List.of())) {
            assertThatThrownBy(() -> serving.read((sources, shelf, progress) -> {}))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("pincite index");
        }
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (Serving serving = start(List.of(folder))) {
            int taken = URI.create(serving.address()).getPort();
            ServerConfig same = new ServerConfig(index(), "default", new HttpSettings("127.0.0.1", taken), List.of());

            assertThatThrownBy(() -> Serving.start(same, EngineProvider.of(index()), library()))
                    .isInstanceOf(PinciteHttp.PortInUseException.class)
                    .hasMessage("port " + taken + " of 127.0.0.1 cannot be had: another program listens there. "
                            + "Stop it, or choose another with --port");
        }
    }

    private String index() {
        return folder.resolve("index").toString();
    }

    private Serving start(List<Path> sources) throws PinciteHttp.PortInUseException {
        return Serving.start(
                new ServerConfig(index(), "default", ANY_PORT, sources), EngineProvider.of(index()), library());
    }

    private static Library library() {
        return new Library(document -> Optional.empty());
    }

    private static HttpResponse<String> get(Serving serving, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(serving.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Document note(String words) {
        Facts facts = Facts.bare(
                Stated.of(Kind.FILING, Evidence.outside("file name", "kind.file", 1)),
                Stated.of("Note", Evidence.outside("file name", "title.file", 1)));
        return new Document(
                DocumentId.of(words.getBytes(StandardCharsets.UTF_8)),
                Text.plain(words),
                facts,
                new Origin("note.txt", null, "text/plain", words.length(), false),
                List.of());
    }
}
