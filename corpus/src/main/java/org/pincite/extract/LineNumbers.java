package org.pincite.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Span;

/**
 * Finds the line numbers of pleading paper and transcripts: 28 to a page in Californian courts (Cal. Rules of Court 2.108;
 * N.D. Cal. Civil L.R. 3-4), 25 in transcripts, 26 to 32 elsewhere.
 *
 * <p>On each page the numbers are a chain rising by 1 from 1 or 2, with at most {@value #MAX_GAPS} missing, that reaches
 * {@value #MIN_LAST} and holds 80 % of the numbers up to its last. They come in three shapes: each line begins with its
 * number; the numbers stand in a column of their own; or, in a text that lost its line ends, they stand between the words.
 * Where a column has places, each line belongs to the number beside it; where it has none, which line is which is not
 * known and no line is recorded.
 */
final class LineNumbers {
    static final int MIN_LAST = 20;
    static final int MAX_LAST = 32;
    static final int MAX_GAPS = 3;
    /** On a page of a document known to be numbered, as the last of a transcript. */
    private static final int MIN_LAST_ON_NUMBERED_PAPER = 4;

    private static final Pattern LEADING = Pattern.compile("(\\d{1,2})(?=\\s|$)");
    /** A number that is part of what is said, not of the paper. */
    private static final Pattern SAID = Pattern.compile(
            "(?:[$§¶#]|\\b(?:No|Nos|at|Page|pp?|Rule|Fed|Vol|Ex|Exhibit|Section|Sec|Title|Part|line|of|and|to|January|"
                    + "February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|"
                    + "Jul|Aug|Sept|Oct|Nov|Dec)\\.?)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON = Pattern.compile(
            "\\s*(?:%|U\\.\\s?S|F\\.\\s?(?:\\d|Supp)|S\\.\\s?Ct|L\\.\\s?Ed|C\\.F\\.R|Cal\\.|days?\\b|percent\\b)");

    private final Layout layout;
    private final Furniture furniture;
    private final List<NumberedLine> lines = new ArrayList<>();

    /** A number that may be a line's. */
    private record Mark(int number, Span span, Line line, boolean alone) {}

    private LineNumbers(Layout layout, Furniture furniture) {
        this.layout = layout;
        this.furniture = furniture;
    }

    /** The numbered lines, in reading order; the numbers themselves are marked as furniture. */
    static List<NumberedLine> find(Layout layout, Furniture furniture) {
        LineNumbers finder = new LineNumbers(layout, furniture);
        finder.find();
        return finder.lines;
    }

    private void find() {
        int pages = layout.pages().size();
        List<List<Mark>> marks = new ArrayList<>();
        List<List<Mark>> chains = new ArrayList<>();
        int numbered = 0;
        for (int page = 0; page < pages; page++) {
            List<Mark> onPage = marks(page);
            List<Mark> chain = chain(onPage, MIN_LAST);
            marks.add(onPage);
            chains.add(chain);
            numbered += chain.isEmpty() ? 0 : 1;
        }
        int last = usualLast(chains);
        boolean paper = pages == 1 ? numbered == 1 : numbered >= 2 && numbered >= pages / 4;
        if (!paper) {
            return;
        }
        for (int page = 0; page < pages; page++) {
            List<Mark> chain = chains.get(page);
            if (chain.isEmpty() && pages > 1) {
                chain = chain(marks.get(page), MIN_LAST_ON_NUMBERED_PAPER);
            }
            chain = chain.stream().filter(m -> m.number() <= last).toList();
            if (!chain.isEmpty()) {
                mark(page, chain);
            }
        }
        Collections.sort(lines, Comparator.comparing(NumberedLine::span));
    }

    /** The last number of most pages: one more, at a page's foot, is the page's own. */
    private static int usualLast(List<List<Mark>> chains) {
        int[] counts = new int[MAX_LAST + 1];
        for (List<Mark> chain : chains) {
            if (!chain.isEmpty()) {
                counts[chain.getLast().number()]++;
            }
        }
        int best = 0;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] >= counts[best] ? i : best;
        }
        return best;
    }

    private List<Mark> marks(int page) {
        List<Mark> marks = new ArrayList<>();
        int length = 0;
        List<Line> all = layout.linesOf(page);
        for (Line line : all) {
            length += line.span().length();
            char first = layout.chars().charAt(line.span().start());
            if (first < '0' || first > '9' || line.turned()) {
                continue;
            }
            Matcher matcher = LEADING.matcher(layout.chars())
                    .region(line.span().start(), line.span().end());
            if (matcher.lookingAt()) {
                int number = Integer.parseInt(matcher.group(1));
                if (number >= 1 && number <= MAX_LAST) {
                    Span span = new Span(matcher.start(1), matcher.end(1));
                    marks.add(new Mark(
                            number, span, line, span.end() == line.span().end()));
                }
            }
        }
        boolean linesLost = !all.isEmpty() && !all.getFirst().placed() && length / all.size() > 200;
        if (linesLost) {
            return inlineMarks(page);
        }
        if (!marks.isEmpty() && marks.getFirst().line().placed()) {
            marks.sort(Comparator.comparingDouble(m -> m.line().baseline()));
        }
        return marks;
    }

    private List<Mark> inlineMarks(int page) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : layout.linesOf(page)) {
            Matcher matcher = INLINE.matcher(layout.chars())
                    .region(line.span().start(), line.span().end());
            while (matcher.find()) {
                int number = Integer.parseInt(matcher.group());
                Span span = new Span(matcher.start(), matcher.end());
                if (number >= 1 && number <= MAX_LAST && !isSaid(line, span)) {
                    marks.add(new Mark(number, span, line, false));
                }
            }
        }
        return marks;
    }

    private static final Pattern INLINE = Pattern.compile("(?<!\\S)\\d{1,2}(?!\\S)");

    private boolean isSaid(Line line, Span number) {
        String before = layout.chars().substring(Math.max(line.span().start(), number.start() - 14), number.start());
        return SAID.matcher(before).find()
                || GOES_ON.matcher(layout.chars())
                        .region(number.end(), line.span().end())
                        .lookingAt();
    }

    /**
     * The longest chain of marks in their order; empty if it does not look like a page's numbers. Of several marks with
     * the number looked for, that nearest to where the pace of the chain so far leads is taken.
     */
    private static List<Mark> chain(List<Mark> marks, int minLast) {
        List<Mark> best = List.of();
        for (int first = 0; first < marks.size(); first++) {
            if (marks.get(first).number() <= 2) {
                List<Mark> chain = chainFrom(marks, first);
                best = chain.size() > best.size() ? chain : best;
            }
        }
        if (best.isEmpty()) {
            return best;
        }
        int last = best.getLast().number();
        return last >= minLast && best.size() >= 0.8 * last ? best : List.of();
    }

    private static List<Mark> chainFrom(List<Mark> marks, int first) {
        List<Mark> chain = new ArrayList<>(List.of(marks.get(first)));
        int gaps = marks.get(first).number() - 1;
        int at = first;
        while (gaps <= MAX_GAPS) {
            int next = -1;
            for (int step = 1; next < 0 && step + gaps <= MAX_GAPS + 1; step++) {
                next = nearest(marks, at, chain.getLast().number() + step, chain);
            }
            if (next < 0) {
                break;
            }
            gaps += marks.get(next).number() - chain.getLast().number() - 1;
            chain.add(marks.get(next));
            at = next;
        }
        return chain;
    }

    private static int nearest(List<Mark> marks, int after, int number, List<Mark> chain) {
        float pace = chain.size() < 2
                ? 0
                : (place(chain.getLast()) - place(chain.getFirst()))
                        / (chain.getLast().number() - chain.getFirst().number());
        float expected =
                place(chain.getLast()) + pace * (number - chain.getLast().number());
        int best = -1;
        for (int i = after + 1; i < marks.size(); i++) {
            if (marks.get(i).number() == number
                    && (best < 0
                            || Math.abs(place(marks.get(i)) - expected)
                                    < Math.abs(place(marks.get(best)) - expected))) {
                best = i;
            }
        }
        return best;
    }

    private static float place(Mark mark) {
        return mark.line().placed() ? mark.line().baseline() : mark.span().start();
    }

    private void mark(int page, List<Mark> chain) {
        long alone = chain.stream().filter(Mark::alone).count();
        chain.forEach(m -> furniture.add(m.span()));
        if (chain.getFirst().line().placed()) {
            byPlace(page, chain);
        } else if (alone * 2 <= chain.size()) {
            byOrder(page, chain);
        }
    }

    /** Each line with words belongs to the nearest number, if that is less than a line away. */
    private void byPlace(int page, List<Mark> chain) {
        float pace = (place(chain.getLast()) - place(chain.getFirst()))
                / Math.max(1, chain.getLast().number() - chain.getFirst().number());
        for (Line line : layout.linesOf(page)) {
            Span words = furniture.visible(line.span());
            if (words.length() == 0 || line.turned()) {
                continue;
            }
            Mark nearest = chain.getFirst();
            for (Mark mark : chain) {
                if (Math.abs(place(mark) - line.baseline()) < Math.abs(place(nearest) - line.baseline())) {
                    nearest = mark;
                }
            }
            boolean below = line.baseline() > place(chain.getLast());
            if (Math.abs(place(nearest) - line.baseline()) < (below ? 0.4f : 0.7f) * pace) {
                lines.add(new NumberedLine(nearest.number(), words));
            }
        }
    }

    /** Each number opens its line, which ends where the next number or the line itself ends. */
    private void byOrder(int page, List<Mark> chain) {
        int pageEnd = layout.pages().get(page).span().end();
        for (int i = 0; i < chain.size(); i++) {
            Mark mark = chain.get(i);
            int end = i + 1 < chain.size() ? chain.get(i + 1).span().start() : pageEnd;
            end = Math.max(mark.span().end(), Math.min(end, mark.line().span().end()));
            Span words = furniture.visible(new Span(mark.span().end(), end));
            if (words.length() > 0) {
                lines.add(new NumberedLine(mark.number(), words));
            }
        }
    }
}
