package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A block's text and its tables as one doc value. Text is compressed by itself: a list of hits reads some thirty blocks from
 * all over the index, and stored fields, which are compressed many documents at a time, would unpack their neighbours too.
 *
 * <pre>
 * vint length of the tables, tables, vint length of the text in UTF-8, the same text as one LZ4 block
 * </pre>
 */
record BlockText(String text, Layout layout) {
    private static final ThreadLocal<Compressor> COMPRESSOR =
            ThreadLocal.withInitial(CompressionMode.FAST::newCompressor);

    byte[] toBytes() {
        byte[] tables = layout.toBytes();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(tables.length);
            out.writeBytes(tables, tables.length);
            out.writeVInt(utf8.length);
            COMPRESSOR.get().compress(new ByteBuffersDataInput(List.of(ByteBuffer.wrap(utf8))), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    static BlockText read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int tables = in.readVInt();
        Layout layout = Layout.read(new BytesRef(bytes.bytes, in.getPosition(), tables));
        in.skipBytes(tables);
        return new BlockText(text(in), layout);
    }

    /** The text alone: its tables are passed over. */
    static String text(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        in.skipBytes(in.readVInt());
        return text(in);
    }

    private static String text(ByteArrayDataInput in) {
        int length = in.readVInt();
        BytesRef utf8 = new BytesRef();
        try {
            CompressionMode.FAST.newDecompressor().decompress(in, length, 0, length, utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(utf8.bytes, utf8.offset, utf8.length, StandardCharsets.UTF_8);
    }
}
