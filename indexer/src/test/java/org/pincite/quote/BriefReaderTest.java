package org.pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

class BriefReaderTest {

    /** {@code ¬} stands for a line break; a quotation is shown as {@code words · citation · parentheticals}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He says “we should not compete with them.” ECF No. 736 at 2.             | we should not compete with them. · ECF No. 736 at 2 ·
            He says "we should not compete." Dkt. 12-3, at 4-5 (emphasis added).     | we should not compete. · Dkt. 12-3, at 4-5 · (emphasis added)
            “It was not so” is what he wrote. ECF No. 736 at 12:4–9.                 | It was not so · ECF No. 736 at 12:4–9 ·
            “one two three four” ECF No. 7 at 2. Then “five six seven eight.” Id. at 5. | one two three four · ECF No. 7 at 2 · ; five six seven eight. · ECF No. 7 at 5 ·
            “a b c d” Id. at 5.                                                      | a b c d · Id. at 5 ·
            the “Agreement” of May                                                   | none
            he was “tortious” ECF No. 7 at 2                                         | tortious · ECF No. 7 at 2 ·
            “a b c d,” and “e f g h.” ECF No. 7 at 2.                                | a b c d, · ECF No. 7 at 2 · ; e f g h. · ECF No. 7 at 2 ·
            “a b c d.” Nobody disputes this, and nobody could. The law is plain. ECF No. 7 | a b c d. · null ·
            See ECF No. 8 at 3 (“he did not know”).                                  | he did not know · ECF No. 8 at 3 ·
            “a b ‘c d’ e f.” Compl. ¶ 45.                                            | a b ‘c d’ e f. · Compl. ¶ 45 ·
            “We hold it is so.” 573 U.S. 373, 381 (2014) (cleaned up) (citation omitted). | We hold it is so. · 573 U.S. 373, 381 (2014) · (cleaned up) (citation omitted)
            “he said “no no no” to me.” Poe Dep. at 12:3-9.                          | he said “no no no” to me. · Poe Dep. at 12:3-9 ·
            “not closed here¬¬“but this one is closed”                           | not closed here but this one is closed · null ·
            “never closed at all¬¬and “this one is closed here”                      | this one is closed here · null ·
            ” “ ( [ “” "" “[]”                                                       | none
            """)
    void a_quotation_has_its_citation(String text, String expected) {
        assertThat(shown(text.replace('¬', '\n'))).isEqualTo(expected);
    }

    @Test
    void offsets_are_those_of_the_words() {
        String text = "He says “we should not compete.” ECF No. 7.";
        Quote quote = BriefReader.read(text).quotes().getFirst();

        assertThat(text.substring(quote.start(), quote.end())).isEqualTo("we should not compete.");
    }

    @Test
    void a_quotation_runs_over_a_page_break_and_a_hyphen() {
        String text = "x “hundreds of mil-\nlions\n\n12 of 53\n\nof dollars” ECF No. 1 at 2.";
        int foot = text.indexOf("12 of");
        int hyphen = text.indexOf("-\n");
        Text page = new Text(
                text,
                List.of(new Page(1, null, null, new Span(0, text.length()), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Span(foot, foot + 8)),
                List.of(new Span(hyphen, hyphen + 2)));

        assertThat(BriefReader.read(page).quotes())
                .singleElement()
                .extracting(Quote::words)
                .isEqualTo("hundreds of millions of dollars");
    }

    @Test
    void a_block_that_is_set_in_is_quoted_without_marks() {
        String line = "the parties agree that nothing “in this” letter binds them at all\n";
        String block = ("    " + line).repeat(5);
        String quoted = ("> " + line).repeat(5);

        for (String text : List.of(block, quoted)) {
            Quote quote = BriefReader.read("The letter says:\n\n" + text + "\nECF No. 9 at 4. It is so.\n")
                    .quotes()
                    .getFirst();
            assertThat(quote.words())
                    .isEqualTo(line.strip().concat(" ").repeat(5).strip());
            assertThat(quote.cited()).isEqualTo("ECF No. 9 at 4");
        }
        assertThat(BriefReader.read("It says:\n    " + line).quotes()).isEmpty();
    }

    @Test
    @Timeout(300) // seconds it takes are few; what is not linear takes hours
    void many_quotations_and_unbalanced_marks_come_to_an_end() {
        Brief many = BriefReader.read("“one two three four five” ECF No. 3 at 4. ".repeat(BriefReader.MOST + 5));
        assertThat(many.quotes()).hasSize(BriefReader.MOST);
        assertThat(many.leftOut()).isEqualTo(5);
        for (String part : List.of("“a ", "\"a ", "[“", "a ” ", "(“a\n", "    > \"\n", "Id. at 5 ", "E. ")) {
            assertThat(BriefReader.read(part.repeat(1_000_000)).quotes())
                    .as(part)
                    .hasSizeLessThanOrEqualTo(BriefReader.MOST);
        }
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (Quote quote : BriefReader.read(text).quotes()) {
            shown.append(shown.isEmpty() ? "" : " ; ")
                    .append((quote.words() + " · " + quote.cited() + " · " + quote.parentheticals()).strip());
        }
        return shown.isEmpty() ? "none" : shown.toString();
    }
}
