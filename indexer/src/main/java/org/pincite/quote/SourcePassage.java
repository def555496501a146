package org.pincite.quote;

import org.pincite.corpus.PinCite;
import org.pincite.corpus.Span;
import org.pincite.engine.DocumentCard;

/**
 * Where the words of a quotation stand.
 *
 * @param verdict what is true of the quotation if it is of this passage
 * @param span the source's words, in the document's text
 * @param page ordinal of the page they begin on
 * @param text the source's own words as a reader sees them
 * @param before the rest of the sentence before them, or some words
 * @param after the rest of the sentence behind them, or some words
 */
public record SourcePassage(
        DocumentCard document,
        Verdict verdict,
        Span span,
        int page,
        PinCite pinCite,
        String text,
        String before,
        String after) {}
