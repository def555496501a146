package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.pincite.engine.EngineException;
import org.pincite.source.Shelf;
import org.pincite.source.SourceFile;

/** One collection, open for writing. */
final class LuceneShelf implements Shelf {
    /** Memory for documents not yet written to a segment; more makes fewer, larger segments. */
    private static final double BUFFER_MB = 192;

    private final String collection;
    private final Directory directory;
    private final IndexWriter writer;
    private final String index;

    private LuceneShelf(String collection, Directory directory, IndexWriter writer, String index) {
        this.collection = collection;
        this.directory = directory;
        this.writer = writer;
        this.index = index;
    }

    static LuceneShelf open(Path path, String collection) {
        try {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            boolean exists = DirectoryReader.indexExists(directory);
            String index = exists
                    ? Commits.index(Commits.check(directory, path))
                    : UUID.randomUUID().toString();
            IndexWriterConfig config = new IndexWriterConfig(new NoAnalyzer());
            config.setRAMBufferSizeMB(BUFFER_MB);
            config.setUseCompoundFile(false);
            config.setCommitOnClose(false);
            LuceneShelf shelf = new LuceneShelf(collection, directory, new IndexWriter(directory, config), index);
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
        try {
            writer.updateDocuments(new Term(Schema.ID, document.id().hex()), DocumentBlock.of(document, collection));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void remove(DocumentId id) {
        try {
            writer.deleteDocuments(new Term(Schema.ID, id.hex()));
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
    public void commit() {
        try {
            if (writer.hasUncommittedChanges() || !DirectoryReader.indexExists(directory)) {
                writer.setLiveCommitData(
                        Commits.data(index, System.currentTimeMillis()).entrySet());
                writer.commit();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
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
