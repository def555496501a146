package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocketNumbersTest {
    private static final DocketNumbers NUMBERS = DocketNumbers.load();
    private static final Courts COURTS = Courts.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Case 3:20-cv-08570-JD Document 344 | cand | 3:20-cv-08570 | 20-cv-08570",
                "Case No. 20–cv–08570–JD (VKD) | cand | 20-cv-08570 | 20-cv-08570",
                "3:2020cv08570 | - | 3:20-cv-08570 | 20-cv-08570",
                "No. 99 Civ. 9404 (SHS) | nysd | 99-cv-09404 | 99-cv-09404",
                "C 12-1234 LHK | cand | 12-cv-01234 | 12-cv-01234",
                "No. 20-8570 | - | 20-8570 | 20-??-08570",
                "No. 80-7368. | ca9 | 80-7368 | 80-7368",
                "No. 21-2043-cv(L) | ca2 | 21-2043-cv | 21-2043",
                "No. 23-719 | scotus | 23-719 | 23-719",
                "INDEX NO. 650000/2014 | nysupct | 650000/2014 | 650000/2014",
                "C.A. No. 2020-0123-JTL | delch | 2020-0123-JTL | 2020-0123",
                "CAUSE NO. 2023-12345 | texdistct | 2023-12345 | 2023-12345",
                "Case No. 22STCV12345 | calsuperct | 22STCV12345 | 22STCV12345",
                "DOCKET NO. 9274 | ftc | 9274 | 9274",
                "MDL No. 2843 | - | MDL No. 2843 | mdl-2843",
                "02-00017-LMK | - | 02-00017 | 02-bk-00017",
            })
    void a_docket_number_is_read(String text, String court, String number, String core) {
        var found = NUMBERS.find(text, court == null ? null : COURTS.byId(court));
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).docket().number()).isEqualTo(number);
        assertThat(found.get(0).docket().core()).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Bar No. 235916", "Nos. 212-213", "Nos. C 123-80-123-82", "Mot. Seq. No. 001", "(415) 555-0123"})
    void other_numbers_are_no_dockets(String text) {
        assertThat(NUMBERS.find(text, null)).isEmpty();
    }
}
