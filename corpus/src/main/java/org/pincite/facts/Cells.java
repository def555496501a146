package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text of tables as extraction writes them: cells end at a line's end, at a tab or at two spaces. Places are those of the
 * text.
 *
 * @param text with hyphens and blanks in their plain form
 */
record Cells(String text, List<Cell> all) {
    /**
     * What one cell says.
     *
     * @param first whether it is the first of its line
     * @param gap whether a blank line stands before its line
     */
    record Cell(String words, int start, int end, boolean first, boolean gap) {
        boolean is(String other) {
            return words.equalsIgnoreCase(other);
        }
    }

    /** The cells between two places. */
    static Cells of(String text, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        boolean gap = false;
        int line = from;
        while (line < to) {
            int end = Math.min(to, Strings.endOfLine(text, line));
            boolean first = true;
            int at = line;
            while (at < end) {
                int stop = endOfCell(text, at, end);
                int start = at;
                int last = stop;
                while (start < last && text.charAt(start) <= ' ') {
                    start++;
                }
                while (last > start && text.charAt(last - 1) <= ' ') {
                    last--;
                }
                if (last > start) {
                    cells.add(new Cell(text.substring(start, last), start, last, first, gap));
                    first = false;
                }
                at = stop + 1;
            }
            gap = first;
            line = end + 1;
        }
        return new Cells(text, cells);
    }

    private static int endOfCell(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\t' || (c == ' ' && i + 1 < end && text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return end;
    }

    /**
     * What stands after {@code label} at the start of a cell, or in the cell after it on the same line; null where that
     * is nothing.
     */
    @Nullable
    Cell value(String label) {
        return value(label, false);
    }

    /** As {@link #value(String)}; where the label ends its line, the value may stand on the next. */
    @Nullable
    Cell valueBelow(String label) {
        return value(label, true);
    }

    private @Nullable Cell value(String label, boolean below) {
        for (int i = 0; i < all.size(); i++) {
            Cell cell = all.get(i);
            if (cell.words().regionMatches(true, 0, label, 0, label.length())) {
                int start = cell.start() + label.length();
                while (start < cell.end() && text.charAt(start) == ' ') {
                    start++;
                }
                if (start < cell.end()) {
                    return new Cell(text.substring(start, cell.end()), start, cell.end(), false, false);
                }
                Cell next = i + 1 < all.size() ? all.get(i + 1) : null;
                boolean follows = next != null
                        && (below || !next.first())
                        && !next.words().endsWith(":");
                return follows ? next : null;
            }
        }
        return null;
    }

    /** Index of the first cell that {@code is} accepts, from {@code from}; -1 where there is none. */
    int index(int from, Predicate<Cell> is) {
        for (int i = from; i < all.size(); i++) {
            if (is.test(all.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
