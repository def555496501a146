package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Docket;

/** A string and the docket numbers in it, as keys: {@code 1:01-cv-00570-PCH} is {@code 01-cv-00570}. */
final class DocketForm implements Form {
    @Override
    public String kind() {
        return "dockets";
    }

    @Override
    public String fields() {
        return "input, expected_keys [\"20-cv-08570\"]; optional court, attrs.court_kind (district, bankruptcy, appellate)";
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("input") && row.path("expected_keys").isArray();
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        checks.list(
                "docket",
                Row.strings(row.node().path("expected_keys")),
                readers.fragments().dockets(row.text(), court(row.node())).stream()
                        .map(Docket::core)
                        .toList(),
                Same::docket);
    }

    /** Some numbers mean something in one kind of court only; any court of the kind will do. */
    private static @Nullable String court(JsonNode row) {
        String court = Row.string(row, "court");
        if (court != null) {
            return court;
        }
        String kind = row.path("attrs").path("court_kind").asText()
                + row.path("attrs").path("note").asText();
        if (kind.contains("bankruptcy")) {
            return "canb";
        }
        return kind.contains("appellate") ? "ca9" : null;
    }
}
