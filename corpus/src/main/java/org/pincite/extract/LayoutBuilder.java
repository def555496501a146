package org.pincite.extract;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Span;

/** Puts a {@link Layout} together line by line. Lines end with {@code \n}, pages with {@code \f}. */
final class LayoutBuilder {
    private final StringBuilder chars = new StringBuilder();
    private final List<Layout.Sheet> pages = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int pageStart;
    private int firstLine;

    int length() {
        return chars.length();
    }

    int pages() {
        return pages.size();
    }

    /** Adds a line; white space around {@code text} is dropped, and a blank line is not added at all. */
    void line(
            CharSequence text,
            boolean afterGap,
            float left,
            float right,
            float baseline,
            float height,
            boolean turned) {
        int from = 0;
        int to = text.length();
        while (from < to && Layout.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Layout.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        boolean first = lines.size() == firstLine;
        if (afterGap && !first) {
            chars.append('\n');
        }
        int start = chars.length();
        chars.append(text, from, to);
        lines.add(new Line(
                new Span(start, chars.length()),
                pages.size(),
                afterGap || first,
                left,
                right,
                baseline,
                height,
                turned));
        chars.append('\n');
    }

    /** Adds the lines of a text that has no layout; its blank lines are kept as one. */
    void lines(String text) {
        boolean gap = false;
        for (Line line : Layout.of(text.replace('\f', '\n')).lines()) {
            line(line.span().in(text), gap && line.afterGap(), Float.NaN, Float.NaN, Float.NaN, Float.NaN, false);
            gap = true;
        }
    }

    void endPage(float height, boolean ocr) {
        chars.append('\f');
        pages.add(new Layout.Sheet(new Span(pageStart, chars.length()), height, ocr, firstLine, lines.size()));
        pageStart = chars.length();
        firstLine = lines.size();
    }

    Layout build() {
        if (pages.isEmpty() || chars.length() > pageStart) {
            endPage(Float.NaN, false);
        }
        Layout.Sheet last = pages.removeLast();
        chars.setLength(chars.length() - 1);
        Span span = new Span(last.span().start(), chars.length());
        pages.add(new Layout.Sheet(span, last.height(), last.ocr(), last.from(), last.to()));
        return new Layout(chars.toString(), pages, lines);
    }
}
