package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Kind;
import org.pincite.extract.PlainText;

/**
 * A passage of a document of a known type, and the allegation types in it with their status. Types that only are
 * mentioned, or are read with too little confidence to be shown, count only where they are expected.
 */
final class AllegationForm implements Form {
    @Override
    public String kind() {
        return "allegations";
    }

    @Override
    public String fields() {
        return "input, doctype (complaint, order, news, …), expected [{type, status}]; optional must_not [type], "
                + "family_only [family], family_status";
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("doctype") && row.has("input") && row.path("expected").isArray();
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        String docType = row.node().path("doctype").asText();
        Kind kind = docType.equals("news") ? Kind.ARTICLE : Kind.FILING;
        List<String> expected = new ArrayList<>();
        row.expected()
                .forEach(type -> expected.add(
                        type.path("type").asText() + "=" + type.path("status").asText()));
        row.node()
                .path("family_only")
                .forEach(family -> expected.add(family.asText() + "="
                        + row.node().path("family_status").asText(Allegation.Status.ALLEGED_IN_NEWS.word())));
        List<String> forbidden = Row.strings(row.node().path("must_not"));
        List<String> found = new ArrayList<>();
        for (Allegation allegation : readers.fragments().allegations(PlainText.read(row.text()), kind, docType)) {
            String key = allegation.type() + "=" + allegation.status().word();
            if (allegation.counts() || expected.contains(key)) {
                found.add(key);
            }
        }
        checks.some("allegation", expected, found, String::equals);
        for (String extra : found) {
            String type = extra.substring(0, extra.indexOf('='));
            String field = extra.endsWith("=" + Allegation.Status.PLEADED.word())
                    ? "wrongly pleaded"
                    : forbidden.contains(type) ? "must not" : "allegation";
            checks.absent(field, extra, true);
        }
        if (expected.isEmpty() && found.isEmpty()) {
            checks.absent("allegation", "", false);
        }
    }
}
