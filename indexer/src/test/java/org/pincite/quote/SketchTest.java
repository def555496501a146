package org.pincite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {
    private static final String LETTERS = "abcdeghilmnorstuv019IOSBl'’-.";

    @Test
    void words_that_are_alike_in_any_way_are_never_said_not_to_be() {
        Random random = new Random(3);
        int alike = 0;
        for (int i = 0; i < 400_000; i++) {
            boolean ocr = random.nextBoolean();
            String word = word(random);
            Token quoted = token(word);
            Token source = token(random.nextInt(4) == 0 ? word(random) : changed(word, random));
            if (!quoted.isWord() || !source.isWord()) {
                continue;
            }
            if (Likeness.of(quoted, source, ocr) != Likeness.Level.OTHER) {
                alike++;
                assertThat(Sketch.of(quoted, ocr).mayBeLike(Sketch.of(source, ocr), ocr))
                        .as("%s, %s", quoted.written(), source.written())
                        .isTrue();
            }
        }
        assertThat(alike).isGreaterThan(50_000);
    }

    @ParameterizedTest
    @CsvSource({"netflix, agreement", "the, harbor", "court, a", "statute, quorum", "1984, harbor"})
    void most_words_are_told_apart(String one, String other) {
        assertThat(Sketch.of(token(one), true).mayBeLike(Sketch.of(token(other), true), true))
                .isFalse();
    }

    @Test
    void a_word_broken_at_a_line_end_may_be_like_any() {
        Token broken =
                Tokens.ofSource("counter-\nfactual", 0, List.of(), List.of()).getFirst();
        Token whole = token("counterfactual");

        assertThat(Likeness.of(whole, broken, false)).isEqualTo(Likeness.Level.TYPOGRAPHIC);
        assertThat(Sketch.of(whole, false).mayBeLike(Sketch.of(broken, false), false))
                .isTrue();
    }

    private static Token token(String word) {
        List<Token> tokens = new ArrayList<>(Tokens.ofQuotation(word, 0));
        return tokens.isEmpty() ? Tokens.ofQuotation("-", 0).getFirst() : tokens.getFirst();
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        for (int length = 1 + random.nextInt(11); length > 0; length--) {
            out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return out.toString();
    }

    private static String changed(String word, Random random) {
        StringBuilder out = new StringBuilder(word);
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = random.nextInt(out.length() + 1);
            char c = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(6)) {
                case 0 -> out.insert(at, c);
                case 1 -> out.replace(at, Math.min(out.length(), at + 1), String.valueOf(c));
                case 2 -> out.delete(at, Math.min(out.length(), at + 1));
                case 3 -> out.append("ingly");
                case 4 -> {
                    String all =
                            out.toString().replace("m", "rn").replace('l', '1').replace('O', '0');
                    out.setLength(0);
                    out.append(all);
                }
                default -> {
                    if (at + 1 < out.length()) {
                        char first = out.charAt(at);
                        out.setCharAt(at, out.charAt(at + 1));
                        out.setCharAt(at + 1, first);
                    }
                }
            }
        }
        return out.toString();
    }
}
