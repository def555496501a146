package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Facts;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Text;

class DateReaderTest {
    private static Facts filing(String words) {
        return FactReader.standard()
                .read(Text.plain("UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\n" + words), Hints.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILED MARCH 8, 2020 | FILED | 2020-03-08",
                "Date Filed: 12/23/2008 | FILED | 2008-12-23",
                "Entered: April 28, 1993 | ENTERED | 1993-04-28",
                "Argued June 9, 1981. Decided May 6, 1982. | DECIDED | 1982-05-06",
                "Hearing Date: July 15, 2021 at 1:30 p.m. | HEARING | 2021-07-15",
                "Date: June 9, 2022 / Time: 10:00 a.m. | HEARING | 2022-06-09",
                "Dated: March 3, 2021 | SIGNED | 2021-03-03",
                "DATED this 3rd day of March, 2021. | SIGNED | 2021-03-03",
                "Executed on 3 March 2021 | SIGNED | 2021-03-03",
                "In 2017, the parties met. | MENTIONED | 2017",
                "The Titan API was granted in August 2013. | MENTIONED | 2013-08",
                "Plaintiffs filed suit on March 3, 2020. | MENTIONED | 2020-03-03",
            })
    void a_date_is_kept_with_what_happened_on_it(String words, NamedDate.Event event, String date) {
        assertThat(filing(words.replace(" / ", "\n")).date(event)).isEqualTo(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You may 2017 times say so.",
                "31/12/2020",
                "February 30, 2020",
                "530 U.S. 2017, 2020",
                "$2017 in costs",
                "in 2017,500 cases",
            })
    void what_is_no_date_is_none(String words) {
        assertThat(filing(words).dates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was unsealed on March 23. | 2024-03-23",
                "It was filed last April. | 2023-04",
                "It was filed last January. | 2024-01",
                "It was argued on December 3. | 2023-12-03",
                "It was heard on Tuesday. | 2024-04-02",
                "It was heard on Wednesday. | 2024-03-27",
                "It was heard last Tuesday. | 2024-03-26",
            })
    void an_article_counts_back_from_the_day_it_was_published(String words, String date) {
        Hints hints = new Hints("a.txt", "text/plain", Map.of("jsonl.kind", "news", "jsonl.date", "2024-04-02"));
        Facts facts = FactReader.standard().read(Text.plain(words), hints);
        assertThat(facts.date(NamedDate.Event.MENTIONED)).isEqualTo(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It may 3 times.",
                "The hearing is set for next Tuesday.",
                "At most March will do.",
                "By May 3 it ends."
            })
    void an_article_may_name_a_month_or_weekday_and_no_date(String words) {
        Hints hints = new Hints("a.txt", "text/plain", Map.of("jsonl.kind", "news", "jsonl.date", "2024-04-02"));
        assertThat(FactReader.standard().read(Text.plain(words), hints).date(NamedDate.Event.MENTIONED))
                .isNull();
    }

    @Test
    void the_date_that_stands_alone_below_an_opinions_caption_is_the_day_it_was_decided() {
        Facts facts = FactReader.standard()
                .read(
                        Text.plain(
                                "United States Court of Appeals\nFor the First Circuit\n\nANNA POE,\nAppellant,\nv.\nJOHN ROE,\n"
                                        + "Appellee.\n\nBefore\nLee, Circuit Judge.\n\n     May 14, 2010\n\nOn June 1, 2009, they met."),
                        Hints.none());
        assertThat(facts.date(NamedDate.Event.DECIDED)).isEqualTo(PartialDate.parse("2010-05-14"));
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2010-05-14"));
    }

    @Test
    void a_letter_is_signed_on_the_day_above_its_address() {
        Facts facts = FactReader.standard()
                .read(
                        Text.plain(
                                "May 31, 2023\nVia CM/ECF\nRe: Poe v. Northgate, Inc., No. 3:20-cv-08570 (N.D. Cal.)\n"
                                        + "Dear Judge Doyle:\nAdvertisers respectfully request"),
                        Hints.none());
        assertThat(facts.date(NamedDate.Event.SIGNED)).isEqualTo(PartialDate.parse("2023-05-31"));
        assertThat(facts.date(NamedDate.Event.FILED)).isNull();
    }
}
