package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

class ReadingTest {
    @Test
    void a_text_without_gaps_is_read_as_it_stands() {
        Reading reading = Reading.of(Text.plain("the words"));
        assertThat(reading.chars()).isEqualTo("the words");
        assertThat(reading.span(4, 9)).isEqualTo(new Span(4, 9));
    }

    @Test
    void furniture_and_line_end_hyphens_are_skipped_and_every_place_leads_back() {
        String chars = "over mil-\nlions\nPage 2\nof users";
        Text text = new Text(
                chars,
                List.of(new Page(1, null, null, new Span(0, chars.length()), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Span(16, 23)),
                List.of(new Span(8, 10)));
        Reading reading = Reading.of(text);
        assertThat(reading.chars()).isEqualTo("over millions\nof users");
        assertThat(reading.span(5, 13).in(chars)).isEqualTo("mil-\nlions");
        assertThat(reading.span(14, 16).in(chars)).isEqualTo("of");
        assertThat(reading.place(23)).isEqualTo(14);
        assertThat(reading.place(18)).isEqualTo(14);
    }

    @Test
    void words_on_both_sides_of_furniture_do_not_run_together() {
        Text text = new Text(
                "ab12cd",
                List.of(new Page(1, null, null, new Span(0, 6), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Span(2, 4)),
                List.of());
        Reading reading = Reading.of(text);
        assertThat(reading.chars()).isEqualTo("ab cd");
        assertThat(reading.span(3, 5)).isEqualTo(new Span(4, 6));
    }

    @Test
    void pages_are_known_by_place() {
        Text text = new Text(
                "one\ftwo\f",
                List.of(new Page(1, null, null, new Span(0, 4), false), new Page(2, null, null, new Span(4, 8), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Reading reading = Reading.of(text);
        assertThat(reading.pageOf(0)).isZero();
        assertThat(reading.pageOf(4)).isEqualTo(1);
        assertThat(reading.endOfPage(1, 100)).isEqualTo(4);
        assertThat(reading.endOfPage(9, 6)).isEqualTo(6);
        assertThat(reading.startOfPage(1)).isEqualTo(4);
    }
}
