package org.pincite.wire;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a table (RFC 4180). A cell that a spreadsheet would take for a formula is preceded by an apostrophe: documents and
 * lists of queries are written by others, and {@code =HYPERLINK(…)} must stay text. A cell with a semicolon stands in
 * quotation marks too, since some spreadsheets cut at it and would find a formula behind it.
 */
public final class Csv {
    /** What begins a formula, the full-width forms included, or is passed over before one. */
    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private Csv() {}

    /** One row, with the end of its line. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** One cell. */
    public static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        safe = safe.replace("\0", "");
        boolean quoted = safe.chars().anyMatch(c -> ",;\"\n\r".indexOf(c) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
