package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/** A passage and every citation in it. */
final class CitationForm implements Form {
    @Override
    public String kind() {
        return "citations";
    }

    @Override
    public String fields() {
        return "input or text, expected [{type (case_full, case_short, id, supra, law, reg, rule, docket, ecf, …), normal, "
                + "span [start, end], matched; optional metadata {pin_cite, plaintiff, defendant}, resource (the same number for what is one authority, null for "
                + "none)}]; optional format (text, html)";
    }

    @Override
    public boolean fits(JsonNode row) {
        JsonNode expected = row.path("expected");
        return (row.has("input") || row.has("text"))
                && expected.isArray()
                && (expected.isEmpty() || expected.get(0).has("type"));
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        boolean html = row.node().path("format").asText().equals("html");
        List<CitationChecks.Wanted> wanted = new ArrayList<>();
        Map<String, String> authorities = new HashMap<>();
        for (JsonNode one : row.expected()) {
            JsonNode metadata = one.path("metadata");
            String pin = Row.string(metadata, "pin_cite");
            wanted.add(new CitationChecks.Wanted(
                    one.path("type").asText(),
                    normal(one),
                    one.path("matched").asText(),
                    span(one.path("span")),
                    pin == null ? Row.string(one.path("fields"), "pin_cite") : pin,
                    html ? List.of() : names(metadata),
                    authority(one, authorities)));
        }
        boolean firstOnly = row.node().path("options").path("first_only").asBoolean();
        new CitationChecks(checks).check(wanted, readers.read(row.text()), !firstOnly);
    }

    /** A page that is left open (<i>1 U.S. ___</i>) is none, nor is a volume where there is none. */
    private static @Nullable String normal(JsonNode one) {
        String normal = Row.string(one, "normal");
        return normal == null ? null : normal.replaceFirst(" None$", "").replaceFirst("^None ", "");
    }

    /** Citations of one number stand for the same authority: that of the first of them, which is the full citation. */
    private static @Nullable String authority(JsonNode one, Map<String, String> authorities) {
        if (!one.has("resource")) {
            return null;
        }
        String normal = normal(one);
        return one.path("resource").isNull()
                ? ""
                : authorities.computeIfAbsent(one.path("resource").asText(), number -> normal == null ? "" : normal);
    }

    static List<String> names(JsonNode metadata) {
        List<String> names = new ArrayList<>();
        for (String side : List.of("plaintiff", "defendant")) {
            String name = Row.string(metadata, side);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable Span span(JsonNode pair) {
        return pair.size() == 2 ? new Span(pair.get(0).asInt(), pair.get(1).asInt()) : null;
    }
}
