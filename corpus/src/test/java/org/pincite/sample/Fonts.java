package org.pincite.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;
import org.pincite.sample.Words.Face;

/**
 * The faces of one document. Four of the standard fonts that every reader has, or Liberation Sans, which comes with PDFBox
 * and is embedded: for ligatures, and for the black blocks of a redaction, which no standard font has.
 */
final class Fonts {
    private final PDDocument document;
    private final Map<Face, PDFont> faces = new EnumMap<>(Face.class);
    private final boolean ligatures;
    private @Nullable PDFont embedded;

    Fonts(PDDocument document, String family) throws IOException {
        this.document = document;
        this.ligatures = family.equals("liberation");
        FontName[] names = switch (family) {
            case "times" ->
                new FontName[] {
                    FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC, FontName.TIMES_BOLD_ITALIC
                };
            case "helvetica" ->
                new FontName[] {
                    FontName.HELVETICA,
                    FontName.HELVETICA_BOLD,
                    FontName.HELVETICA_OBLIQUE,
                    FontName.HELVETICA_BOLD_OBLIQUE
                };
            case "courier" ->
                new FontName[] {
                    FontName.COURIER, FontName.COURIER_BOLD, FontName.COURIER_OBLIQUE, FontName.COURIER_BOLD_OBLIQUE
                };
            case "liberation" -> new FontName[0];
            default ->
                throw new IllegalArgumentException("font: times, helvetica, courier or liberation; was " + family);
        };
        for (Face face : Face.values()) {
            faces.put(face, ligatures ? embedded() : new PDType1Font(names[face.ordinal()]));
        }
    }

    /** The text as this document prints it. */
    String printed(String text) {
        return ligatures ? text.replace("fi", "ﬁ").replace("fl", "ﬂ") : text;
    }

    PDFont of(Face face, String text) {
        PDFont font = java.util.Objects.requireNonNull(faces.get(face));
        return text.indexOf('█') < 0 ? font : embedded();
    }

    double width(Face face, double size, String text) {
        try {
            return of(face, text).getStringWidth(printed(text)) / 1000 * size;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(text, e);
        }
    }

    private PDFont embedded() {
        if (embedded == null) {
            try (InputStream in =
                    PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                embedded = PDType0Font.load(document, java.util.Objects.requireNonNull(in), true);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return embedded;
    }
}
