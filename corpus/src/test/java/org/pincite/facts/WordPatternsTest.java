package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordPatternsTest {
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![\\w-])\\d{2}-(?:cv|cr)-\\d{1,5}"),
            Pattern.compile("(?i)\\bno\\.\\s*\\d+"),
            Pattern.compile("[ab]+"),
            Pattern.compile("(?:the\\s+)?order\\b"));

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        new WordPatterns(PATTERNS).find(text, (pattern, match) -> {
            found.add(pattern + ":" + match.group());
            return true;
        });
        return found;
    }

    @Test
    void patterns_are_found_in_reading_order_at_the_begin_of_words_also_within_each_other() {
        assertThat(found("No. 7, 20-cv-123; the order (order) 120-cv-1 disorder"))
                .containsExactly("1:No. 7", "0:20-cv-123", "3:the order", "3:order", "3:order");
    }

    @Test
    void the_reader_of_the_matches_may_stop() {
        List<String> found = new ArrayList<>();
        new WordPatterns(PATTERNS).find("no. 1 no. 2", (pattern, match) -> {
            found.add(match.group());
            return false;
        });
        assertThat(found).containsExactly("no. 1");
    }

    @Test
    void every_match_that_a_search_finds_at_the_begin_of_a_word_is_found() {
        Random random = new Random(7);
        String letters = "ab 0-cvr1.onNthedr\n(";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<String> found = found(text.toString());
            for (int p = 0; p < PATTERNS.size(); p++) {
                Matcher matcher = PATTERNS.get(p).matcher(text);
                while (matcher.find()) {
                    boolean begins =
                            matcher.start() == 0 || !Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
                    if (begins && matcher.start() + 1 < text.length()) {
                        assertThat(found).as(text.toString()).contains(p + ":" + matcher.group());
                    }
                }
            }
        }
    }
}
