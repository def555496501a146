package org.pincite.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Netflix had access         | netflix had access",
                "Facebook’s user's inboxes  | facebook's user's inboxes",
                "the users’ inboxes         | the users inboxes",
                "good-will                  | good will",
                "42 U.S.C. § 1983           | 42 usc 1983",
                "R.I.C.O. and e.g. this     | rico and eg this",
                "447 F.3d 1172              | 447 f 3d 1172",
                "J.Dunne                    | j dunne",
                "$1,000,000.50 or 3.5%      | 1000000.50 or 3.5",
                "Nos. 282,285 and 1282,285  | nos 282285 and 1282 285",
                "Dkt. 12,34                 | dkt 12 34",
                "ﬁling oﬃce                 | filing office",
                "Beyoncé naïve Straße       | beyonce naive strasse",
                "198⁴ messages.3            | 198 messages 3",
                "over\u00adbroad zero\u200bwidth | overbroad zerowidth",
                "3:20-cv-08570-JD           | 3 20 cv 08570 jd",
                "東京 court                  | 東 京 court",
                "'tis O'Brien 'quoted'      | tis o'brien quoted",
                "Rule 10b-5                 | rule 10b 5",
                "end. Next                  | end next",
            })
    void a_word_is_folded_and_bounded(String text, String expected) {
        assertThat(String.join(" ", terms(Text.plain(text)))).isEqualTo(expected);
    }

    @Test
    void furniture_holds_no_words_and_a_join_is_stepped_over() {
        String chars = "hundreds of mil-\nPage 2\nlions of dollars";
        int hyphen = chars.indexOf('-');
        Span furniture = new Span(chars.indexOf("Page"), chars.indexOf("lions"));
        Text text = text(chars, List.of(furniture), List.of(new Span(hyphen, chars.indexOf("lions"))));
        assertThat(terms(text)).containsExactly("hundreds", "of", "millions", "of", "dollars");
        Words words = new Words(text);
        words.next();
        words.next();
        words.next();
        assertThat(new Span(words.start(), words.end()).in(chars)).isEqualTo("mil-\nPage 2\nlions");
    }

    @Test
    void furniture_may_touch_a_word() {
        String chars = "3the12court";
        Text text = text(chars, List.of(new Span(0, 1), new Span(4, 6)), List.of());
        assertThat(terms(text)).containsExactly("the", "court");
    }

    @Test
    void a_join_that_leads_nowhere_ends_the_word() {
        String chars = "mil-\n";
        Text text = text(chars, List.of(), List.of(new Span(3, 5)));
        assertThat(terms(text)).containsExactly("mil");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void words_ascend_do_not_overlap_and_lie_outside_furniture(long seed) {
        Random random = new Random(seed);
        String alphabet = "aB3 .,'’-\n\u00adé\ud835\udd38東́$ﬁ";
        for (int round = 0; round < 500; round++) {
            StringBuilder chars = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                chars.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<Span> furniture = spans(random, chars.length());
            List<Span> joins = spans(random, chars.length());
            Words words = new Words(chars.toString(), 0, chars.length(), furniture, joins);
            int last = 0;
            while (words.next()) {
                assertThat(words.start()).isGreaterThanOrEqualTo(last);
                assertThat(words.end()).isGreaterThan(words.start()).isLessThanOrEqualTo(chars.length());
                assertThat(words.length()).isPositive();
                int start = words.start();
                assertThat(furniture).noneMatch(span -> span.contains(start));
                last = words.end();
            }
        }
    }

    @Test
    void a_run_without_end_is_cut_into_words_of_bounded_length() {
        List<String> terms = terms(Text.plain("x".repeat(1000)));
        assertThat(terms).hasSize(5).allMatch(term -> term.length() == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "parties, party",
        "company's, company",
        "boxes, box",
        "witnesses, witness",
        "women, woman",
        "analysis, analysis",
        "analyses, analysis",
        "cases, case",
        "status, status",
        "business, business",
        "inboxes, inbox",
        "messages, message",
        "men, man",
        "his, his",
        "2013s, 2013s",
    })
    void base_is_the_singular_without_possessive(String word, String expected) {
        assertThat(Inflection.base(word)).isEqualTo(expected);
    }

    private static List<Span> spans(Random random, int length) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < length && random.nextInt(3) > 0) {
            int start = at + random.nextInt(length - at);
            int end = Math.min(length, start + 1 + random.nextInt(4));
            if (start < end) {
                spans.add(new Span(start, end));
            }
            at = end;
        }
        return spans;
    }

    private static Text text(String chars, List<Span> furniture, List<Span> joins) {
        return new Text(
                chars,
                List.of(new Page(1, null, null, new Span(0, chars.length()), false)),
                List.of(),
                List.of(),
                List.of(),
                furniture,
                joins);
    }

    private static List<String> terms(Text text) {
        List<String> terms = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            terms.add(words.term());
        }
        return terms;
    }
}
