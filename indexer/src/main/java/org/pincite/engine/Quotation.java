package org.pincite.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Span;

/**
 * A quotation in a document, and what was found of it.
 *
 * @param at its words in the document that quotes
 * @param verdict name of the verdict on its words, ex.: {@code ALTERED}
 * @param faithful whether the words may be filed as they are quoted
 * @param severity of the differences that are not marked; null for a verdict that has none
 * @param cited the citation as printed; null where there is none
 * @param pin name of the verdict on the citation
 * @param source the passage that is quoted; null where none was found
 */
public record Quotation(
        Span at,
        String words,
        String verdict,
        boolean faithful,
        @Nullable String severity,
        List<String> flags,
        @Nullable String cited,
        String pin,
        @Nullable Source source) {
    public Quotation {
        flags = List.copyOf(flags);
    }

    /** A passage of the document that is quoted. @param page ordinal of the page where it begins */
    public record Source(DocumentId document, Span span, int page, String pinCite) {}
}
