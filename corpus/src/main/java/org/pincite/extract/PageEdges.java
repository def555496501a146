package org.pincite.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The rows at the upper and lower edge of one page, furniture found so far left out: where stamps, running heads and feet,
 * page labels and Bates numbers stand. A row holds the lines that stand side by side.
 *
 * @param top outermost first
 * @param bottom outermost first
 * @param topApart for each row of {@code top} whether white parts it, or a row further in, from the body
 * @param bottomApart the same for {@code bottom}
 */
record PageEdges(List<List<Line>> top, List<List<Line>> bottom, List<Boolean> topApart, List<Boolean> bottomApart) {
    /** A stamp or head is within this many rows of an edge. */
    static final int DEPTH = 3;
    /** More than this many times the usual distance between rows is white that parts. */
    private static final float APART = 1.25f;

    static PageEdges of(Layout layout, Furniture furniture, int page) {
        List<Line> visible = new ArrayList<>();
        for (Line line : layout.linesOf(page)) {
            if (!line.turned() && !furniture.covers(line.span())) {
                visible.add(line);
            }
        }
        boolean placed = !visible.isEmpty() && visible.getFirst().placed();
        if (placed) {
            visible.sort(Comparator.comparingDouble(Line::baseline));
        }
        float white = placed ? APART * pitch(visible) : Float.NaN;
        List<List<Line>> top = outer(visible);
        List<List<Line>> bottom = outer(visible.reversed());
        return new PageEdges(depth(top), depth(bottom), apart(top, white, false), apart(bottom, white, true));
    }

    private static List<List<Line>> depth(List<List<Line>> rows) {
        return rows.subList(0, Math.min(DEPTH, rows.size()));
    }

    /** The outermost rows, and one more. */
    private static List<List<Line>> outer(List<Line> visible) {
        List<List<Line>> rows = new ArrayList<>();
        Line before = null;
        for (Line line : visible) {
            boolean sameRow = before != null
                    && line.placed()
                    && Math.abs(line.baseline() - before.baseline()) < 0.5f * line.height();
            if (!sameRow) {
                if (rows.size() > DEPTH) {
                    break;
                }
                rows.add(new ArrayList<>(1));
            }
            rows.getLast().add(line);
            before = line;
        }
        return rows;
    }

    private static List<Boolean> apart(List<List<Line>> rows, float white, boolean upwards) {
        Boolean[] apart = new Boolean[Math.min(DEPTH, rows.size())];
        boolean further = false;
        for (int i = apart.length - 1; i >= 0; i--) {
            if (i + 1 == rows.size()) {
                further = rows.size() == 1;
            } else {
                Line outer = rows.get(i).getFirst();
                Line inner = rows.get(i + 1).getFirst();
                further |= isApart(outer, inner, white, upwards);
            }
            apart[i] = further;
        }
        return List.of(apart);
    }

    private static boolean isApart(Line outer, Line inner, float white, boolean upwards) {
        if (!outer.placed()) {
            return upwards ? outer.afterGap() : inner.afterGap();
        }
        return Math.abs(inner.baseline() - outer.baseline()) > white
                || Math.abs(inner.height() - outer.height()) > 0.8f;
    }

    private static float pitch(List<Line> visible) {
        float[] distances = new float[visible.size()];
        int n = 0;
        for (int i = 1; i < visible.size(); i++) {
            float distance = visible.get(i).baseline() - visible.get(i - 1).baseline();
            if (distance > 0.5f * visible.get(i).height()) {
                distances[n++] = distance;
            }
        }
        Arrays.sort(distances, 0, n);
        return n < 3 ? 0 : distances[n / 2];
    }

    /** All lines of both edges, each once, in reading order. */
    List<Line> all() {
        List<Line> all = new ArrayList<>();
        top.forEach(all::addAll);
        for (List<Line> row : bottom) {
            for (Line line : row) {
                if (!all.contains(line)) {
                    all.add(line);
                }
            }
        }
        all.sort(Comparator.comparing(Line::span));
        return all;
    }
}
