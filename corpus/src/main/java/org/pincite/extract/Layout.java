package org.pincite.extract;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Span;

/**
 * A text with its pages and lines, before anything is marked in it: what every reader of a format hands to {@link
 * Marker}.
 *
 * @param chars the text as extracted
 * @param pages at least one; their spans tile {@code chars}
 * @param lines lines that hold more than white space, in the order of {@code chars}
 */
record Layout(String chars, List<Sheet> pages, List<Line> lines) {

    /**
     * One page.
     *
     * @param span its share of the text
     * @param height in points; {@link Float#NaN} where the format has no layout
     * @param ocr whether its text was recognised from an image
     * @param from index of its first line in {@link Layout#lines}
     * @param to index past its last line
     */
    record Sheet(Span span, float height, boolean ocr, int from, int to) {}

    Layout {
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
    }

    /** The lines of one page, from 0. */
    List<Line> linesOf(int page) {
        Sheet sheet = pages.get(page);
        return lines.subList(sheet.from(), sheet.to());
    }

    String text(Line line) {
        return chars.substring(line.span().start(), line.span().end());
    }

    /** Reads pages at form feeds, lines at line ends, gaps at blank lines. Nothing in {@code chars} is changed. */
    static Layout of(String chars) {
        return of(chars, List.of());
    }

    /**
     * As {@link #of(String)}, with pages known to come from an image.
     *
     * @param ocr for each page whether it was recognised; pages past the end of the list were not
     */
    static Layout of(String chars, List<Boolean> ocr) {
        List<Sheet> pages = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int pageStart = 0;
        int firstLine = 0;
        boolean gap = true;
        int at = 0;
        int length = chars.length();
        while (at < length) {
            int end = at;
            while (end < length && !isLineEnd(chars.charAt(end))) {
                end++;
            }
            gap |= !addLine(chars, at, end, pages.size(), gap, lines);
            if (lines.size() > firstLine && lines.getLast().span().start() >= at) {
                gap = false;
            }
            boolean pageEnd = end < length && chars.charAt(end) == '\f';
            at = Math.min(length, end + 1);
            if (end + 1 < length && chars.charAt(end) == '\r' && chars.charAt(end + 1) == '\n') {
                at++;
            }
            if (pageEnd && at < length) {
                pages.add(new Sheet(new Span(pageStart, at), Float.NaN, at(ocr, pages), firstLine, lines.size()));
                pageStart = at;
                firstLine = lines.size();
                gap = true;
            }
        }
        pages.add(new Sheet(new Span(pageStart, length), Float.NaN, at(ocr, pages), firstLine, lines.size()));
        return new Layout(chars, pages, lines);
    }

    private static boolean at(List<Boolean> ocr, List<Sheet> pages) {
        return pages.size() < ocr.size() && ocr.get(pages.size());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Adds the line between two line ends; false if it is blank. */
    private static boolean addLine(String chars, int start, int end, int page, boolean gap, List<Line> lines) {
        int from = start;
        int to = end;
        while (from < to && isBlank(chars.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(chars.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return false;
        }
        lines.add(Line.unplaced(new Span(from, to), page, gap));
        return true;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
