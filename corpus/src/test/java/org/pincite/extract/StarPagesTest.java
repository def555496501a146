package org.pincite.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Page;
import org.pincite.corpus.Text;
import org.pincite.corpus.Words;

class StarPagesTest {
    private static final String OPINION =
            "The harbor master held the lease [*412] void. The pilots [**9] did not ask [*413]  why it"
                    + " was closed.";

    private static String words(Text text) {
        Words words = new Words(text);
        StringBuilder out = new StringBuilder();
        while (words.next()) {
            out.append(words.term()).append(' ');
        }
        return out.toString().strip();
    }

    @Test
    void marks_are_no_words() {
        assertThat(words(PlainText.read(OPINION)))
                .isEqualTo("the harbor master held the lease void the pilots did not ask why it was closed");
    }

    @Test
    void marks_with_one_star_begin_pages() {
        Text text = PlainText.read(OPINION);

        assertThat(text.pages()).extracting(Page::label).containsExactly("411", "412", "413");
        assertThat(text.pages().stream()
                        .map(page -> page.span().in(text.chars()))
                        .collect(Collectors.toList()))
                .element(1)
                .isEqualTo("[*412] void. The pilots [**9] did not ask ");
    }

    @Test
    void a_number_that_does_not_follow_begins_no_page() {
        Text text = PlainText.read("One [*12] two [*900] three [*13] four");

        assertThat(text.pages()).extracting(Page::label).containsExactly("11", "12", "13");
    }

    @Test
    void pages_of_the_file_stay() {
        Text text = PlainText.read("One [*12] two\fthree [*13] four");

        assertThat(text.pages()).hasSize(2);
        assertThat(words(text)).isEqualTo("one two three four");
    }

    @Test
    void marks_without_brackets_must_count_on() {
        assertThat(words(PlainText.read("the lease *728 was void and **2106 the pilots *729 left")))
                .isEqualTo("the lease was void and 2106 the pilots left");
        assertThat(words(PlainText.read("a room of *5 stars"))).isEqualTo("a room of 5 stars");
    }
}
