package org.pincite.wire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pincite.json.Json;

class DocumentAnswerTest {
    private final DocumentAnswer answer = DocumentAnswer.of(TwoPages.stored());

    @Test
    void evidence_is_cited_to_the_line() {
        FactsAnswer.Proof proof = answer.facts().parties().getFirst().evidence().getFirst();

        assertThat(proof.page()).isEqualTo(1);
        assertThat(proof.pinCite()).isEqualTo("ECF No. 7 at 1:1");
        assertThat(TwoPages.TEXT.substring(requireNonNull(proof.start()), requireNonNull(proof.end())))
                .isEqualTo("Northgate");
    }

    @Test
    void evidence_across_a_page_break_cites_both_pages() {
        FactsAnswer.Proof proof =
                answer.facts().quotations().getFirst().evidence().getFirst();

        assertThat(proof.pinCite()).isEqualTo("ECF No. 7 at 1:2–2:1");
        assertThat(proof.words()).isEqualTo("we had a deal");
    }

    @Test
    void evidence_outside_the_text_has_no_place_in_it() {
        FactsAnswer.Proof proof =
                requireNonNull(answer.facts().court()).evidence().getFirst();

        assertThat(proof.start()).isNull();
        assertThat(proof.pinCite()).isNull();
        assertThat(proof.outside()).isEqualTo("stamp");
    }

    @Test
    void a_nature_of_suit_is_told_with_its_evidence() {
        FactsAnswer.Value suit = requireNonNull(answer.facts().natureOfSuit());

        assertThat(suit.value()).isEqualTo("410 Anti-Trust");
        assertThat(suit.evidence().getFirst().outside()).isEqualTo("docket");
    }

    @Test
    void pages_tile_the_text_and_keep_both_numbers() {
        assertThat(answer.pages()).hasSize(2);
        assertThat(answer.pages().get(1).start())
                .isEqualTo(answer.pages().get(0).end());
        assertThat(answer.pages().get(1).label()).isEqualTo("2");
        assertThat(answer.pages().get(1).ecfPage()).isEqualTo(2);
    }

    @Test
    void a_document_has_the_metadata_of_its_hit() {
        String json = Json.write(answer);

        assertThat(json)
                .contains("\"kind\":\"filing\"", "\"title\":\"Complaint\"", "\"docket\":\"3:20-cv-08570\"")
                .contains("\"dates\":{\"filed\":\"2023-04-14\"}")
                .contains("\"origin\":{\"path\":\"matter/complaint.pdf\",\"id\":null,\"mediaType\":\"application/pdf\"")
                .contains("\"warnings\":[{\"code\":\"no-text\",\"page\":2");
    }
}
