package org.pincite.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one document, in any order: each block is read when it is first asked for, without its tables, and kept.
 * For one thread.
 */
final class BlockTexts {
    private final LeafReaderContext leaf;
    private final TextMap map;
    private final int first;
    private final @Nullable String[] texts;
    private @Nullable BinaryDocValues values;
    private int block;

    /** @param doc the searchable document's number within the segment; its blocks stand before it */
    BlockTexts(LeafReaderContext leaf, int doc) throws IOException {
        this.leaf = leaf;
        this.map = new StoredText(leaf, doc).map();
        this.first = doc - 1 - map.blocks();
        this.texts = new String[map.blocks()];
    }

    /** Characters of the text. */
    int length() {
        return map.length();
    }

    /** The character at the offset, which must be less than {@link #length}. */
    char charAt(int offset) throws IOException {
        String text = texts[block];
        int at = offset - map.starts()[block];
        if (text == null || at < 0 || at >= text.length()) {
            block = map.blockAt(offset);
            text = text(block);
            at = offset - map.starts()[block];
        }
        return text.charAt(at);
    }

    private String text(int block) throws IOException {
        String text = texts[block];
        if (text == null) {
            BinaryDocValues forward = values;
            if (forward == null || forward.docID() > first + block) {
                forward = leaf.reader().getBinaryDocValues(Schema.TEXT);
                values = forward;
            }
            if (forward == null || !forward.advanceExact(first + block)) {
                throw new IllegalStateException("block " + block + " of the document at " + first + " has no text");
            }
            text = BlockText.text(forward.binaryValue());
            texts[block] = text;
        }
        return text;
    }
}
