package org.pincite.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

/**
 * Star pages: where the text of an opinion says at which page of a reporter it goes on, {@code [*413]}, with more stars for
 * further reporters; without brackets, {@code *413}, only where at least two such marks count on. They are no words of the court, so they become furniture; and where the text has no pages of
 * its own, the marks with one star begin pages, whose labels they are.
 *
 * <p>Ex.: {@code "the Federal [*413] Commission [**5] may"} has 2 pages, 412 and 413.
 */
final class StarPages {
    private static final Pattern MARK =
            Pattern.compile("\\[(\\*{1,6})(\\d{1,5})]|(?<=[\\s\\u00a0])(\\*{1,6})(\\d{1,5})(?=[\\s\\u00a0])");
    /** Pages that a mark may pass over; a larger step is no page number. */
    private static final int MOST_SKIPPED = 3;

    private StarPages() {}

    /** The text with its star pages, the same where it has none. */
    static Text mark(Text text) {
        List<Span> marks = new ArrayList<>();
        List<Span> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Map<Integer, Integer> before = firstPages(text.chars());
        Matcher mark = MARK.matcher(text.chars());
        while (mark.find()) {
            Span span = new Span(mark.start(), mark.end());
            boolean bracketed = mark.group(1) != null;
            int stars = mark.end(bracketed ? 1 : 3) - mark.start(bracketed ? 1 : 3);
            int number = Integer.parseInt(mark.group(bracketed ? 2 : 4));
            if (!bracketed && !ascends(before, stars, number)) {
                continue;
            }
            before.put(stars, number);
            marks.add(span);
            boolean follows = numbers.isEmpty()
                    ? number > 1
                    : number > numbers.getLast() && number <= numbers.getLast() + 1 + MOST_SKIPPED;
            if (stars == 1 && follows) {
                starts.add(span);
                numbers.add(number);
            }
        }
        if (marks.isEmpty()) {
            return text;
        }
        return new Text(
                text.chars(),
                text.pages().size() > 1 || starts.isEmpty() ? text.pages() : pages(text, starts, numbers),
                text.paragraphs(),
                text.lines(),
                text.bates(),
                merged(text, marks),
                text.joins());
    }

    /** Whether the number follows that of the last mark with as many stars. */
    private static boolean ascends(Map<Integer, Integer> before, int stars, int number) {
        Integer last = before.get(stars);
        return last != null && number > last && number <= last + 1 + MOST_SKIPPED;
    }

    /** For each count of stars without brackets, the page before the first mark, where at least one more mark follows it. */
    private static Map<Integer, Integer> firstPages(String chars) {
        Map<Integer, Integer> first = new HashMap<>();
        Map<Integer, Integer> pages = new HashMap<>();
        Matcher mark = MARK.matcher(chars);
        while (mark.find()) {
            if (mark.group(1) == null) {
                int stars = mark.end(3) - mark.start(3);
                int number = Integer.parseInt(mark.group(4));
                Integer before = first.putIfAbsent(stars, number);
                if (before != null && number > before && number <= before + 1 + MOST_SKIPPED) {
                    pages.put(stars, before - 1);
                }
            }
        }
        return pages;
    }

    private static List<Page> pages(Text text, List<Span> starts, List<Integer> numbers) {
        List<Page> pages = new ArrayList<>();
        Page only = text.pages().getFirst();
        int from = 0;
        int label = numbers.getFirst() - 1;
        for (int i = 0; i <= starts.size(); i++) {
            int to = i < starts.size() ? starts.get(i).start() : text.chars().length();
            if (to > from || i == starts.size()) {
                pages.add(new Page(
                        pages.size() + 1,
                        Integer.toString(label),
                        pages.isEmpty() ? only.stamp() : null,
                        new Span(from, to),
                        only.ocr()));
            }
            from = to;
            label = i < starts.size() ? numbers.get(i) : label;
        }
        return pages;
    }

    private static List<Span> merged(Text text, List<Span> marks) {
        Furniture all = new Furniture(text.chars());
        text.furniture().forEach(all::add);
        marks.forEach(all::add);
        return all.spans();
    }
}
