package org.pincite.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Span;

/**
 * The sentences behind a value of a facet: for each document that counts towards it, the words that earned the value. Asked
 * of an engine by its other methods, so that every backend answers it.
 *
 * @param documents documents that have the value, as the facet counts them: the facet's own selection is ignored
 * @param items evidence of one page of these documents, in their order
 * @param next cursor of the next page of documents, or null at the end
 */
public record FacetEvidence(
        long documents, List<Item> items, @Nullable String next) {
    /** Most pieces of evidence given of one document. */
    public static final int MOST = 20;

    public FacetEvidence {
        items = List.copyOf(items);
    }

    /**
     * One piece of evidence.
     *
     * @param label what it is evidence of, ex.: {@code Monopolization (Sherman Act § 2)}, pleaded
     * @param snippet the sentence, the evidence apart as its match; null where the evidence lies outside the text
     */
    public record Item(
            DocumentCard document,
            String label,
            Evidence evidence,
            @Nullable Snippet snippet) {}

    /**
     * Asks the engine.
     *
     * @param request the search whose hits are looked at; {@code size} is the number of documents on a page
     * @throws BadRequestException as a search does
     */
    public static FacetEvidence of(Engine engine, SearchRequest request, Facet facet, String value) {
        SearchResults results = engine.search(narrowed(request, facet, value));
        List<Item> items = new ArrayList<>();
        for (SearchResults.Hit hit : results.hits()) {
            engine.document(hit.document().id(), request.collections())
                    .ifPresent(document -> add(items, engine, request, document, facet, value));
        }
        return new FacetEvidence(results.total(), items, results.next());
    }

    /** The same search among the documents that have the value. */
    private static SearchRequest narrowed(SearchRequest request, Facet facet, String value) {
        Map<Facet, Filters.Selection> values = new EnumMap<>(Facet.class);
        values.putAll(request.filters().values());
        Filters.Selection own = values.get(facet);
        values.put(facet, new Filters.Selection(List.of(value), own == null ? List.of() : own.excluded()));
        return new SearchRequest(
                request.query(),
                new Filters(values, request.filters().days()),
                request.collections(),
                request.sort(),
                request.size(),
                request.cursor(),
                List.of(),
                false,
                0);
    }

    private static void add(
            List<Item> items,
            Engine engine,
            SearchRequest request,
            StoredDocument document,
            Facet facet,
            String value) {
        Sentences sentences = new Sentences(engine, document.card().id(), request.collections());
        int left = MOST;
        if (facet == Facet.VERDICT) {
            items.addAll(quotations(engine, request, document.card(), value, sentences));
        }
        for (Claim claim : claims(document.facts(), facet, value)) {
            for (Evidence evidence : claim.evidence()) {
                if (left-- > 0) {
                    Span span = evidence.span();
                    items.add(new Item(
                            document.card(),
                            claim.label(),
                            evidence,
                            span == null
                                    ? null
                                    : sentences.around(span, document.places().get(span))));
                }
            }
        }
    }

    /** The quotations with a verdict. */
    private static List<Item> quotations(
            Engine engine, SearchRequest request, DocumentCard document, String verdict, Sentences sentences) {
        List<Item> items = new ArrayList<>();
        engine.quotations(document.id(), request.collections())
                .ifPresent(quotations -> quotations.quotes().stream()
                        .filter(made -> made.quotation().verdict().equals(verdict))
                        .limit(MOST)
                        .forEach(made -> items.add(new Item(
                                document,
                                verdict.toLowerCase(Locale.ROOT).replace('_', ' '),
                                Evidence.at(made.quotation().at(), "quotation", 1),
                                sentences.around(made.quotation().at(), made.at())))));
        return items;
    }

    /** A fact that gives its document the value, and why. */
    private record Claim(String label, List<Evidence> evidence) {}

    private static List<Claim> claims(Facts facts, Facet facet, String value) {
        List<Claim> claims = new ArrayList<>();
        switch (facet) {
            case KIND ->
                claims.add(new Claim(facts.kind().value().word(), facts.kind().evidence()));
            case PARTY ->
                facts.parties().stream()
                        .filter(party -> party.id().equals(value))
                        .forEach(party -> claims.add(new Claim(party.name() + ", " + party.role(), party.evidence())));
            case ALLEGATION, STATUS ->
                facts.allegations().stream()
                        .filter(a -> a.counts()
                                && List.of(a.type(), a.family(), a.status().word())
                                        .contains(value))
                        .forEach(a -> claims.add(
                                new Claim(a.label() + ", " + a.status().word().replace('_', ' '), a.evidence())));
            case COURT -> {
                if (facts.court() != null) {
                    claims.add(new Claim(
                            facts.court().value().name(), facts.court().evidence()));
                }
            }
            case DOCKET -> {
                if (facts.docket() != null) {
                    claims.add(new Claim(
                            facts.docket().value().number(), facts.docket().evidence()));
                }
            }
            case DOC_TYPE -> {
                if (facts.docType() != null) {
                    claims.add(new Claim(
                            facts.docType().value().replace('_', ' '),
                            facts.docType().evidence()));
                }
            }
            case PUBLISHER -> {
                if (facts.publisher() != null) {
                    claims.add(new Claim(
                            facts.publisher().value(), facts.publisher().evidence()));
                }
            }
            case MENTION ->
                facts.mentions().stream()
                        .filter(mention -> mention.name().equals(value))
                        .forEach(mention -> claims.add(new Claim(mention.name(), mention.evidence())));
            case COLLECTION, VERDICT -> {}
        }
        return claims;
    }
}
