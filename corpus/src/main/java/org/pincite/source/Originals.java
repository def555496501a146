package org.pincite.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.pincite.corpus.DocumentId;

/**
 * The bytes of documents as they were indexed, each under its id: {@code originals/ab/abcd…}. A file's name is never a
 * path here.
 */
public final class Originals {
    private final Path folder;

    private Originals(Path folder) {
        this.folder = folder;
    }

    /** The originals of the index in {@code index}. */
    public static Originals of(Path index) {
        return new Originals(index.resolve("originals"));
    }

    /** Keeps the bytes; does nothing if they are kept already. They are whole or absent, whenever the program ends. */
    void put(DocumentId id, byte[] bytes) throws IOException {
        Path place = place(id);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path part = Files.createTempFile(place.getParent(), "part", null);
        Files.write(part, bytes);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(DocumentId id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** The bytes of the document, or empty if they are not kept. The caller closes the stream. */
    public Optional<InputStream> open(DocumentId id) throws IOException {
        Path place = place(id);
        return Files.exists(place) ? Optional.of(Files.newInputStream(place)) : Optional.empty();
    }

    private Path place(DocumentId id) {
        return folder.resolve(id.hex().substring(0, 2)).resolve(id.hex());
    }
}
