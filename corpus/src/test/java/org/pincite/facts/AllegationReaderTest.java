package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Text;

class AllegationReaderTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final Statutes STATUTES = Statutes.load();
    private static final Lexicon LEXICON = Phrases.lexicon(TAXONOMY, STATUTES, Reporters.load());
    private static final AllegationReader READER = new AllegationReader(TAXONOMY, STATUTES);

    private static List<Allegation> read(String docType, String text) {
        Use use = docType.equals("news") ? Use.NEWS : Use.of(Kind.FILING, docType);
        return READER.read(Paper.of(Text.plain(text), Hints.none(), LEXICON), use);
    }

    /** What counts in facets, as {@code type=status}, blank-separated. */
    private static String counted(String docType, String text) {
        return String.join(
                " ",
                read(docType, text).stream()
                        .filter(Allegation::counts)
                        .map(allegation ->
                                allegation.type() + "=" + allegation.status().word())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT III – MONOPOLY MAINTENANCE | antitrust.monopolization=pleaded",
                "COUNT ONE: ATTEMPT TO MONOPOLIZE (15 U.S.C. § 2) | antitrust.attempted_monopolization=pleaded",
                "THIRD CAUSE OF ACTION For Trespass to Chattels | tort.property=pleaded",
                "SECOND CLAIM FOR RELIEF (42 U.S.C. § 1983) | civil_rights.1983=pleaded",
                "AS AND FOR A FIRST CAUSE OF ACTION: TORTIOUS INTERFERENCE WITH CONTRACT | contract.interference=pleaded",
                "COUNT V. Violation of 18 U.S.C. § 2701 | privacy.sca=pleaded"
            })
    void the_heading_of_a_count_is_pleaded(String heading, String expected) {
        assertThat(counted("complaint", heading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complaint | Plaintiff brings claims for negligence and unjust enrichment. | contract.unjust_enrichment=pleaded tort.negligence=pleaded",
                "motion | The program violates 18 U.S.C. § 2511(1)(a). | privacy.wiretap=argued",
                "order | The motion to dismiss the defamation claim is denied. | tort.defamation=survived",
                "order | The Court grants the motion to dismiss as to the claim for conversion. | tort.property=decided_against_claimant",
                "order | Defendant argues that the claim for conversion fails to state a claim. | tort.property=argued",
                "answer | Northgate denies that it committed any breach of contract. | ''",
                "answer | Northgate denies the claim for breach of contract. | contract.breach=answered_denied",
                "news | The suit accuses Northgate of an illegal monopoly, according to the complaint. | antitrust.monopolization=alleged_in_news",
                "news | Northgate faces an antitrust lawsuit over its store. | antitrust=alleged_in_news",
                "opposition | Plaintiffs do not allege a claim for tying. | ''",
                "docket_sheet | Cause: 15 U.S.C. § 1 in violation of the Sherman Act | ''",
                "motion | The Wiretap Act .................... 4, 9 | ''",
                "letter_brief | (dismissing claim for negligence) | ''"
            })
    void the_type_of_the_paper_decides_what_is_done_with_an_allegation(String docType, String text, String expected) {
        assertThat(counted(docType, text)).isEqualTo(expected);
    }

    @Test
    void where_counts_are_headed_nothing_else_is_pleaded() {
        String complaint = """
                In 2019 Northgate was sued for violation of 18 U.S.C. § 2710 by others.

                COUNT I
                BREACH OF CONTRACT
                (Against Northgate, Inc.)

                14. Plaintiff repeats paragraphs 1 to 13 and brings this claim for negligence of no weight.
                """;
        assertThat(counted("complaint", complaint)).isEqualTo("contract.breach=pleaded");
    }

    @Test
    void a_count_in_the_table_of_contents_is_not_the_evidence() {
        String complaint = """
                TABLE OF CONTENTS
                COUNT I UNJUST ENRICHMENT ........................ 12

                Plaintiff states:

                COUNT I
                UNJUST ENRICHMENT

                30. Northgate kept the money.
                """;
        Allegation found = read("complaint", complaint).get(0);
        Evidence best = found.evidence().get(0);
        assertThat(found.evidence()).hasSize(1);
        assertThat(Objects.requireNonNull(best.span()).in(complaint)).isEqualTo("COUNT I\nUNJUST ENRICHMENT");
        assertThat(found.label()).isEqualTo("Unjust enrichment / quasi-contract / restitution");
    }

    @Test
    void counts_in_an_answer_are_denied_above_its_counterclaims_and_pleaded_below() {
        String answer = "COUNT I\nNEGLIGENCE\n\n9. Denied.\n\n" + "10. Northgate denies all.\n".repeat(80)
                + "\nCOUNTERCLAIMS\n\nCOUNT I\nDEFAMATION\n\n1. Plaintiff lied.\n";
        assertThat(counted("answer", answer)).isEqualTo("tort.defamation=pleaded tort.negligence=answered_denied");
    }

    @Test
    void one_phrase_says_something_in_a_short_paper_only() {
        String phrase = "The parties signed the arbitration agreement in May. ";
        String other = "Counsel met on Tuesday to discuss the calendar of the case.\n\n";
        assertThat(counted("motion", phrase)).isEqualTo("special.arbitration=argued");
        assertThat(counted("motion", phrase + "\n\n" + other.repeat(200))).isEmpty();
    }

    @Test
    void confidence_of_independent_evidence_adds_up_and_never_reaches_certainty() {
        String letter = "The program violated the Wiretap Act, 18 U.S.C. § 2511. It used a man-in-the-middle attack and"
                + " intercepted communications.";
        Allegation wiretap = read("letter_brief", letter).get(0);
        assertThat(wiretap.type()).isEqualTo("privacy.wiretap");
        assertThat(wiretap.confidence())
                .isGreaterThan(AllegationReader.ARGUED_CLAIM)
                .isLessThanOrEqualTo(0.98);
    }

    @Test
    void all_evidence_lies_in_the_text_and_is_not_empty() {
        String text =
                "Plaintiffs assert claims for fraud, negligence and conversion in violation of 18 U.S.C. § 1962(c).";
        for (Allegation allegation : read("memorandum", text)) {
            for (Evidence evidence : allegation.evidence()) {
                assertThat(Objects.requireNonNull(evidence.span()).in(text)).isNotBlank();
            }
        }
    }

    @Test
    void claims_are_headed_by_letters_below_the_words_causes_of_action() {
        String text = "V. CAUSES OF ACTION\nA. Breach of contract\n17. Roe broke it.\nB. Tortious interference\n"
                + "19. Mill knew of unjust enrichment.\nVI. PRAYER\nA. Defamation\n";
        assertThat(counted("complaint", text)).isEqualTo("contract.breach=pleaded contract.interference=pleaded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IV. Retaliation / The question is why. | employment.retaliation=argued",
                "IV. Retaliation that keeps people in their place is what it is / See. | ''",
                "She sued Mill and its owner, John Roe, for retaliation. | employment.retaliation=argued",
                "The Fund sued Mill under Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b). | securities.fraud=argued",
            })
    void a_ruling_names_claims_in_its_headings_and_after_who_was_sued(String text, String expected) {
        assertThat(counted("opinion", text.replace(" / ", "\n"))).isEqualTo(expected);
    }

    @Test
    void one_phrase_says_nothing_where_claims_are_named() {
        assertThat(counted("order", "The claim for negligence fails. It was taken by improper means."))
                .isEqualTo("tort.negligence=argued");
        assertThat(counted("order", "It was taken by improper means.")).isEqualTo("ip.trade_secret=argued");
    }
}
