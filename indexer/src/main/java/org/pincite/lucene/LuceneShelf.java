package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.CollectionShelf;
import org.pincite.engine.EngineException;
import org.pincite.engine.Quotation;
import org.pincite.source.SourceFile;

/** One collection, open for writing. */
final class LuceneShelf implements CollectionShelf {
    /** Memory for documents not yet written to a segment; more makes fewer, larger segments. */
    private static final double BUFFER_MB = 192;

    private final String collection;
    private final Directory directory;
    private final IndexWriter writer;
    private final String index;

    /** When documents were last changed, by what is committed. */
    private volatile long changed;

    /**
     * Whether documents were changed since. Said before and after each change: whichever side of it a commit of another
     * thread falls on, the commit that has the change says so; at worst a later one says it again.
     */
    private volatile boolean changing;

    private LuceneShelf(String collection, Directory directory, IndexWriter writer, String index, long changed) {
        this.collection = collection;
        this.directory = directory;
        this.writer = writer;
        this.index = index;
        this.changed = changed;
    }

    static LuceneShelf open(Path path, String collection) {
        try {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            boolean exists = DirectoryReader.indexExists(directory);
            Map<String, String> data = exists ? Commits.check(directory, path) : Map.of();
            String index = exists ? Commits.index(data) : UUID.randomUUID().toString();
            IndexWriterConfig config = new IndexWriterConfig(new NoAnalyzer());
            config.setRAMBufferSizeMB(BUFFER_MB);
            config.setUseCompoundFile(false);
            config.setCommitOnClose(false);
            LuceneShelf shelf = new LuceneShelf(
                    collection, directory, new IndexWriter(directory, config), index, Commits.changed(data));
            if (!exists) {
                shelf.commit();
            }
            return shelf;
        } catch (LockObtainFailedException e) {
            throw new EngineException("another Pincite is writing to " + path + "; wait for it to end, or stop it", e);
        } catch (IOException e) {
            throw new EngineException("cannot write the index in " + path + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<SourceFile> files() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Ledger.files(reader);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void put(Document document) {
        changing = true;
        try {
            writer.updateDocuments(new Term(Schema.ID, document.id().hex()), DocumentBlock.of(document, collection));
            changing = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void remove(DocumentId id) {
        changing = true;
        try {
            writer.deleteDocuments(new Term(Schema.ID, id.hex()));
            changing = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void put(SourceFile file) {
        try {
            writer.updateDocument(new Term(Schema.PATH, FileLine.key(file.path())), FileLine.toLucene(file));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void forget(String path) {
        try {
            writer.deleteDocuments(new Term(Schema.PATH, FileLine.key(path)));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public List<Resolution> resolutions() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return QuotationRows.resolutions(reader);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void resolve(DocumentId document, long asOf, List<Quotation> quotations) {
        try {
            writer.updateDocuments(
                    new Term(Schema.QUOTING, document.hex()), QuotationRows.of(document, asOf, quotations));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void commit() {
        try {
            if (writer.hasUncommittedChanges() || !DirectoryReader.indexExists(directory)) {
                long now = System.currentTimeMillis();
                if (changing) {
                    changing = false;
                    changed = Math.max(now, changed + 1);
                }
                writer.setLiveCommitData(Commits.data(index, now, changed).entrySet());
                writer.commit();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        if (!writer.isOpen()) {
            return;
        }
        try (Directory toClose = directory;
                IndexWriter writerToClose = writer) {
            commit();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("collection " + collection + " in " + directory + ": " + e.getMessage(), e);
    }
}
