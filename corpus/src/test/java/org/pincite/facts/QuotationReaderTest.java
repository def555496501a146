package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Quotation;
import org.pincite.corpus.Text;

class QuotationReaderTest {
    private static List<Quotation> read(String text) {
        Hints article = new Hints("a.txt", "text/plain", Map.of("jsonl.kind", "news"));
        return FactReader.standard().read(Text.plain(text), article).quotations();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We never read the messages,” said Northgate spokeswoman Ann Poe. | Ann Poe",
                "“We never read the messages,” Poe said on Monday. | Poe",
                "“We never read the messages,” a Northgate spokesperson told the Herald. | a Northgate spokesperson",
                "Ann Poe wrote: “We never read the messages.” | Ann Poe",
                "The complaint alleges that Northgate “never once read the messages.” | The complaint",
                "“We never read the messages,” according to the filing. | the filing",
                "“We never read the messages,” said Kane County District Attorney John Doe. | John Doe",
                "As Northgate told the Herald “we never read the messages.” | Northgate",
                "\"We never read the messages,\" said Ann Poe. | Ann Poe",
                "Ann Poe says that an officer, Mark Roe, told users that they “never read the messages.” | Mark Roe",
                "The suit filed by Ann Poe and Mark Roe is old. The two claim that he had “special access” then. | Ann Poe and Mark Roe",
                "The judge heard the plaintiffs. The plaintiffs lost. “We never read the messages,” they wrote. | The plaintiffs",
                "Judge Ann T. Poe, who read the papers, ruled. “We never read the messages,” she wrote. | Ann T. Poe",
                "Ann Poe, 53, ran the mill. She says that Mark Roe left. “We never read the messages,” she said. | Ann Poe",
                "“No message that they read” is no message, Chancellor Ann Poe wrote. | Ann Poe",
                "“We never read the messages,” its founder, Ann Poe, wrote to Roe. | Ann Poe",
                "A Northgate spokesman, Mark Roe, said that it “never read the messages.” | Mark Roe",
                "In return, the letter says, Northgate would “never read the messages.” | the letter",
                "He sent a written report every week that showed the “counts of messages sent by users.” | a written report"
            })
    void who_is_said_to_have_said_it(String text, String speaker) {
        assertThat(read(text)).extracting(Quotation::speaker).containsExactly(speaker);
    }

    @Test
    void a_quotation_without_a_speaker_has_none_and_a_term_is_no_quotation() {
        List<Quotation> found =
                read("They had a “special relationship” and “a right to every message they sent” then.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).speaker()).isNull();
        assertThat(found.get(0).words()).isEqualTo("a right to every message they sent");
    }

    @Test
    void an_interrupted_speech_keeps_its_speaker() {
        assertThat(read("“It is important to find a way,” Poe wrote in an email. “You should do this today.”"))
                .extracting(Quotation::speaker)
                .containsExactly("Poe", "Poe");
    }

    @Test
    void the_sentence_of_a_speech_goes_on_with_its_speaker_and_the_next_does_not() {
        assertThat(read(
                        "The letter says that “for a decade they” had “read all the messages.” Nobody knew of “a right to"
                                + " every message they sent.”"))
                .extracting(Quotation::speaker)
                .containsExactly("The letter", "The letter", null);
    }

    @Test
    void a_quotation_goes_on_in_a_paragraph_that_opens_anew_and_nowhere_else() {
        assertThat(read("“We disagree with this.\n\n“We will appeal it,” said Ann Poe."))
                .extracting(Quotation::words)
                .containsExactly("We disagree with this. We will appeal it,");
        assertThat(read("“We disagree with this.\n\nNothing was said by anyone else."))
                .isEmpty();
    }

    @Test
    void the_evidence_is_the_quotation_with_its_marks() {
        String text = "Then “nobody tells the truth here,” said Ann Poe.";
        assertThat(Objects.requireNonNull(read(text).get(0).evidence().span()).in(text))
                .isEqualTo("“nobody tells the truth here,”");
    }
}
