package org.pincite.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;

/**
 * Finds the stamps that courts' filing systems print on pages.
 *
 * <p>A stamp stands at a page's edge, and either has its lines to itself or recurs on most pages with a number that rises
 * with them; text extraction may have glued the latter to the words beside it. The same words in the body of a brief are
 * a quotation, not furniture. Of several stamps on a page (a paper filed again as an exhibit) the page's own is the one
 * that recurs most, then the topmost, then the latest; all of them are furniture.
 */
final class Stamps {
    private static final List<StampPattern> PATTERNS = StampPattern.load();
    private static final Pattern PAGE_OF = Pattern.compile("(\\d{1,4}) of (\\d{1,4})");
    /** Share of pages on which a document's own stamp stands. */
    private static final double RECURRING = 0.6;
    /** A stamp is no longer than this; within a page that is one long line, only so much of it is an edge. */
    private static final int EDGE_CHARS = 360;

    private final Layout layout;
    private final Furniture furniture;
    private final List<List<Candidate>> byPage = new ArrayList<>();

    private record Candidate(StampPattern.Found found, float height, boolean alone, boolean opensLine) {
        Stamp stamp() {
            return found.stamp();
        }
    }

    private Stamps(Layout layout, Furniture furniture) {
        this.layout = layout;
        this.furniture = furniture;
    }

    /** The stamp of each page, null where it has none; what is found is marked as furniture. */
    static List<@Nullable Stamp> find(Layout layout, Furniture furniture) {
        Stamps stamps = new Stamps(layout, furniture);
        for (int page = 0; page < layout.pages().size(); page++) {
            stamps.byPage.add(stamps.candidates(page));
        }
        return stamps.choose();
    }

    private List<Candidate> candidates(int page) {
        List<Line> edges = PageEdges.of(layout, furniture, page).all();
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < edges.size()) {
            int last = at;
            while (last + 1 < edges.size() && follows(edges.get(last), edges.get(last + 1))) {
                last++;
            }
            find(edges, at, last, found);
            at = last + 1;
        }
        return found;
    }

    /** Whether nothing but white space and furniture stands between two lines, so that a stamp may run over both. */
    private boolean follows(Line a, Line b) {
        return furniture.covers(new Span(a.span().end(), b.span().start()));
    }

    private void find(List<Line> edges, int from, int to, List<Candidate> found) {
        int start = edges.get(from).span().start();
        int end = edges.get(to).span().end();
        if (end - start <= 2 * EDGE_CHARS) {
            find(start, end, edges, found);
        } else {
            find(start, start + EDGE_CHARS, edges, found);
            find(end - EDGE_CHARS, end, edges, found);
        }
    }

    private void find(int start, int end, List<Line> edges, List<Candidate> found) {
        String lower = layout.chars().substring(start, end).toLowerCase(Locale.ROOT);
        for (StampPattern pattern : PATTERNS) {
            if (pattern.mayStandIn(lower)) {
                for (StampPattern.Found one : pattern.find(layout.chars(), start, end)) {
                    Span span = one.stamp().span();
                    if (found.stream().noneMatch(f -> f.stamp().span().overlaps(span))) {
                        found.add(candidate(one, edges));
                    }
                }
            }
        }
    }

    private Candidate candidate(StampPattern.Found one, List<Line> edges) {
        Span span = one.stamp().span();
        int from = span.start();
        int to = span.end();
        float height = Float.NaN;
        for (Line line : edges) {
            if (line.span().overlaps(span)) {
                from = Math.min(from, line.span().start());
                to = Math.max(to, line.span().end());
                height = Float.isNaN(height) ? line.baseline() : Math.min(height, line.baseline());
            }
        }
        boolean opens = furniture.covers(new Span(from, span.start()));
        return new Candidate(one, height, opens && furniture.covers(new Span(span.end(), to)), opens);
    }

    private List<@Nullable Stamp> choose() {
        Map<String, Map<Integer, Integer>> shifts = new HashMap<>();
        for (int page = 0; page < byPage.size(); page++) {
            for (Candidate c : byPage.get(page)) {
                int shift =
                        c.stamp().page() == 0 ? Integer.MIN_VALUE : c.stamp().page() - page;
                shifts.computeIfAbsent(c.found().key(), k -> new HashMap<>()).merge(shift, 1, Integer::sum);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        shifts.forEach((key, byShift) ->
                counts.put(key, byShift.values().stream().mapToInt(i -> i).max().orElse(0)));
        List<@Nullable Stamp> chosen = new ArrayList<>();
        for (int page = 0; page < byPage.size(); page++) {
            List<Candidate> accepted = new ArrayList<>();
            for (Candidate c : byPage.get(page)) {
                int count = counts.getOrDefault(c.found().key(), 0);
                boolean recurs = count >= Math.max(2, RECURRING * byPage.size());
                boolean fewPages =
                        byPage.size() <= 2 && c.opensLine() && c.stamp().page() <= byPage.size();
                if (c.alone() || recurs || fewPages) {
                    accepted.add(c);
                    furniture.add(c.stamp().span());
                }
            }
            accepted.sort(Comparator.<Candidate>comparingInt(
                            c -> -counts.getOrDefault(c.found().key(), 0))
                    .thenComparingDouble(c -> Float.isNaN(c.height()) ? 0 : Math.round(c.height() / 4))
                    .thenComparing(c -> c.stamp().filed(), Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(c -> c.stamp().span()));
            chosen.add(accepted.isEmpty() ? null : numbered(accepted.getFirst().stamp(), page));
        }
        return chosen;
    }

    /** New York's system prints the page apart from the stamp, at the foot: {@code 3 of 21}. */
    private Stamp numbered(Stamp stamp, int page) {
        if (stamp.page() > 0) {
            return stamp;
        }
        for (List<Line> row : PageEdges.of(layout, furniture, page).bottom()) {
            for (Line line : row) {
                Matcher matcher = PAGE_OF.matcher(layout.text(line));
                if (matcher.matches()) {
                    furniture.add(line.span());
                    return new Stamp(
                            stamp.docket(),
                            stamp.document(),
                            stamp.filed(),
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            stamp.pageId(),
                            stamp.span());
                }
            }
        }
        return stamp;
    }
}
