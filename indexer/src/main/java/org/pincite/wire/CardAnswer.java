package org.pincite.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.DocumentCard;

/**
 * A document's metadata: what hits and documents have in common.
 *
 * @param kind {@code filing} or {@code article}
 * @param dates the first date of each event, by its word, ex.: {@code {"filed": "2023-04-14"}}
 * @param byline names joined by {@code ", "} and {@code " and "}; null where there are none
 */
public record CardAnswer(
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
        String url) {

    /** A litigant; {@code id} is the value to filter by. */
    public record PartyName(String id, String name, String role) {}

    /** An allegation type and what the document does with it, ex.: {@code pleaded}. */
    public record AllegationLabel(String id, String label, String status) {}

    static CardAnswer of(DocumentCard card) {
        Map<String, String> dates = new LinkedHashMap<>();
        card.dates().forEach(d -> dates.put(d.event().word(), d.date().toString()));
        return new CardAnswer(
                card.id().hex(),
                card.collection(),
                card.kind().word(),
                card.title(),
                card.docType(),
                card.court(),
                card.docket(),
                card.caption(),
                dates,
                card.publisher(),
                joined(card.bylines()),
                card.parties().stream()
                        .map(p -> new PartyName(p.id(), p.name(), p.role()))
                        .toList(),
                card.allegations().stream()
                        .map(a -> new AllegationLabel(
                                a.type(), a.label(), a.status().word()))
                        .toList(),
                url(card.id()));
    }

    static String url(DocumentId id) {
        return "/documents/" + id;
    }

    /** Ex.: {@code Jane Roe, Ann Lee and Bo Park}. */
    static @Nullable String joined(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        String last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }
}
