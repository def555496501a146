package org.pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Span;

class JudgeTest {
    /** A line end breaks mil-lions; a stamp and a footer stand inside a sentence; 4 is the number of a footnote. */
    private static final String SOURCE =
            "For six years the harbor master and the “pilots’ union” kept a quiet bargain. The union paid mil-\n"
                    + "lions of dollars for it—signed in May 2014—and the harbor did not,\n"
                    + "Document 12 Page 3\n"
                    + " however, keep the ledgers.4 The master alone decided which ships might enter, unless the board"
                    + " objected. That rule was written by both sides. The board’s so-called “open gate” policy ended on 3"
                    + " June 2018.";

    private static Comparison compare(String words, String parentheticals) {
        int stamp = SOURCE.indexOf("Document 12");
        int hyphen = SOURCE.indexOf("-\nlions");
        List<Token> tokens = Tokens.ofSource(
                SOURCE,
                0,
                List.of(new Span(stamp, stamp + "Document 12 Page 3".length())),
                List.of(new Span(hyphen, hyphen + 2)));
        return new Judge(words, Licence.read(parentheticals)).compare(tokens, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kept a quiet bargain                             |                   | VERBATIM |",
                "kept a quiet bargain,                            |                   | VERBATIM |",
                "'kept a quiet bargain.'                          |                   | VERBATIM |",
                "“‘kept a quiet bargain,’”                        |                   | VERBATIM |",
                "'[t]he harbor master' and the ‘pilots’ union’    |                   | ALTERED | MINOR",
                "[F]or six years the harbor master                |                   |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "the board’s [S]o-called “open gate” policy       |                   | ALTERED | MINOR",
                "board’s [S]o-called “open gate” policy           |                   |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "paid millions of dollars for it                  |                   | VERBATIM |",
                "the harbor did not, however, keep the ledgers.   |                   | VERBATIM | ",
                "the board objected                               |                   | VERBATIM |",
                "the \"pilots' union\" kept                       |                   | TYPOGRAPHIC_ONLY |",
                "the ‘pilots’ union’ kept                         |                   | TYPOGRAPHIC_ONLY |",
                "for it -- signed in May 2014 -- and the harbor   |                   | TYPOGRAPHIC_ONLY |",
                "[k]ept a quiet bargain                           |                   |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "[The parties] kept a quiet bargain               |                   |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "kept a . . . bargain                             |                   |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "which ship[] might enter                         |                   |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "the pilots union kept a quiet bargain            |                   | ALTERED | MINOR",
                "so-called open gate policy                       |                   | ALTERED | MINOR",
                "so-called open gate policy                       | (internal quotation marks omitted) |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "so-called open gate policy                       | (cleaned up)      |"
                        + " VERBATIM_WITH_MARKED_ALTERATIONS |",
                "so-called closed gate policy                     | (cleaned up)      | ALTERED | SUBSTANTIVE",
                "the master alone decided which ships might enter |                   | ALTERED | MINOR",
                "kept a secret bargain for six years              |                   | NOT_FOUND |",
                "kept a secret bargain. The union paid            |                   | ALTERED | SUBSTANTIVE",
                "The union paid billions of dollars for it        |                   | ALTERED | CRITICAL",
                "signed in May 2015                               |                   | ALTERED | CRITICAL",
                "the harbor did keep the ledgers                  |                   | ALTERED | CRITICAL",
                "ended on 8 June 2018                             |                   | ALTERED | CRITICAL",
                "which ships must enter                           |                   | ALTERED | CRITICAL",
                "The master alone decided which ships might enter was written by both sides | | SPLICED |",
                "The master alone decided which ships might enter the old town at night by boat | | PARTIAL |",
                "the gulls own the harbor at dawn                 |                   | NOT_FOUND |",
            })
    void words_get_the_first_verdict_that_applies(
            String words, String parentheticals, Verdict verdict, Severity severity) {
        Comparison comparison = compare(words, parentheticals == null ? "" : parentheticals);

        assertThat(comparison.verdict()).as(comparison.toString()).isEqualTo(verdict);
        assertThat(comparison.severity()).as(comparison.toString()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the harbor . . . keep the ledgers    | MEANING_RISK",
                "which ships might enter.             | END_TRUNCATED",
                "which ships might enter              | MEANING_RISK",
                "did not, however, keep the ledgers.  | FOOTNOTE_CALL_SKIPPED",
                "[k]ept a quiet bargain               | NEEDLESS_BRACKET",
                "kept a *quiet* bargain               | EMPHASIS_UNMARKED",
                "keep the ledgers . . . . That rule   | ELLIPSIS",
                "keep the ledgers . . . That rule     | ELLIPSIS_CROSSES_SENTENCE",
                "quiet bargain                        | SHORT",
            })
    void details_are_flagged(String words, Flag flag) {
        assertThat(compare(words, "").flags()).contains(flag);
    }

    @Test
    void what_an_ellipsis_hides_is_shown() {
        assertThat(compare("the harbor . . . keep the ledgers", "").omitted()).contains("did not, however,");
    }

    @Test
    void the_diff_turns_the_source_into_the_quotation() {
        assertThat(compare("The union paid billions of dollars", "").diff().stream()
                        .map(d -> d.op() + ":" + d.text())
                        .collect(Collectors.joining("|")))
                .isEqualTo("EQUAL:The union paid|DELETE: millions|INSERT: billions|EQUAL: of dollars");
    }

    @Test
    void any_passage_cut_at_random_is_verbatim_at_its_place() {
        List<Token> tokens = sourceWords();
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(tokens.size() - 6);
            int to = from + 5 + random.nextInt(Math.min(20, tokens.size() - from - 5));
            if (!tokens.get(from).isWord() || !tokens.get(to - 1).isWord()) {
                continue;
            }
            String words = quoted(tokens.subList(from, to));
            Comparison comparison = compare(words, "");
            assertThat(comparison.verdict()).as(words).isLessThanOrEqualTo(Verdict.TYPOGRAPHIC_ONLY);
            assertThat(SOURCE.substring(
                            comparison.span().start(), comparison.span().end()))
                    .contains(SOURCE.substring(
                            tokens.get(from).start(), tokens.get(from).end()));
        }
    }

    @Test
    void a_word_changed_added_or_left_out_is_never_faithful() {
        List<Token> tokens = sourceWords();
        Random random = new Random(12);
        for (int i = 0; i < 600; i++) {
            int from = random.nextInt(tokens.size() - 9);
            List<Token> cut = new ArrayList<>(tokens.subList(from, from + 8));
            int at = 1 + random.nextInt(5);
            if (!cut.get(at).isWord() || !cut.get(6).isWord() || !cut.get(7).isWord()) {
                continue;
            }
            Token other = Tokens.ofQuotation(" walrus", 0).getFirst();
            switch (i % 3) {
                case 0 -> cut.set(at, other);
                case 1 -> cut.add(at, other);
                default -> cut.remove(at);
            }
            String words = quoted(cut);
            assertThat(compare(words, "").verdict()).as(words).isGreaterThan(Verdict.VERBATIM_WITH_MARKED_ALTERATIONS);
        }
    }

    @Test
    void a_digit_changed_is_critical() {
        for (String words :
                List.of("signed in May 2013—and the harbor", "policy ended on 4 June 2018", "ended on 3 June 2008")) {
            assertThat(compare(words, "").severity()).as(words).isEqualTo(Severity.CRITICAL);
        }
    }

    private static List<Token> sourceWords() {
        int stamp = SOURCE.indexOf("Document 12");
        int hyphen = SOURCE.indexOf("-\nlions");
        return Tokens.ofSource(
                        SOURCE,
                        0,
                        List.of(new Span(stamp, stamp + "Document 12 Page 3".length())),
                        List.of(new Span(hyphen, hyphen + 2)))
                .stream()
                .filter(token -> token.kind() != Token.Kind.CALL)
                .toList();
    }

    private static String quoted(List<Token> tokens) {
        return DiffText.words(tokens);
    }
}
