package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Bates;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Page;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;

/**
 * The tables of what stands in one block of a document's text, in a compact binary form. Spans are delta-coded, sorted by
 * start.
 *
 * @param firstParagraph paragraphs in the document before the first of {@code paragraphs}
 */
record Layout(
        Page page,
        List<NumberedLine> lines,
        List<Paragraph> paragraphs,
        int firstParagraph,
        List<Bates> bates,
        List<Span> furniture,
        List<Span> joins) {

    byte[] toBytes() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            writePage(out, page);
            writeSpans(out, furniture);
            writeSpans(out, joins);
            writeSpans(out, lines.stream().map(NumberedLine::span).toList());
            for (NumberedLine line : lines) {
                out.writeVInt(line.number());
            }
            out.writeVInt(firstParagraph);
            writeSpans(out, paragraphs.stream().map(Paragraph::span).toList());
            for (Paragraph paragraph : paragraphs) {
                writeOptionalInt(out, paragraph.number());
            }
            writeSpans(out, bates.stream().map(Bates::span).toList());
            for (Bates number : bates) {
                out.writeString(number.number());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    static Layout read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            Page page = readPage(in);
            List<Span> furniture = readSpans(in);
            List<Span> joins = readSpans(in);
            List<NumberedLine> lines = new ArrayList<>();
            for (Span span : readSpans(in)) {
                lines.add(new NumberedLine(0, span));
            }
            for (int i = 0; i < lines.size(); i++) {
                lines.set(i, new NumberedLine(in.readVInt(), lines.get(i).span()));
            }
            int firstParagraph = in.readVInt();
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Span span : readSpans(in)) {
                paragraphs.add(new Paragraph(span, null));
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                paragraphs.set(i, new Paragraph(paragraphs.get(i).span(), readOptionalInt(in)));
            }
            List<Bates> bates = new ArrayList<>();
            List<Span> batesSpans = readSpans(in);
            for (Span span : batesSpans) {
                bates.add(new Bates(in.readString(), span));
            }
            return new Layout(page, lines, paragraphs, firstParagraph, bates, furniture, joins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pagesToBytes(List<Page> pages) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(pages.size());
            for (Page page : pages) {
                writePage(out, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    static List<Page> readPages(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            int count = in.readVInt();
            List<Page> pages = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                pages.add(readPage(in));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePage(DataOutput out, Page page) throws IOException {
        out.writeVInt(page.ordinal());
        writeOptionalString(out, page.label());
        writeSpan(out, page.span(), 0);
        out.writeByte((byte) (page.ocr() ? 1 : 0));
        Stamp stamp = page.stamp();
        out.writeByte((byte) (stamp == null ? 0 : 1));
        if (stamp != null) {
            out.writeString(stamp.docket());
            writeOptionalString(out, stamp.document());
            LocalDate filed = stamp.filed();
            out.writeZLong(filed == null ? Long.MIN_VALUE : filed.toEpochDay());
            out.writeVInt(stamp.page());
            out.writeVInt(stamp.pages());
            writeOptionalString(out, stamp.pageId());
            writeSpan(out, stamp.span(), 0);
        }
    }

    private static Page readPage(DataInput in) throws IOException {
        int ordinal = in.readVInt();
        String label = readOptionalString(in);
        Span span = readSpan(in, 0);
        boolean ocr = in.readByte() == 1;
        Stamp stamp = null;
        if (in.readByte() == 1) {
            String docket = in.readString();
            String document = readOptionalString(in);
            long filed = in.readZLong();
            stamp = new Stamp(
                    docket,
                    document,
                    filed == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(filed),
                    in.readVInt(),
                    in.readVInt(),
                    readOptionalString(in),
                    readSpan(in, 0));
        }
        return new Page(ordinal, label, stamp, span, ocr);
    }

    private static void writeSpans(DataOutput out, List<Span> spans) throws IOException {
        out.writeVInt(spans.size());
        int before = 0;
        for (Span span : spans) {
            writeSpan(out, span, before);
            before = span.start();
        }
    }

    private static List<Span> readSpans(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Span> spans = new ArrayList<>(count);
        int before = 0;
        for (int i = 0; i < count; i++) {
            Span span = readSpan(in, before);
            spans.add(span);
            before = span.start();
        }
        return spans;
    }

    private static void writeSpan(DataOutput out, Span span, int before) throws IOException {
        out.writeZInt(span.start() - before);
        out.writeVInt(span.length());
    }

    private static Span readSpan(DataInput in, int before) throws IOException {
        int start = before + in.readZInt();
        return new Span(start, start + in.readVInt());
    }

    private static void writeOptionalString(DataOutput out, @Nullable String value) throws IOException {
        out.writeByte((byte) (value == null ? 0 : 1));
        if (value != null) {
            out.writeString(value);
        }
    }

    private static @Nullable String readOptionalString(DataInput in) throws IOException {
        return in.readByte() == 1 ? in.readString() : null;
    }

    private static void writeOptionalInt(DataOutput out, @Nullable Integer value) throws IOException {
        out.writeVInt(value == null ? 0 : value + 1);
    }

    private static @Nullable Integer readOptionalInt(DataInput in) throws IOException {
        int value = in.readVInt();
        return value == 0 ? null : (Integer) (value - 1);
    }
}
