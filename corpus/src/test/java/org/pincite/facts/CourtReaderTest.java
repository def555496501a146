package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtReaderTest {
    private static final CourtReader READER = new CourtReader(Courts.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNITED STATES DISTRICT COURT / NORTHERN DISTRICT OF CALIFORNIA / SAN JOSE DIVISION | cand",
                "IN THE UNITED STATES DISTRICT COURT / FOR THE DISTRICT OF COLUMBIA | dcd",
                "United States District Court Southern District of New York | nysd",
                "United States Bankruptcy Court / District of Delaware | deb",
                "United States Court of Appeals / For the First Circuit | ca1",
                "UNITED STATES COURT OF APPEALS FOR THE DISTRICT OF COLUMBIA CIRCUIT | cadc",
                "In the Supreme Court of the United States | scotus",
                "SUPREME COURT OF THE STATE OF NEW YORK / COUNTY OF NEW YORK | nysupct",
                "SUPERIOR COURT OF THE STATE OF CALIFORNIA / COUNTY OF LOS ANGELES | calsuperct",
                "COURT OF CHANCERY OF THE STATE OF DELAWARE | delch",
                "UNITED STATES OF AMERICA / BEFORE THE FEDERAL TRADE COMMISSION | ftc",
                "JANE DOE, § IN THE DISTRICT COURT OF / Plaintiff, § / v. § HARRIS COUNTY, TEXAS | texdistct",
                "SUPREME COURT OF THE UNITED STATES / CERTIORARI TO THE UNITED STATES COURT OF APPEALS / FOR THE SEVENTH CIRCUIT"
                        + " | scotus",
                "United States Court of Appeals / For the First Circuit / APPEAL FROM THE UNITED STATES DISTRICT COURT /"
                        + " FOR THE DISTRICT OF MAINE | ca1",
            })
    void the_court_of_a_caption_is_read(String head, String id) {
        CourtReader.Found found = Objects.requireNonNull(READER.read(head.replace(" / ", "\n")));
        assertThat(found.entry().court().id()).isEqualTo(id);
    }

    @Test
    void an_agency_that_is_a_party_is_not_the_court() {
        assertThat(READER.read("FEDERAL TRADE COMMISSION, Plaintiff,\nv.")).isNull();
    }

    @Test
    void a_court_below_is_not_the_court() {
        assertThat(READER.read("On Appeal from the United States District Court\nfor the District of Maine"))
                .isNull();
    }

    @Test
    void a_parenthetical_names_a_court() {
        CourtReader.Found found = Objects.requireNonNull(
                READER.cited("Re: Klein v. Meta Platforms, Inc., No. 3:20-cv-08570-JD (N.D. Cal.)"));
        assertThat(found.entry().court().id()).isEqualTo("cand");
        assertThat(found.entry().court().name()).isEqualTo("N.D. Cal.");
    }

    @ParameterizedTest
    @CsvSource({
        "IN THE COURT OF COMMON PLEAS OF ALLEGHENY COUNTY PENNSYLVANIA, pactcomplallegh",
        "'Court of Common Pleas, Cuyahoga County, Ohio', ohctcomplcuyaho",
        "Adams County Court of Common Pleas of Ohio, ohctcompladams",
        "Lackawanna County Orphans' Court, paorphctlackaw",
        "'COURT OF APPEALS OF OHIO, SIXTH APPELLATE DISTRICT, COUNTY OF LUCAS', ohctapp6lucas",
        "'Court of Appeals of Ohio, Tenth District', ohctapp10",
        "United States Court of Appeals 2nd Circuit, ca2",
        "United States Bankruptcy Appellate Panel for the Ninth Circuit, bap9",
        "Patent Trial & Appeal Board, ptab",
        "United States District Court Eastern Division of Virginia, vaed",
        "Southern District of New York, nysd"
    })
    void a_court_is_known_by_kind_and_county_or_by_its_other_names(String words, String id) {
        CourtReader.Found found = Objects.requireNonNull(READER.read(words));
        assertThat(found.entry().court().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adams County Court of Common Pleas",
                "on appeal from the Court of Common Pleas of Allegheny County",
                "the witness lives in Lucas County and never went to court"
            })
    void a_county_of_several_states_or_a_court_below_gives_no_court(String words) {
        assertThat(READER.read(words)).isNull();
    }
}
