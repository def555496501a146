package org.pincite.engine;

import java.util.List;
import org.pincite.corpus.Page;
import org.pincite.corpus.PageMap;
import org.pincite.corpus.Span;

/**
 * A stretch of a document's text with what stands in it. Spans are into the document's text.
 *
 * @param start offset of the first of {@code text}
 * @param length length of the whole document's text
 * @param pages the pages it touches
 * @param joins see {@link org.pincite.corpus.Text#joins()}
 * @param map turns offsets within it into pin cites
 */
public record Passage(
        DocumentCard document,
        int start,
        String text,
        int length,
        List<Page> pages,
        List<Span> furniture,
        List<Span> joins,
        PageMap map) {

    /** Offset after the last of {@code text}. */
    public int end() {
        return start + text.length();
    }
}
