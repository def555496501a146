package org.pincite.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

/**
 * A stored piece of a document's text: a page, or a part of one that is longer than {@link #LONGEST}, with the tables of
 * what stands in it. Blocks tile the text.
 */
record TextBlock(Span span, Layout layout) {
    /** Characters in a block. A snippet reads one or two of them, whatever the length of the page. */
    static final int LONGEST = 8_192;

    static List<TextBlock> of(Text text) {
        List<TextBlock> blocks = new ArrayList<>();
        Cursor<org.pincite.corpus.NumberedLine> lines = new Cursor<>(text.lines(), l -> l.span());
        Cursor<org.pincite.corpus.Paragraph> paragraphs = new Cursor<>(text.paragraphs(), p -> p.span());
        Cursor<org.pincite.corpus.Bates> bates = new Cursor<>(text.bates(), b -> b.span());
        Cursor<Span> furniture = new Cursor<>(text.furniture(), s -> s);
        Cursor<Span> joins = new Cursor<>(text.joins(), s -> s);
        for (Page page : text.pages()) {
            for (Span span : pieces(text.chars(), page.span())) {
                List<org.pincite.corpus.Paragraph> own = paragraphs.over(span);
                blocks.add(new TextBlock(
                        span,
                        new Layout(
                                page,
                                lines.over(span),
                                own,
                                paragraphs.first,
                                bates.over(span),
                                furniture.over(span),
                                joins.over(span))));
            }
        }
        return blocks;
    }

    /** The page's span cut at white space into pieces of bounded length; one piece, even if the page is empty. */
    private static List<Span> pieces(String chars, Span page) {
        List<Span> pieces = new ArrayList<>();
        int from = page.start();
        while (page.end() - from > LONGEST) {
            int to = from + LONGEST;
            while (to > from + LONGEST / 2 && !Character.isWhitespace(chars.charAt(to - 1))) {
                to--;
            }
            if (!Character.isWhitespace(chars.charAt(to - 1))) {
                to = from + LONGEST;
                if (Character.isLowSurrogate(chars.charAt(to))) {
                    to--;
                }
            }
            pieces.add(new Span(from, to));
            from = to;
        }
        pieces.add(new Span(from, page.end()));
        return pieces;
    }

    /** Walks a sorted table in step with the blocks. */
    private static final class Cursor<T> {
        private final List<T> items;
        private final Function<T, Span> span;
        private int first;

        Cursor(List<T> items, Function<T, Span> span) {
            this.items = items;
            this.span = span;
        }

        /** The items that overlap the block; {@code first} is then the index of the first of them. */
        List<T> over(Span block) {
            while (first < items.size() && span.apply(items.get(first)).end() <= block.start()) {
                first++;
            }
            int last = first;
            while (last < items.size() && span.apply(items.get(last)).start() < block.end()) {
                last++;
            }
            return items.subList(first, last);
        }
    }
}
