package org.pincite.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

/**
 * Star pages: where the text of an opinion says in brackets at which page of a reporter it goes on, {@code [*413]}, with more
 * stars for further reporters. They are no words of the court, so they become furniture; and where the text has no pages of
 * its own, the marks with one star begin pages, whose labels they are.
 *
 * <p>Ex.: {@code "the Federal [*413] Commission [**5] may"} has 2 pages, 412 and 413.
 */
final class StarPages {
    private static final Pattern MARK = Pattern.compile("\\[(\\*{1,6})(\\d{1,5})]");
    /** Pages that a mark may pass over; a larger step is no page number. */
    private static final int MOST_SKIPPED = 3;

    private StarPages() {}

    /** The text with its star pages, the same where it has none. */
    static Text mark(Text text) {
        List<Span> marks = new ArrayList<>();
        List<Span> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Matcher mark = MARK.matcher(text.chars());
        while (mark.find()) {
            Span span = new Span(mark.start(), mark.end());
            marks.add(span);
            int number = Integer.parseInt(mark.group(2));
            boolean follows = numbers.isEmpty()
                    ? number > 1
                    : number > numbers.getLast() && number <= numbers.getLast() + 1 + MOST_SKIPPED;
            if (mark.group(1).length() == 1 && follows) {
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
