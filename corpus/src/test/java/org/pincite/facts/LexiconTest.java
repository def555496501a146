package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static List<String> found(Lexicon lexicon, String text) {
        return lexicon.scan(text).hits().stream()
                .map(hit -> hit.cue().phrase() + "@" + text.substring(hit.start(), hit.end()))
                .toList();
    }

    @Test
    void phrases_are_found_whatever_their_case_marks_and_line_breaks() {
        Lexicon lexicon = new Lexicon.Builder()
                .add("users' private messages", Lexicon.Sort.NEWS, 1)
                .add("u.s.c", Lexicon.Sort.STATUTE, 0)
                .build();
        assertThat(found(lexicon, "read Users’ PRIVATE\n  messages, 18 U.S.C. § 2511"))
                .containsExactly("users' private messages@Users’ PRIVATE\n  messages", "u.s.c@U.S.C");
    }

    @Test
    void overlapping_phrases_are_all_found() {
        Lexicon lexicon = new Lexicon.Builder()
                .add("court of appeals", Lexicon.Sort.COURT, 1)
                .add("united states court of appeals", Lexicon.Sort.COURT, 2)
                .build();
        assertThat(found(lexicon, "United States Court of Appeals"))
                .containsExactly(
                        "united states court of appeals@United States Court of Appeals",
                        "court of appeals@Court of Appeals");
    }

    @Test
    void the_last_word_is_also_found_inflected_and_a_hyphen_also_as_a_blank() {
        Lexicon lexicon = new Lexicon.Builder()
                .addInflected("price-fixing scheme", Lexicon.Sort.STRONG, 1)
                .addInflected("intercept", Lexicon.Sort.STRONG, 2)
                .build();
        assertThat(found(lexicon, "price fixing schemes; intercepted, intercepting, interceptor"))
                .containsExactly(
                        "price-fixing scheme@price fixing schemes", "intercept@intercepted", "intercept@intercepting");
    }

    @Test
    void years_numeric_dates_and_docket_numbers_are_known_by_their_shape() {
        Lexicon lexicon = new Lexicon.Builder().withShapes().build();
        assertThat(found(lexicon, "in 2017, on 3/23/24, No. 3:20-cv-08570-JD, 10b-5, 12345"))
                .containsExactly("year@2017", "numeric date@3", "numeric date@23", "docket number@20-cv-08570-JD");
    }
}
