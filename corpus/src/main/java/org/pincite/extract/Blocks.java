package org.pincite.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes text that comes as blocks (paragraphs, headings, list items, table rows) into a {@link Layout}: a block is one
 * line unless it breaks its lines itself, and a blank line parts blocks.
 *
 * <p>A table row becomes one line, its cells parted by tabs and the lines of a cell by two spaces: {@code
 * 03/23/2024⇥736⇥ORDER}. A row whose cells hold columns of lines, as a caption's do, is written cell after cell, and so is
 * a row of one cell. Cells without words are left out.
 */
final class Blocks {
    private static final String CELL_SEPARATOR = "\t";
    private static final String LINE_SEPARATOR = "  ";
    /** Rows longer than this are paragraphs of their own: docket entries, not columns of figures. */
    private static final int LONG_ROW = 60;

    private final LayoutBuilder out = new LayoutBuilder();
    private final int maxChars;
    private StringBuilder current = new StringBuilder();
    private final Deque<Row> rows = new ArrayDeque<>();
    private boolean written;
    private int lastRow;

    Blocks(int maxChars) {
        this.maxChars = maxChars;
    }

    private static final class Row {
        final List<String> cells = new ArrayList<>();
        final StringBuilder outer;
        boolean broken;

        Row(StringBuilder outer) {
            this.outer = outer;
        }
    }

    /** Whether the limit is reached; what comes after it may be left out. */
    boolean full() {
        return out.length() + current.length() > maxChars;
    }

    /** Inline text; runs of white space, line ends included, are one space. */
    void text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b') {
                if (!current.isEmpty() && !Layout.isBlank(current.charAt(current.length() - 1))) {
                    current.append(' ');
                }
            } else {
                current.append(c);
            }
        }
    }

    /** Text whose line ends and blank lines count. */
    void preformatted(String text) {
        current.append(text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n'));
    }

    void lineBreak() {
        current.append('\n');
    }

    /** The start or end of a block. */
    void block() {
        if (rows.isEmpty() || rows.peek().broken) {
            flush(true);
        } else if (!current.isEmpty() && current.charAt(current.length() - 1) != '\n') {
            current.append('\n');
        }
    }

    void startRow() {
        breakRow();
        if (rows.isEmpty()) {
            flush(true);
        }
        rows.push(new Row(current));
        current = new StringBuilder();
    }

    void endCell() {
        Row row = rows.peek();
        if (row == null) {
            flush(true);
        } else if (row.broken) {
            flush(true);
        } else {
            row.cells.add(current.toString());
            current = new StringBuilder();
        }
    }

    void endRow() {
        Row row = rows.poll();
        if (row == null) {
            return;
        }
        if (!current.isEmpty()) {
            row.cells.add(current.toString());
        }
        write(row.cells);
        current = row.outer;
    }

    /** A table inside a cell: what stood before it in the outer row is written out, as a paragraph. */
    private void breakRow() {
        Row outer = rows.peek();
        if (outer == null || outer.broken) {
            return;
        }
        outer.broken = true;
        outer.cells.add(current.toString());
        write(outer.cells);
        outer.cells.clear();
        current = new StringBuilder();
    }

    private void write(List<String> cells) {
        List<List<String>> lines = new ArrayList<>();
        int columns = 0;
        for (String cell : cells) {
            List<String> inCell =
                    cell.lines().map(String::strip).filter(l -> !isBlank(l)).toList();
            if (!inCell.isEmpty()) {
                lines.add(inCell);
                columns += inCell.size() > 2 ? 1 : 0;
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        if (columns >= 2 || (lines.size() == 1 && columns == 1)) {
            for (List<String> cell : lines) {
                line(cell.getFirst(), true);
                cell.subList(1, cell.size()).forEach(l -> line(l, false));
            }
            lastRow = LONG_ROW + 1;
            return;
        }
        String row = String.join(
                CELL_SEPARATOR,
                lines.stream().map(l -> String.join(LINE_SEPARATOR, l)).toList());
        line(row, Math.max(lastRow, row.length()) > LONG_ROW);
        lastRow = row.length();
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> Layout.isBlank((char) c));
    }

    private void flush(boolean gap) {
        boolean first = gap;
        String text = current.toString();
        current.setLength(0);
        boolean blank = false;
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            line(line, first || blank);
            lastRow = LONG_ROW + 1;
            first = false;
            blank = false;
        }
    }

    private void line(String line, boolean gap) {
        out.line(line, gap && written, Float.NaN, Float.NaN, Float.NaN, Float.NaN, false);
        written = true;
    }

    /** Ends a page, where the format has pages. */
    void page() {
        flush(true);
        out.endPage(Float.NaN, false);
    }

    Layout build() {
        while (!rows.isEmpty()) {
            endRow();
        }
        flush(true);
        return out.build();
    }
}
