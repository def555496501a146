package org.pincite.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows at the upper and lower edge of one page, furniture found so far left out: where stamps, running heads and feet,
 * page labels and Bates numbers stand. A row holds the lines that stand side by side.
 *
 * @param top outermost first
 * @param bottom outermost first
 */
record PageEdges(List<List<Line>> top, List<List<Line>> bottom) {
    /** A stamp or head is within this many rows of an edge. */
    static final int DEPTH = 3;

    static PageEdges of(Layout layout, Furniture furniture, int page) {
        List<Line> visible = new ArrayList<>();
        for (Line line : layout.linesOf(page)) {
            if (!line.turned() && !furniture.covers(line.span())) {
                visible.add(line);
            }
        }
        if (!visible.isEmpty() && visible.getFirst().placed()) {
            visible.sort(Comparator.comparingDouble(Line::baseline));
        }
        return new PageEdges(outer(visible), outer(visible.reversed()));
    }

    private static List<List<Line>> outer(List<Line> visible) {
        List<List<Line>> rows = new ArrayList<>();
        Line before = null;
        for (Line line : visible) {
            boolean sameRow = before != null
                    && line.placed()
                    && Math.abs(line.baseline() - before.baseline()) < 0.5f * line.height();
            if (!sameRow) {
                if (rows.size() == DEPTH) {
                    break;
                }
                rows.add(new ArrayList<>(1));
            }
            rows.getLast().add(line);
            before = line;
        }
        return rows;
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
