package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Mention;
import org.pincite.corpus.Text;

class ArticlePartyReaderTest {
    private static Facts read(String text) {
        Hints article = new Hints("a.txt", "text/plain", Map.of("jsonl.kind", "news"));
        return FactReader.standard().read(Text.plain(text), article);
    }

    private static String parties(String text) {
        return String.join(
                "; ",
                read(text).parties().stream()
                        .map(party -> party.name() + "=" + party.role())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The suit was brought by Ann Poe and John Doe. | Ann Poe=plaintiff; John Doe=plaintiff",
                "a lawsuit filed by two users, Ann Poe and John Doe, last year | Ann Poe=plaintiff; John Doe=plaintiff",
                "Last year Ann Poe sued Northgate, Inc. over it. | Ann Poe=plaintiff; Northgate, Inc.=defendant",
                "letters in Poe v. Northgate Platforms, say | Poe=plaintiff; Northgate Platforms=defendant",
                "The suit was brought by Ann Poe of Oakland and John Doe of Eugene, Ore., last year | Ann Poe=plaintiff; John Doe=plaintiff",
                "Bank of America sued Northgate, Inc. last year | Bank of America=plaintiff; Northgate, Inc.=defendant",
                "Last year Poe sued Northgate, Inc. over it. Ann Poe smiled. | Ann Poe=plaintiff; Northgate, Inc.=defendant",
                "Last year Poe sued Northgate, Inc. Ann Poe met Anna Poe. | Poe=plaintiff; Northgate, Inc.=defendant",
                "said plaintiffs Ann Poe and John Doe. Poe left. | Ann Poe=plaintiff; John Doe=plaintiff"
            })
    void who_sues_whom(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Streamline gave Northgate a report every two weeks.",
                "It cited Poe v. Northgate and Roe v. Doe.",
                "The Cubs vs. Reds game was sued by nobody.",
                "The court held in Poe v. Superior Court (1977) 19 Cal.3d 182 that it may."
            })
    void whoever_is_talked_about_is_no_party(String text) {
        assertThat(parties(text)).isEmpty();
    }

    @Test
    void companies_and_persons_who_are_no_party_are_mentioned() {
        String text = "Streamline’s agreement let it in. Northgate gave Streamline access, and Streamline paid. The"
                + " streaming giant Otherwise, LLC said no. CEO Mark Doe left. Last year Ann Poe sued Northgate, Inc. too.";
        Facts facts = read(text);
        assertThat(facts.mentions())
                .extracting(Mention::name)
                .contains("Streamline", "Otherwise, LLC", "Mark Doe")
                .doesNotContain("Ann Poe", "Northgate, Inc.");
        assertThat(facts.parties()).noneMatch(party -> party.name().equals("Streamline"));
    }
}
