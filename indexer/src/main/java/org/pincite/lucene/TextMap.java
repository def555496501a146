package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Which block of a document holds which offsets, and which page it belongs to: a doc value of the searchable document, so
 * that a match's page is known without reading any text.
 *
 * @param starts offset of each block's first character, and last the length of the text
 * @param pages ordinal of each block's page
 */
record TextMap(int[] starts, int[] pages) {

    int blocks() {
        return pages.length;
    }

    /** Length of the document's text. */
    int length() {
        return starts[starts.length - 1];
    }

    /** The block that holds {@code offset}; the last one for the offset just past the text. */
    int blockAt(int offset) {
        int at = Arrays.binarySearch(starts, 0, pages.length, offset);
        if (at < 0) {
            return Math.max(0, -at - 2);
        }
        while (at + 1 < pages.length && starts[at + 1] <= offset) {
            at++;
        }
        return at;
    }

    /** Ordinal of the page that holds {@code offset}. */
    int pageAt(int offset) {
        return pages[blockAt(offset)];
    }

    /** First block of the page, or -1 if there is no such page. */
    int firstBlock(int page) {
        int at = Arrays.binarySearch(pages, page);
        if (at < 0) {
            return -1;
        }
        while (at > 0 && pages[at - 1] == page) {
            at--;
        }
        return at;
    }

    static byte[] toBytes(List<TextBlock> blocks) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(blocks.size());
            int page = 0;
            for (TextBlock block : blocks) {
                int ordinal = block.layout().page().ordinal();
                out.writeVInt(block.span().length() << 1 | (ordinal == page ? 0 : 1));
                page = ordinal;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    static TextMap read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int count = in.readVInt();
        int[] starts = new int[count + 1];
        int[] pages = new int[count];
        int page = 0;
        for (int i = 0; i < count; i++) {
            int coded = in.readVInt();
            page += coded & 1;
            pages[i] = page;
            starts[i + 1] = starts[i] + (coded >>> 1);
        }
        return new TextMap(starts, pages);
    }
}
