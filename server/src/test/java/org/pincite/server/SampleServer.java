package org.pincite.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Origin;
import org.pincite.engine.EngineProvider;
import org.pincite.extract.Extraction;
import org.pincite.extract.Extractor;
import org.pincite.facts.FactReader;
import org.pincite.facts.Hints;
import org.pincite.http.HttpSettings;
import org.pincite.http.Library;
import org.pincite.http.PinciteHttp;
import org.pincite.source.Shelf;

/** A server on a free port over the sample corpus, each document as the program itself would read it. */
final class SampleServer implements AutoCloseable {
    private final Serving serving;
    private final Map<DocumentId, byte[]> originals = new HashMap<>();

    private SampleServer(Path index) throws PinciteHttp.PortInUseException {
        Library library = new Library(document ->
                Optional.ofNullable(originals.get(document.card().id())).map(ByteArrayInputStream::new));
        String address = index.toString();
        Path samples = Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/sample");
        serving = Serving.start(
                new ServerConfig(address, "sample", new HttpSettings("127.0.0.1", 0), List.of(samples)),
                EngineProvider.of(address),
                library);
    }

    static SampleServer start(Path index) throws PinciteHttp.PortInUseException {
        SampleServer server = new SampleServer(index);
        boolean read = false;
        try {
            server.serving.read((sources, shelf, progress) -> sources.forEach(folder -> server.read(folder, shelf)));
            read = true;
        } finally {
            if (!read) {
                server.close();
            }
        }
        return server;
    }

    String address() {
        return serving.address();
    }

    private void read(Path folder, Shelf shelf) {
        Extractor extractor = Extractor.create(Extractor.Options.defaults());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                if (extractor.extract(bytes, name) instanceof Extraction.Extracted read) {
                    Facts facts =
                            FactReader.standard().read(read.text(), new Hints(name, read.mediaType(), read.metadata()));
                    DocumentId id = DocumentId.of(bytes);
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    Origin origin = new Origin(path, null, read.mediaType(), bytes.length, read.paged());
                    shelf.put(new Document(id, read.text(), facts, origin, read.warnings()));
                    originals.put(id, bytes);
                }
            }
            shelf.commit();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading " + folder, e);
        }
    }

    @Override
    public void close() {
        serving.close();
    }
}
