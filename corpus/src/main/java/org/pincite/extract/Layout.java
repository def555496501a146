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
        int blank = 0;
        boolean gap = true;
        int at = 0;
        int length = chars.length();
        Spacing spacing = Spacing.of(chars);
        while (at < length) {
            int end = at;
            while (end < length && !isLineEnd(chars.charAt(end))) {
                end++;
            }
            int before = lines.size() > firstLine
                    ? spacing.indent(lines.getLast().span().start())
                    : 0;
            if (addLine(chars, at, end, pages.size(), gap, lines)) {
                Line added = lines.getLast();
                int indent = spacing.indent(added.span().start());
                if (!added.afterGap() && indent >= spacing.margin() + INDENT && before < spacing.margin() + INDENT) {
                    lines.set(lines.size() - 1, Line.unplaced(added.span(), added.page(), true));
                }
                gap = false;
                blank = 0;
            } else {
                blank++;
                gap |= blank > spacing.between();
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
                blank = 0;
                gap = true;
            }
        }
        pages.add(new Sheet(new Span(pageStart, length), Float.NaN, at(ocr, pages), firstLine, lines.size()));
        return new Layout(chars, pages, lines);
    }

    /** Columns by which a paragraph's first line is indented at least. */
    private static final int INDENT = 3;

    /**
     * How a text is set.
     *
     * @param between blank lines between lines of one paragraph: 1 in a text set double-spaced, else 0
     * @param margin column at which most lines begin
     */
    private record Spacing(String chars, int between, int margin) {
        private static final int MAX_COLUMN = 40;
        private static final int MIN_LINES = 8;
        private static final int LOOKED_AT = 400_000;

        static Spacing of(String chars) {
            int[] columns = new int[MAX_COLUMN + 1];
            int single = 0;
            int doubled = 0;
            int lines = 0;
            int blank = 0;
            int at = 0;
            while (at < Math.min(chars.length(), LOOKED_AT)) {
                int end = at;
                int first = -1;
                while (end < chars.length() && !isLineEnd(chars.charAt(end))) {
                    first = first < 0 && !isBlank(chars.charAt(end)) ? end : first;
                    end++;
                }
                if (first >= 0) {
                    columns[Math.min(MAX_COLUMN, first - at)]++;
                    single += lines > 0 && blank == 0 ? 1 : 0;
                    doubled += lines > 0 && blank == 1 ? 1 : 0;
                    lines++;
                    blank = 0;
                } else {
                    blank++;
                }
                boolean pair = end + 1 < chars.length() && chars.charAt(end) == '\r' && chars.charAt(end + 1) == '\n';
                at = end + (pair ? 2 : 1);
            }
            int margin = 0;
            for (int i = 1; i < MAX_COLUMN; i++) {
                margin = columns[i] > columns[margin] ? i : margin;
            }
            boolean isDoubled = lines >= MIN_LINES && doubled > 4 * single && isBroken(chars);
            return new Spacing(chars, isDoubled ? 1 : 0, margin);
        }

        /** Whether lines were broken by a typesetter: most begin within a sentence. */
        private static boolean isBroken(String chars) {
            int inner = 0;
            int lines = 0;
            for (String line :
                    chars.substring(0, Math.min(chars.length(), LOOKED_AT)).split("\\R", -1)) {
                String words = line.strip();
                if (!words.isEmpty()) {
                    lines++;
                    inner += Character.isLowerCase(words.charAt(0)) ? 1 : 0;
                }
            }
            return inner * 2 > lines;
        }

        int indent(int start) {
            int from = start;
            while (from > 0 && !isLineEnd(chars.charAt(from - 1))) {
                from--;
            }
            return start - from;
        }
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
