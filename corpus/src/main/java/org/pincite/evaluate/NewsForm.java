package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Citation;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Mention;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.Party;
import org.pincite.corpus.Quotation;
import org.pincite.corpus.Stated;

/** An article, and what it says: headline, bylines, day of publication, quotations, who is a party and who is not. */
final class NewsForm implements Form {
    private static final Set<String> FIELDS = Set.of(
            "headline",
            "bylines",
            "publisher",
            "original_publisher",
            "datePublished",
            "dateModified",
            "plaintiffs",
            "defendants",
            "not_parties",
            "quotes",
            "allegations",
            "allegations_family",
            "docket_keys",
            "case_name",
            "resolved",
            "mentions",
            "dateline",
            "links",
            "boilerplate",
            "caption",
            "matters",
            "entities",
            "denial",
            "pseudonym");

    @Override
    public String kind() {
        return "news";
    }

    @Override
    public String fields() {
        return "input, expected {headline, bylines, publisher, datePublished, dateModified, plaintiffs, defendants, not_parties, "
                + "mentions, quotes [{quote, speaker}], allegations [type], allegations_family, docket_keys, case_name, "
                + "resolved {\"last April\": \"2023-04\"}}, each optional; any other field counts as not read";
    }

    /** A row whose answer has more fields of articles than of court papers. */
    @Override
    public boolean fits(JsonNode row) {
        return row.has("input") && CaptionForm.known(row, FIELDS) > CaptionForm.known(row, CaptionForm.FIELDS);
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        Facts facts = readers.article(row.text()).facts();
        row.expected()
                .fields()
                .forEachRemaining(field -> check(field.getKey(), field.getValue(), facts, readers, checks));
    }

    private static void check(String field, JsonNode expected, Facts facts, Readers readers, Checks checks) {
        String one = expected.isTextual() ? expected.asText() : null;
        List<String> all = Row.strings(expected);
        switch (field) {
            case "headline" -> checks.value(field, one, facts.title().value(), Same::words);
            case "bylines" -> checks.list(field, all, values(facts.bylines()), Same::words);
            case "publisher", "original_publisher" -> checks.value(field, one, value(facts.publisher()), Same::words);
            case "datePublished" ->
                checks.value(field, one, CaptionForm.words(facts.date(NamedDate.Event.PUBLISHED)), Same::date);
            case "dateModified" ->
                checks.value(field, one, CaptionForm.words(facts.date(NamedDate.Event.MODIFIED)), Same::date);
            case "plaintiffs", "defendants" ->
                checks.some(
                        field,
                        all,
                        parties(facts, field.substring(0, field.length() - 1)),
                        (a, b) -> isSame(a, b, readers));
            case "not_parties" ->
                all.forEach(name -> checks.absent(
                        field, name, parties(facts, "").stream().anyMatch(party -> isSame(name, party, readers))));
            case "mentions" -> checks.some(field, all, mentions(facts), (a, b) -> isSame(a, b, readers));
            case "entities" ->
                expected.forEach(entity -> checks.some(
                        field,
                        List.of(entity.path("text").asText()),
                        mentions(facts),
                        (a, b) -> isSame(a, b, readers)));
            case "quotes" -> quotes(expected, facts.quotations(), checks);
            case "allegations" -> checks.list(field, all, types(facts), String::equals);
            case "allegations_family" ->
                checks.some(
                        field,
                        all,
                        new ArrayList<>(facts.allegations().stream()
                                .filter(Allegation::counts)
                                .map(Allegation::family)
                                .toList()),
                        String::equals);
            case "docket_keys" -> checks.some(field, all, CaptionForm.dockets(facts), Same::docket);
            case "case_name" -> checks.some(field, all, cases(facts), NewsForm::names);
            case "matters" -> checks.list(field, all, CaptionForm.dockets(facts), Same::docket);
            case "resolved" ->
                expected.fields()
                        .forEachRemaining(date -> checks.some(
                                "resolved", List.of(date.getValue().asText()), CaptionForm.dates(facts), Same::date));
            default -> checks.unread(field, one == null ? expected.toString() : one);
        }
    }

    /** The words of each quotation, then who is said to have said them; other details of a speech are not read. */
    private static void quotes(JsonNode expected, List<Quotation> quotations, Checks checks) {
        List<Quotation> left = new ArrayList<>(quotations);
        for (JsonNode quote : expected) {
            String words = Row.string(quote, "quote");
            String speaker = Row.string(quote, "speaker");
            Quotation found = left.stream()
                    .filter(one -> words == null
                            ? speaker != null && one.speaker() != null && Same.words(speaker, one.speaker())
                            : Same.words(words, one.words()))
                    .findFirst()
                    .orElse(null);
            left.remove(found);
            if (words != null) {
                checks.value("quotation", words, found == null ? null : found.words(), Same::words);
            }
            if (speaker != null) {
                checks.value("speaker", speaker, found == null ? null : found.speaker(), Same::words);
            }
            for (String detail :
                    List.of("role", "employer", "type", "fragments", "paragraphs", "medium", "date", "via", "block")) {
                if (quote.has(detail)) {
                    checks.unread("quotation " + detail, quote.path(detail).asText());
                }
            }
        }
    }

    private static List<String> values(List<Stated<String>> stated) {
        return stated.stream().map(Stated::value).toList();
    }

    private static @Nullable String value(@Nullable Stated<String> stated) {
        return stated == null ? null : stated.value();
    }

    private static List<String> parties(Facts facts, String role) {
        return new ArrayList<>(facts.parties().stream()
                .filter(party -> party.role().contains(role))
                .map(Party::name)
                .toList());
    }

    private static List<String> mentions(Facts facts) {
        return new ArrayList<>(facts.mentions().stream().map(Mention::name).toList());
    }

    private static List<String> types(Facts facts) {
        return facts.allegations().stream()
                .filter(Allegation::counts)
                .map(Allegation::type)
                .toList();
    }

    private static List<String> cases(Facts facts) {
        List<String> cases = new ArrayList<>();
        if (facts.caption() != null) {
            cases.add(facts.caption().value());
        }
        facts.citations().stream().map(Citation::asWritten).forEach(cases::add);
        return cases;
    }

    /** A citation names its case among other words. */
    private static boolean names(String caseName, String written) {
        return Same.squeeze(written).startsWith(Same.squeeze(caseName));
    }

    private static boolean isSame(String a, String b, Readers readers) {
        return readers.fragments().partyId(a).equals(readers.fragments().partyId(b));
    }
}
