package org.pincite.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/** Reads scanned images (TIFF, whose images are pages; PNG, JPEG, GIF, BMP) by recognising their text. */
final class ImageReader {
    /** 20,000 by 5,000: more than any page at 600 dpi, and 100 MB as gray. */
    private static final long MAX_PIXELS = 100_000_000;

    private final Extractor.Options options;
    private final Ocr ocr;

    ImageReader(Extractor.Options options, Ocr ocr) {
        this.options = options;
        this.ocr = ocr;
    }

    static boolean reads(String type) {
        return switch (type) {
            case "image/tiff", "image/png", "image/jpeg", "image/gif", "image/bmp" -> true;
            default -> false;
        };
    }

    Extraction read(byte[] bytes, String type, Budget budget) {
        if (!options.ocr()) {
            return new Rejected(type, Reason.NO_TEXT, "the file is an image, and text recognition is switched off");
        }
        if (!ocr.isAvailable()) {
            return new Rejected(type, Reason.NO_TEXT, "the file is an image: " + Ocr.unavailable());
        }
        LayoutBuilder out = new LayoutBuilder();
        List<Warning> warnings = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Rejected(type, Reason.DAMAGED, "the image cannot be read");
            }
            javax.imageio.ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int pages = reader.getNumImages(true);
                for (int i = 0; i < pages; i++) {
                    page(reader, i, out, warnings, budget);
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            return new Rejected(type, Reason.DAMAGED, "the image cannot be read: " + Messages.of(e));
        }
        Text text = Marker.mark(out.build());
        if (text.chars().isBlank()) {
            return new Rejected(type, Reason.NO_TEXT, "no text was recognised in the image");
        }
        return new Extracted(type, text.pages().size() > 1, text, Map.of(), List.of(), warnings);
    }

    private void page(
            javax.imageio.ImageReader reader, int index, LayoutBuilder out, List<Warning> warnings, Budget budget)
            throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        float height = reader.getHeight(index) * 72f / Ocr.DPI;
        if (pixels > MAX_PIXELS) {
            warnings.add(
                    new Warning("no-text", index + 1, "the image has " + pixels + " pixels, too many to be a page"));
        } else {
            BufferedImage image = reader.read(index);
            try {
                write(ocr.read(image, Ocr.DPI, budget), out);
            } catch (Ocr.Failed e) {
                warnings.add(new Warning("no-text", index + 1, Messages.of(e)));
            }
        }
        out.endPage(height, true);
    }

    static void write(List<Ocr.Row> rows, LayoutBuilder out) {
        for (Ocr.Row row : rows) {
            out.line(row.text(), row.newParagraph(), row.left(), row.right(), row.baseline(), row.height(), false);
        }
    }
}
