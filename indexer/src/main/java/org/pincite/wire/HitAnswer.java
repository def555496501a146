package org.pincite.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.SearchResults;
import org.pincite.engine.Snippet;
import org.pincite.wire.CardAnswer.AllegationLabel;
import org.pincite.wire.CardAnswer.PartyName;

/**
 * A document found: its metadata as in {@link CardAnswer}, and what matched.
 *
 * @param score higher is better; comparable within one answer only
 * @param matches occurrences of the query in the document's text
 * @param quotedBy number of documents that quote it
 * @param quotes number of its quotations whose source was found; null while they are not resolved
 * @param url of its page in the web UI
 */
public record HitAnswer(
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
        float score,
        int matches,
        List<Excerpt> snippets,
        int quotedBy,
        @Nullable Integer quotes,
        String url) {

    /**
     * Some words around matches.
     *
     * @param start offset into the document's text of the first character shown
     * @param end offset after the last character shown
     * @param matchStart offset of the first match shown
     * @param page ordinal of the first match's page
     * @param url of the document's page in the web UI, at the first match
     */
    public record Excerpt(
            List<Segment> segments, int start, int end, int matchStart, int page, String pinCite, String url) {
        static Excerpt of(DocumentId id, Snippet snippet) {
            List<Segment> segments = snippet.segments().stream()
                    .<Segment>map(s -> s.match() ? new Marked(s.text(), true) : new Plain(s.text()))
                    .toList();
            return new Excerpt(
                    segments,
                    snippet.start(),
                    snippet.end(),
                    snippet.matchStart(),
                    snippet.page(),
                    snippet.pinCite(),
                    CardAnswer.url(id) + "?at=" + snippet.matchStart());
        }
    }

    /** A run of text that is all match or all not; only a match says so. */
    public sealed interface Segment {
        String text();
    }

    public record Plain(String text) implements Segment {}

    public record Marked(String text, boolean match) implements Segment {}

    /** As the engine found it. */
    public static HitAnswer of(SearchResults.Hit hit) {
        CardAnswer card = CardAnswer.of(hit.document());
        DocumentId id = hit.document().id();
        return new HitAnswer(
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
                hit.score(),
                hit.matches(),
                hit.snippets().stream().map(s -> Excerpt.of(id, s)).toList(),
                hit.quotedBy(),
                hit.quotes(),
                card.url());
    }
}
