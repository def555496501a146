package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Court;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Text;

class FactReaderTest {
    private static Facts read(String text) {
        return FactReader.standard().read(Text.plain(text), Hints.none());
    }

    private static Facts read(String text, Map<String, String> metadata) {
        return FactReader.standard().read(Text.plain(text), new Hints("page.html", "text/html", metadata));
    }

    private static final String ORDER = """
            Case 3:21-cv-01234-AB Document 44 Filed 08/31/22 Page 1 of 5

            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            ANNA POE, et al.,
                      Plaintiffs,
                 v.
            NORTHGATE, INC.,
                      Defendant.

            Case No. 3:21-cv-01234-AB

            ORDER RE MOTIONS TO SEAL
            """;

    @Test
    void a_filing_states_court_docket_type_and_filing_date() {
        Facts facts = read(ORDER);
        assertThat(facts.kind().value()).isEqualTo(Kind.FILING);
        assertThat(Objects.requireNonNull(facts.court()).value()).isEqualTo(new Court("cand", "N.D. Cal."));
        assertThat(Objects.requireNonNull(facts.docket()).value())
                .isEqualTo(new Docket("3:21-cv-01234", "21-cv-01234"));
        assertThat(facts.title().value()).isEqualTo("Order Re Motions to Seal");
        assertThat(Objects.requireNonNull(facts.docType()).value()).isEqualTo("order");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2022-08-31"));
    }

    @Test
    void every_fact_of_the_text_points_at_its_words() {
        Facts facts = read(ORDER);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(facts.court())
                                .evidence()
                                .get(0)
                                .span())
                        .in(ORDER))
                .isEqualTo("UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA");
        assertThat(Objects.requireNonNull(facts.title().evidence().get(0).span())
                        .in(ORDER))
                .isEqualTo("ORDER RE MOTIONS TO SEAL");
    }

    @Test
    void an_article_states_headline_byline_publisher_and_day() {
        Facts facts = read(
                "Northgate Sued Over Data\n\nBy Jane Roe and John Poe | Published\nTuesday, Apr 02, 2024 - 05:00 PM\n\nText.");
        assertThat(facts.kind().value()).isEqualTo(Kind.ARTICLE);
        assertThat(facts.title().value()).isEqualTo("Northgate Sued Over Data");
        assertThat(facts.bylines()).extracting(b -> b.value()).containsExactly("Jane Roe", "John Poe");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2024-04-02"));
    }

    @Test
    void what_the_page_says_of_itself_comes_before_its_text() {
        Facts facts = read(
                "Skip to content\nNorthgate Sued | The Daily\nBy Someone Else\n",
                Map.of(
                        "jsonld.headline", "Northgate Sued",
                        "jsonld.author", "Jane Roe; John Poe",
                        "jsonld.datepublished", "2024-03-30T10:00:00Z",
                        "meta.og:site_name", "The Daily"));
        assertThat(facts.title().value()).isEqualTo("Northgate Sued");
        assertThat(facts.bylines()).extracting(b -> b.value()).containsExactly("Jane Roe", "John Poe");
        assertThat(Objects.requireNonNull(facts.publisher()).value()).isEqualTo("The Daily");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2024-03-30"));
    }

    @Test
    void a_text_that_says_nothing_of_itself_keeps_its_file_name() {
        Facts facts = FactReader.standard().read(Text.plain(""), new Hints("blank.txt", "text/plain", Map.of()));
        assertThat(facts.title().value()).isEqualTo("blank.txt");
        assertThat(facts.court()).isNull();
        assertThat(facts.parties()).isEmpty();
    }
}
