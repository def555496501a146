package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.Span;
import org.pincite.engine.DocumentCard;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/** What is stored of one document: its card, its text map, and its text and tables, block by block. For one thread. */
final class StoredText {
    private final LeafReaderContext leaf;
    private final int doc;
    private final TextMap map;
    private final StoredFields stored;
    private final List<String> cachedText = new ArrayList<>();
    private final List<Layout> cachedLayout = new ArrayList<>();
    private int cachedFrom;

    /** @param doc the searchable document's number within the segment */
    StoredText(LeafReaderContext leaf, int doc) throws IOException {
        this.leaf = leaf;
        this.doc = doc;
        this.map = TextMap.read(value(Schema.TEXT_MAP));
        this.stored = leaf.reader().storedFields();
    }

    TextMap map() {
        return map;
    }

    DocumentCard card() throws IOException {
        try {
            BytesRef bytes = value(Schema.CARD);
            return Json.read(BytesRef.deepCopyOf(bytes).bytes, DocumentCard.class);
        } catch (JsonException e) {
            throw new IllegalStateException("the card of a document is damaged: " + e.getMessage(), e);
        }
    }

    org.apache.lucene.document.Document details() throws IOException {
        return stored.document(doc - 1);
    }

    /** The blocks that hold the passage and the characters next to its ends. */
    Stretch around(Span passage) throws IOException {
        int from = map.blockAt(Math.max(0, Math.min(passage.start(), map.length())));
        int to = map.blockAt(Math.max(0, Math.min(passage.end(), map.length())));
        return blocks(from, to);
    }

    /** Blocks {@code from} to {@code to}, both included. Asking in reading order reads each block once. */
    Stretch blocks(int from, int to) throws IOException {
        if (from < cachedFrom || from > cachedFrom + cachedText.size()) {
            cachedText.clear();
            cachedLayout.clear();
            cachedFrom = from;
        }
        while (cachedFrom < from) {
            cachedText.removeFirst();
            cachedLayout.removeFirst();
            cachedFrom++;
        }
        int first = doc - 1 - map.blocks();
        for (int block = cachedFrom + cachedText.size(); block <= to; block++) {
            org.apache.lucene.document.Document read = stored.document(first + block);
            cachedText.add(read.get(Schema.TEXT));
            cachedLayout.add(Layout.read(read.getBinaryValue(Schema.LAYOUT)));
        }
        int count = to - from + 1;
        String text = count == 1 ? cachedText.getFirst() : String.join("", cachedText.subList(0, count));
        return Stretch.of(map.starts()[from], text, cachedLayout.subList(0, count));
    }

    private BytesRef value(String field) throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        if (values == null || !values.advanceExact(doc)) {
            throw new IllegalStateException("document " + doc + " has no " + field);
        }
        return values.binaryValue();
    }
}
