package org.pincite.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a data file of this room: one row a line, cells separated by tabs, {@code #} before a remark. */
final class Table {
    private Table() {}

    /**
     * The rows of a file.
     *
     * @param cells how many cells every row must have
     * @throws IllegalStateException naming file and line where a row has another number of cells
     */
    static List<String[]> rows(String name, int cells) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != cells) {
                    throw new IllegalStateException(name + ", line " + number + ": expected " + cells + " cells, found "
                            + row.length + ": " + line);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + name, e);
        }
    }
}
