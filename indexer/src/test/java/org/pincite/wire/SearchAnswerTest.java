package org.pincite.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Court;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Kind;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Facet;
import org.pincite.engine.SearchResults;
import org.pincite.engine.Snippet;
import org.pincite.json.Json;
import org.pincite.json.JsonException;
import org.pincite.query.Dialect;
import org.pincite.query.Query;

class SearchAnswerTest {
    private static final DocumentId ID = new DocumentId("ab".repeat(32));

    @Test
    void an_answer_has_the_shape_of_the_contract() throws JsonException {
        String expected = """
                {"readAs": "(\\"special relationship\\" AND northgate)", "total": {"value": 31, "exact": true}, "took": 4,
                 "hits": [{"id": "%1$s", "collection": "default", "kind": "filing", "title": "Plaintiffs' Letter Brief",
                   "docType": "letter-brief", "court": {"id": "cand", "name": "N.D. Cal."}, "docket": "3:20-cv-08570",
                   "caption": "Roe v. Northgate, Inc.", "dates": {"filed": "2023-04-14", "signed": "2023-04"},
                   "publisher": null, "byline": null,
                   "parties": [{"id": "northgate", "name": "Northgate, Inc.", "role": "defendant"}],
                   "allegations": [{"id": "antitrust.monopolization", "label": "Monopolization", "status": "pleaded"}],
                   "score": 7.5, "matches": 17,
                   "snippets": [{"segments": [{"text": "had a "}, {"text": "special relationship", "match": true},
                     {"text": " with"}], "start": 10412, "end": 10530, "matchStart": 10418, "page": 12,
                     "pinCite": "ECF No. 736 at 12:4–9", "url": "/documents/%1$s?at=10418"}],
                   "quotedBy": 3, "quotes": 2, "url": "/documents/%1$s"}],
                 "facets": {"party": {"values": [{"value": "northgate", "label": "Northgate, Inc.", "count": 31,
                     "selected": false, "as": [{"label": "Northgate Corp.", "count": 19}]}], "more": true},
                   "date": {"interval": "year", "values": [{"value": "2023", "count": 12}]}},
                 "zeroedBy": null, "parts": [], "didYouMean": null, "unreadable": 2, "next": "opaque"}
                """.formatted(ID);

        SearchAnswer answer = SearchAnswer.of(query(), "", Dialect.PINCITE, results(), 4);

        assertThat(Json.tree(Json.write(answer))).isEqualTo(Json.tree(expected));
    }

    @Test
    void facets_come_in_one_order_whatever_order_they_were_counted_in() {
        Map<Facet, SearchResults.FacetCounts> counted = new LinkedHashMap<>();
        counted.put(Facet.COURT, new SearchResults.FacetCounts(List.of(), false));
        counted.put(Facet.KIND, new SearchResults.FacetCounts(List.of(), false));
        SearchResults results = new SearchResults(
                0, List.of(), counted, new SearchResults.Histogram("year", List.of()), null, null, 0, null);

        assertThat(SearchAnswer.of(new Query.All(), "", Dialect.PINCITE, results, 0)
                        .facets()
                        .keySet())
                .containsExactly("kind", "court", "date");
    }

    @Test
    void zero_hits_are_explained_in_what_was_typed() {
        SearchResults results = new SearchResults(
                0,
                List.of(),
                Map.of(),
                null,
                new SearchResults.Nothing(
                        "habror",
                        List.of(new SearchResults.Part("habror", 0), new SearchResults.Part("\"habror x\"", 2))),
                new SearchResults.Respelt(List.of(new SearchResults.Meant("habror", "harbor", 9)), 7),
                0,
                null);
        SearchAnswer answer = SearchAnswer.of(new Query.All(), "\"habror x\" & habror", Dialect.WESTLAW, results, 0);

        assertThat(answer.zeroedBy()).isEqualTo("habror");
        assertThat(answer.parts())
                .containsExactly(new SearchAnswer.Part("habror", 0), new SearchAnswer.Part("\"habror x\"", 2));
        assertThat(answer.didYouMean())
                .isEqualTo(new SearchAnswer.DidYouMean(
                        "\"habror x\" & harbor", 7, List.of(new SearchAnswer.Meant("habror", "harbor", 9))));
    }

    @Test
    void several_bylines_read_as_one() {
        assertThat(CardAnswer.joined(List.of())).isNull();
        assertThat(CardAnswer.joined(List.of("Jane Roe"))).isEqualTo("Jane Roe");
        assertThat(CardAnswer.joined(List.of("Jane Roe", "Ann Lee", "Bo Park")))
                .isEqualTo("Jane Roe, Ann Lee and Bo Park");
    }

    private static Query query() {
        return new Query.And(List.of(new Query.Phrase("special relationship"), new Query.Word("northgate")));
    }

    private static SearchResults results() {
        DocumentCard card = new DocumentCard(
                ID,
                "default",
                Kind.FILING,
                "Plaintiffs' Letter Brief",
                "letter-brief",
                new Court("cand", "N.D. Cal."),
                "3:20-cv-08570",
                "736",
                "Roe v. Northgate, Inc.",
                List.of(
                        new DocumentCard.Dated(NamedDate.Event.FILED, new PartialDate(2023, 4, 14)),
                        new DocumentCard.Dated(NamedDate.Event.SIGNED, new PartialDate(2023, 4, 0))),
                null,
                List.of(),
                List.of(new DocumentCard.Litigant("northgate", "Northgate, Inc.", "defendant")),
                List.of(new DocumentCard.Alleged(
                        "antitrust.monopolization", "Monopolization", Allegation.Status.PLEADED)),
                53,
                true);
        Snippet snippet = new Snippet(
                List.of(
                        new Snippet.Segment("had a ", false),
                        new Snippet.Segment("special relationship", true),
                        new Snippet.Segment(" with", false)),
                10412,
                10530,
                10418,
                12,
                "ECF No. 736 at 12:4–9");
        SearchResults.FacetValue value = new SearchResults.FacetValue(
                "northgate", "Northgate, Inc.", 31, false, List.of(new SearchResults.Spelling("Northgate Corp.", 19)));
        return new SearchResults(
                31,
                List.of(new SearchResults.Hit(card, 7.5f, 17, List.of(snippet), 2, 3)),
                Map.of(Facet.PARTY, new SearchResults.FacetCounts(List.of(value), true)),
                new SearchResults.Histogram("year", List.of(new SearchResults.Bar("2023", 12))),
                null,
                null,
                2,
                "opaque");
    }
}
