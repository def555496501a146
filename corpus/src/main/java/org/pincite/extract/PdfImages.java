package org.pincite.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Tells which pages of a PDF must be recognised from their image, and does so: pages without text, with nothing but the
 * court's stamp, or whose glyphs stand for nothing that can be read, if they show something.
 */
final class PdfImages {
    /** Fewer letters and digits than this, stamps aside, are no page of text. */
    private static final int MIN_LETTERS = 24;
    /** A page with more text than this is not looked at closer. */
    private static final int CLEARLY_TEXT = 600;
    /** Drawing instructions of a page that shows more than a rule and a seal, in bytes. */
    private static final int DRAWN = 3000;
    /** Side of the largest page rendered at full resolution: 17 inches. */
    private static final float FULL_SIDE = 17 * 72f;

    private final Ocr ocr;
    private final List<StampPattern> stamps = StampPattern.load();

    PdfImages(Ocr ocr) {
        this.ocr = ocr;
    }

    /** What a page's own text is worth. */
    enum Quality {
        USABLE,
        SCANTY,
        GARBLED
    }

    Quality quality(String text) {
        int letters = 0;
        int shown = 0;
        int strange = 0;
        for (int i = 0; i < text.length() && letters < CLEARLY_TEXT; i++) {
            char c = text.charAt(i);
            if (Layout.isBlank(c)) {
                continue;
            }
            shown++;
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            strange += c == '\ufffd' || c < ' ' || Character.getType(c) == Character.PRIVATE_USE ? 1 : 0;
        }
        if (shown >= MIN_LETTERS && (strange > 0.3 * shown || letters < 0.25 * shown && strange > 0.1 * shown)) {
            return Quality.GARBLED;
        }
        if (letters >= CLEARLY_TEXT) {
            return Quality.USABLE;
        }
        return letters - lettersOfStamps(text) < MIN_LETTERS ? Quality.SCANTY : Quality.USABLE;
    }

    private int lettersOfStamps(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int letters = 0;
        for (StampPattern pattern : stamps) {
            if (pattern.mayStandIn(lower)) {
                for (StampPattern.Found found : pattern.find(text, 0, text.length())) {
                    letters += (int) found.stamp()
                            .span()
                            .in(text)
                            .chars()
                            .filter(Character::isLetterOrDigit)
                            .count();
                }
            }
        }
        return letters;
    }

    /** Whether there is anything on the page that could be read, beside its text. */
    boolean showsSomething(PDPage page) {
        try {
            return hasImage(page.getResources(), 0) || drawn(page) > DRAWN;
        } catch (IOException e) {
            return true;
        }
    }

    private static int drawn(PDPage page) throws IOException {
        try (var in = page.getContents()) {
            return in.readNBytes(DRAWN + 1).length;
        }
    }

    private static boolean hasImage(@org.jspecify.annotations.Nullable PDResources resources, int depth)
            throws IOException {
        if (resources == null || depth > 3) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image && (long) image.getWidth() * image.getHeight() > 40_000) {
                    return true;
                }
            } else if (resources.getXObject(name) instanceof PDFormXObject form
                    && hasImage(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Recognises one page.
     *
     * @param known text of the page that is kept beside; recognised lines that repeat it are left out
     */
    List<Ocr.Row> read(PDDocument document, int page, String known, Budget budget) throws IOException, Ocr.Failed {
        PDRectangle box = document.getPage(page).getCropBox();
        float side = Math.max(box.getWidth(), box.getHeight());
        float dpi = side > FULL_SIDE ? Ocr.DPI * FULL_SIDE / side : Ocr.DPI;
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, Math.max(20, dpi), ImageType.GRAY);
        List<Ocr.Row> rows = new ArrayList<>();
        Set<String> words = words(known);
        for (Ocr.Row row : ocr.read(image, Math.max(20, dpi), budget)) {
            Set<String> ofRow = words(row.text());
            long repeated = ofRow.stream().filter(words::contains).count();
            if (ofRow.isEmpty() || repeated < 0.6 * ofRow.size()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
