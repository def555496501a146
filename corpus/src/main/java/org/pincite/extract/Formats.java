package org.pincite.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/** Finds out from a file's content what it is, and hands it to the reader of that format. */
final class Formats {
    private final Extractor.Options options;
    private final PdfReader pdf;
    private final TikaReader tika;

    Formats(Extractor.Options options) {
        this.options = options;
        this.pdf = new PdfReader(options);
        this.tika = new TikaReader(options);
    }

    Extraction read(byte[] bytes, String name) throws IOException {
        if (startsWithPdfHeader(bytes)) {
            return pdf.read(bytes);
        }
        String type = tika.mediaType(bytes, name);
        return switch (type) {
            case PdfReader.MEDIA_TYPE -> pdf.read(bytes);
            case "text/plain" -> text(bytes);
            default -> tika.read(bytes, name, type);
        };
    }

    /** The header may stand anywhere in the first 1,024 bytes (ISO 32000-1, implementation note 13 to 3.4.1). */
    private static boolean startsWithPdfHeader(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length - 4, 1024); i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    private Extraction text(byte[] bytes) throws IOException {
        String chars = Charsets.decode(bytes);
        List<Warning> warnings = new ArrayList<>();
        if (chars.length() > options.maxChars()) {
            chars = chars.substring(0, options.maxChars());
            warnings.add(Messages.truncated(options.maxChars(), 0));
        }
        Text text = PlainText.read(chars);
        if (text.chars().isBlank()) {
            return new Rejected("text/plain", Reason.NO_TEXT, "the file holds nothing but white space");
        }
        return new Extracted("text/plain", text.pages().size() > 1, text, Map.of(), List.of(), warnings);
    }
}
