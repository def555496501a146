package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.pincite.corpus.Court;

/** The name of a court and its ids, of which one must be found. */
final class CourtForm implements Form {
    @Override
    public String kind() {
        return "courts";
    }

    @Override
    public String fields() {
        return "input, expected [\"cand\"] (one of them must be found)";
    }

    @Override
    public boolean fits(JsonNode row) {
        JsonNode expected = row.path("expected");
        return row.has("input")
                && expected.isArray()
                && (expected.isEmpty()
                        ? row.has("names") || row.has("citation_strings")
                        : expected.get(0).isTextual());
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        List<String> ids = Row.strings(row.expected());
        Court court = readers.fragments().court(row.text());
        checks.value(
                "court",
                ids.isEmpty() ? null : String.join("|", ids),
                court == null ? null : court.id(),
                (expected, found) -> ids.contains(found));
    }
}
