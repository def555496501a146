package org.pincite.sample;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;
import org.pincite.sample.Words.Face;

/**
 * Writes a source as a PDF. Dates and identifier come from the source, and nothing is compressed, so that the bytes hang
 * neither on the clock nor on the machine's zlib.
 */
final class PdfWriter {
    private static final Color STAMP = new Color(0, 0, 160);

    private final Source source;
    private final Geometry paper;
    private final PDDocument document;
    private final Fonts fonts;
    private final Fonts stampFonts;

    private PdfWriter(Source source, PDDocument document) throws IOException {
        this.source = source;
        this.document = document;
        this.paper = Geometry.of(source);
        this.fonts = new Fonts(document, source.key("font", "times"));
        this.stampFonts = new Fonts(document, "helvetica");
    }

    static byte[] write(Source source) {
        try (PDDocument document = new PDDocument()) {
            return new PdfWriter(source, document).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(source.file().toString(), e);
        }
    }

    private byte[] bytes() throws IOException {
        List<Block> blocks = Markup.read(source.body());
        List<Sheet> sheets = source.key("layout", "plain").equals("transcript")
                ? Transcript.sheets(source, blocks)
                : new Layout(
                                source,
                                paper,
                                fonts,
                                Places.after(new Layout(source, paper, fonts, Places.NONE).set(blocks)))
                        .set(blocks);
        for (int i = 0; i < sheets.size(); i++) {
            draw(sheets.get(i), i + 1, sheets.size());
        }
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        made.setTimeInMillis(LocalDate.parse(source.key("made")).toEpochDay() * 86_400_000L);
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        if (!source.key("title", "").isEmpty()) {
            document.getDocumentInformation().setTitle(source.key("title"));
        }
        document.setDocumentId((long) source.key("made").hashCode());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        document.save(first, CompressParameters.NO_COMPRESSION);
        return inflated(first.toByteArray());
    }

    /** Embedded fonts are deflated on saving; stored plainly they are the same everywhere. */
    private byte[] inflated(byte[] pdf) throws IOException {
        try (PDDocument saved = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            for (COSObjectKey key : saved.getDocument().getXrefTable().keySet()) {
                if (saved.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getFilters())) {
                    byte[] plain = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    try (OutputStream out = stream.createRawOutputStream()) {
                        out.write(plain);
                    }
                }
            }
            saved.setDocumentId((long) source.key("made").hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            saved.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private void draw(Sheet sheet, int number, int of) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
            if (sheet.image != null) {
                byte[] jpeg = Files.readAllBytes(source.file().resolveSibling(sheet.image));
                out.drawImage(
                        JPEGFactory.createFromByteArray(document, jpeg),
                        0,
                        0,
                        PDRectangle.LETTER.getWidth(),
                        PDRectangle.LETTER.getHeight());
            } else if (sheet.paper && paper.numbered() > 0) {
                paper(out);
            }
            for (Sheet.Mark mark : sheet.marks) {
                show(
                        out,
                        fonts.of(mark.face(), mark.text()),
                        mark.size(),
                        mark.x(),
                        mark.y(),
                        fonts.printed(mark.text()));
            }
            for (double[] rule : sheet.rules) {
                line(out, rule[0], rule[1], rule[0] + rule[2], rule[1]);
            }
            for (double[] rule : sheet.uprights) {
                line(out, rule[0], rule[1], rule[0], rule[1] + rule[2]);
            }
            if (sheet.paper) {
                foot(out, sheet);
            }
            if (!sheet.bates.isEmpty()) {
                double width = stampFonts.width(Face.ROMAN, 9, sheet.bates);
                show(out, stampFonts.of(Face.ROMAN, ""), 9, 590 - width, 18, sheet.bates);
            }
            stamps(out, number, of);
        }
    }

    /** Line numbers and the rules of pleading paper, or the numbers of a transcript. */
    private void paper(PDPageContentStream out) throws IOException {
        double offset = paper.numbered() == 28 ? 0 : 14;
        for (int line = 1; line <= paper.numbered(); line++) {
            String number = Integer.toString(line);
            double width = fonts.width(Face.ROMAN, paper.size(), number);
            double x = paper.left() - 20 - offset - width;
            show(out, fonts.of(Face.ROMAN, ""), paper.size(), x, paper.top() - line * paper.pitch(), number);
        }
        if (paper.numbered() == 28) {
            line(out, paper.left() - 12, 20, paper.left() - 12, 775);
            line(out, paper.left() - 9, 20, paper.left() - 9, 775);
            line(out, paper.left() + paper.width() + 8, 20, paper.left() + paper.width() + 8, 775);
        }
        List<String> sidebar = source.all("sidebar");
        for (int i = 0; i < sidebar.size(); i++) {
            PDFont font = stampFonts.of(Face.BOLD, "");
            out.beginText();
            out.setFont(font, 10);
            out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 34 + 14 * i, 260));
            out.showText(sidebar.get(i));
            out.endText();
        }
    }

    private void foot(PDPageContentStream out, Sheet sheet) throws IOException {
        String footer = source.key("footer", "");
        double middle = paper.left() + paper.width() / 2;
        if (!sheet.label.isEmpty()) {
            String label = source.key("label-form", "%s").replace("%s", sheet.label);
            double width = fonts.width(Face.ROMAN, 11, label);
            show(out, fonts.of(Face.ROMAN, ""), 11, middle - width / 2, footer.isEmpty() ? 38 : 46, label);
        }
        if (!footer.isEmpty()) {
            double width = fonts.width(Face.ROMAN, 9, footer);
            line(out, paper.left(), 43, paper.left() + paper.width(), 43);
            show(out, fonts.of(Face.ROMAN, ""), 9, middle - width / 2, 32, footer);
        }
    }

    private void stamps(PDPageContentStream out, int number, int of) throws IOException {
        out.setNonStrokingColor(STAMP);
        for (String where : List.of("stamp", "stamp-left", "stamp-right", "stamp-foot", "stamp-first")) {
            List<String> lines = source.all(where);
            for (int i = 0; i < lines.size(); i++) {
                if (where.equals("stamp-first") && number > 1) {
                    continue;
                }
                String text = lines.get(i)
                        .replace("{page}", "" + number)
                        .replace("{pages}", "" + of)
                        .replace("{id}", "" + (Integer.parseInt(source.key("first-id", "1")) + number - 1));
                double width = stampFonts.width(Face.ROMAN, 9, text);
                double x = switch (where) {
                    case "stamp-left" -> 18;
                    case "stamp-right", "stamp-first" -> 594 - width;
                    default -> (612 - width) / 2;
                };
                double y = where.equals("stamp-foot") ? 14 : 779 - i * 11;
                show(out, stampFonts.of(Face.ROMAN, ""), 9, x, y, text);
            }
        }
    }

    private static void show(PDPageContentStream out, PDFont font, double size, double x, double y, String text)
            throws IOException {
        out.beginText();
        out.setFont(font, (float) size);
        out.newLineAtOffset((float) x, (float) y);
        out.showText(text);
        out.endText();
    }

    private static void line(PDPageContentStream out, double x, double y, double toX, double toY) throws IOException {
        out.setLineWidth(0.6f);
        out.moveTo((float) x, (float) y);
        out.lineTo((float) toX, (float) toY);
        out.stroke();
    }
}
