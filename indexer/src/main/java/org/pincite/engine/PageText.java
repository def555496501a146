package org.pincite.engine;

import java.util.List;
import org.pincite.corpus.Bates;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Page;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;

/**
 * The text of one page with the tables of what stands on it. Spans are into the document's text and may reach over the
 * page's ends (a paragraph that runs on).
 *
 * @param text the page's characters; the first is at offset {@code page.span().start()}
 */
public record PageText(
        Page page,
        String text,
        List<NumberedLine> lines,
        List<Paragraph> paragraphs,
        List<Bates> bates,
        List<Span> furniture) {}
