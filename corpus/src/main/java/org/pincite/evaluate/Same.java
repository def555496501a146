package org.pincite.evaluate;

import java.util.Locale;

/** When two readings say the same. */
final class Same {
    private Same() {}

    /** Letters and digits alone count, in either case: {@code S. Ct.} is {@code S.Ct.} */
    static boolean words(String a, String b) {
        return squeeze(a).equals(squeeze(b));
    }

    /** As {@link #words}, and {@code vs.} is {@code v.} */
    static boolean caseName(String a, String b) {
        return words(a.replaceAll("\\bvs?\\b\\.?", "v"), b.replaceAll("\\bvs?\\b\\.?", "v"));
    }

    /**
     * Case does not count, and what stands before a colon (court, office digit) is left out: {@code cand:20-cv-08570} is
     * {@code 3:20-cv-08570}.
     */
    static boolean docket(String a, String b) {
        return afterColon(a).equalsIgnoreCase(afterColon(b));
    }

    /** A day with a time of day is that day. */
    static boolean date(String a, String b) {
        return day(a).equals(day(b));
    }

    static String squeeze(String words) {
        StringBuilder out = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String afterColon(String words) {
        return words.substring(words.lastIndexOf(':') + 1).strip();
    }

    private static String day(String date) {
        int time = date.indexOf('T');
        return time < 0 ? date : date.substring(0, time);
    }
}
