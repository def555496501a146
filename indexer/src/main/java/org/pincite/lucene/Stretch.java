package org.pincite.lucene;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Bates;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Page;
import org.pincite.corpus.PageMap;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;

/**
 * A stretch of a document's text, read back from consecutive blocks, with the tables of what stands in it.
 *
 * @param start offset of the first character
 */
record Stretch(
        int start,
        String text,
        List<Page> pages,
        List<NumberedLine> lines,
        List<Paragraph> paragraphs,
        int firstParagraph,
        List<Bates> bates,
        List<Span> furniture,
        List<Span> joins) {

    int end() {
        return start + text.length();
    }

    char charAt(int offset) {
        return text.charAt(offset - start);
    }

    PageMap map() {
        return new PageMap(pages, lines, paragraphs, firstParagraph, bates);
    }

    /** Puts blocks together; what reaches over a block's end is in the tables of both, and is kept once. */
    static Stretch of(int start, String text, List<Layout> layouts) {
        if (layouts.size() == 1) {
            Layout only = layouts.getFirst();
            return new Stretch(
                    start,
                    text,
                    List.of(only.page()),
                    only.lines(),
                    only.paragraphs(),
                    only.firstParagraph(),
                    only.bates(),
                    only.furniture(),
                    only.joins());
        }
        List<Page> pages = new ArrayList<>();
        List<NumberedLine> lines = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Bates> bates = new ArrayList<>();
        List<Span> furniture = new ArrayList<>();
        List<Span> joins = new ArrayList<>();
        for (Layout layout : layouts) {
            append(pages, List.of(layout.page()));
            append(lines, layout.lines());
            append(paragraphs, layout.paragraphs());
            append(bates, layout.bates());
            append(furniture, layout.furniture());
            append(joins, layout.joins());
        }
        return new Stretch(
                start, text, pages, lines, paragraphs, layouts.getFirst().firstParagraph(), bates, furniture, joins);
    }

    private static <T> void append(List<T> all, List<T> more) {
        for (T item : more) {
            if (all.isEmpty() || !all.getLast().equals(item)) {
                all.add(item);
            }
        }
    }
}
