package org.pincite.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.PinCite;
import org.pincite.engine.StoredDocument;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

class CitationAnswerTest {
    private static final StoredDocument FILING = TwoPages.stored();
    private static final PinCite QUOTE = TwoPages.cite(TwoPages.at(TwoPages.QUOTED));

    @Test
    void a_filing_is_cited_with_case_docket_court_date_and_entry() {
        assertThat(citation(QUOTE, CitationStyle.BLUEBOOK))
                .isEqualTo(
                        "Complaint at 1:2–2:1, Roe v. Northgate, No. 3:20-cv-08570 (N.D. Cal. Apr. 14, 2023), ECF No. 7");
        assertThat(citation(QUOTE, CitationStyle.PLAIN))
                .isEqualTo(
                        "Complaint, Roe v. Northgate, No. 3:20-cv-08570 (N.D. Cal.), April 14, 2023, ECF No. 7 at 1:2–2:1");
    }

    @Test
    void without_a_passage_the_document_is_cited() {
        assertThat(citation(null, CitationStyle.BLUEBOOK))
                .isEqualTo("Complaint, Roe v. Northgate, No. 3:20-cv-08570 (N.D. Cal. Apr. 14, 2023), ECF No. 7");
    }

    @Test
    void an_article_is_cited_by_author_paper_and_date() {
        assertThat(Prose.bluebookArticle(article("Deal & Doubt")))
                .isEqualTo("Jane Roe & Ann Lee, Deal & Doubt, The Harbor Ledger (Sept. 2024), para. 3");
    }

    @Test
    void what_is_not_known_is_left_out() {
        Cited bare = new Cited("ab".repeat(32), true, "Order", null, null, null, null, null, List.of(), null, null);

        assertThat(Prose.bluebookFiling(bare)).isEqualTo("Order");
        assertThat(Exchange.ris(bare)).isEqualTo("TY  - CASE\r\nTI  - Order\r\nER  - \r\n");
    }

    @Test
    void bibtex_escapes_what_tex_would_read() {
        assertThat(Exchange.bibtex(article("100% of {A} & B_C")))
                .startsWith("@article{jane2024,\n  title = {100\\% of \\{A\\} \\& B\\_C}")
                .contains("author = {Jane Roe and Ann Lee}", "date = {2024-09}", "note = {para. 3}");
    }

    @Test
    void csl_json_is_a_list_of_one_item() throws JsonException {
        assertThat(Json.tree(citation(QUOTE, CitationStyle.CSL_JSON))).isEqualTo(Json.tree("""
                        [{"id": "roe2023ecf7", "type": "legal_case", "title": "Roe v. Northgate", "genre": "Complaint",
                          "authority": "N.D. Cal.", "number": "3:20-cv-08570",
                          "issued": {"date-parts": [[2023, 4, 14]]}, "note": "ECF No. 7 at 1:2–2:1"}]
                        """));
    }

    @Test
    void a_line_break_cannot_forge_a_ris_field() {
        assertThat(Exchange.ris(article("Deal\r\nER  - "))).contains("TI  - Deal ER - \r\n");
    }

    @Test
    void each_style_is_named_by_its_word() {
        for (CitationStyle style : CitationStyle.values()) {
            assertThat(CitationStyle.named(style.word())).contains(style);
        }
        assertThat(CitationStyle.named("mla")).isEmpty();
    }

    private static String citation(@Nullable PinCite pinCite, CitationStyle style) {
        return CitationAnswer.of(FILING, pinCite, style).citation();
    }

    private static Cited article(String title) {
        return new Cited(
                "ab".repeat(32),
                false,
                title,
                null,
                null,
                null,
                null,
                new PartialDate(2024, 9, 0),
                List.of("Jane Roe", "Ann Lee"),
                "The Harbor Ledger",
                "para. 3");
    }
}
