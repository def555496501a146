package org.pincite.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * Finds the page numbers that the author printed: {@code 7}, {@code iv}, {@code - 7 -}, {@code Page 7 of 20}, alone at a
 * page's edge or in a running head.
 *
 * <p>A number is a label when the numbers of its neighbours rise with it: over 3 pages anywhere at the edge, over 2 where
 * it stands alone or in a running head. Several runs may follow each other, as a table of contents in roman numerals
 * before the body, or an opinion before its dissent. Where runs compete for a page, the longer wins. Excerpts leave pages
 * out: a number alone at the edge of a page is its label, too, when it lies between those of the labelled pages around it.
 */
final class PageLabels {
    private static final String ROMAN = "(?=[ivxlc]{1,7}(?!\\p{L}))(?:xc|xl|l?x{0,3}|c{0,2})(?:ix|iv|v?i{0,3})";
    private static final Pattern BARE = Pattern.compile("[-–—\\[( ]*(?<n>\\d{1,4}|" + ROMAN + ")[-–—\\]). ]*");
    private static final Pattern WORDED = Pattern.compile(
            "(?:[-–—\\[( ]*)(?:page|pg\\.?)\\s*(?<n>\\d{1,4})(?:\\s*(?:of|/)\\s*(?<of>\\d{1,4}))?[-–—\\]). ]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN =
            Pattern.compile("(?:page|pg\\.?)\\s*(?<n>\\d{1,4})(?:\\s*(?:of|/)\\s*\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_WORD =
            Pattern.compile("(?<n>\\d{1,4})\\s*\\|\\s*p\\s*a\\s*g\\s*e", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile("(?<n>\\d{1,4})\\s+of\\s+\\d{1,4}");
    private static final Pattern FIRST = Pattern.compile("[-–—\\[]?\\s*(?<n>\\d{1,4}|" + ROMAN + ")(?=[\\s\\]–—-])");
    private static final Pattern LAST = Pattern.compile("(?<=[\\s\\[–—-])(?<n>\\d{1,4}|" + ROMAN + ")[\\s\\]–—-]*$");

    private static final int WEAK = 1;
    private static final int IN_HEAD = 3;
    private static final int ALONE = 3;
    private static final int WORDS = 4;
    /** Pages without a number that a run may pass over: blank ones, first pages of parts. */
    private static final int MAX_HOLE = 3;

    private record Candidate(int page, boolean roman, int value, int weight, String label, Span span) {
        int shift() {
            return value - page;
        }
    }

    private PageLabels() {}

    /** Whether a line is nothing but a page number. */
    static boolean isBare(String line) {
        return line.length() <= 24
                && (BARE.matcher(line).matches()
                        || WORDED.matcher(line).matches()
                        || BEFORE_WORD.matcher(line).matches()
                        || OF.matcher(line).matches());
    }

    /** The label of each page, null where it has none; labels that are not in a running head are marked as furniture. */
    static List<@Nullable String> find(Layout layout, Furniture furniture, List<PageEdges> edges, Set<Line> heads) {
        Map<String, List<Candidate>> series = new HashMap<>();
        for (int page = 0; page < edges.size(); page++) {
            PageEdges edge = edges.get(page);
            collect(layout, furniture, edge.bottom(), page, heads, series);
            collect(layout, furniture, edge.top(), page, heads, series);
        }
        List<List<Candidate>> runs = new ArrayList<>();
        series.values().forEach(s -> split(s, runs));
        runs.sort(Comparator.comparingInt((List<Candidate> r) -> -weight(r))
                .thenComparingInt(r -> r.getFirst().page()));
        List<@Nullable String> labels = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            labels.add(null);
        }
        for (List<Candidate> run : runs) {
            List<Candidate> free =
                    run.stream().filter(c -> labels.get(c.page()) == null).toList();
            if (isAccepted(free)) {
                for (Candidate c : free) {
                    labels.set(c.page(), c.label());
                    furniture.add(c.span());
                }
            }
        }
        addLone(series.values(), labels, furniture);
        return labels;
    }

    /** Gives a page between two labelled ones the number that stands alone on it, where it lies between theirs. */
    private static void addLone(
            Collection<List<Candidate>> series, List<@Nullable String> labels, Furniture furniture) {
        List<Candidate> lone = series.stream()
                .flatMap(List::stream)
                .filter(c -> !c.roman() && c.weight() >= ALONE && labels.get(c.page()) == null)
                .sorted(Comparator.comparingInt(Candidate::page))
                .toList();
        for (Candidate c : lone) {
            int before = nearest(labels, c.page(), -1);
            int after = nearest(labels, c.page(), 1);
            if (labels.get(c.page()) == null && 0 < before && before < c.value() && c.value() < after) {
                labels.set(c.page(), c.label());
                furniture.add(c.span());
            }
        }
    }

    /** Number of the nearest labelled page in one direction; 0 where there is none or it is in roman numerals. */
    private static int nearest(List<@Nullable String> labels, int page, int step) {
        for (int i = page + step; i >= 0 && i < labels.size(); i += step) {
            String label = labels.get(i);
            if (label != null) {
                return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : 0;
            }
        }
        return 0;
    }

    private static boolean isAccepted(List<Candidate> run) {
        if (run.isEmpty()) {
            return false;
        }
        int strongest = run.stream().mapToInt(Candidate::weight).max().orElse(0);
        long pages = run.stream().mapToInt(Candidate::page).distinct().count();
        return switch ((int) Math.min(pages, 3)) {
            case 3 -> true;
            case 2 -> weight(run) >= 2 * ALONE;
            default ->
                strongest >= WORDS || (strongest >= IN_HEAD && run.getFirst().value() == 1);
        };
    }

    private static int weight(List<Candidate> run) {
        return run.stream().mapToInt(Candidate::weight).sum();
    }

    /** Parts candidates with one shift into runs, and keeps the strongest candidate of each page. */
    private static void split(List<Candidate> candidates, List<List<Candidate>> runs) {
        List<Candidate> run = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!run.isEmpty() && c.page() == run.getLast().page()) {
                if (c.weight() > run.getLast().weight()) {
                    run.set(run.size() - 1, c);
                }
                continue;
            }
            if (!run.isEmpty() && c.page() - run.getLast().page() > MAX_HOLE) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(c);
        }
        runs.add(run);
    }

    private static void collect(
            Layout layout,
            Furniture furniture,
            List<List<Line>> rows,
            int page,
            Set<Line> heads,
            Map<String, List<Candidate>> series) {
        for (int depth = 0; depth < rows.size(); depth++) {
            for (Line line : rows.get(depth)) {
                boolean head = heads.contains(line);
                Span words = head ? line.span() : furniture.visible(line.span());
                if (words.length() == 0) {
                    continue;
                }
                String text = words.in(layout.chars());
                if (isBare(text)) {
                    boolean worded = Character.isLetter(text.charAt(0)) && text.length() > 5;
                    addAll(text, words.start(), page, worded ? WORDS : ALONE, series, WORDED, BEFORE_WORD, OF, BARE);
                } else if (head) {
                    addAll(text, words.start(), page, IN_HEAD, series, WITHIN, FIRST, LAST);
                } else if (depth == 0) {
                    addAll(text, words.start(), page, WEAK, series, WITHIN, FIRST, LAST);
                }
            }
        }
    }

    private static void addAll(
            String text, int offset, int page, int weight, Map<String, List<Candidate>> series, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            boolean found = pattern == FIRST ? matcher.lookingAt() : matcher.find();
            if (found) {
                String label = matcher.group("n");
                if (label.isEmpty()) {
                    continue;
                }
                boolean roman = !Character.isDigit(label.charAt(0));
                boolean bare = weight >= WORDS || pattern == BARE || pattern == OF || pattern == BEFORE_WORD;
                int value = roman ? value(label) : Integer.parseInt(label);
                Candidate candidate = new Candidate(
                        page,
                        roman,
                        value,
                        weight,
                        label,
                        bare
                                ? new Span(offset, offset + text.length())
                                : new Span(offset + matcher.start("n"), offset + matcher.end("n")));
                series.computeIfAbsent(roman + " " + candidate.shift(), k -> new ArrayList<>())
                        .add(candidate);
                if (weight >= WORDS) {
                    return;
                }
            }
        }
    }

    private static int value(String roman) {
        int total = 0;
        int before = 0;
        for (char c : roman.toLowerCase(Locale.ROOT).toCharArray()) {
            int value = switch (c) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                default -> 100;
            };
            total += value > before ? value - 2 * before : value;
            before = value;
        }
        return total;
    }
}
