package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Facts;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;

class CaseRecordsTest {
    private static Facts read(String text, Map<String, String> metadata) {
        return FactReader.standard().read(Text.plain(text), new Hints("record", "text/html", metadata));
    }

    private static List<String> parties(Facts facts) {
        return facts.parties().stream()
                .map(party -> party.name() + " (" + party.role() + ")")
                .toList();
    }

    private static @Nullable String value(@Nullable Stated<String> stated) {
        return stated == null ? null : stated.value();
    }

    private static String court(Facts facts) {
        return Objects.requireNonNull(facts.court()).value().id();
    }

    private static String docket(Facts facts) {
        return Objects.requireNonNull(facts.docket()).value().number();
    }

    private static List<String> judges(Facts facts) {
        return facts.judges().stream().map(Stated::value).toList();
    }

    private static final String CIVIL = """
            Query
            Logout

            CLOSED,REF

            U.S. District Court
            California Northern District (Oakland)
            CIVIL DOCKET FOR CASE #: 4:24-cv-00123-ABC

            The Baker Company et al v. Old Mill, Inc. et al
            Assigned to: Hon. Ada Brook
            Referred to: Magistrate Judge Cy Dale
            Cause: 15:1 Antitrust

            Date Filed: 01/09/2024
            Jury Demand: Both
            Nature of Suit: 410 Anti-Trust

            Plaintiff

            The Baker Company\trepresented by\tAnn Stone  Stone & Field LLP  1 Mill Street  LEAD ATTORNEY

            Plaintiff

            Bo Field
            on behalf of himself and all others
            TERMINATED: 02/01/2024

            represented by

            Ed Ford
            Ford & Glen
            2 River Road

            V.
            Defendant
            Old Mill, Inc.
            Interested Party

            USA  TERMINATED: 03/01/2024\trepresented by\tU.S. Trustee  3 Hill Street

            Counter Claimant
            Old Mill, Inc.
            Date Filed\t#\tDocket Text

            01/09/2024\t1\tCOMPLAINT against Old Mill, Inc. Filed by The Baker Company.
            """;

    @Test
    void a_docket_sheet_says_what_its_fields_say() {
        Facts facts = read(CIVIL, Map.of("html.title", "CAND-ECF"));
        assertThat(value(facts.docType())).isEqualTo("docket_sheet");
        assertThat(facts.title().value()).isEqualTo("Docket of The Baker Company v. Old Mill, Inc.");
        assertThat(value(facts.caption())).isEqualTo("The Baker Company v. Old Mill, Inc.");
        assertThat(court(facts)).isEqualTo("cand");
        assertThat(docket(facts)).isEqualTo("4:24-cv-00123");
        assertThat(judges(facts)).containsExactly("Ada Brook", "Cy Dale");
        assertThat(facts.date(NamedDate.Event.FILED)).isEqualTo(PartialDate.parse("2024-01-09"));
        assertThat(value(facts.natureOfSuit())).isEqualTo("410 Anti-Trust");
    }

    @Test
    void the_parties_of_a_docket_are_neither_lawyers_nor_addresses() {
        assertThat(parties(read(CIVIL, Map.of())))
                .containsExactly(
                        "The Baker Company (plaintiff)",
                        "Bo Field (plaintiff)",
                        "Old Mill, Inc. (defendant, counter claimant)",
                        "United States (interested party)");
    }

    @Test
    void every_value_points_at_its_words() {
        Facts facts = read(CIVIL, Map.of());
        Span party = Objects.requireNonNull(
                facts.parties().get(1).evidence().getFirst().span());
        assertThat(party.in(CIVIL)).isEqualTo("Bo Field");
        Span suit = Objects.requireNonNull(Objects.requireNonNull(facts.natureOfSuit())
                .evidence()
                .getFirst()
                .span());
        assertThat(suit.in(CIVIL)).isEqualTo("410 Anti-Trust");
        assertThat(facts.evidenceSpans()).contains(party, suit);
    }

    @Test
    void a_bankruptcy_case_is_called_by_its_debtors() {
        Facts facts = read("""
                U.S. Bankruptcy Court
                Middle District of Florida (Tampa)
                Bankruptcy Petition #: 8:10-bk-03067-ABC

                Assigned to: Judge Ada Brook
                Chapter 11
                Voluntary

                Date filed:\t  02/12/2010

                Debtor
                Ann Baker
                1 Mill Street
                SSN / ITIN: xxx-xx-1234

                represented by

                Ed Ford
                Ford & Glen

                Joint Debtor
                Bo Baker
                1 Mill Street

                Village Ombudsman
                Cy Dale
                3 Hill Street

                Filing Date\t#\tDocket Text

                02/12/2010\t1\tVoluntary Petition
                """, Map.of());
        assertThat(value(facts.caption())).isEqualTo("Ann Baker and Bo Baker");
        assertThat(court(facts)).isEqualTo("flmb");
        assertThat(docket(facts)).isEqualTo("8:10-bk-03067");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2010-02-12"));
        assertThat(parties(facts))
                .containsExactly("Ann Baker (debtor)", "Bo Baker (joint debtor)", "Cy Dale (village ombudsman)");
    }

    @Test
    void an_adversary_proceeding_belongs_to_a_bankruptcy_case() {
        Facts facts = read("""
                US Bankruptcy Court [LIVE]
                District of Minnesota (Duluth)
                Adversary Proceeding #: 10-05004

                Assigned to: Judge Ada Brook  Lead BK Case: 09-50779  Lead BK Title: Old Mill, Inc., et al.  Demand: $375000\tDate Filed: 01/15/10

                Nature[s] of Suit:  \t11\tRecovery of money - 542 turnover

                13\tRecovery of money - 548 fraudulent transfer
                Plaintiff  -----------------------

                Ann Baker - Trustee
                1 Mill Street

                represented by

                Ed Ford

                V.
                Defendant  -----------------------

                GLEN GRAIN, INC.  2 River Road\trepresented by\tGLEN GRAIN, INC.  PRO SE

                BO FIELD  3 Hill Street\trepresented by\tBO FIELD  PRO SE

                Filing Date\t#\tDocket Text
                """, Map.of());
        assertThat(value(facts.caption())).isEqualTo("Old Mill, Inc. - Adversary Proceeding");
        assertThat(facts.title().value())
                .isEqualTo("Docket of the adversary proceeding Ann Baker - Trustee v. Glen Grain, Inc.");
        assertThat(value(facts.natureOfSuit()))
                .isEqualTo("11 Recovery of money - 542 turnover; 13 Recovery of money - 548 fraudulent transfer");
        assertThat(parties(facts))
                .containsExactly(
                        "Ann Baker - Trustee (plaintiff)", "Glen Grain, Inc. (defendant)", "Bo Field (defendant)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ecf.nmd.uscourts.gov | District Version LIVE DB-History/Documents Query | 1:24-cv-00965-ABC | nmd",
                "'' | CM/ECF - California Central District-History/Documents Query | 1:24-cv-00965-ABC | cacd",
                "'' | MOED - CM/ECF (LIVE)-History/Documents Query | 1:24-cv-00965-ABC | moed",
                "'' | CTB Live Database Area | 24-53097 | ctb",
            })
    void the_history_of_a_docket_is_told_its_court_by_links_or_title(
            String hosts, String title, String number, String court) {
        String history = """
                Logout

                %s All Defendants USA v. Baker et al
                Ada Brook, presiding
                Cy Dale, referral
                Date filed: 11/27/2017
                Date of last filing: 11/29/2017

                History

                Doc. No.\tDates\tDescription
                1
                Filed & Entered:\t11/28/2017

                Complaint
                """.formatted(number);
        Facts facts = read(history, Map.of("html.hosts", hosts, "html.title", title));
        assertThat(court(facts)).isEqualTo(court);
        assertThat(facts.title().value()).isEqualTo("Docket history of United States v. Baker");
        assertThat(value(facts.caption())).isEqualTo("United States v. Baker");
        assertThat(judges(facts)).containsExactly("Ada Brook", "Cy Dale");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2017-11-27"));
        assertThat(facts.parties()).isEmpty();
    }

    @Test
    void the_docket_of_an_appeal_names_roles_after_parties() {
        Facts facts = read("""
                Case Search \tCalendar

                General Docket United States Court of Appeals for the Sixth Circuit

                Court of Appeals Docket #: 22-5459\tDocketed: 05/27/2022  Termed: 06/01/2023

                USA v. Ann Baker
                Appeal From: Eastern District of Tennessee
                Trial Judge: Ada Brook, U.S. District Judge
                05/27/2022\t     05/27/2022

                UNITED STATES OF AMERICA                      Plaintiff - Appellee\tEd Ford  Direct: 555-0100

                v.

                ANN BAKER (#20575-509)   Terminated: 06/01/2023   Defendant - Appellant\tBo Field  [NTC Pro Se]

                Bo Field, Sheriff of Oak County
                Terminated: 02/03/2023
                Defendant

                UNITED STATES OF AMERICA    Plaintiff - Appellee v. ANN BAKER    Defendant - Appellant

                05/27/2022\t 1  3 pg\tCriminal Case Docketed. Notice filed by Appellant.
                """, Map.of());
        assertThat(court(facts)).isEqualTo("ca6");
        assertThat(docket(facts)).isEqualTo("22-5459");
        assertThat(value(facts.caption())).isEqualTo("United States v. Ann Baker");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2022-05-27"));
        assertThat(parties(facts))
                .containsExactly(
                        "United States (plaintiff, appellee)",
                        "Ann Baker (defendant, appellant)",
                        "Bo Field, Sheriff of Oak County (defendant)");
    }

    @Test
    void an_archived_docket_is_read_by_the_names_of_its_values() {
        Facts facts = read(
                """
                azd\t2:17-cv-03923\tBaker v. Old Mill Incorporated et al\t1061043\t2017-10-25\tJudge Ada Brook\t820 Copyright

                Ann Baker

                Plaintiff

                Ed Ford\tFord & Glen 2 River Road\tLEAD ATTORNEY

                Old Mill Incorporated\tDefendant

                025018027676\t2017-10-25\tCOMPLAINT filed by Ann Baker.
                """,
                Map.of(
                        "xml", "gov_uscourts_docket",
                        "xml.court", "azd",
                        "xml.docket_num", "2:17-cv-03923",
                        "xml.case_name", "Baker v. Old Mill Incorporated et al",
                        "xml.date_case_filed", "2017-10-25",
                        "xml.assigned_to", "Judge Ada Brook",
                        "xml.nature_of_suit", "820 Copyright"));
        assertThat(court(facts)).isEqualTo("azd");
        assertThat(docket(facts)).isEqualTo("2:17-cv-03923");
        assertThat(value(facts.caption())).isEqualTo("Baker v. Old Mill Incorporated");
        assertThat(judges(facts)).containsExactly("Ada Brook");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2017-10-25"));
        assertThat(value(facts.natureOfSuit())).isEqualTo("820 Copyright");
        assertThat(parties(facts)).containsExactly("Ann Baker (plaintiff)", "Old Mill Incorporated (defendant)");
    }

    @Test
    void a_page_of_the_supreme_courts_docket_is_that_courts() {
        Facts facts = read("""
                Home > Search Results

                Search documents in this case:
                No. 16-1265

                Title:\tOld Mill, Inc., et al., Petitioners v. Ann Baker, et al.

                Docketed:\tApril 21, 2017

                Lower Ct:\tCourt of Appeal of California, Second Appellate District

                Date\tProceedings and Orders

                Apr 18 2017\tPetition for a writ of certiorari filed.
                Attorneys for Petitioners

                Ed Ford\t1 Mill Street\t555-0100

                Party name: Old Mill, Inc., et al.
                Attorneys for Respondents

                Bo Field\t2 River Road\t555-0101

                Party name: Ann Baker
                Other Attorneys

                Cy Dale\t3 Hill Street

                Party name: Grain Growers
                """, Map.of("html.title", "Search - Supreme Court of the United States"));
        assertThat(court(facts)).isEqualTo("scotus");
        assertThat(docket(facts)).isEqualTo("16-1265");
        assertThat(value(facts.caption())).isEqualTo("Old Mill, Inc. v. Ann Baker");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2017-04-21"));
        assertThat(parties(facts))
                .containsExactly("Old Mill, Inc. (petitioner)", "Ann Baker (respondent)", "Grain Growers (other)");
    }

    @Test
    void a_texas_case_is_called_by_its_style() {
        Facts facts = read("""
                Case: 25-1069

                Case:

                25-1069

                Date Filed:

                12/01/2025

                Style:

                ANN BAKER

                v.:

                OLD MILL OF TAYLOR COUNTY

                Parties

                Party\tPartyType\tRepresentative

                Old Mill of Taylor County\tRespondent\tEd Ford Bo Field

                Baker, Ann\tPetitioner\tAnn Baker

                Trial Court Information
                """, Map.of("html.h1", "Supreme Court", "html.title", "Case Detail"));
        assertThat(court(facts)).isEqualTo("tex");
        assertThat(docket(facts)).isEqualTo("25-1069");
        assertThat(value(facts.caption())).isEqualTo("ANN BAKER v. OLD MILL OF TAYLOR COUNTY");
        assertThat(facts.ownDate()).isEqualTo(PartialDate.parse("2025-12-01"));
        assertThat(parties(facts)).containsExactly("Old Mill of Taylor County (respondent)", "Baker, Ann (petitioner)");
    }

    @Test
    void a_notice_says_what_was_filed_when_in_which_case() {
        Facts facts =
                read("""
                From: ecf@almd.uscourts.gov
                Subject: Activity in Case 3:21-cv-00437-ABC Baker v. Old Mill, Inc. Motion

                U.S. District Court

                Alabama Middle District

                Notice of Electronic Filing

                The following transaction was entered by Ford, Ed on 8/10/2021 at 6:05 PM EDT and filed on 8/9/2021

                Case Name:\tBaker et al v. Old Mill, Inc.
                Case Number:\t3:21-cv-00437-ABC
                Filer:\tOld Mill, Inc.
                Document Number:\t9

                Docket Text:
                MOTION for Extension of Time by Old Mill, Inc. (Ford, Ed)

                3:21-cv-00437-ABC Notice has been electronically mailed to:

                Ed Ford   ed@example.org
                """, Map.of("mail.subject", "Activity in Case 3:21-cv-00437-ABC Baker v. Old Mill, Inc. Motion"));
        assertThat(value(facts.docType())).isEqualTo("notice");
        assertThat(facts.title().value())
                .isEqualTo("Notice of electronic filing: MOTION for Extension of Time in Baker v. Old Mill, Inc.");
        assertThat(court(facts)).isEqualTo("almd");
        assertThat(docket(facts)).isEqualTo("3:21-cv-00437");
        assertThat(facts.date(NamedDate.Event.FILED)).isEqualTo(PartialDate.parse("2021-08-09"));
        assertThat(facts.date(NamedDate.Event.ENTERED)).isEqualTo(PartialDate.parse("2021-08-10"));
        assertThat(facts.parties()).isEmpty();
    }

    @Test
    void the_supreme_court_writes_its_notices_in_a_sentence() {
        Facts facts = read(
                "A new docket entry, \"Petition DENIED.\" has been added for Ann Baker, Petitioner v. Old Mill, Inc., et al.."
                        + " You have been signed up to receive email notifications for No. 25-261.\n",
                Map.of());
        assertThat(court(facts)).isEqualTo("scotus");
        assertThat(docket(facts)).isEqualTo("25-261");
        assertThat(facts.title().value())
                .isEqualTo("Notice of docket activity: Petition DENIED in Ann Baker v. Old Mill, Inc.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U.S. Bankruptcy Court Middle District of Alabama (Montgomery) | almb",
                "United States District Court DISTRICT OF ARIZONA (Phoenix Division) | azd",
                "Court of Appeals, 2nd Circuit | ca2",
                "United States Court of Appeals for the Eleventh Circuit | ca11",
                "U. S. Bankruptcy Appellate Panel for the Ninth Circuit | bap9",
                "United States Judicial Panel on Multidistrict Litigation | jpml",
                "U.S. Court of International Trade LIVE Database (New York) | cit",
            })
    void a_heading_names_its_court(String heading, String id) {
        assertThat(Objects.requireNonNull(new CourtNames(Courts.load()).heading(heading))
                        .id())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USA v. Baker et al | United States v. Baker",
                "Baker, et al., vs. Old Mill, Inc, | Baker v. Old Mill, Inc",
                "IN RE: Grain Antitrust Litigation | IN RE: Grain Antitrust Litigation",
                "Ann Baker, Applicant v. United States of America | Ann Baker, Applicant v. United States",
            })
    void a_case_is_called_without_the_words_for_others(String printed, String called) {
        assertThat(CaseTitle.of(printed)).isEqualTo(called);
    }

    @Test
    void a_paper_that_speaks_of_notices_is_none() {
        Facts facts = read("""
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                ANN BAKER, Plaintiff,
                v.
                OLD MILL, INC., Defendant.

                MOTION TO DISMISS

                A Notice of Electronic Filing was sent for the civil docket for case #: 4:24-cv-00123 on the docket.
                """, Map.of());
        assertThat(value(facts.docType())).isEqualTo("motion");
    }
}
