package org.pincite.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Span;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Facet;
import org.pincite.engine.FacetEvidence;
import org.pincite.engine.Snippet;
import org.pincite.wire.HitAnswer.Excerpt;

/**
 * The sentences behind a value of a facet.
 *
 * @param documents documents that have the value
 * @param next cursor of the next page, or null at the end
 */
public record EvidenceAnswer(
        String facet,
        String value,
        long documents,
        List<Sentence> items,
        @Nullable String next) {

    /**
     * One piece of evidence.
     *
     * @param documentId of the document that says so; {@code title}, {@code kind}, {@code caption} and {@code publisher} name it
     * @param label what it is evidence of, ex.: {@code Wiretap Act, pleaded}
     * @param start offset of the evidence into the document's text; null where it lies outside the text, as are end, page,
     *     pinCite and snippet
     * @param snippet the sentence, with the evidence as its match
     * @param confidence from 0 to 1
     * @param outside the evidence itself where it is not in the text; else null
     * @param url of the document's page in the web UI, at the evidence
     */
    public record Sentence(
            String documentId,
            String title,
            String kind,
            @Nullable String caption,
            @Nullable String publisher,
            String label,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Integer page,
            @Nullable String pinCite,
            @Nullable Excerpt snippet,
            String rule,
            double confidence,
            @Nullable String outside,
            String url) {
        static Sentence of(FacetEvidence.Item item) {
            DocumentCard card = item.document();
            Evidence evidence = item.evidence();
            Span span = evidence.span();
            Snippet snippet = item.snippet();
            String url = CardAnswer.url(card.id());
            return new Sentence(
                    card.id().hex(),
                    card.title(),
                    card.kind().word(),
                    card.caption(),
                    card.publisher(),
                    item.label(),
                    span == null ? null : (Integer) span.start(),
                    span == null ? null : (Integer) span.end(),
                    snippet == null ? null : (Integer) snippet.page(),
                    snippet == null ? null : snippet.pinCite(),
                    snippet == null ? null : Excerpt.of(card.id(), snippet),
                    evidence.rule(),
                    evidence.confidence(),
                    evidence.outside(),
                    span == null ? url : url + "?at=" + span.start());
        }
    }

    public static EvidenceAnswer of(Facet facet, String value, FacetEvidence evidence) {
        return new EvidenceAnswer(
                facet.word(),
                value,
                evidence.documents(),
                evidence.items().stream().map(Sentence::of).toList(),
                evidence.next());
    }
}
