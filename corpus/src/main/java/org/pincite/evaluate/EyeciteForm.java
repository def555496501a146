package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage and its citations in parts, as the citation finder <a href="https://github.com/freelawproject/eyecite">eyecite</a>
 * prints them. Line breaks and tags are taken out first where the row says so.
 */
final class EyeciteForm implements Form {
    @Override
    public String kind() {
        return "eyecite";
    }

    @Override
    public String fields() {
        return "text, resolved [{kind (full_case, short_case, id, supra, full_law, …), volume, reporter, page, matched_text; "
                + "optional metadata {pin_cite, plaintiff, defendant}}]; optional options {clean_steps}";
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("text") && row.path("resolved").isArray();
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        String text = row.text();
        List<String> steps = Row.strings(row.node().path("options").path("clean_steps"));
        if (steps.contains("html")) {
            text = text.replaceAll("<[^>]{0,500}>", " ");
        }
        if (steps.contains("all_whitespace")) {
            text = text.replaceAll("\\s+", " ");
        }
        List<CitationChecks.Wanted> wanted = new ArrayList<>();
        for (JsonNode one : row.node().path("resolved")) {
            JsonNode metadata = one.path("metadata");
            wanted.add(new CitationChecks.Wanted(
                    one.path("kind").asText(),
                    normal(one),
                    one.path("matched_text").asText(),
                    null,
                    Row.string(metadata, "pin_cite"),
                    steps.contains("html") ? List.of() : CitationForm.names(metadata),
                    null));
        }
        new CitationChecks(checks).check(wanted, readers.read(text), true);
    }

    private static @Nullable String normal(JsonNode one) {
        String reporter = Row.string(one, "reporter");
        if (reporter == null) {
            return null;
        }
        String section = Row.string(one.path("groups"), "section");
        if (section != null) {
            String pin = Row.string(one.path("metadata"), "pin_cite");
            return reporter + " § " + section + (pin == null ? "" : pin);
        }
        String page = Row.string(one, "page");
        String volume = Row.string(one, "volume");
        String series = volume == null ? reporter : volume + " " + reporter;
        if (page == null) {
            return series;
        }
        boolean isShort = one.path("kind").asText().equals("short_case");
        return series + (isShort ? " at " : " ") + page;
    }
}
