package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;

class ArticleReaderTest {
    private static Facts read(String text, Map<String, String> metadata) {
        return FactReader.standard().read(Text.plain(text), new Hints("a.txt", "text/plain", metadata));
    }

    private static String publisher(Facts facts) {
        return Objects.requireNonNull(facts.publisher()).value();
    }

    @Test
    void a_page_that_marks_its_article_only_in_its_elements_is_an_article() {
        Facts facts = read(
                "Mill sued over flour\nBy Ann Reed\nThe mill was sued.",
                Map.of(
                        "microdata.type", "https://schema.org/NewsArticle",
                        "microdata.headline", "Mill sued over flour",
                        "microdata.author", "Ann Reed",
                        "microdata.datepublished", "2024-04-05",
                        "html.title", "Mill sued over flour | Valley Herald"));
        assertThat(facts.kind().value()).isEqualTo(Kind.ARTICLE);
        assertThat(facts.title().value()).isEqualTo("Mill sued over flour");
        assertThat(facts.bylines()).extracting(Stated::value).containsExactly("Ann Reed");
        assertThat(publisher(facts)).isEqualTo("Valley Herald");
        assertThat(Objects.requireNonNull(facts.ownDate())).hasToString("2024-04-05");
    }

    @Test
    void a_wire_story_has_its_agency_on_top_and_in_the_dateline() {
        Facts facts = read("""
                HARBOR WIRE SERVICE
                Court enters judgment in flour case
                By Ann Reed
                June 14, 2024 5:40 pm CDT

                SAN ANTONIO, June 14 (Harbor Wire) — A court entered judgment on Friday.

                The case is Poe v. Mill, No. 2023-CI-90774, in the 438th District Court of Bexar County, Texas.
                """, Map.of());
        assertThat(facts.kind().value()).isEqualTo(Kind.ARTICLE);
        assertThat(facts.title().value()).isEqualTo("Court enters judgment in flour case");
        assertThat(publisher(facts)).isEqualTo("Harbor Wire Service");
        assertThat(Objects.requireNonNull(facts.ownDate())).hasToString("2024-06-14");
    }

    @Test
    void a_mailed_newsletter_is_published_by_its_sender() {
        Facts facts = read(
                "By Ann Reed\n\nGood morning. Three things happened.",
                Map.of(
                        "mail.from", "The Morning Mill <morning@mill.example>",
                        "mail.list", "<morning.mill.example>",
                        "mail.subject", "The Morning Mill: flour",
                        "mail.date", "2024-03-25T06:30-04:00"));
        assertThat(facts.kind().value()).isEqualTo(Kind.ARTICLE);
        assertThat(facts.title().value()).isEqualTo("The Morning Mill: flour");
        assertThat(publisher(facts)).isEqualTo("The Morning Mill");
        assertThat(Objects.requireNonNull(facts.ownDate())).hasToString("2024-03-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mill Owner Charged With Fraud - Office\nHOME\nFOR IMMEDIATE RELEASE\nThursday, November 13, 2014\n"
                        + "Mill Owner Charged With Fraud\nThe owner was arraigned for acts on June 3, 2012.",
                "Mill Owner Charged With Fraud\nBy Ann Reed\nUpdated December 1, 2014\nPublished November 13, 2014\nHe was.",
            })
    void the_day_stands_near_the_headline_also_where_the_headline_comes_twice(String text) {
        assertThat(Objects.requireNonNull(
                        read(text, Map.of("jsonl.kind", "news")).ownDate()))
                .hasToString("2014-11-13");
    }
}
