package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Party;
import org.pincite.corpus.Text;

class CaptionReaderTest {
    private static List<String> parties(String text) {
        return FactReader.standard().read(Text.plain(text), Hints.none()).parties().stream()
                .map(party -> party.name() + " [" + party.role() + "]")
                .toList();
    }

    static List<Arguments> captions() {
        return List.of(
                Arguments.of(
                        "columns run together, the title between role and separator",
                        "UNITED STATES DISTRICT COURT 3 NORTHERN DISTRICT OF CALIFORNIA 4 5 ANNA POE, et al., Plaintiffs, 6 ORDER"
                                + " RE MOTIONS TO SEAL v. 7 8 Case No. 3:21-cv-01234-AB NORTHGATE PLATFORMS, INC., Defendant.",
                        "Anna Poe [plaintiff]; Northgate Platforms, Inc. [defendant]"),
                Arguments.of(
                        "columns ruled by parentheses",
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF COLUMBIA
                        NORTHGATE CENTER FOR      )
                        PRIVACY,                  )   Civil Action No. 12-206 (ABJ)
                                  Plaintiff,      )
                              v.                  )   MEMORANDUM IN OPPOSITION
                        FEDERAL TRADE COMMISSION, )
                                  Defendant.      )
                        """,
                        "Northgate Center for Privacy [plaintiff]; Federal Trade Commission [defendant]"),
                Arguments.of(
                        "columns parted by a gap",
                        """
                        UNITED STATES DISTRICT COURT
                        SOUTHERN DISTRICT OF NEW YORK

                        ANNA POE and JOHN ROE,               Case No. 1:21-cv-01234-AB
                                Plaintiffs,
                                                             CLASS ACTION COMPLAINT
                            v.
                                                             JURY TRIAL DEMANDED
                        NORTHGATE, INC., a Delaware          Hon. Jane Doyle
                        corporation; and EASTGATE LLC,
                                Defendants.
                        """,
                        "Anna Poe [plaintiff]; John Roe [plaintiff]; Northgate, Inc. [defendant]; Eastgate LLC [defendant]"),
                Arguments.of(
                        "New York, with a second caption for the third party",
                        "SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF NEW YORK X NORTHGATE 9 INC., Plaintiff, - against -"
                                + " EASTGATE REALTY, LLC and ABRAHAM POE, Defendants. X ABRAHAM POE, Third-Party Plaintiff, -"
                                + " against - DENISE ROE and MARIA COE, Third-Party Defendants X Index No. 650000/2014",
                        "Northgate 9 Inc. [plaintiff]; Eastgate Realty, LLC [defendant]; Abraham Poe [defendant, third-party"
                                + " plaintiff]; Denise Roe [third-party defendant]; Maria Coe [third-party defendant]"),
                Arguments.of(
                        "Texas, ruled by section signs", """
                        CAUSE NO. 2023-12345
                        ANNA POE, INDIVIDUALLY AND AS NEXT FRIEND OF J.D., A MINOR, § IN THE DISTRICT COURT OF
                        Plaintiff, §
                        v. § HARRIS COUNTY, TEXAS
                        NORTHGATE OIL CO. D/B/A EASTGATE ENERGY, §
                        Defendant. § 11TH JUDICIAL DISTRICT
                        PLAINTIFF'S ORIGINAL PETITION
                        """, "Anna Poe [plaintiff]; Northgate Oil Co. [defendant]"),
                Arguments.of(
                        "an appeal, each role on its own line",
                        """
                                  United States Court of Appeals
                                      For the First Circuit

                        No. 09-1804

                                       ROBERT MELÉNDEZ,

                                    Plaintiff, Appellant,

                                              v.

                                    NORTHGATE AUTO, INC.,

                                     Defendant, Appellee.

                            APPEAL FROM THE UNITED STATES DISTRICT COURT
                                  FOR THE DISTRICT OF PUERTO RICO

                              [Hon. Jane Doyle, U.S. Magistrate Judge]
                                               Before
                              Torres, Circuit Judge, and Lee, Circuit Judge.
                        """,
                        "Robert Meléndez [plaintiff, appellant]; Northgate Auto, Inc. [defendant, appellee]"),
                Arguments.of(
                        "Supreme Court, one side without a role",
                        "SUPREME COURT OF THE UNITED STATES\n\nNo. 06-11206\n\nANNA POE, PETITIONER v. UNITED STATES\n\n"
                                + "ON WRIT OF CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR THE SEVENTH CIRCUIT",
                        "Anna Poe [petitioner]; United States [respondent]"),
                Arguments.of(
                        "a letter",
                        "May 31, 2023 Via CM/ECF Re: Poe v. Northgate, Inc., No. 3:20-cv-08570-JD (N.D. Cal.) Dear Judge Doyle:",
                        "Poe [plaintiff]; Northgate, Inc. [defendant]"),
                Arguments.of(
                        "run together, the number of the motion cut in two",
                        "UNITED STATES DISTRICT COURT DISTRICT OF UTAH ANNA POE, Plaintiff, v. Case No. 1:21-cv-01234-AB ORDER"
                                + " DENYING MOTION Re: Dkt. NORTHGATE PLATFORMS, INC., Defendant. No. 12",
                        "Anna Poe [plaintiff]; Northgate Platforms, Inc. [defendant]"),
                Arguments.of(
                        "a docket entry on a line of its own",
                        "UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\nANNA POE,\nPlaintiff,\nv.\nRe: Dkt. No. 12\n"
                                + "NORTHGATE PLATFORMS, INC.,\nDefendant.",
                        "Anna Poe [plaintiff]; Northgate Platforms, Inc. [defendant]"),
                Arguments.of(
                        "the subject line of a notice",
                        "Date: May 31, 2023\nSubject: Poe v. Northgate, Inc., No. 3:20-cv-08570-JD (N.D. Cal.)\nDear Counsel:",
                        "Poe [plaintiff]; Northgate, Inc. [defendant]"),
                Arguments.of(
                        "a transcript, whose rule ends the caption before the appearances",
                        """
                        IN THE SUPREME COURT OF THE UNITED STATES
                        - - - - - - - - - - - - - - - -X
                        ANNA B. POE,                    :
                            Petitioner                  :
                            v.                          :   No. 99-1234
                        JOHN ROE.                       :
                        - - - - - - - - - - - - - - - -X
                                    Washington, D.C.
                                    Monday, March 5, 2001
                        APPEARANCES:
                        MARK DOE, ESQ., Eugene, Oregon; on behalf of the Petitioner.
                        BETH COE, ESQ., Washington, D.C.; on behalf of the Respondent.
                        """,
                        "Anna B. Poe [petitioner]; John Roe. [respondent]"),
                Arguments.of(
                        "the office a person holds is no party",
                        "SUPREME COURT OF THE UNITED STATES\n\nNo. 06-11206\n\nANNA POE, PETITIONER v. JOHN ROE, DIRECTOR, UTAH"
                                + " DEPARTMENT OF CORRECTIONS\n\nON WRIT OF CERTIORARI",
                        "Anna Poe [petitioner]; John Roe [respondent]"),
                Arguments.of(
                        "an agency",
                        "UNITED STATES OF AMERICA BEFORE THE FEDERAL TRADE COMMISSION\nIn the Matter of\nNorthgate Corporation,"
                                + " d/b/a Eastgate Technologies, and David F. Poe,\nrespondents.\nDOCKET NO. 9274",
                        "Northgate Corporation [respondent]; David F. Poe [respondent]"),
                Arguments.of(
                        "relators",
                        "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF PENNSYLVANIA\nUNITED STATES OF AMERICA, ex rel. ANNA"
                                + " POE,\nPlaintiffs-Relators,\nv.\nNORTHGATE HOLDINGS, LLC f/k/a NORTHGATE, INC.,\nDefendant.",
                        "United States [plaintiff]; Anna Poe [relator]; Northgate Holdings, LLC [defendant]"),
                Arguments.of(
                        "one party whose name has a comma and an and",
                        "SEARS, ROEBUCK AND CO., a corporation, Petitioner,\nv.\nFEDERAL TRADE COMMISSION, Respondent.\nNo. 80-7368."
                                + "\nUnited States Court of Appeals,\nNinth Circuit.",
                        "Sears, Roebuck and Co. [petitioner]; Federal Trade Commission [respondent]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("captions")
    void a_caption_is_read_whatever_its_layout(String layout, String text, String expected) {
        assertThat(String.join("; ", parties(text))).as(layout).isEqualTo(expected);
    }

    @Test
    void other_names_of_a_party_are_kept_with_it() {
        Facts facts = FactReader.standard()
                .read(
                        Text.plain("UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\nANNA POE,\nPlaintiff,\nv.\n"
                                + "NORTHGATE HOLDINGS, LLC f/k/a NORTHGATE, INC. (\"Northgate\"),\nDefendant."),
                        Hints.none());
        Party defendant = facts.parties().get(1);
        assertThat(defendant.id()).isEqualTo("northgate-holdings-llc");
        assertThat(defendant.asWritten()).contains("NORTHGATE HOLDINGS, LLC", "Northgate, Inc.", "Northgate");
    }

    @Test
    void a_matter_without_sides_has_a_name_and_no_parties() {
        Facts facts = FactReader.standard()
                .read(
                        Text.plain(
                                "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA IN RE: NORTHGATE, INC. CONSUMER"
                                        + " PRIVACY LITIGATION MDL No. 2843 Case No. 18-md-02843-VC This document relates to: ALL ACTIONS"),
                        Hints.none());
        assertThat(Objects.requireNonNull(facts.caption()).value())
                .isEqualTo("In re Northgate, Inc. Consumer Privacy Litigation");
        assertThat(facts.parties()).isEmpty();
    }

    @Test
    void prose_about_parties_is_no_caption() {
        assertThat(
                        parties(
                                "The Plaintiff, having been advised by counsel that the Defendant would not pay, sued. See Poe v. Roe."))
                .isEmpty();
    }

    @Test
    void a_caption_of_very_many_plaintiffs_is_cut_and_not_guessed() {
        StringBuilder text = new StringBuilder("UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\n");
        for (int i = 0; i < 400; i++) {
            text.append("ANNA ")
                    .append((char) ('A' + i % 26))
                    .append(". POE")
                    .append((char) ('A' + i / 26))
                    .append("ER, ");
        }
        text.append("\nPlaintiffs,\nv.\nNORTHGATE, INC.,\nDefendant.\n");
        List<String> parties = parties(text.toString());
        assertThat(parties).hasSizeBetween(300, 401);
        assertThat(parties.get(0)).isEqualTo("Anna A. Poeaer [plaintiff]");
        assertThat(parties.get(parties.size() - 1)).isEqualTo("Northgate, Inc. [defendant]");
    }
}
