package org.pincite.extract;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Container;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/** Reads PDF files page by page with PDFBox. */
final class PdfReader {
    static final String MEDIA_TYPE = "application/pdf";

    private final Extractor.Options options;
    private final Ocr ocr;
    private final PdfImages images;

    PdfReader(Extractor.Options options, Ocr ocr) {
        this.options = options;
        this.ocr = ocr;
        this.images = new PdfImages(ocr);
    }

    Extraction read(byte[] bytes, Budget budget) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document, budget);
        } catch (InvalidPasswordException e) {
            return new Rejected(MEDIA_TYPE, Reason.ENCRYPTED, "the PDF is encrypted and opens only with a password");
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("decryption material")) {
                return new Rejected(
                        MEDIA_TYPE,
                        Reason.ENCRYPTED,
                        "the PDF is encrypted and opens only with its reader's certificate");
            }
            return new Rejected(MEDIA_TYPE, Reason.DAMAGED, "the PDF cannot be read: " + Messages.of(e));
        }
    }

    private Extraction read(PDDocument document, Budget budget) {
        LayoutBuilder out = new LayoutBuilder();
        List<Warning> warnings = new ArrayList<>();
        PdfAttachments attachments = PdfAttachments.of(document);
        PdfLines lines = new PdfLines();
        int ordinal = 0;
        boolean ocrMissing = false;
        for (PDPage page : document.getPages()) {
            ordinal++;
            List<PdfFragment> fragments = lines(lines, page, ordinal, warnings);
            StringBuilder known = new StringBuilder();
            fragments.forEach(f -> known.append(f.text).append('\n'));
            PdfImages.Quality quality = images.quality(known.toString());
            List<Ocr.Row> recognised = List.of();
            if (quality != PdfImages.Quality.USABLE && images.showsSomething(page)) {
                ocrMissing |= !ocr.isAvailable();
                recognised = recognise(document, ordinal, quality, known.toString(), budget, warnings);
            }
            if (quality != PdfImages.Quality.GARBLED || recognised.isEmpty()) {
                lines.write(fragments, out);
            }
            ImageReader.write(recognised, out);
            out.endPage(height(page), !recognised.isEmpty());
            attachments.collect(page, ordinal);
            if (out.length() > options.maxChars()) {
                warnings.add(Messages.truncated(options.maxChars(), ordinal));
                break;
            }
        }
        warnings.addAll(attachments.warnings());
        return outcome(document, out, ordinal, ocrMissing, attachments, warnings);
    }

    private static Extraction outcome(
            PDDocument document,
            LayoutBuilder out,
            int pages,
            boolean ocrMissing,
            PdfAttachments attachments,
            List<Warning> warnings) {
        Text text = Marker.mark(out.build());
        if (!text.chars().isBlank()) {
            return new Extracted(MEDIA_TYPE, true, text, properties(document), attachments.files(), warnings);
        }
        if (!attachments.files().isEmpty()) {
            return new Container(MEDIA_TYPE, attachments.files(), warnings);
        }
        if (pages == 0) {
            return new Rejected(MEDIA_TYPE, Reason.DAMAGED, "the PDF has no pages");
        }
        for (Warning warning : warnings) {
            if (warning.code().equals("page-damaged")) {
                return new Rejected(MEDIA_TYPE, Reason.DAMAGED, warning.message());
            }
        }
        String none = "none of the " + pages + " pages of the PDF holds any text";
        return new Rejected(MEDIA_TYPE, Reason.NO_TEXT, ocrMissing ? none + "; " + Ocr.unavailable() : none);
    }

    private static List<PdfFragment> lines(PdfLines lines, PDPage page, int ordinal, List<Warning> warnings) {
        try {
            return lines.read(page);
        } catch (Interrupted e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            warnings.add(new Warning("page-damaged", ordinal, "a part of the page cannot be read: " + Messages.of(e)));
            return lines.soFar();
        }
    }

    /** The page's text from its image; empty, with a warning that says why, where there is none to be had. */
    private List<Ocr.Row> recognise(
            PDDocument document,
            int ordinal,
            PdfImages.Quality quality,
            String known,
            Budget budget,
            List<Warning> warnings) {
        if (!options.ocr()) {
            warnings.add(new Warning("no-text", ordinal, "the page is an image, and text recognition is switched off"));
            return List.of();
        }
        if (!ocr.isAvailable()) {
            warnings.add(new Warning("ocr-unavailable", ordinal, "the page is an image: " + Ocr.unavailable()));
            return List.of();
        }
        try {
            String kept = quality == PdfImages.Quality.GARBLED ? "" : known;
            List<Ocr.Row> rows = images.read(document, ordinal - 1, kept, budget);
            if (rows.isEmpty() && kept.isBlank()) {
                warnings.add(new Warning("no-text", ordinal, "no text was recognised in the image of the page"));
            }
            return rows;
        } catch (Interrupted e) {
            throw e;
        } catch (Ocr.Failed e) {
            warnings.add(new Warning("no-text", ordinal, Messages.of(e)));
        } catch (IOException | RuntimeException e) {
            warnings.add(new Warning("no-text", ordinal, "the page cannot be drawn: " + Messages.of(e)));
        }
        return List.of();
    }

    private static float height(PDPage page) {
        boolean lying = page.getRotation() % 180 != 0;
        return lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    private static Map<String, String> properties(PDDocument document) {
        Map<String, String> properties = new TreeMap<>();
        PDDocumentInformation info = document.getDocumentInformation();
        put(properties, "file.title", info.getTitle());
        put(properties, "file.author", info.getAuthor());
        Calendar created = info.getCreationDate();
        if (created != null) {
            properties.put(
                    "file.created",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            created.toInstant().atOffset(ZoneOffset.UTC)));
        }
        return properties;
    }

    private static void put(Map<String, String> properties, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(key, value.strip());
        }
    }
}
