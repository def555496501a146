package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Sentences;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;
import org.pincite.query.Reach;

/**
 * Where a document's sentences and paragraphs begin: a doc value that only queries by sentence or paragraph read. Offsets,
 * not positions, so that positions keep counting words and nothing else.
 *
 * <p>A paragraph's end ends a sentence. A text whose paragraphs are not known has some of {@value #SENTENCES} sentences.
 *
 * @param sentences offsets of first characters, ascending, the first 0
 * @param paragraphs the same; each is in {@code sentences} too
 * @param length of the text; what is behind it, the title, is a unit by itself
 */
record Units(int[] sentences, int[] paragraphs, int length) {
    private static final int SENTENCES = 5;
    private static final int[] WHOLE = {0};

    static Units of(Text text) {
        IntsRefBuilder paragraphs = new IntsRefBuilder();
        paragraphs.append(0);
        for (Paragraph paragraph : text.paragraphs()) {
            append(paragraphs, paragraph.span().start());
            append(paragraphs, paragraph.span().end());
        }
        boolean known = text.paragraphs().size() > 1 || text.pages().size() < 2;
        IntsRefBuilder sentences = new IntsRefBuilder();
        sentences.append(0);
        int[] breaks = Arrays.copyOf(paragraphs.ints(), paragraphs.length());
        int next = 1;
        String chars = text.chars();
        List<Span> furniture = text.furniture();
        int hidden = 0;
        for (int at = 1; at < chars.length(); at++) {
            while (next < breaks.length && breaks[next] <= at) {
                append(sentences, breaks[next++]);
            }
            if (!Character.isWhitespace(chars.charAt(at)) || Character.isWhitespace(chars.charAt(at - 1))) {
                continue;
            }
            while (hidden < furniture.size() && furniture.get(hidden).end() < at) {
                hidden++;
            }
            boolean inFurniture =
                    hidden < furniture.size() && furniture.get(hidden).start() < at;
            if (!inFurniture && Sentences.endsBefore(chars, at, furniture)) {
                append(sentences, at);
            }
        }
        int[] all = Arrays.copyOf(sentences.ints(), sentences.length());
        return new Units(all, known ? breaks : everyFifth(all), chars.length());
    }

    private static void append(IntsRefBuilder starts, int start) {
        if (start > starts.intAt(starts.length() - 1)) {
            starts.append(start);
        }
    }

    private static int[] everyFifth(int[] sentences) {
        int[] some = new int[(sentences.length + SENTENCES - 1) / SENTENCES];
        for (int i = 0; i < some.length; i++) {
            some[i] = sentences[i * SENTENCES];
        }
        return some;
    }

    /**
     * The units of a kind that hold some offsets: a number for each, the same for two in the same unit, -1 behind the text.
     *
     * @param offsets ascending
     */
    int[] holding(Reach.Unit unit, int[] offsets) {
        int[] starts = starts(unit);
        int[] holding = new int[offsets.length];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            while (at + 1 < starts.length && starts[at + 1] <= offsets[i]) {
                at++;
            }
            holding[i] = offsets[i] < length ? at : -1;
        }
        return holding;
    }

    /** The offset behind the unit with that number. */
    int end(Reach.Unit unit, int number) {
        int[] starts = starts(unit);
        return number < 0 ? Integer.MAX_VALUE : number + 1 < starts.length ? starts[number + 1] : length;
    }

    private int[] starts(Reach.Unit unit) {
        return switch (unit) {
            case SENTENCE -> sentences;
            case PARAGRAPH -> paragraphs;
            case SEGMENT -> WHOLE;
            case WORDS -> throw new IllegalArgumentException("words are counted by position");
        };
    }

    byte[] toBytes() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(length);
            write(out, sentences);
            write(out, paragraphs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    private static void write(ByteBuffersDataOutput out, int[] starts) throws IOException {
        out.writeVInt(starts.length);
        int before = 0;
        for (int start : starts) {
            out.writeVInt(start - before);
            before = start;
        }
    }

    static Units read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int length = in.readVInt();
        return new Units(starts(in), starts(in), length);
    }

    private static int[] starts(ByteArrayDataInput in) {
        int[] starts = new int[in.readVInt()];
        int before = 0;
        for (int i = 0; i < starts.length; i++) {
            before += in.readVInt();
            starts[i] = before;
        }
        return starts;
    }
}
