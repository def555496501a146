package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutesTest {
    private static final Statutes STATUTES = Statutes.load();
    private static final Lexicon LEXICON = lexicon();

    private static Lexicon lexicon() {
        Lexicon.Builder builder = new Lexicon.Builder();
        STATUTES.register(builder);
        return builder.build();
    }

    static List<Statutes.Found> read(String text) {
        Lexicon.Scan scan = LEXICON.scan(text);
        List<Statutes.Found> found = new ArrayList<>();
        for (Lexicon.Hit hit : scan.hits()) {
            Statutes.Found here = STATUTES.read(text, scan, hit);
            if (here != null) {
                found.add(here);
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in violation of 18 U.S.C. § 2511(1)(a), and | 18 U.S.C. § 2511(1)(a)",
                "under 15 U. S. C. §§ 1-2. The | 15 U.S.C. §§ 1-2",
                "(15 U.S.C. § 2) | 15 U.S.C. § 2",
                "42 U.S.C. § 2000e-2(a) bars | 42 U.S.C. § 2000e-2(a)",
                "18 U.S.C. § 2701 et seq., | 18 U.S.C. § 2701 et seq.",
                "17 C.F.R. § 240.10b-5 | 17 C.F.R. § 240.10b-5",
                "Cal. Penal Code §§ 631, 632 | Cal. Penal Code §§ 631, 632",
                "Cal. Bus. & Prof. Code section 17200 | Cal. Bus. & Prof. Code § 17200",
                "740 ILCS 14/15(b) | 740 Ill. Comp. Stat. 14/15(b)",
                "Fed. R. Civ. P. 12(b)(6) | Fed. R. Civ. P. 12(b)(6)",
                "N.Y. Gen. Bus. Law § 349 | N.Y. Gen. Bus. Law § 349"
            })
    void a_citation_has_a_normal_form(String text, String normal) {
        assertThat(read(text)).extracting(Statutes.Found::normal).containsExactly(normal);
    }

    @Test
    void a_code_without_title_or_section_is_no_citation() {
        assertThat(read("the U.S.C. is large; see 18 U.S.C. generally; the Penal Code forbids it"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "usc:18:2510-2523, usc:18, 2511, true",
        "usc:18:2510-2523, usc:18, 2524, false",
        "usc:18:2510-2523, usc:17, 2511, false",
        "usc:15:2, usc:15, 1-2, true",
        "usc:15:1, usc:15, 2, false",
        "usc:42:2000e, usc:42, 2000e-5(f), true",
        "usc:42:2000e-3, usc:42, 2000e-5, false",
        "usc:5:552, usc:5, 552a, false",
        "usc:42:7401-7671q, usc:42, 7671q, true",
        "cal:civ:1798.100-1798.199.100, cal:civ, 1798.150, true",
        "cfr:45:160-164, cfr:45, 164.502, true",
        "ucc:2-313, ucc, 2-314, false"
    })
    void keys_of_the_taxonomy_meet_what_is_cited(String key, String code, String cited, boolean meets) {
        assertThat(Sections.key(key).meets(Sections.of(code, cited))).isEqualTo(meets);
    }
}
