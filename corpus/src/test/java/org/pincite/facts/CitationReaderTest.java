package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "(ECF No. 388-2 at 5) | ecf | ECF No. 388-2 at 5 | ECF No. 388-2 at 5",
                "Dkt. 12 ¶ 7 | ecf | ECF No. 12 ¶ 7 | Dkt. 12 ¶ 7",
                "Dkt. 326 (Order) at 2:11-3:5 | ecf | ECF No. 326 at 2:11-3:5 | Dkt. 326 (Order) at 2:11-3:5",
                "see Newbold, 672 P2d 231 [1983] | case | 672 P.2d 231 | Newbold, 672 P2d 231 [1983]",
                "as In re Cooke, 93 Wn. App. 526, 529 | case | 93 Wash. App. 526 | In re Cooke, 93 Wn. App. 526, 529",
                "in 2023 UT 5, ¶ 14 the | case | 2023 UT 5 | 2023 UT 5, ¶ 14",
                "in 2006-Ohio-2095 the | case | 2006-Ohio-2095 | 2006-Ohio-2095",
                "the 12 U.S. ___ page | case | 12 U.S. ___ | 12 U.S. ___",
                "5 Minn. L. Rev. 1339, 1341 (1991) | journal | 5 Minn. L. Rev. 1339 | 5 Minn. L. Rev. 1339, 1341",
                "84 Fed. Reg. 3,345, 3,350 | fed_reg | 84 Fed. Reg. 3345, 3350 | 84 Fed. Reg. 3,345, 3,350",
                "115 Stat. 272, 376 (2001) | session_law | 115 Stat. 272 | 115 Stat. 272, 376",
                "Pub. L. 107–56, §802 | public_law | Pub. L. No. 107-56, § 802 | Pub. L. 107–56, §802",
                "Pub. L. No. 107-56, § 802 | public_law | Pub. L. No. 107-56, § 802 | Pub. L. No. 107-56, § 802",
                "Rule 9(b) asks | rule | Rule 9(b) | Rule 9(b)",
                "FRCP 23(b)(3) asks | rule | Fed. R. Civ. P. 23(b)(3) | FRCP 23(b)(3)",
                "Cal. Rules of Court, rule 2.108 | rule | Cal. Rules of Court, rule 2.108 | Cal. Rules of Court, rule 2.108",
                "section 2 of the Sherman Act | popular | Sherman Act § 2 | section 2 of the Sherman Act",
                "FTC Docket No. 9408 | docket | FTC Docket No. 9408 | FTC Docket No. 9408",
                "File No. 191 0134 | docket | FTC File No. 191-0134 | File No. 191 0134",
                "Admin. Proc. File No. 3-20123 | docket | SEC File No. 3-20123 | Admin. Proc. File No. 3-20123",
                "Exchange Act Release No. 90123 | docket | Exchange Act Release No. 34-90123 | Exchange Act Release No. 90123",
                "Cause No. 2020-12345 | docket | 2020-12345 | Cause No. 2020-12345",
                "No. 01-20-00123-CV | docket | 01-20-00123-CV | 01-20-00123-CV",
                "Treas. Reg. § 1.41-2 | statute | Treas. Reg. § 1.41-2 | Treas. Reg. § 1.41-2",
                "2009 12345 (La.App. 1 Cir. 05/10/10) | case | 2009 La.App. 1 Cir. 12345 | 2009 12345 (La.App. 1 Cir. 05/10/10)",
                "25 Texas L.Rev. 199 | journal | 25 Tex. L. Rev. 199 | 25 Texas L.Rev. 199",
                "18 U.S.C. 1951 (1988) | statute | 18 U.S.C. § 1951 | 18 U.S.C. 1951",
                "U.S. Const. amend. XIV, § 1 | constitution | U.S. Const. amend. XIV, § 1 | U.S. Const. amend. XIV, § 1",
                "Restatement (Second) of Torts § 652B cmt. b | restatement | Restatement (Second) of Torts § 652B cmt. b | Restatement (Second) of Torts § 652B cmt. b",
                "Ariz. Rev. Stat. Ann. § 36-3701 et seq. | statute | Ariz. Rev. Stat. Ann. § 36-3701 et seq. | Ariz. Rev. Stat. Ann. § 36-3701 et seq.",
                "Mass. Gen. Laws ch. 93A, § 2 | statute | Mass. Gen. Laws ch. 93A, § 2 | Mass. Gen. Laws ch. 93A, § 2",
                "MDL No. 2843 | docket | MDL No. 2843 | MDL No. 2843",
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

    @Test
    void the_numbers_of_a_list_are_cited_each() {
        assertThat(read("Re: Dkt. Nos. 282, 285, and 286-1. In 2020, 12 F.3d 5 came."))
                .extracting(Citation::normal)
                .containsExactly("ECF No. 282", "ECF No. 285", "ECF No. 286-1", "12 F.3d 5");
    }

    @Test
    void a_volume_that_is_no_year_is_of_no_court_that_counts_by_years() {
        assertThat(read("I gave 12 ME 5 and 3 OK 7 at 1850 VT 6.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poe v. Roe, 1 U.S. 12, 15 (1990). So it is. Id. at 62-63. | 1 U.S. at 62-63",
                "Poe v. Roe, 1 U.S. 12 (1990). So it is. Ibid. And so. | 1 U.S. 12",
                "Poe v. Roe, 2022 WL 141561 (D. Utah 2022). See id. at *5. | 2022 WL 141561 at *5",
                "Poe v. Roe, 366 U.S. 717 (1961). It is. Id. at 720, 727. As held, id. at 722. | 366 U.S. at 720, 727; 366 U.S. at 722",
                "See ECF No. 736 at 3. It lies. Id. ¶ 34. | ECF No. 736 ¶ 34",
                "See Dkt. 12 at 3. It lies. Id. at 9:4-18. | ECF No. 12 at 9:4-18"
            })
    void id_stands_for_what_is_cited_before(String text, String normal) {
        assertThat(read(text))
                .filteredOn(found -> found.type().equals("id"))
                .extracting(Citation::normal)
                .containsExactly(normal.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Id. at 5.",
                "Poe v. Roe, 1 U.S. 100 (1990). So. Id. at 500.",
                "Poe v. Roe, 1 U.S. 100 (1990). So. Id. at 50.",
                "Poe v. Roe, 1 U.S. 100 (1990). So. Id. at ¶ 100.",
                "Poe v. Roe, 1 U.S. ___ (1990). So. Id. at 50.",
                "Poe v. Roe, 1 U.S. 1 (1990); Doe v. Roe, 2 U.S. 1 (1991). So. Id. at 5.",
                "Poe v. Roe, 1 U.S. 1 (1990). See his Reply, part two. Id. at 5.",
                "It violates 18 U.S.C. § 3553(b). So. Id. at 116."
            })
    void id_stands_for_nothing_where_it_is_open_what_it_cites(String text) {
        assertThat(read(text))
                .filteredOn(found -> found.type().equals("id"))
                .singleElement()
                .satisfies(found -> assertThat(found.cites()).isNull())
                .satisfies(found -> assertThat(found.normal()).isEqualTo(found.asWritten()));
    }

    @Test
    void after_an_id_that_is_open_the_next_one_is_open_too() {
        assertThat(read("Poe v. Roe, 1 U.S. 100 (1990). So. Id. at 50. And Id. at 101."))
                .filteredOn(found -> found.type().equals("id"))
                .extracting(Citation::cites)
                .containsExactly(null, null);
    }

    @Test
    void a_word_that_looks_like_id_is_none() {
        assertThat(read("See 1 U.S. 1. His ID at 5 and ID. at 6."))
                .noneMatch(found -> found.type().equals("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foo, 1 U.S., at 2. | case | 1 U.S. at 2 | 2 | 1 U.S. 1",
                "1 U. S., at 20-25\\& n. 4 | case | 1 U.S. at 20 | 20-25 | 1 U.S. 1",
                "Foo, supra, at 2. | supra | 1 U.S. 1 at 2 | at 2 | 1 U.S. 1",
                "Foo, supra at 2-3, 5 | supra | 1 U.S. 1 at 2-3, 5 | at 2-3, 5 | 1 U.S. 1",
                "Bar, supra. | supra | 1 U.S. 1 | | 1 U.S. 1",
                "In Foo at 62 we | reference | 1 U.S. 1 at 62 | at 62 | 1 U.S. 1",
                "Quux, supra, at 2 | supra | Quux, supra, at 2 | at 2 | ",
                "See supra, at 4. | supra | supra, at 4 | at 4 | ",
                "Foo, supra note 12. | supra | Foo, supra note 12 | | ",
                "Foo, 1 U.S. at 900. | case | 1 U.S. at 900 | 900 | "
            })
    void a_short_form_cites_the_full_one_before(String text, String type, String normal, String pin, String cites) {
        assertThat(read("Foo v. Bar, 1 U.S. 1 (1990). So it is. " + text))
                .element(1)
                .satisfies(found -> {
                    assertThat(found.type()).isEqualTo(type);
                    assertThat(found.normal()).isEqualTo(normal);
                    assertThat(found.pin()).isEqualTo(pin);
                    assertThat(found.cites()).isEqualTo(cites);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foo v. Bar, 1 U.S. 1. Wrong v. Wrong, 1 U.S. 2. Foo, 1 U.S., at 2. | 1 U.S. 1",
                "Foo v. Bar, 1 U.S. 1. Foo v. Bar, 1 U.S. 2. Foo, supra, at 2. | ",
                "Foo v. Bar, 1 U.S. 1. See Foo, 1 U.S. 2. Foo, 1 U.S., at 2. | ",
                "Foo v. Bar, 1 U.S. 1. Poe v. United States, 1 U.S. 900. 1 U.S. at 905. | 1 U.S. 900"
            })
    void of_two_decisions_the_name_tells_or_neither_is_cited(String text, String cites) {
        assertThat(read(text)).last().extracting(Citation::cites).isEqualTo(cites);
    }

    @Test
    void governments_and_names_not_cited_before_are_no_references() {
        assertThat(read("In Foo at 62 we see. Foo v. United States, 1 U.S. 12. The United States at 1776 was new."))
                .extracting(Citation::type)
                .containsExactly("case");
    }

    @Test
    void the_words_of_a_reporter_are_no_name() {
        assertThat(read("Poe v. Mass. Bd., 421 Mass. 610 (1996). So it is. 421 Mass at 619 and 12 N.E.9z at 5."))
                .extracting(Citation::type)
                .doesNotContain("reference");
    }

    @Test
    void parallel_citations_share_name_and_authority() {
        assertThat(read("Hurst v. Florida, 577 U.S. 92, 136 S.Ct. 616, 193 L.Ed.2d 504 (2016)"))
                .extracting(Citation::caseName, Citation::cites)
                .containsExactly(
                        tuple("Hurst v. Florida", null),
                        tuple("Hurst v. Florida", "577 U.S. 92"),
                        tuple("Hurst v. Florida", "577 U.S. 92"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 U.S. (1 Cranch) 137 | 5 U.S. 137",
                "46 N.C. (1 Jones) 456 | 46 N.C. 456",
                "Fed. Sec. L. Rep. (CCH) ¶ 97,410 | Fed. Sec. L. Rep. (CCH) 97,410",
                "1974-2 Trade Cas. (CCH) ¶ 75,282 | 1974-2 Trade Cas. (CCH) 75,282",
                "Taney, 400 | Taney 400",
                "1 Browne (Pa.), 334 | 1 Browne (Pa.) 334",
                "81 Misc 3d 1211(A) | 81 Misc. 3d 1211(A)",
                "2 Int. Rev. Rec. (1865) 45 | 2 Int. Rev. Rec. 45",
                "1 Johnson 1 (1890) | 1 N.M. (J.) 1",
                "1 Johnson 1 (1810) | 1 Johns. 1",
                "1 P.R. 1 (1831) | 1 Pen. & W. 1",
                "1 P.R. 1 (1915) | 1 P.R. 1",
                "F.3d | ",
                "1 U.S. f24601 | ",
                "11 Hill 7 men | ",
                "12 Day 5 at noon | ",
                "111 SW 3 | 111 S.W. 3",
                "of 111 SW 3 and | "
            })
    void reporters_are_cited_in_many_ways(String text, String normal) {
        assertThat(read(text)).extracting(Citation::normal).isEqualTo(normal == null ? List.of() : List.of(normal));
    }

    @Test
    void a_long_list_of_pin_pages_is_read_whole() {
        assertThat(read("1 F.2d 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 (1982)"))
                .extracting(Citation::pin)
                .containsExactly("2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16");
    }
}
