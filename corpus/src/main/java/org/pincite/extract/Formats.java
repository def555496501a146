package org.pincite.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/** Finds out from a file's content what it is, and hands it to the reader of that format. */
final class Formats {
    private static final Pattern MAIL_HEADER =
            Pattern.compile("\\s*[A-Za-z][A-Za-z0-9-]{1,60}:[ \\t].*", Pattern.DOTALL);

    private final Extractor.Options options;
    private final PdfReader pdf;
    private final ImageReader images;
    private final HtmlReader html;
    private final MailReader mail;
    private final TikaReader tika;

    Formats(Extractor.Options options, Ocr ocr) {
        this.options = options;
        this.pdf = new PdfReader(options, ocr);
        this.images = new ImageReader(options, ocr);
        this.html = new HtmlReader(options);
        this.mail = new MailReader(options);
        this.tika = new TikaReader(options);
    }

    Extraction read(byte[] bytes, String name, Budget budget) throws IOException {
        if (startsWithPdfHeader(bytes)) {
            return pdf.read(bytes, budget);
        }
        String type = tika.mediaType(bytes, name);
        if (ImageReader.reads(type)) {
            return images.read(bytes, type, budget);
        }
        return switch (type) {
            case PdfReader.MEDIA_TYPE -> pdf.read(bytes, budget);
            case MailReader.MEDIA_TYPE -> mail.read(bytes);
            case "text/html", "application/xhtml+xml" -> html.read(bytes, type);
            case "application/xml", "text/xml" -> html.readXml(bytes, type);
            case "text/plain" -> isMail(bytes, name) ? mail.read(bytes) : text(bytes);
            default -> other(bytes, name, type);
        };
    }

    /** Text formats without a reader (source code, CSV, logs, records of other trades) are read as the text they are. */
    private Extraction other(byte[] bytes, String name, String type) throws IOException {
        if (type.startsWith("text/")) {
            return text(bytes);
        }
        Extraction read = tika.read(bytes, name, type);
        boolean unread = read instanceof Rejected rejected
                && (rejected.reason() == Reason.NO_TEXT || rejected.reason() == Reason.UNSUPPORTED);
        return unread && Charsets.isText(bytes) ? text(bytes) : read;
    }

    /** A message whose first header is an unusual one looks like plain text; here the name decides. */
    private static boolean isMail(byte[] bytes, String name) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return name.toLowerCase(Locale.ROOT).endsWith(".eml")
                && MAIL_HEADER.matcher(start).matches();
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
