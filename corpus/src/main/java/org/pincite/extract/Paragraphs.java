package org.pincite.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;

/**
 * Groups lines into paragraphs.
 *
 * <p>A blank line ends a paragraph. Where the page has a layout, so do an indented line, a line well short of the margin
 * that ends a sentence, and a change of type size. A page break alone does not: a paragraph runs on over it when the page
 * before ends within a sentence, or when the new page starts neither indented nor after a gap.
 */
final class Paragraphs {
    private final Layout layout;
    private final Furniture furniture;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** A page with fewer lines does not show where its margins are. */
    private static final int MIN_LINES = 8;
    /** Lines that begin within so many points of each other begin at one margin. */
    private static final float BIN = 2;

    /** In points. */
    private static final float SIZE_CHANGE = 0.8f;

    private final List<Line> allPlaced;
    private final float foot;

    private Paragraphs(Layout layout, Furniture furniture) {
        this.layout = layout;
        this.furniture = furniture;
        this.allPlaced = placed(layout.lines());
        this.foot = foot();
    }

    /** Where the author's words end on most full pages. */
    private float foot() {
        float[] feet = new float[layout.pages().size()];
        for (Line line : layout.lines()) {
            if (line.placed() && !line.turned() && !furniture.covers(line.span())) {
                feet[line.page()] = Math.max(feet[line.page()], line.baseline());
            }
        }
        Arrays.sort(feet);
        return feet[feet.length / 2];
    }

    /** Whether a page stops well above its foot after this line, its last: the text after it starts afresh. */
    private boolean endsEarly(Line line) {
        return line.placed() && foot - line.baseline() > 5 * line.height();
    }

    static List<Paragraph> find(Layout layout, Furniture furniture) {
        Paragraphs finder = new Paragraphs(layout, furniture);
        finder.group();
        return ParagraphNumbers.number(layout.chars(), finder.paragraphs);
    }

    private void group() {
        int start = -1;
        int end = -1;
        Line before = null;
        Margins margins = null;
        boolean gap = true;
        for (Line line : layout.lines()) {
            gap |= line.afterGap();
            Span words = furniture.visible(line.span());
            if (words.length() == 0 || line.turned()) {
                continue;
            }
            if (margins == null || margins.page() != line.page()) {
                margins = margins(line.page());
            }
            if (before == null || starts(before, line, words, gap, margins)) {
                add(start, end);
                start = words.start();
            }
            end = words.end();
            before = line;
            gap = false;
        }
        add(start, end);
    }

    private void add(int start, int end) {
        if (start >= 0) {
            paragraphs.add(new Paragraph(new Span(start, end), null));
        }
    }

    private boolean starts(Line before, Line line, Span words, boolean gap, Margins margins) {
        char last = lastLetter(furniture.visible(before.span()));
        if (line.page() != before.page()) {
            return !runsOn(before, line, words, last, margins);
        }
        if (gap) {
            return true;
        }
        if (ParagraphNumbers.opens(layout.chars(), words)) {
            return true;
        }
        if (!line.placed()) {
            return false;
        }
        boolean heading = isCapitals(words);
        if (heading != isCapitals(furniture.visible(before.span())) && (heading || isShort(before, margins))) {
            return true;
        }
        if (margins.sizesTell() && Math.abs(line.height() - before.height()) > SIZE_CHANGE) {
            return true;
        }
        boolean indented = line.left() - margins.left() > 0.6f * line.height();
        boolean beforeIndented = before.left() - margins.left() > 0.6f * line.height();
        if (indented && !beforeIndented) {
            return true;
        }
        if (indented && line.left() - before.left() > 0.6f * line.height()) {
            return true;
        }
        return isShort(before, margins) && endsSentence(last);
    }

    private static boolean isShort(Line line, Margins margins) {
        return margins.right() - line.right() > 0.2f * (margins.right() - margins.left());
    }

    /** Whether a line is a heading in capitals: at least 4 of them and no small letter. */
    private boolean isCapitals(Span words) {
        int capitals = 0;
        for (int i = words.start(); i < words.end(); i++) {
            char c = layout.chars().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 4;
    }

    private boolean runsOn(Line before, Line line, Span words, char last, Margins margins) {
        if (ParagraphNumbers.opens(layout.chars(), words)) {
            return false;
        }
        if (isCapitals(words) || endsEarly(before)) {
            return false;
        }
        if (!endsSentence(last) && last != ':') {
            return true;
        }
        char first = layout.chars().charAt(words.start());
        if (Character.isLowerCase(first)) {
            return true;
        }
        return line.placed() && line.left() - margins.left() <= 0.6f * line.height() && last != ':';
    }

    /** The last character, closing quotation marks and brackets left out. */
    private char lastLetter(Span words) {
        String chars = layout.chars();
        int at = words.end() - 1;
        while (at > words.start() && "\"'”’)]»".indexOf(chars.charAt(at)) >= 0) {
            at--;
        }
        return words.length() == 0 ? '.' : chars.charAt(at);
    }

    private static boolean endsSentence(char last) {
        return last == '.' || last == '?' || last == '!' || last == ';' || last == ':';
    }

    /** Where most lines of a page begin and end; of a page with few lines, those of the whole document. */
    private Margins margins(int page) {
        List<Line> onPage = placed(layout.linesOf(page));
        return Margins.of(page, onPage.size() >= MIN_LINES ? onPage : allPlaced);
    }

    private List<Line> placed(List<Line> lines) {
        return lines.stream()
                .filter(l -> l.placed() && !l.turned() && !furniture.covers(l.span()))
                .toList();
    }

    /** @param sizesTell whether the type's size changes seldom enough to mean something; under a scan it is a guess for each line */
    private record Margins(int page, float left, float right, boolean sizesTell) {
        static Margins of(int page, List<Line> lines) {
            TreeMap<Integer, Integer> lefts = new TreeMap<>();
            float right = 0;
            int changes = 0;
            Line before = null;
            for (Line line : lines) {
                changes += before != null && Math.abs(line.height() - before.height()) > SIZE_CHANGE ? 1 : 0;
                before = line;
                lefts.merge(Math.round(line.left() / BIN), 1, Integer::sum);
                right = Math.max(right, line.right());
            }
            int best = 0;
            int most = 0;
            for (Map.Entry<Integer, Integer> entry : lefts.entrySet()) {
                int near = entry.getValue() + lefts.getOrDefault(entry.getKey() + 1, 0);
                if (near > most) {
                    most = near;
                    best = entry.getKey();
                }
            }
            return new Margins(page, best * BIN, right, 3 * changes <= lines.size());
        }
    }
}
