package org.pincite.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Container;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;
import org.xml.sax.SAXException;

/** Reads what has no reader of its own here: DOCX, DOC, RTF, WordPerfect, spreadsheets, slides, archives and the rest. */
final class TikaReader {
    private final Extractor.Options options;

    /** Loading Tika's tables takes a second; a run over text PDFs does without. */
    private static final class Loaded {
        static final TikaConfig CONFIG = TikaConfig.getDefaultConfig();
        static final Parser PARSER = new AutoDetectParser(CONFIG);
    }

    TikaReader(Extractor.Options options) {
        this.options = options;
    }

    /** The media type found from the content, ex.: {@code text/html}. */
    String mediaType(byte[] bytes, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            return Loaded.CONFIG
                    .getDetector()
                    .detect(in, metadata)
                    .getBaseType()
                    .toString();
        }
    }

    Extraction read(byte[] bytes, String name, String type) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        EmbeddedFiles embedded = new EmbeddedFiles(type);
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, embedded);
        TesseractOCRConfig noOcr = new TesseractOCRConfig();
        noOcr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, noOcr);
        List<Warning> warnings = new ArrayList<>();
        BlockHandler handler = new BlockHandler(options.maxChars());
        Rejected failure = null;
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            Loaded.PARSER.parse(in, handler, metadata, context);
        } catch (EncryptedDocumentException e) {
            failure = new Rejected(type, Reason.ENCRYPTED, "the file is encrypted and opens only with a password");
        } catch (ZeroByteFileException e) {
            failure = new Rejected(type, Reason.EMPTY, "the file is empty");
        } catch (UnsupportedFormatException e) {
            failure = new Rejected(type, Reason.UNSUPPORTED, Messages.of(e));
        } catch (BlockHandler.Full e) {
            warnings.add(Messages.truncated(options.maxChars(), 0));
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            failure = new Rejected(type, Reason.DAMAGED, "the file cannot be read: " + Messages.of(e));
        }
        warnings.addAll(embedded.warnings());
        Text text = Marker.markUnpaged(handler.build());
        if (failure != null) {
            return afterFailure(failure, type, text, metadata, embedded, warnings);
        }
        if (!text.chars().isBlank()) {
            return new Extracted(type, false, text, properties(metadata), embedded.files(), warnings);
        }
        if (!embedded.files().isEmpty()) {
            return new Container(type, embedded.files(), warnings);
        }
        return new Rejected(type, Reason.NO_TEXT, "no text was found in this file of type " + type);
    }

    /** What was read before a file turned out to be damaged is kept, with a warning that says so. */
    private static Extraction afterFailure(
            Rejected failure,
            String type,
            Text text,
            Metadata metadata,
            EmbeddedFiles embedded,
            List<Warning> warnings) {
        if (failure.reason() != Reason.DAMAGED) {
            return failure;
        }
        warnings.add(new Warning("damaged", 0, failure.message()));
        if (!text.chars().isBlank()) {
            return new Extracted(type, false, text, properties(metadata), embedded.files(), warnings);
        }
        return embedded.files().isEmpty() ? failure : new Container(type, embedded.files(), warnings);
    }

    private static Map<String, String> properties(Metadata metadata) {
        Map<String, String> properties = new TreeMap<>();
        put(properties, "file.title", metadata.get(TikaCoreProperties.TITLE));
        put(properties, "file.author", metadata.get(TikaCoreProperties.CREATOR));
        put(properties, "file.created", metadata.get(TikaCoreProperties.CREATED));
        return properties;
    }

    private static void put(Map<String, String> properties, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(key, value.strip());
        }
    }
}
