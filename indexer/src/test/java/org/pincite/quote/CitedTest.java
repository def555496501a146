package org.pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.PinCite;

class CitedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ECF No. 736 at 12        | 736   | 12  | 12  | -  | -  | -",
                "Dkt. 736-4, at 3–5       | 736-4 | 3   | 5   | -  | -  | -",
                "ECF No. 344 at 1:2–9     | 344   | 1   | 1   | 2  | 9  | -",
                "ECF No. 344 at 1:20–2:4  | 344   | 1   | 2   | 20 | 4  | -",
                "ECF No. 1 ¶ 45           | 1     | -   | -   | -  | -  | 45",
                "736 at 2                 | 736   | 2   | 2   | -  | -  | -",
                "ECF No. 9                | 9     | -   | -   | -  | -  | -",
                "480 U.S. 421, 442–43     | -     | 442 | 443 | -  | -  | -",
            })
    void a_citation_names_an_entry_and_a_place(
            String text, String entry, Integer from, Integer to, Integer fromLine, Integer toLine, Integer paragraph) {
        Cited cited = Cited.read(text);

        assertThat(cited)
                .isEqualTo(new Cited(text, entry, cited.authority(), from, to, fromLine, toLine, paragraph, paragraph));
    }

    @ParameterizedTest
    @CsvSource({
        "ECF No. 7 at 3, 3, PIN_OK",
        "ECF No. 7 at 3-4, 3, PIN_OK",
        "ECF No. 7 at 2, 3, WRONG_PIN",
        "ECF No. 7 at 1, 3, PIN_OK_OTHER_PAGINATION",
        "ECF No. 7, 3, NO_PIN_PAGE",
    })
    void a_place_is_judged_by_the_stamp_first(String text, int stamped, PinVerdict expected) {
        PinCite.PageNumber page = new PinCite.PageNumber(stamped, stamped, Integer.toString(stamped - 2));

        assertThat(PinJudge.judge(Cited.read(text), new PinCite("7", page, page, null, null, null, null, null)))
                .isEqualTo(expected);
    }

    @Test
    void a_short_form_alone_names_nothing() {
        assertThat(Cited.read("Id. at 5").authority()).isTrue();
        assertThat(Cited.read("ECF No. 5 at 5").authority()).isFalse();
    }
}
