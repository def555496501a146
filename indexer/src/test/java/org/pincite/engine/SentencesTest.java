package org.pincite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Span;

class SentencesTest {
    /** The passage stands between brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It rained. They [read] the messages. Nobody knew.        | They read the messages.
                    It rained. In Roe v. Orbwell, Inc. they [read] them all. | In Roe v. Orbwell, Inc. they read them all.
                    See ECF No. 12 at 3. The [claim] is denied.              | The claim is denied.
                    “We sent messages.” They [read] them? They did.          | They read them?
                    [Sherman Act] counts remain. The rest is gone.           | Sherman Act counts remain.
                    The last words are these [words]                         | The last words are these words
                    """)
    void a_sentence_ends_at_a_full_stop_and_not_at_an_abbreviation(String marked, String sentence) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Span found = Sentences.sentence(text, new Span(start, end), new Span(0, text.length()));
        assertThat(found.in(text).strip()).isEqualTo(sentence);
    }

    @Test
    void of_a_long_sentence_whole_words_next_to_the_passage_are_kept() {
        String text = "word ".repeat(200) + "here " + "word ".repeat(200);
        Span found = Sentences.sentence(text, new Span(1000, 1004), new Span(0, text.length()));
        assertThat(found.length()).isBetween(400, 500);
        assertThat(found.in(text).strip()).startsWith("word ").endsWith(" word").contains("here");
    }

    @Test
    void a_sentence_does_not_reach_over_its_bounds() {
        String text = "One paragraph\nanother one here\nand a third";
        Span found = Sentences.sentence(text, new Span(22, 25), new Span(14, 30));
        assertThat(found.in(text)).isEqualTo("another one here");
    }
}
