package org.pincite.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stated;
import org.pincite.engine.Place;

/** What a document says of itself, each value with its evidence. */
public record FactsAnswer(
        Value kind,
        Value title,
        @Nullable Value docType,
        @Nullable CourtFact court,
        @Nullable DocketFact docket,
        @Nullable Value caption,
        List<Value> judges,
        List<PartyFact> parties,
        List<DateFact> dates,
        List<AllegationFact> allegations,
        List<Value> bylines,
        @Nullable Value publisher,
        List<MentionFact> mentions,
        List<AmountFact> amounts,
        List<CitationFact> citations,
        List<QuotationFact> quotations,
        @Nullable Value natureOfSuit) {

    /**
     * The words that earned a fact.
     *
     * @param start offset into the document's text; null where the evidence lies outside it, as are end, page,
     *     pinCite and words
     * @param words the evidence as a reader sees it
     * @param confidence from 0 to 1
     * @param outside the evidence itself where it is not in the text, ex.: a web page's meta tag; else null
     */
    public record Proof(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer page,
            @Nullable String pinCite,
            @Nullable String words,
            String rule,
            double confidence,
            @Nullable String outside) {}

    public record Value(String value, List<Proof> evidence) {}

    public record CourtFact(String id, String name, List<Proof> evidence) {}

    public record DocketFact(String number, String core, List<Proof> evidence) {}

    public record PartyFact(String id, String name, String role, List<String> asWritten, List<Proof> evidence) {}

    public record DateFact(String event, String date, List<Proof> evidence) {}

    public record AllegationFact(String id, String label, String status, double confidence, List<Proof> evidence) {}

    /** An organisation or person that the document is about. */
    public record MentionFact(String sort, String name, List<Proof> evidence) {}

    public record AmountFact(BigDecimal value, String currency, String asWritten, List<Proof> evidence) {}

    /**
     * A citation.
     *
     * @param cites what a short form stands for; null where it stands for itself or that is open
     */
    public record CitationFact(
            String type,
            String normal,
            String asWritten,
            @Nullable String caseName,
            @Nullable String pin,
            @Nullable String cites,
            List<Proof> evidence) {}

    public record QuotationFact(String words, @Nullable String speaker, List<Proof> evidence) {}

    /** @param places where each piece of evidence in the text stands */
    public static FactsAnswer of(Facts facts, Map<Span, Place> places) {
        Function<List<Evidence>, List<Proof>> prove =
                evidence -> evidence.stream().map(e -> proof(e, places)).toList();
        return new FactsAnswer(
                new Value(facts.kind().value().word(), prove.apply(facts.kind().evidence())),
                value(facts.title(), prove),
                facts.docType() == null ? null : value(facts.docType(), prove),
                court(facts, prove),
                docket(facts, prove),
                facts.caption() == null ? null : value(facts.caption(), prove),
                values(facts.judges(), prove),
                facts.parties().stream()
                        .map(p -> new PartyFact(p.id(), p.name(), p.role(), p.asWritten(), prove.apply(p.evidence())))
                        .toList(),
                facts.dates().stream()
                        .map(d -> new DateFact(d.event().word(), d.date().toString(), prove.apply(d.evidence())))
                        .toList(),
                facts.allegations().stream()
                        .map(a -> new AllegationFact(
                                a.type(), a.label(), a.status().word(), a.confidence(), prove.apply(a.evidence())))
                        .toList(),
                values(facts.bylines(), prove),
                facts.publisher() == null ? null : value(facts.publisher(), prove),
                facts.mentions().stream()
                        .map(m -> new MentionFact(m.sort().word(), m.name(), prove.apply(m.evidence())))
                        .toList(),
                facts.amounts().stream()
                        .map(a -> new AmountFact(
                                a.value(), a.currency(), a.asWritten(), prove.apply(List.of(a.evidence()))))
                        .toList(),
                facts.citations().stream()
                        .map(c -> new CitationFact(
                                c.type(),
                                c.normal(),
                                c.asWritten(),
                                c.caseName(),
                                c.pin(),
                                c.cites(),
                                prove.apply(List.of(c.evidence()))))
                        .toList(),
                facts.quotations().stream()
                        .map(q -> new QuotationFact(q.words(), q.speaker(), prove.apply(List.of(q.evidence()))))
                        .toList(),
                facts.natureOfSuit() == null ? null : value(facts.natureOfSuit(), prove));
    }

    private static @Nullable CourtFact court(Facts facts, Function<List<Evidence>, List<Proof>> prove) {
        return facts.court() == null
                ? null
                : new CourtFact(
                        facts.court().value().id(),
                        facts.court().value().name(),
                        prove.apply(facts.court().evidence()));
    }

    private static @Nullable DocketFact docket(Facts facts, Function<List<Evidence>, List<Proof>> prove) {
        return facts.docket() == null
                ? null
                : new DocketFact(
                        facts.docket().value().number(),
                        facts.docket().value().core(),
                        prove.apply(facts.docket().evidence()));
    }

    private static List<Value> values(List<Stated<String>> stated, Function<List<Evidence>, List<Proof>> prove) {
        return stated.stream().map(s -> value(s, prove)).toList();
    }

    private static Value value(Stated<String> stated, Function<List<Evidence>, List<Proof>> prove) {
        return new Value(stated.value(), prove.apply(stated.evidence()));
    }

    private static Proof proof(Evidence evidence, Map<Span, Place> places) {
        Span span = evidence.span();
        if (span == null) {
            return new Proof(null, null, null, null, null, evidence.rule(), evidence.confidence(), evidence.outside());
        }
        Place place = places.get(span);
        return new Proof(
                span.start(),
                span.end(),
                place == null ? null : place.page(),
                place == null ? null : place.pinCite().toString(),
                place == null ? null : place.words(),
                evidence.rule(),
                evidence.confidence(),
                null);
    }
}
