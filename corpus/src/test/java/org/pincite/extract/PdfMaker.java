package org.pincite.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Draws small PDFs for tests: words at places, page by page. Places are in points from the upper left corner. */
final class PdfMaker {
    static final float LEFT = 72;
    static final float PITCH = 24;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private PDPage page = new PDPage(PDRectangle.LETTER);
    private float y;

    static PdfMaker pdf() {
        return new PdfMaker();
    }

    PdfMaker page() {
        page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        y = 84;
        return this;
    }

    /** Draws each line at the body's left margin, one under another. */
    PdfMaker lines(String... lines) {
        for (String line : lines) {
            boolean indented = line.startsWith("\t");
            if (!line.isBlank()) {
                at(indented ? LEFT + 36 : LEFT, y, line.strip());
            }
            y += PITCH;
        }
        return this;
    }

    PdfMaker at(float x, float fromTop, String words) {
        return at(x, fromTop, 12, words);
    }

    PdfMaker at(float x, float fromTop, float size, String words) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, PDRectangle.LETTER.getHeight() - fromTop);
            out.showText(words);
            out.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PDDocument document() {
        return document;
    }

    PDPage lastPage() {
        return page;
    }

    byte[] encrypted(String password) {
        try {
            document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
