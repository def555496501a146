package org.pincite.quote;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What recognition from an image does to a text: characters are taken for others that look like them, lost, added, parted. */
final class Damage {
    private static final Map<Character, List<String>> CONFUSED = Map.ofEntries(
            Map.entry('m', List.of("rn", "in", "nn")),
            Map.entry('d', List.of("cl", "ci", "ol")),
            Map.entry('w', List.of("vv", "w")),
            Map.entry('l', List.of("1", "I", "i", "|")),
            Map.entry('i', List.of("l", "1", "j", "!")),
            Map.entry('o', List.of("0", "c", "e")),
            Map.entry('e', List.of("c", "o", "a")),
            Map.entry('c', List.of("e", "o", "(")),
            Map.entry('h', List.of("b", "li", "n")),
            Map.entry('b', List.of("h", "6", "lo")),
            Map.entry('t', List.of("f", "l", "r")),
            Map.entry('f', List.of("t", "r")),
            Map.entry('n', List.of("u", "ri", "h")),
            Map.entry('u', List.of("n", "ii", "v")),
            Map.entry('s', List.of("5", "a", "8")),
            Map.entry('a', List.of("o", "e", "s")),
            Map.entry('g', List.of("q", "9", "y")),
            Map.entry('r', List.of("i", "t", "v")),
            Map.entry('y', List.of("v", "g")),
            Map.entry(' ', List.of("", " ", "  ")),
            Map.entry(',', List.of(".", "'", "")),
            Map.entry('.', List.of(",", "")));

    private Damage() {}

    /** @param rate share of the characters that are damaged, 0 to 1 */
    static String of(String text, double rate, Random random) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f' || random.nextDouble() >= rate) {
                out.append(c);
                continue;
            }
            int kind = random.nextInt(20);
            if (kind == 0) {
                continue;
            }
            if (kind == 1) {
                out.append(c).append(' ');
            } else if (kind == 2) {
                out.append(c).append((char) ('a' + random.nextInt(26)));
            } else {
                List<String> others = CONFUSED.get(c);
                out.append(
                        others == null
                                ? String.valueOf((char) ('a' + random.nextInt(26)))
                                : others.get(random.nextInt(others.size())));
            }
        }
        return out.toString();
    }
}
