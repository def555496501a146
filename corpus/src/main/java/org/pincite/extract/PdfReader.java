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
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/** Reads PDF files page by page with PDFBox. */
final class PdfReader {
    static final String MEDIA_TYPE = "application/pdf";

    private final Extractor.Options options;

    PdfReader(Extractor.Options options) {
        this.options = options;
    }

    Extraction read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            return new Rejected(MEDIA_TYPE, Reason.ENCRYPTED, "the PDF is encrypted and opens only with a password");
        } catch (IOException e) {
            return new Rejected(MEDIA_TYPE, Reason.DAMAGED, "the PDF cannot be read: " + Messages.of(e));
        }
    }

    private Extraction read(PDDocument document) throws IOException {
        LayoutBuilder out = new LayoutBuilder();
        List<Warning> warnings = new ArrayList<>();
        PdfLines lines = new PdfLines();
        int ordinal = 0;
        for (PDPage page : document.getPages()) {
            ordinal++;
            List<PdfFragment> fragments = List.of();
            try {
                fragments = lines.read(page);
            } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
                warnings.add(
                        new Warning("page-damaged", ordinal, "a part of the page cannot be read: " + Messages.of(e)));
            }
            lines.write(fragments, out);
            out.endPage(height(page), false);
            if (out.length() > options.maxChars()) {
                warnings.add(Messages.truncated(options.maxChars(), ordinal));
                break;
            }
        }
        if (ordinal == 0) {
            return new Rejected(MEDIA_TYPE, Reason.DAMAGED, "the PDF has no pages");
        }
        Text text = Marker.mark(out.build());
        if (text.chars().isBlank()) {
            return new Rejected(
                    MEDIA_TYPE, Reason.NO_TEXT, "none of the " + ordinal + " pages of the PDF holds any text");
        }
        return new Extracted(MEDIA_TYPE, true, text, properties(document), List.of(), warnings);
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
