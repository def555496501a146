package org.pincite.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.evaluate.GoldException;
import org.pincite.json.Json;
import org.pincite.json.JsonException;
import org.pincite.quote.Quote;

/**
 * Reads gold files: one JSON object a line, or one JSON object with {@code sources} and {@code cases} for the whole file. What
 * a row asks is told from its fields, see {@link #forms()}.
 */
final class GoldReader {
    private static final Set<String> SEVERITIES = Set.of("MINOR", "SUBSTANTIVE", "CRITICAL");

    private GoldReader() {}

    /** The forms of rows: what is measured, then the fields. */
    static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put(
                "placed",
                "quote, source_id, char_start and char_end or pdf_page_start and pdf_page_end; optionally"
                        + " us_page_start and us_page_end, match (exact or fuzzy), tier, source_kind, alt_spans, also_in,"
                        + " citing_id (the paper that quotes, left aside)");
        forms.put("altered", "quote, source_id, original, altered; optionally base_id");
        forms.put("wrong case", "quote, claimed_us_cite, claimed_source_id, true_source_id");
        forms.put(
                "cases",
                "a file of its own: sources {ID: {ecf, ocr, pages}}, cases [{quote, cited, parentheticals, expected}]");
        return forms;
    }

    /** A file of cases and the papers they are about; null if it is a file of rows. */
    static @Nullable JsonNode cases(Path file) throws GoldException, IOException {
        if (!file.getFileName().toString().endsWith(".json")) {
            return null;
        }
        try {
            JsonNode whole = Json.tree(Files.readString(file));
            if (whole.path("sources").isObject() && whole.path("cases").isArray()) {
                return whole;
            }
        } catch (JsonException e) {
            throw new GoldException(file + ": expected one JSON object: " + e.getMessage());
        }
        throw new GoldException(file + ": expected an object with \"sources\" and \"cases\"");
    }

    static List<Gold> rows(Path file) throws GoldException, IOException {
        List<Gold> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(file + ":" + (i + 1), lines.get(i), "line " + (i + 1)));
            }
        }
        return rows;
    }

    private static Gold row(String place, String line, String name) throws GoldException {
        JsonNode row;
        try {
            row = Json.tree(line);
        } catch (JsonException e) {
            throw new GoldException(place + ": expected one JSON object a line: " + e.getMessage());
        }
        String words = row.path("quote").asText();
        String id = row.path("id").asText(name);
        if (words.isBlank()) {
            throw new GoldException(place + ": expected a row with a \"quote\"");
        }
        if (row.hasNonNull("claimed_us_cite")) {
            return new Gold.WrongCase(
                    id,
                    Quote.of(words, row.path("claimed_us_cite").asText()),
                    row.path("true_source_id").asText());
        }
        if (row.hasNonNull("altered") || row.hasNonNull("original")) {
            return new Gold.Altered(
                    id,
                    Quote.of(words, null),
                    row.path("source_id").asText(),
                    row.path("base_id").asText(null),
                    row.path("original").asText(""),
                    row.path("altered").asText(""));
        }
        if (row.hasNonNull("source_id")) {
            return placed(row, id, Quote.of(words, null));
        }
        StringBuilder message = new StringBuilder(place + ": a row of no known form, expected the fields of one of:");
        forms().forEach((kind, fields) ->
                message.append("\n  ").append(kind).append(": ").append(fields));
        throw new GoldException(message.toString());
    }

    private static Gold placed(JsonNode row, String id, Quote quote) {
        String source = row.path("source_id").asText();
        Set<String> documents = new LinkedHashSet<>(List.of(source));
        row.path("also_in").forEach(also -> documents.add(also.asText()));
        row.path("also_in_bulk").forEach(also -> documents.add(also.asText()));
        List<Gold.Range> places = new ArrayList<>();
        add(places, row);
        row.path("alt_spans").forEach(span -> {
            documents.add(span.path("source_id").asText());
            add(places, span);
        });
        String group = row.path("source_kind").asText("quotations")
                + (row.hasNonNull("tier") ? "-" + row.path("tier").asText() : "");
        Gold.Range printed = row.hasNonNull("us_page_start")
                ? new Gold.Range(
                        source,
                        row.path("us_page_start").asInt(),
                        row.path("us_page_end").asInt(row.path("us_page_start").asInt()),
                        true)
                : null;
        Boolean exact = row.hasNonNull("match") ? row.path("match").asText().equals("exact") : null;
        String citing = row.path("citing_id").asText(null);
        return new Gold.Placed(id, quote, citing, group, source, documents, places, printed, exact);
    }

    private static void add(List<Gold.Range> places, JsonNode row) {
        String source = row.path("source_id").asText();
        if (row.hasNonNull("char_start")) {
            places.add(new Gold.Range(
                    source, row.path("char_start").asInt(), row.path("char_end").asInt(), false));
        } else if (row.hasNonNull("pdf_page_start")) {
            int first = row.path("pdf_page_start").asInt();
            places.add(new Gold.Range(source, first, row.path("pdf_page_end").asInt(first), true));
        }
    }

    /** The cases of a file that has its sources with it. */
    static List<Gold> cases(JsonNode file) {
        List<Gold> cases = new ArrayList<>();
        for (JsonNode row : file.path("cases")) {
            JsonNode expected = row.path("expected");
            Set<String> flags = new HashSet<>();
            expected.path("flags").forEach(flag -> flags.add(flag.asText()));
            String severity =
                    flags.stream().filter(SEVERITIES::contains).findFirst().orElse(null);
            flags.removeAll(SEVERITIES);
            String parentheticals = row.path("parentheticals").asText("");
            String words = row.path("quote").asText();
            cases.add(new Gold.Case(
                    row.path("id").asText(),
                    new Quote(words, cited(row.path("cited")), parentheticals, 0, words.length()),
                    expected.path("verdict").asText(),
                    severity,
                    expected.path("pin_verdict").asText(null),
                    expected.path("found_at").path(0).asText(null),
                    expected.path("found_at").path(1).asInt(),
                    flags));
        }
        return cases;
    }

    private static @Nullable String cited(JsonNode cited) {
        if (cited.isTextual()) {
            return cited.asText();
        }
        if (!cited.hasNonNull("ecf")) {
            return null;
        }
        StringBuilder out =
                new StringBuilder("ECF No. ").append(cited.path("ecf").asText());
        if (cited.hasNonNull("page")) {
            out.append(" at ").append(cited.path("page").asText());
            if (cited.hasNonNull("line")) {
                out.append(':').append(cited.path("line").asText());
            }
        }
        return out.toString();
    }
}
