package org.pincite.server;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pincite.source.Shelf;

/** How files get into an index before all of it is served. */
interface FirstPass {
    /**
     * Reads what is new or changed in {@code sources} onto the shelf, and commits.
     *
     * @param progress is told in a few words how far it is
     */
    void read(List<Path> sources, Shelf shelf, Consumer<String> progress);
}
