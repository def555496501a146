package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.engine.DocumentCard;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/** What is stored of one document: its card, its text map, and its text and tables, block by block. For one thread. */
final class StoredText {
    private final LeafReaderContext leaf;
    private final int doc;
    private final TextMap map;
    private final List<BlockText> cached = new ArrayList<>();
    private int cachedFrom;
    private @Nullable BinaryDocValues texts;

    /** @param doc the searchable document's number within the segment */
    StoredText(LeafReaderContext leaf, int doc) throws IOException {
        this.leaf = leaf;
        this.doc = doc;
        this.map = TextMap.read(value(Schema.TEXT_MAP));
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
        return leaf.reader().storedFields().document(doc - 1);
    }

    /** The blocks that hold the passage and the characters next to its ends. */
    Stretch around(Span passage) throws IOException {
        int from = map.blockAt(Math.max(0, Math.min(passage.start(), map.length())));
        int to = map.blockAt(Math.max(0, Math.min(passage.end(), map.length())));
        return blocks(from, to);
    }

    /** Blocks {@code from} to {@code to}, both included. Asking in reading order reads each block once. */
    Stretch blocks(int from, int to) throws IOException {
        if (from < cachedFrom || from > cachedFrom + cached.size()) {
            cached.clear();
            cachedFrom = from;
            texts = null;
        }
        while (cachedFrom < from) {
            cached.removeFirst();
            cachedFrom++;
        }
        for (int block = cachedFrom + cached.size(); block <= to; block++) {
            cached.add(block(block));
        }
        int count = to - from + 1;
        if (count == 1) {
            return Stretch.of(
                    map.starts()[from],
                    cached.getFirst().text(),
                    List.of(cached.getFirst().layout()));
        }
        StringBuilder text = new StringBuilder();
        List<Layout> layouts = new ArrayList<>(count);
        for (BlockText block : cached.subList(0, count)) {
            text.append(block.text());
            layouts.add(block.layout());
        }
        return Stretch.of(map.starts()[from], text.toString(), layouts);
    }

    /** Reads a block; those after it can then be read from the same doc values, those before it cannot. */
    private BlockText block(int block) throws IOException {
        BinaryDocValues values = texts == null ? leaf.reader().getBinaryDocValues(Schema.TEXT) : texts;
        texts = values;
        int at = doc - 1 - map.blocks() + block;
        if (values == null || !values.advanceExact(at)) {
            throw new IllegalStateException("block " + block + " of document " + doc + " has no text");
        }
        return BlockText.read(values.binaryValue());
    }

    private BytesRef value(String field) throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        if (values == null || !values.advanceExact(doc)) {
            throw new IllegalStateException("document " + doc + " has no " + field);
        }
        return values.binaryValue();
    }
}
