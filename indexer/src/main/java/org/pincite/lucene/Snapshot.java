package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentReader;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.Status;

/** All collections at one commit each. Closed when the engine has moved on and the last question is answered. */
final class Snapshot {
    private final Map<String, DirectoryReader> readers;
    private final Map<Set<String>, View> views = new ConcurrentHashMap<>();
    private final AtomicInteger users = new AtomicInteger(1);
    private final String version;
    private final long time;
    private final long changed;
    private final long bytes;
    private volatile @Nullable Status status;

    Snapshot(Map<String, DirectoryReader> readers) throws IOException {
        this.readers = new TreeMap<>(readers);
        StringBuilder all = new StringBuilder();
        long latest = 0;
        long lastChange = 0;
        for (Map.Entry<String, DirectoryReader> entry : this.readers.entrySet()) {
            Map<String, String> data = entry.getValue().getIndexCommit().getUserData();
            all.append(entry.getKey())
                    .append('@')
                    .append(Commits.index(data))
                    .append('/')
                    .append(entry.getValue().getVersion())
                    .append(' ');
            latest = Math.max(latest, Commits.time(data));
            lastChange = Math.max(lastChange, Commits.changed(data));
        }
        this.version = DocumentId.of(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hex()
                .substring(0, 16);
        this.time = latest;
        this.changed = lastChange;
        long size = 0;
        for (DirectoryReader reader : this.readers.values()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                SegmentCommitInfo segment = ((SegmentReader) FilterLeafReader.unwrap(leaf.reader())).getSegmentInfo();
                size += segment.sizeInBytes();
            }
        }
        this.bytes = size;
    }

    Map<String, DirectoryReader> readers() {
        return readers;
    }

    /** Changes when, and only when, some collection does. */
    String version() {
        return version;
    }

    /** Time of the last commit, in milliseconds of the epoch; 0 if there is none. */
    long time() {
        return time;
    }

    /** When documents last changed, in milliseconds of the epoch; 0 if never. */
    long changed() {
        return changed;
    }

    /** Bytes of the index's files, as they were when the snapshot was taken. */
    long bytes() {
        return bytes;
    }

    /** The state of this snapshot, worked out once. */
    Status status(Reading reading) throws IOException {
        Status known = status;
        if (known == null) {
            known = reading.of(this);
            status = known;
        }
        return known;
    }

    /** How the state is worked out. */
    interface Reading {
        Status of(Snapshot snapshot) throws IOException;
    }

    /** The named collections, or all if none is named; those that do not exist hold nothing. */
    View view(Set<String> names) {
        return views.computeIfAbsent(names, wanted -> {
            List<DirectoryReader> chosen = new ArrayList<>();
            readers.forEach((name, reader) -> {
                if (wanted.isEmpty() || wanted.contains(name)) {
                    chosen.add(reader);
                }
            });
            try {
                return new View(chosen);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Keeps the snapshot open until {@link #release}; false if it is closed already. */
    boolean acquire() {
        int before = users.get();
        while (before > 0 && !users.compareAndSet(before, before + 1)) {
            before = users.get();
        }
        return before > 0;
    }

    void release() {
        if (users.decrementAndGet() == 0) {
            for (DirectoryReader reader : readers.values()) {
                try {
                    reader.decRef();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
