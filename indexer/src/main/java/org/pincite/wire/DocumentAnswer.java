package org.pincite.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.Warning;
import org.pincite.engine.StoredDocument;
import org.pincite.wire.CardAnswer.AllegationLabel;
import org.pincite.wire.CardAnswer.PartyName;

/**
 * A document: its metadata, what it says of itself with the evidence, its pages, and where it came from.
 *
 * @param paged whether page numbers mean something
 * @param url of its page in the web UI
 */
public record DocumentAnswer(
        String id,
        String collection,
        String kind,
        String title,
        @Nullable String docType,
        @Nullable Court court,
        @Nullable String docket,
        @Nullable String caption,
        Map<String, String> dates,
        @Nullable String publisher,
        @Nullable String byline,
        List<PartyName> parties,
        List<AllegationLabel> allegations,
        boolean paged,
        List<PageEntry> pages,
        FactsAnswer facts,
        List<Warning> warnings,
        OriginAnswer origin,
        String url) {

    /**
     * One page's place in the text.
     *
     * @param label number printed by its author, or null
     * @param ecfPage number stamped by the court's filing system, or null
     * @param ocr whether its text was recognised from an image
     */
    public record PageEntry(
            int ordinal, @Nullable String label, @Nullable Integer ecfPage, int start, int end, boolean ocr) {
        static PageEntry of(Page page) {
            return new PageEntry(
                    page.ordinal(),
                    page.label(),
                    page.ecfPage(),
                    page.span().start(),
                    page.span().end(),
                    page.ocr());
        }
    }

    /**
     * Where the document came from.
     *
     * @param path relative to the folder that was indexed
     * @param id that a JSONL line gave the document; null elsewhere
     * @param sha256 of the bytes
     */
    public record OriginAnswer(
            String path, @Nullable String id, String mediaType, long bytes, String sha256, String collection) {}

    /** As the engine holds it. */
    public static DocumentAnswer of(StoredDocument document) {
        CardAnswer card = CardAnswer.of(document.card());
        Origin origin = document.origin();
        return new DocumentAnswer(
                card.id(),
                card.collection(),
                card.kind(),
                card.title(),
                card.docType(),
                card.court(),
                card.docket(),
                card.caption(),
                card.dates(),
                card.publisher(),
                card.byline(),
                card.parties(),
                card.allegations(),
                document.card().paged(),
                document.pages().stream().map(PageEntry::of).toList(),
                FactsAnswer.of(document.facts(), document.places()),
                document.warnings(),
                new OriginAnswer(
                        origin.path(),
                        origin.lineId(),
                        origin.mediaType(),
                        origin.bytes(),
                        card.id(),
                        card.collection()),
                card.url());
    }
}
