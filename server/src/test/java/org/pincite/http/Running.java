package org.pincite.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.engine.Engine;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/** A real server on a free port, and a client of it. */
final class Running implements AutoCloseable {
    static final String ORIGINAL = "%PDF-1.7 as indexed";

    final Library library =
            new Library(document -> Optional.of(new ByteArrayInputStream(ORIGINAL.getBytes(StandardCharsets.UTF_8))));
    private final PinciteHttp http;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running() throws PinciteHttp.PortInUseException {
        http = PinciteHttp.start(new HttpSettings("127.0.0.1", 0), library);
    }

    /** Serving nothing yet. */
    static Running empty() throws PinciteHttp.PortInUseException {
        return new Running();
    }

    /** Serving the engine, all of it. */
    static Running with(Engine engine) throws PinciteHttp.PortInUseException {
        Running running = new Running();
        running.library.open(engine);
        running.library.ready();
        return running;
    }

    /** A short note filed under {@code title}. */
    static Document note(String title) {
        String words = title + ". The parties met at the harbor.";
        Facts facts = Facts.bare(
                Stated.of(Kind.FILING, Evidence.outside("file name", "kind.file", 1)),
                Stated.of(title, Evidence.outside("file name", "title.file", 1)));
        return new Document(
                DocumentId.of(words.getBytes(StandardCharsets.UTF_8)),
                Text.plain(words),
                facts,
                new Origin("notes/Größe \"1\".pdf", null, "application/pdf", words.length(), false),
                java.util.List.of());
    }

    int port() {
        return URI.create(http.address()).getPort();
    }

    String address() {
        return http.address();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(http.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts the body under the media type. */
    HttpResponse<String> post(String path, String mediaType, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(http.address() + path))
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException, JsonException {
        return Json.tree(get(path).body());
    }

    /** Sends the bytes as they are and returns all that comes back. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        client.close();
        http.close();
    }
}
