package org.pincite.source;

import java.util.List;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;

/**
 * Where documents are put once they are read, with the ledger of the files they came from. Each put and remove is atomic
 * and becomes durable and visible at the next {@link #commit}. Safe for use by many threads.
 */
public interface Shelf extends AutoCloseable {

    /** Every file in the ledger at the last commit. */
    List<SourceFile> files();

    /** Adds the document, or replaces the one with its id. */
    void put(Document document);

    /** Removes the document with that id, if it is there. */
    void remove(DocumentId id);

    /** Writes the file's line in the ledger, replacing the one with its path. */
    void put(SourceFile file);

    /** Removes the file's line from the ledger; its documents stay. */
    void forget(String path);

    /** Makes all that was done durable and visible: after it returns, neither kill nor power cut loses it. */
    void commit();

    /** Commits and closes. */
    @Override
    void close();
}
