package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.pincite.corpus.Citation;

/** A citation by itself, and the reporter or code that it names. */
final class ReporterForm implements Form {
    @Override
    public String kind() {
        return "reporters";
    }

    @Override
    public String fields() {
        return "input, expected {reporter or code: the name in its usual form}";
    }

    @Override
    public boolean fits(JsonNode row) {
        JsonNode expected = row.path("expected");
        return row.has("input") && (expected.has("reporter") || expected.has("code"));
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        String field = row.expected().has("reporter") ? "reporter" : "code";
        List<Citation> citations = readers.read(row.text()).facts().citations();
        checks.value(
                field,
                row.expected().path(field).asText(),
                citations.isEmpty()
                        ? null
                        : String.join(
                                "; ", citations.stream().map(Citation::normal).toList()),
                (expected, found) -> citations.stream()
                        .anyMatch(one -> Same.squeeze(one.normal()).contains(Same.squeeze(expected))));
    }
}
