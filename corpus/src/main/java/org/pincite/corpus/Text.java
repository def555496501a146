package org.pincite.corpus;

import java.util.List;

/**
 * One text, kept as extracted, with tables of what stands where. Nothing is ever cut from {@code chars} or rewritten in
 * it: what is no part of the author's words is marked as furniture instead, and takes no position in the token stream.
 *
 * @param chars the text as extracted; every {@link Span} is into it
 * @param pages at least one, in order, tiling {@code chars}
 * @param paragraphs in reading order
 * @param lines numbered lines, in reading order; empty where the paper is not numbered
 * @param bates Bates numbers, in reading order
 * @param furniture stamps, running heads and feet, page labels, line numbers: sorted, not overlapping
 * @param joins ranges inside a word that are not part of it, sorted: a line-end hyphen with the line break (and any
 *     furniture of a page break) after it, where the word was found to be one. Ex.: {@code mil[-⏎]lions}
 */
public record Text(
        String chars,
        List<Page> pages,
        List<Paragraph> paragraphs,
        List<NumberedLine> lines,
        List<Bates> bates,
        List<Span> furniture,
        List<Span> joins) {
    public Text {
        pages = List.copyOf(pages);
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
        bates = List.copyOf(bates);
        furniture = List.copyOf(furniture);
        joins = List.copyOf(joins);
        int at = 0;
        for (Page page : pages) {
            if (page.span().start() != at) {
                throw new IllegalArgumentException("pages must tile the text: page " + page.ordinal() + " starts at "
                        + page.span().start() + ", expected " + at);
            }
            at = page.span().end();
        }
        if (at != chars.length()) {
            throw new IllegalArgumentException("pages end at " + at + ", text at " + chars.length());
        }
        requireSorted(furniture, "furniture");
        requireSorted(joins, "joins");
    }

    /** A text of one page without any table, as a plain note has. */
    public static Text plain(String chars) {
        return new Text(
                chars,
                List.of(new Page(1, null, null, new Span(0, chars.length()), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Where this text's passages stand. */
    public PageMap pageMap() {
        return new PageMap(pages, lines, paragraphs, 0, bates);
    }

    private static void requireSorted(List<Span> spans, String what) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException(
                        what + " must be sorted and must not overlap: " + spans.get(i - 1) + " then " + spans.get(i));
            }
        }
    }
}
