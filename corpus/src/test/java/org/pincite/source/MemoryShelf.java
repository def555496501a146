package org.pincite.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;

/** A shelf in memory that counts what is put on it. */
final class MemoryShelf implements Shelf {
    final Map<String, Document> documents = new TreeMap<>();
    final Map<String, SourceFile> ledger = new TreeMap<>();
    int puts;
    int commits;

    @Override
    public synchronized List<SourceFile> files() {
        return List.copyOf(ledger.values());
    }

    @Override
    public synchronized void put(Document document) {
        documents.put(document.id().hex(), document);
        puts++;
    }

    @Override
    public synchronized void remove(DocumentId id) {
        documents.remove(id.hex());
    }

    @Override
    public synchronized void put(SourceFile file) {
        ledger.put(file.path(), file);
    }

    @Override
    public synchronized void forget(String path) {
        ledger.remove(path);
    }

    @Override
    public synchronized void commit() {
        commits++;
    }

    @Override
    public void close() {
        commit();
    }
}
