package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/**
 * Measures the readers on gold rows: texts with the answers that a person gave. Each row is read by the code that indexing
 * uses.
 */
public final class Evaluation {
    private static final List<Form> FORMS = List.of(
            new PartyForm(),
            new FileForm(),
            new DocketForm(),
            new EyeciteForm(),
            new AllegationForm(),
            new CourtForm(),
            new CitationForm(),
            new ReporterForm(),
            new NewsForm(),
            new CaptionForm());

    private final Readers readers = Readers.standard();
    private final Map<String, List<Check>> checks = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private Evaluation() {}

    /**
     * Reads every row of the files and compares.
     *
     * @return a score for each kind of row, in the order in which the kinds appear; empty where no file has a row
     * @throws GoldException naming file and line of the first row that is no JSON or of no known form
     * @throws IOException naming a file that cannot be read
     */
    public static Map<String, Score> of(List<Path> files) throws GoldException, IOException {
        Evaluation evaluation = new Evaluation();
        for (Path file : files) {
            evaluation.read(file);
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        evaluation.rows.forEach((kind, count) ->
                scores.put(kind, new Score(count, evaluation.checks.getOrDefault(kind, List.of()))));
        return scores;
    }

    /** The forms of rows that are known: kind, then the fields of a row. */
    public static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        FORMS.forEach(form -> forms.put(form.kind(), form.fields()));
        return forms;
    }

    private void read(Path file) throws GoldException, IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    check(new Row(file, number, tree(line, file, number)));
                }
            }
        }
    }

    private static JsonNode tree(String line, Path file, int number) throws GoldException {
        try {
            return Json.tree(line);
        } catch (JsonException e) {
            throw new GoldException(file + ":" + number + ": expected one JSON object a line, found " + shortened(line)
                    + ": " + e.getMessage());
        }
    }

    private void check(Row row) throws GoldException {
        Form form = formOf(row.node());
        if (form == null) {
            throw new GoldException(unknown(row));
        }
        rows.merge(form.kind(), 1, Integer::sum);
        form.check(row, readers, new Checks(row.id(), checks.computeIfAbsent(form.kind(), kind -> new ArrayList<>())));
    }

    private static @Nullable Form formOf(JsonNode row) {
        for (Form form : FORMS) {
            if (row.isObject() && form.fits(row)) {
                return form;
            }
        }
        return null;
    }

    private static String unknown(Row row) {
        TreeSet<String> found = new TreeSet<>();
        row.node().fieldNames().forEachRemaining(found::add);
        row.expected().fieldNames().forEachRemaining(name -> found.add("expected." + name));
        StringBuilder message = new StringBuilder(row.place())
                .append(": a row of no known form; found the fields ")
                .append(found)
                .append(", expected those of one of:");
        forms().forEach((kind, fields) ->
                message.append("\n  ").append(kind).append(": ").append(fields));
        return message.toString();
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
