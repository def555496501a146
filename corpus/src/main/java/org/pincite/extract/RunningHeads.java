package org.pincite.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.corpus.Span;

/**
 * Finds running heads and feet: rows at a page's edge that recur, page numbers aside, with a number that rises with
 * the pages; or that white parts from the body on most of their pages and that recur on at least 3 pages, 2 of 5 of those
 * between the first and the last of them (heads of left and right pages alternate, and change with each part of a
 * document), or on both pages of two. Sidebars, which run along the margin or end up within the text, must
 * recur on 60 % of all pages.
 */
final class RunningHeads {
    private static final Pattern NUMBERS = Pattern.compile("\\b(?:\\d+|[ivxl]{1,7})\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double DENSITY = 0.4;
    private static final int MIN_LETTERS = 6;
    private static final int MIN_SIDEBAR_LETTERS = 12;
    private static final double SIDEBAR_SHARE = 0.6;

    private RunningHeads() {}

    /** Where a row with one key was seen. */
    private static final class Sightings {
        final List<Integer> pages = new ArrayList<>();
        final List<int[]> numbers = new ArrayList<>();
        int apart;
        int seen;

        void add(int page, int[] numbersInRow, boolean isApart) {
            if (pages.isEmpty() || pages.getLast() != page) {
                pages.add(page);
                numbers.add(numbersInRow);
            }
            seen++;
            apart += isApart ? 1 : 0;
        }

        boolean recur(int allPages) {
            if (pages.size() >= 2 && rise()) {
                return true;
            }
            if (2 * apart < seen) {
                return false;
            }
            int spread = pages.getLast() - pages.getFirst() + 1;
            return pages.size() >= 3 ? pages.size() >= DENSITY * spread : pages.size() == 2 && allPages == 2;
        }

        /** Whether one of the numbers in the row rises from page to page as the pages do. */
        private boolean rise() {
            int[] first = numbers.getFirst();
            for (int n = 0; n < first.length; n++) {
                boolean rises = true;
                for (int i = 1; i < pages.size() && rises; i++) {
                    int[] here = numbers.get(i);
                    rises = n < here.length && here[n] - first[n] == pages.get(i) - pages.getFirst();
                }
                if (rises) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Marks them; returns the lines found, in which page labels may stand. */
    static Set<Line> mark(Layout layout, Furniture furniture, List<PageEdges> edges) {
        Map<String, Sightings> seen = new HashMap<>();
        Map<Line, String> keys = new HashMap<>();
        for (int page = 0; page < edges.size(); page++) {
            PageEdges edge = edges.get(page);
            sight(edge.top(), edge.topApart(), page, layout, furniture, keys, seen);
            sight(edge.bottom(), edge.bottomApart(), page, layout, furniture, keys, seen);
        }
        Set<String> recurring = new HashSet<>();
        seen.forEach((key, sightings) -> {
            if (letters(key) >= MIN_LETTERS && sightings.recur(edges.size())) {
                recurring.add(key);
            }
        });
        Set<Line> heads = new HashSet<>();
        for (PageEdges edge : edges) {
            mark(edge.top(), layout, furniture, keys, recurring, heads);
            mark(edge.bottom(), layout, furniture, keys, recurring, heads);
        }
        markSidebars(layout, furniture);
        return heads;
    }

    private static void sight(
            List<List<Line>> rows,
            List<Boolean> apart,
            int page,
            Layout layout,
            Furniture furniture,
            Map<Line, String> keys,
            Map<String, Sightings> seen) {
        for (int i = 0; i < rows.size(); i++) {
            for (Line line : rows.get(i)) {
                String words = furniture.visible(line.span()).in(layout.chars());
                String key = isSentence(words) ? "" : key(words);
                keys.put(line, key);
                seen.computeIfAbsent(key, k -> new Sightings()).add(page, numbers(words), apart.get(i));
            }
        }
    }

    private static int[] numbers(String words) {
        return DIGITS.matcher(words)
                .results()
                .mapToInt(m -> Integer.parseInt(m.group()))
                .toArray();
    }

    /** From the edge inwards, up to the first row that neither recurs nor is a bare page label. */
    private static void mark(
            List<List<Line>> rows,
            Layout layout,
            Furniture furniture,
            Map<Line, String> keys,
            Set<String> recurring,
            Set<Line> heads) {
        for (List<Line> row : rows) {
            boolean edge = false;
            for (Line line : row) {
                String key = keys.getOrDefault(line, "");
                if (recurring.contains(key)) {
                    heads.add(line);
                    furniture.add(line.span());
                    edge = true;
                } else {
                    edge |= PageLabels.isBare(furniture.visible(line.span()).in(layout.chars()));
                }
            }
            if (!edge) {
                return;
            }
        }
    }

    private static void markSidebars(Layout layout, Furniture furniture) {
        int pages = layout.pages().size();
        if (pages < 3) {
            return;
        }
        Map<String, Integer> on = new HashMap<>();
        forSidebars(layout, furniture, (line, key) -> on.merge(line.page() + key, 1, Integer::sum));
        Map<String, Integer> counts = new HashMap<>();
        on.keySet().forEach(k -> counts.merge(k.substring(digits(k)), 1, Integer::sum));
        forSidebars(layout, furniture, (line, key) -> {
            if (counts.getOrDefault(key, 0) >= SIDEBAR_SHARE * pages) {
                furniture.add(line.span());
            }
        });
    }

    private interface SidebarVisitor {
        void visit(Line line, String key);
    }

    /** Lines that may be sidebars: turned ones, and upright ones too short for a line of the body but no sentence. */
    private static void forSidebars(Layout layout, Furniture furniture, SidebarVisitor visitor) {
        for (Line line : layout.lines()) {
            Span span = line.span();
            char last = layout.chars().charAt(span.end() - 1);
            boolean mayBe = line.turned() || (span.length() >= MIN_SIDEBAR_LETTERS && Character.isLetter(last));
            if (mayBe && !furniture.contains(span.start())) {
                visitor.visit(line, "|" + span.in(layout.chars()));
            }
        }
    }

    private static int digits(String text) {
        int at = 0;
        while (text.charAt(at) != '|') {
            at++;
        }
        return at;
    }

    /** A sentence of the body may open several pages by chance, and is no head. */
    private static boolean isSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return (last == '.' || last == '?' || last == '!')
                && line.length() > 30
                && WORD.matcher(line).results().count() >= 8;
    }

    private static String key(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        String plain = NUMBERS.matcher(lower).replaceAll("#");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c) || c == '#') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int letters(String key) {
        int n = 0;
        for (int i = 0; i < key.length(); i++) {
            n += key.charAt(i) == '#' ? 0 : 1;
        }
        return n;
    }
}
