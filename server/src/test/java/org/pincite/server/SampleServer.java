package org.pincite.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.pincite.engine.EngineProvider;
import org.pincite.extract.Extractor;
import org.pincite.http.HttpSettings;
import org.pincite.http.Library;
import org.pincite.http.PinciteHttp;
import org.pincite.source.Ingestor;
import org.pincite.source.Originals;

/** A server on a free port over the sample corpus or another folder, each document as the program itself would read it. */
final class SampleServer implements AutoCloseable {
    private final Serving serving;

    private SampleServer(Path index, Path folder) throws PinciteHttp.PortInUseException {
        String address = index.toString();
        Originals originals = Originals.of(index);
        Library library = new Library(document -> originals.open(document.card().id()));
        serving = Serving.start(
                new ServerConfig(address, "sample", new HttpSettings("127.0.0.1", 0), List.of(folder)),
                EngineProvider.of(address),
                library);
    }

    static SampleServer start(Path index) throws PinciteHttp.PortInUseException {
        return start(index, Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/sample"));
    }

    static SampleServer start(Path index, Path folder) throws PinciteHttp.PortInUseException {
        SampleServer server = new SampleServer(index, folder);
        boolean read = false;
        try {
            Extractor extractor = Extractor.create(Extractor.Options.defaults());
            server.serving.read((sources, shelf, progress) ->
                    new Ingestor(shelf, Originals.of(index), extractor, told -> {}).read(sources));
            read = true;
        } finally {
            if (!read) {
                server.close();
            }
        }
        return server;
    }

    /** Waits until it is known what the documents quote. */
    void awaitQuotations() throws InterruptedException {
        serving.awaitQuotations(Duration.ofMinutes(5));
    }

    String address() {
        return serving.address();
    }

    @Override
    public void close() {
        serving.close();
    }
}
