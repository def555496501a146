package org.pincite.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Engine;
import org.pincite.engine.StoredDocument;

/**
 * What is served, and how far it is: first nothing, then an engine while files are still being read, then all of it. The
 * server answers from the first moment on and says what state it is in. Safe for use by many threads.
 */
public final class Library {
    private final OriginalsByDocument originals;
    private volatile @Nullable Engine engine;
    private volatile String progress = "the index is being opened";
    private volatile boolean ready;

    /** Where the bytes of documents are kept. */
    public interface OriginalsByDocument {
        /** The document's bytes as they were indexed; empty if they were not kept. The caller closes the stream. */
        Optional<InputStream> open(StoredDocument document) throws IOException;
    }

    public Library(OriginalsByDocument originals) {
        this.originals = originals;
    }

    /** From now on questions are answered by {@code engine}, which its opener closes. */
    public void open(Engine engine) {
        this.engine = engine;
    }

    /** Says what is being done, for those who ask before all is ready. */
    public void progress(String progress) {
        this.progress = progress;
    }

    /** The first pass over the files is done. */
    public void ready() {
        ready = true;
    }

    boolean isReady() {
        return ready && engine != null;
    }

    String progress() {
        return progress;
    }

    Optional<Engine> opened() {
        return Optional.ofNullable(engine);
    }

    /** @throws ProblemException if there is none yet */
    Engine engine() {
        Engine opened = engine;
        if (opened == null) {
            throw new ProblemException(Problem.of(
                    503, "not-ready", "The index is not open yet", "Nothing can be searched yet: " + progress + "."));
        }
        return opened;
    }

    OriginalsByDocument originals() {
        return originals;
    }
}
