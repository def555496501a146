package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Citation;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Facts;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Stamp;
import org.pincite.corpus.Stated;

/** The head of a court paper, and what it says: court, docket, parties, dates, judge, type of document. */
final class CaptionForm implements Form {
    /** Fields of the answer by the event whose date they are. */
    private static final Map<String, NamedDate.Event> DATES = Map.of(
            "filed", NamedDate.Event.FILED,
            "entered", NamedDate.Event.ENTERED,
            "unsealed", NamedDate.Event.UNSEALED,
            "signed", NamedDate.Event.SIGNED,
            "decided", NamedDate.Event.DECIDED,
            "hearing", NamedDate.Event.HEARING);

    static final Set<String> FIELDS = Set.of(
            "court",
            "docket_key",
            "docket_keys",
            "office",
            "doc",
            "page",
            "pages",
            "mdl",
            "re_docs",
            "judge",
            "case_title",
            "doctype",
            "parties",
            "event_dates",
            "filed",
            "entered",
            "unsealed",
            "signed",
            "decided",
            "hearing",
            "judge_initials",
            "et_al",
            "motion_kind",
            "division",
            "county",
            "court_below");

    @Override
    public String kind() {
        return "captions";
    }

    @Override
    public String fields() {
        return "input, expected {court, docket_key \"cand:20-cv-08570\", docket_keys, office, doc, page, pages, mdl, re_docs, "
                + "judge, case_title, doctype, parties [{name, role, dba, aka, fka}], filed, entered, unsealed, signed, decided, "
                + "hearing, event_dates}, each optional; any other field counts as not read";
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("input") && known(row, FIELDS) > 0;
    }

    /** How many of {@code fields} the answer has. */
    static long known(JsonNode row, Set<String> fields) {
        return fields.stream().filter(row.path("expected")::has).count();
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        Readers.Read read = readers.read(row.text());
        row.expected()
                .fields()
                .forEachRemaining(field -> check(field.getKey(), field.getValue(), read, readers, checks));
    }

    private static void check(String field, JsonNode expected, Readers.Read read, Readers readers, Checks checks) {
        Facts facts = read.facts();
        String one = expected.isValueNode() && !expected.isNull() ? expected.asText() : null;
        NamedDate.Event event = DATES.get(field);
        if (event != null) {
            checks.value(field, one, words(facts.date(event)), Same::date);
            return;
        }
        Stamp stamp = read.text().pages().getFirst().stamp();
        switch (field) {
            case "court" ->
                checks.value(
                        field,
                        one,
                        facts.court() == null ? null : facts.court().value().id(),
                        String::equals);
            case "docket_key" -> checks.value(field, one, key(facts), Same::docket);
            case "docket_keys" -> checks.some(field, Row.strings(expected), dockets(facts), Same::docket);
            case "office" -> checks.value(field, one, office(facts.docket()), String::equals);
            case "doc" -> checks.value(field, one, stamp == null ? null : stamp.document(), String::equals);
            case "page" -> checks.value(field, one, stamp == null ? null : "" + stamp.page(), String::equals);
            case "pages" -> checks.value(field, one, stamp == null ? null : "" + stamp.pages(), String::equals);
            case "mdl" -> checks.some(field, List.of("mdl-" + one), dockets(facts), Same::words);
            case "re_docs" ->
                checks.some(
                        field,
                        Row.strings(expected).stream().map(n -> "ECF No. " + n).toList(),
                        citations(facts),
                        Same::words);
            case "judge" -> checks.some(field, Row.strings(expected), judges(facts), Same::words);
            case "case_title" ->
                checks.value(
                        field,
                        one,
                        facts.caption() == null ? null : facts.caption().value(),
                        Same::caseName);
            case "doctype" ->
                checks.value(
                        field,
                        one,
                        facts.docType() == null ? null : facts.docType().value(),
                        Same::words);
            case "parties" -> new PartyChecks(readers, checks).check(expected, "role", facts.parties());
            case "event_dates" -> checks.some(field, Row.strings(expected), dates(facts), Same::date);
            default -> checks.unread(field, one == null ? expected.toString() : one);
        }
    }

    static @Nullable String words(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String key(Facts facts) {
        Stated<Docket> docket = facts.docket();
        return docket == null
                ? null
                : (facts.court() == null ? "?" : facts.court().value().id()) + ":"
                        + docket.value().core();
    }

    private static @Nullable String office(@Nullable Stated<Docket> docket) {
        int colon = docket == null ? -1 : docket.value().number().indexOf(':');
        return docket == null || colon < 0 ? null : docket.value().number().substring(0, colon);
    }

    /** The paper's own docket, then those that it cites. */
    static List<String> dockets(Facts facts) {
        List<String> dockets = new ArrayList<>();
        if (facts.docket() != null) {
            dockets.add(facts.docket().value().core());
        }
        for (Citation citation : facts.citations()) {
            if (citation.type().equals("docket")) {
                dockets.add(citation.normal().toLowerCase(Locale.ROOT).replace("mdl no. ", "mdl-"));
            }
        }
        return dockets;
    }

    private static List<String> citations(Facts facts) {
        return new ArrayList<>(facts.citations().stream().map(Citation::normal).toList());
    }

    static List<String> judges(Facts facts) {
        return new ArrayList<>(facts.judges().stream().map(Stated::value).toList());
    }

    static List<String> dates(Facts facts) {
        return new ArrayList<>(
                facts.dates().stream().map(date -> date.date().toString()).toList());
    }
}
