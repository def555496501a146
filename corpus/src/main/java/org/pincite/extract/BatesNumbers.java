package org.pincite.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Bates;
import org.pincite.corpus.Span;

/**
 * Finds Bates numbers, ex.: {@code NORTHGATE-00012345}: a prefix and 5 to 10 digits at a page's edge, rising by 1 from page
 * to page. On a single page one is taken for what it is if it has its line to itself. The same letters and digits in a
 * sentence are a citation.
 */
final class BatesNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{Alnum}-])([A-Z][A-Z0-9]{1,11}(?:[-_ ][A-Z0-9]{1,12}){0,3}[-_ ]?)(\\d{5,10})(?![\\p{Alnum}/-])");
    private static final Pattern JOINED =
            Pattern.compile("[A-Z][A-Z0-9_-]+\\d{6,10}|[A-Z][A-Z0-9]*[-_][A-Z0-9_-]*\\d{5,10}");

    private BatesNumbers() {}

    private record Candidate(int page, String prefix, long number, Span span, boolean alone) {}

    static List<Bates> find(Layout layout, Furniture furniture, List<PageEdges> edges) {
        Map<String, List<Candidate>> series = new HashMap<>();
        for (int page = 0; page < edges.size(); page++) {
            for (Line line : edges.get(page).all()) {
                collect(layout, furniture, line, page, series);
            }
        }
        List<Bates> found = new ArrayList<>();
        series.values().forEach(candidates -> accept(layout, candidates, edges.size(), found));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        found.forEach(b -> furniture.add(b.span()));
        return found;
    }

    private static void collect(
            Layout layout, Furniture furniture, Line line, int page, Map<String, List<Candidate>> series) {
        Matcher matcher = NUMBER.matcher(layout.chars())
                .region(line.span().start(), line.span().end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (furniture.contains(span.start())) {
                continue;
            }
            String prefix = matcher.group(1);
            boolean alone = furniture.visible(line.span()).equals(span);
            series.computeIfAbsent(prefix, k -> new ArrayList<>())
                    .add(new Candidate(page, prefix, Long.parseLong(matcher.group(2)), span, alone));
        }
    }

    private static void accept(Layout layout, List<Candidate> candidates, int pages, List<Bates> found) {
        Map<Long, List<Candidate>> runs = new HashMap<>();
        for (Candidate c : candidates) {
            runs.computeIfAbsent(c.number() - c.page(), k -> new ArrayList<>()).add(c);
        }
        for (List<Candidate> run : runs.values()) {
            boolean rising =
                    run.size() >= 2 && run.getFirst().page() != run.getLast().page();
            for (Candidate c : run) {
                String number = c.span().in(layout.chars());
                boolean single =
                        pages == 1 && c.alone() && JOINED.matcher(number).matches();
                if (rising || single) {
                    found.add(new Bates(number, c.span()));
                }
            }
        }
    }
}
