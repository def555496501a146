package org.pincite.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;

/**
 * Finds the numbers that an author gave his paragraphs, as complaints, answers and declarations do: {@code 45.} at a
 * paragraph's start, in a chain that rises by 1 from 1, at least 8 long, with at most one number missing at a time. What
 * is in no such chain is a list item or a heading.
 */
final class ParagraphNumbers {
    private static final int MIN_CHAIN = 8;
    private static final int MAX_STEP = 2;
    private static final Pattern NUMBER = Pattern.compile("(?:¶\\s*)?(\\d{1,4})\\.(?=\\s|[A-Z“\"])");

    private ParagraphNumbers() {}

    /** Whether a line begins as a numbered paragraph does. */
    static boolean opens(String chars, Span words) {
        char first = chars.charAt(words.start());
        return (Character.isDigit(first) || first == '¶')
                && NUMBER.matcher(chars).region(words.start(), words.end()).lookingAt();
    }

    static List<Paragraph> number(String chars, List<Paragraph> paragraphs) {
        int[] numbers = new int[paragraphs.size()];
        for (int i = 0; i < numbers.length; i++) {
            Span span = paragraphs.get(i).span();
            Matcher matcher = NUMBER.matcher(chars).region(span.start(), span.end());
            numbers[i] = matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
        }
        boolean[] chained = chained(numbers);
        List<Paragraph> out = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < numbers.length; i++) {
            out.add(chained[i] ? new Paragraph(paragraphs.get(i).span(), numbers[i]) : paragraphs.get(i));
        }
        return out;
    }

    /** Follows chains from each 1; a number that does not continue the chain is passed over. */
    private static boolean[] chained(int[] numbers) {
        boolean[] chained = new boolean[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 1 || chained[i]) {
                continue;
            }
            List<Integer> chain = new ArrayList<>(List.of(i));
            int last = 1;
            for (int j = i + 1; j < numbers.length; j++) {
                boolean restart = numbers[j] == 1 && last < MIN_CHAIN;
                if (restart) {
                    break;
                }
                if (numbers[j] > last && numbers[j] <= last + MAX_STEP) {
                    chain.add(j);
                    last = numbers[j];
                }
            }
            if (chain.size() >= MIN_CHAIN) {
                chain.forEach(at -> chained[at] = true);
                i = chain.getLast();
            }
        }
        return chained;
    }
}
