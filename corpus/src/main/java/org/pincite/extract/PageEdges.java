package org.pincite.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines at the upper and lower edge of one page, furniture found so far left out: where stamps, running heads and
 * feet, page labels and Bates numbers stand.
 *
 * @param top outermost first
 * @param bottom outermost first
 */
record PageEdges(List<Line> top, List<Line> bottom) {
    /** A stamp or head is within this many lines of an edge. */
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

    /** Lines of one row count as one: a head's parts to the left and right stand side by side. */
    private static List<Line> outer(List<Line> visible) {
        List<Line> edge = new ArrayList<>();
        int rows = 0;
        Line before = null;
        for (Line line : visible) {
            boolean sameRow = before != null
                    && line.placed()
                    && Math.abs(line.baseline() - before.baseline()) < 0.5f * line.height();
            rows += sameRow ? 0 : 1;
            if (rows > DEPTH || edge.size() > 4 * DEPTH) {
                break;
            }
            edge.add(line);
            before = line;
        }
        return edge;
    }

    /** All lines of both edges, each once, in reading order. */
    List<Line> all() {
        List<Line> all = new ArrayList<>(top);
        for (Line line : bottom) {
            if (!all.contains(line)) {
                all.add(line);
            }
        }
        all.sort(Comparator.comparing(Line::span));
        return all;
    }
}
