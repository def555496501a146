package org.pincite.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

class HyphensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the word occurs elsewhere in one piece
                "He lost mil-/lions. Yes, millions. | He lost millions. Yes, millions.",
                // the word occurs elsewhere with its hyphen
                "A man-in-the-/middle attack; the man-in-the-middle lied. | A man-in-the-middle attack; the man-in-the-middle lied.",
                // undecided, right part small
                "The con-/tract was void. | The contract was void.",
                // undecided, left part makes compounds
                "A self-/serving remark. | A self-serving remark.",
                "The so-/called experts. | The so-called experts.",
                "A cross-/motion followed. | A cross-motion followed.",
                // undecided, right part a name or a figure
                "The McNabb-/Mallory rule. | The McNabb-Mallory rule.",
                "Rule 10b-/5 applies. | Rule 10b-5 applies.",
                "Pages 12-/14 are gone. | Pages 12-14 are gone.",
                // both parts are words of this document
                "A court-/appointed expert; the court appointed him. | A court-appointed expert; the court appointed him.",
                // the rest of a parted word is no word
                "In Wash-/ington they wash. | In Washington they wash.",
                "He said more. More-/over, it is over. | He said more. Moreover, it is over.",
                // in capitals
                "THE DEPART-/MENT OF LABOR | THE DEPARTMENT OF LABOR",
                // a dash is no hyphen
                "I was going to --/say so. | I was going to -- say so.",
                "It was - as he -/said. | It was - as he - said.",
            })
    void a_line_end_hyphen_is_the_typesetter_s_or_the_author_s(String lines, String words) {
        assertThat(FurnitureTest.words(PlainText.read(lines.replace('/', '\n'))))
                .isEqualTo(words);
    }

    @Test
    void a_soft_hyphen_at_a_line_s_end_is_taken_out() {
        assertThat(FurnitureTest.words(PlainText.read("made dur\u00ad\ning the trial")))
                .isEqualTo("made during the trial");
    }

    @Test
    void after_a_soft_hyphen_a_capital_begins_other_text() {
        assertThat(PlainText.read("to discrim\u00ad\nThe Court disagrees").joins())
                .isEmpty();
    }

    @Test
    void the_range_covers_hyphen_and_line_end_and_nothing_else() {
        Text text = PlainText.read("mil-\n  lions");

        assertThat(text.joins()).containsExactly(new Span(3, 7));
        assertThat(text.chars()).isEqualTo("mil-\n  lions");
    }

    @Test
    void a_word_parted_by_a_page_break_is_joined_over_the_furniture() {
        StringBuilder pages = new StringBuilder();
        for (int p = 1; p <= 4; p++) {
            pages.append("Case 3:20-cv-08570-JD Document 9 Filed 08/31/22 Page ")
                    .append(p)
                    .append(" of 4\n");
            pages.append(p == 3 ? "lions of users were told" : "Nothing of note was told")
                    .append(" so.\n");
            pages.append("He said that ").append(p == 2 ? "mil-" : "was all.").append('\n');
            pages.append("\n").append(p).append("\f");
        }

        assertThat(FurnitureTest.words(PlainText.read(pages.toString())))
                .contains("He said that millions of users were told so.");
    }

    @Test
    void what_follows_a_gap_is_not_joined_to_a_heading() {
        Text text = PlainText.read("lions-\n\n\n1. tigers");

        assertThat(text.joins()).allSatisfy(j -> assertThat(j.in(text.chars())).doesNotContain("-"));
    }
}
