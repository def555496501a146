package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of the claims of a pleading: {@code COUNT II – ATTEMPTED MONOPOLIZATION}, {@code FIRST CAUSE OF ACTION}
 * with the lines below it. A heading ends where its first paragraph begins.
 */
final class ClaimHeadings {
    private static final String ORDINAL =
            "(?:(?:twenty|thirty|forty|fifty)[- ]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
                    + "|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|fortieth|fiftieth|\\d{1,2}(?:st|nd|rd|th)";
    private static final String NUMBER =
            "[ivxlc]{1,7}|\\d{1,3}|(?:(?:twenty|thirty|forty|fifty)[- ]?)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve"
                    + "|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty";
    private static final String NOUN =
            "causes?\\s{1,9}of\\s{1,9}action|claims?(?:\\s{1,9}for\\s{1,9}relief)?|counts?|counterclaims?|cross-?claims?";
    private static final Pattern MARKER =
            Pattern.compile("(?i:(?:as\\s{1,9}and\\s{1,9}for\\s{1,9}(?:\\w+\\s{1,9})?)?(?:(?:" + ORDINAL
                    + ")\\s{1,9}(?:alternative\\s{1,9}|separate\\s{1,9})?(?:" + NOUN + ")|(?:" + NOUN
                    + ")\\s{1,9}(?:no\\.?\\s{0,9}|number\\s{1,9})?(?:" + NUMBER + "))(?![\\w-]))");
    private static final Pattern FOLLOWS = Pattern.compile("[ \\t]{0,99}(?:$|\\R|[-–—:.(\\[,]|[A-Z\"“])");
    private static final Pattern BODY = Pattern.compile(
            "\\s*(?:\\d{1,4}\\.(?:\\s|$)|¶|(?i:(?:plaintiffs?|the\\s+foregoing|the\\s+allegations|paragraphs?|each\\s+of\\s+the)\\b.{0,80}\\b(?:re-?allege|repeat|incorporate|reassert|restate|hereby|allege))).*");
    private static final WordPatterns MARKERS = new WordPatterns(List.of(MARKER));
    private static final Pattern LIST = Pattern.compile(
            "(?m)^[ \\t]{0,60}(?:[IVX]{1,5}\\.[ \\t]{1,8})?(?:CAUSES? OF ACTION|CLAIMS? FOR RELIEF|Causes of Action|Claims for Relief)[ \\t]{0,60}$");
    private static final Pattern LISTED =
            Pattern.compile("\\s{0,60}(?:[A-K]|[IVX]{1,5})[.)]\\s{1,8}[A-Z][^.;:]{3,90}\\s{0,60}");
    private static final Pattern CAPITALS =
            Pattern.compile("\\s{0,60}(?:[IVX]{1,5}\\.\\s{1,8})?[A-Z][A-Z ,&’']{4,60}\\s{0,60}");
    private static final int MOST_LISTED = 40;
    private static final int LONGEST_LINE = 160;
    /** Longest heading, in characters. */
    private static final int LONGEST = 500;

    private ClaimHeadings() {}

    /** A heading's place, marker included. */
    record Heading(int start, int end) {}

    static List<Heading> find(String chars) {
        List<Heading> found = new ArrayList<>();
        int[] last = {0};
        MARKERS.find(chars, (pattern, match) -> {
            if (match.start() >= last[0] && beginsLine(chars, match.start()) && isHeading(chars, match)) {
                int end = end(chars, match.start(), match.end());
                found.add(new Heading(match.start(), end));
                last[0] = end;
            }
            return true;
        });
        return found.isEmpty() ? inList(chars) : found;
    }

    /** The lettered headings below {@code CAUSES OF ACTION}, up to the next heading in capitals. */
    private static List<Heading> inList(String chars) {
        List<Heading> found = new ArrayList<>();
        Matcher list = LIST.matcher(chars);
        if (!list.find()) {
            return found;
        }
        int at = list.end();
        while (at < chars.length() && found.size() < MOST_LISTED) {
            int end = Strings.endOfLine(chars, at);
            int length = end - at;
            if (length > 3 && length < LONGEST_LINE) {
                String line = chars.substring(at, end);
                if (LISTED.matcher(line).matches() && Strings.capitals(line) < 0.9) {
                    found.add(new Heading(at, end));
                } else if (!found.isEmpty() && CAPITALS.matcher(line).matches()) {
                    break;
                }
            }
            at = end + 1;
        }
        return found;
    }

    private static boolean beginsLine(String chars, int at) {
        int i = at;
        while (i > 0 && " \t*_#(\u00a0".indexOf(chars.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || chars.charAt(i - 1) == '\n' || chars.charAt(i - 1) == '\f';
    }

    /** In capitals, or at least set off from what follows: "Count I of the complaint" is no heading. */
    private static boolean isHeading(String chars, Matcher match) {
        if (!Character.isUpperCase(chars.charAt(match.start()))) {
            return false;
        }
        return Strings.capitals(match.group()) > 0.9
                || FOLLOWS.matcher(chars).region(match.end(), chars.length()).lookingAt();
    }

    private static int end(String chars, int start, int markerEnd) {
        int end = Strings.endOfLine(chars, markerEnd);
        int at = end + 1;
        while (at < chars.length() && at - start < LONGEST) {
            int to = Strings.endOfLine(chars, at);
            String line = chars.substring(at, to);
            if (!line.isBlank()) {
                boolean next = MARKER.matcher(line.strip()).lookingAt();
                if (next || BODY.matcher(line).matches() || isProse(line)) {
                    break;
                }
                end = to;
            }
            at = to + 1;
        }
        return Math.min(end, start + LONGEST);
    }

    /** Most of whose words, small ones left out, are in lower case. */
    private static boolean isProse(String line) {
        int small = 0;
        int all = 0;
        for (String word : line.strip().split("\\s+")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                all++;
                small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return all >= 5 && small * 2 > all;
    }
}
