package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Citation;
import org.pincite.corpus.Text;

class CitationReaderTest {
    private static List<Citation> read(String text) {
        return FactReader.standard().read(Text.plain(text), Hints.none()).citations();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See Poe v. Northgate, Inc., 550 U.S. 544, 570 (2007). | case | 550 U.S. 544 | Poe v. Northgate, Inc., 550 U.S. 544, 570 (2007)",
                "Roe v. Poe, 447 F. 3d 1172, 1180-81 (9th Cir. 2006) | case | 447 F.3d 1172 | Roe v. Poe, 447 F. 3d 1172, 1180-81 (9th Cir. 2006)",
                "as in 12 Cal.App.4th 5, 6. | case | 12 Cal. App. 4th 5 | 12 Cal.App.4th 5, 6",
                "447 F.3d at 1180 holds | case | 447 F.3d at 1180 | 447 F.3d at 1180",
                "2022 WL 141561, at *5 | case | 2022 WL 141561 | 2022 WL 141561, at *5",
                "under 18 U.S.C. § 2511(1)(a) | statute | 18 U.S.C. § 2511(1)(a) | 18 U.S.C. § 2511(1)(a)",
                "(ECF No. 388-2 at 5) | ecf | ECF No. 388-2 | ECF No. 388-2 at 5",
                "Dkt. 12 ¶ 7 | ecf | ECF No. 12 | Dkt. 12 ¶ 7",
                "in No. 3:21-cv-01234-AB the court | docket | 3:21-cv-01234 | 3:21-cv-01234"
            })
    void a_citation_has_a_type_a_normal_form_and_its_words(String text, String type, String normal, String words) {
        assertThat(read(text)).hasSize(1);
        Citation found = read(text).get(0);
        assertThat(found.type()).isEqualTo(type);
        assertThat(found.normal()).isEqualTo(normal);
        assertThat(found.asWritten()).isEqualTo(words);
        assertThat(Objects.requireNonNull(found.evidence().span()).in(text)).isEqualTo(words);
    }

    @Test
    void addresses_sums_and_words_of_a_sentence_are_no_citations() {
        assertThat(read("He lives at 111 S.W. 12th St. and paid $12 P. 3 times; 5 A. M. is early. Doc. is short."))
                .isEmpty();
    }

    @Test
    void parallel_citations_are_two_and_a_repeated_one_is_one() {
        assertThat(read("Doe v. Roe, 556 U.S. 662, 129 S. Ct. 1937 (2009); again 556 U.S. 662."))
                .extracting(Citation::normal)
                .containsExactly("556 U.S. 662", "129 S. Ct. 1937");
    }
}
