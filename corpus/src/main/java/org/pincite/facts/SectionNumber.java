package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * The number of a section, part for part: {@code 2000e-2} is 2000, e, 2; {@code 240.10b-5} is 240, 10, b, 5. Figures are
 * compared by value, letters by the alphabet, figures before letters.
 */
record SectionNumber(List<String> parts) implements Comparable<SectionNumber> {
    SectionNumber {
        parts = List.copyOf(parts);
    }

    static SectionNumber parse(String written) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                while (end < written.length() && Character.isDigit(written.charAt(end)) && end - at < 9) {
                    end++;
                }
                parts.add(written.substring(at, end));
            } else if (Character.isLetter(c)) {
                while (end < written.length() && Character.isLetter(written.charAt(end))) {
                    end++;
                }
                parts.add(Strings.lower(written.substring(at, end)));
            } else if (c == '(') {
                break;
            }
            at = end;
        }
        return new SectionNumber(parts);
    }

    /** Whether {@code other} is this section or stands under it: 2000e has 2000e-2, but 552 has not 552a. */
    boolean has(SectionNumber other) {
        if (other.parts.size() < parts.size()
                || !other.parts.subList(0, parts.size()).equals(parts)) {
            return false;
        }
        return other.parts.size() == parts.size() || !isLetters(other.parts.get(parts.size()));
    }

    @Override
    public int compareTo(SectionNumber other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    private static int compare(String a, String b) {
        if (isLetters(a) || isLetters(b)) {
            return isLetters(a) && isLetters(b) ? a.compareTo(b) : isLetters(a) ? 1 : -1;
        }
        return Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
    }

    private static boolean isLetters(String part) {
        return Character.isLetter(part.charAt(0));
    }
}
