package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Citation;
import org.pincite.corpus.Text;

class RecordCitesTest {
    private static List<Citation> read(String text) {
        return FactReader.standard().read(Text.plain(text), Hints.none()).citations();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It lies. Compl. ¶ 7. | record | Compl. ¶ 7",
                "See First Am. Compl. ¶¶ 7–9 | record | First Am. Compl. ¶¶ 7-9",
                "(FAC ¶ 12) | record | FAC ¶ 12",
                "as Jones Dep. 30:4-18 shows | record | Jones Dep. 30:4-18",
                "see Smith Decl. ¶ 4 | record | Smith Decl. ¶ 4",
                "see Hr’g Tr. 9:17-19 | record | Hr'g Tr. 9:17-19",
                "Trial Tr. vol. 2, 51-52 | record | Trial Tr. vol. 2, 51-52",
                "(Mot. at 5) | record | Mot. at 5",
                "(Opp’n at 12–13) | record | Opp'n at 12-13",
                "R. at 5 | record | R. at 5",
                "in J.A. 104 | record | J.A. 104",
                "as Smith Decl. Ex. 14 | exhibit | Smith Decl. Ex. 14",
                "as PX 2255 says | exhibit | PX 2255",
                "as Ex. A says | exhibit | Ex. A",
                "Exhibit 12 to the Smith Declaration | exhibit | Exhibit 12 to the Smith Declaration",
                "at ABC-POE-00012345–47 | bates | ABC-POE-00012345-00012347",
                "at ABC00012345 | bates | ABC00012345"
            })
    void a_paper_of_the_record_is_cited_by_its_short_name(String text, String type, String normal) {
        assertThat(read(text)).extracting(Citation::type, Citation::normal).containsExactly(tuple(type, normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Reply came at 5 p.m.",
                "His Answer was 7.",
                "The Complaint of May 5 came.",
                "Ex parte Poe came.",
                "Exhibits were shown. A man came.",
                "R. B. 5 men. COVID-19 came.",
                "People v. Poe, BAF2301143 came."
            })
    void short_names_without_a_place_are_words(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void id_after_a_paper_is_that_paper() {
        assertThat(read("It lies. Smith Decl. ¶ 4. Id. ¶ 5."))
                .extracting(Citation::normal)
                .containsExactly("Smith Decl. ¶ 4", "Smith Decl. ¶ 5");
    }
}
