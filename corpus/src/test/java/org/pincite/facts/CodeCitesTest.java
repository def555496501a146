package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Citation;
import org.pincite.corpus.Text;

class CodeCitesTest {
    private static List<Citation> read(String text) {
        return FactReader.standard().read(Text.plain(text), Hints.none()).citations();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "under California Penal Code sections 631(a) and 632, | statute | Cal. Penal Code §§ 631(a), 632",
                "under California Business and Professions Code section 17200 | statute | Cal. Bus. & Prof. Code § 17200",
                "N.Y. Gen. Bus. Law § 349. | statute | N.Y. Gen. Bus. Law § 349",
                "Tex. Bus. & Com. Code Ann. § 17.46 (West 2009) | statute | Tex. Bus. & Com. Code Ann. § 17.46",
                "Mass. Gen. Laws ch. 93A, § 2 | statute | Mass. Gen. Laws ch. 93A, § 2",
                "Md. Code Ann., Empl. § 8-551 | statute | Md. Code Ann., Empl. § 8-551",
                "Cal. Code Regs. tit. 8, § 3203 | statute | Cal. Code Regs. tit. 8, § 3203",
                "30 Tex. Admin. Code § 162.5 | statute | 30 Tex. Admin. Code § 162.5",
                "in Minn. R. 1400.5010 it | statute | Minn. R. 1400.5010",
                "740 Ill. Comp. Stat. Ann. 14/15(b) | statute | 740 Ill. Comp. Stat. Ann. 14/15(b)",
                "see 1999 Or. Laws 2 | session_law | 1999 Or. Laws 2",
                "see 1999 Tex. Sess. Law Serv. 17 | session_law | 1999 Tex. Sess. Law Serv. 17",
                "see 45 N.J. Reg. 2017 | session_law | 45 N.J. Reg. 2017",
                "Wis. Stat. § 655.002(2)(c) (2005-06) | statute | Wis. Stat. § 655.002(2)(c)",
                "Ariz. Rev. Stat. Ann. § 36-3701 et seq. | statute | Ariz. Rev. Stat. Ann. § 36-3701 et seq."
            })
    void a_code_is_cited_by_state_words_and_section(String text, String type, String normal) {
        assertThat(read(text)).singleElement().satisfies(found -> {
            assertThat(found.type()).isEqualTo(type);
            assertThat(found.normal()).isEqualTo(normal);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The New York Law School has 5 floors.",
                "Texas Stat 5 and Ohio Laws were read.",
                "In Washington Code 7 was spoken.",
                "He left Maine Acts 9 behind."
            })
    void words_of_a_sentence_are_no_code(String text) {
        assertThat(read(text)).isEmpty();
    }
}
