package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What interrupts the names of a caption and belongs to none of them: docket numbers, judges and hearing data, terms,
 * rules and the numbers of pleading lines.
 */
final class CaptionNoise {
    private static final WordPatterns NUMBERS = new WordPatterns(List.of(
            Pattern.compile(
                    "(?:(?:consolidated|lead|related|master|civil|criminal|adversary|bankruptcy|adv\\.?|bk\\.?)\\s+)?(?:case|action|cause|index|docket|file|civil\\s+action|civ\\.\\s+a\\.|proceeding|mdl|c\\.a\\.|adv\\.|(?:eeoc\\s+)?charge)\\s*(?:no|nos|number|#)s?\\b[.:]?[ \\t]*(?:[A-Z]{0,4}[ \\t]?\\d[\\w:./-]*(?:[ \\t]+[A-Z]{2,4}(?=[ \\t]*(?:\\n|$|\\()))?(?:[ \\t]*\\([A-Z]{2,4}\\))?(?:,[ \\t]*(?=\\d))?)*",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE),
            Pattern.compile(
                    "re:?\\s+(?:dkt|ecf|doc|docket|d\\.e)\\b\\.?(?:[ \\t]+nos?\\.[ \\t]*(?:\\d+(?:,[ \\t]*|[ \\t]+and[ \\t]+|\\b))*)?",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("Nos?\\.[ \\t]*\\d[\\w:-]*(?:,[ \\t]*\\d[\\w:-]*)*\\.?", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\d{2}[ \\t]+civ\\.[ \\t]+\\d{3,5}(?:[ \\t]*\\([A-Z]{2,4}\\))?", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\d{1,2}:\\d{2}-[a-z]{2}-\\d{5}[\\w-]*", Pattern.CASE_INSENSITIVE)));
    /** What makes a line of its own, or begins a line that is none of names. */
    private static final Pattern LINE = Pattern.compile(
            "(?:re:?\\s+(?:dkt|ecf|doc|docket|d\\.e)\\b|hon(?:orable)?\\b|the\\s+hon(?:orable)?\\b|judge\\b|assigned|referred|magistrate|date\\s*:|time\\s*:|place\\s*:|courtroom|ctrm|dept\\b|department\\s+\\w{1,4}$|location|hearing|trial|complaint\\s+filed|action\\s+filed|filed\\b|entered\\b|before\\b|argued|decided|submitted|jury\\s+trial|demand\\s+for|class\\s+action\\s*$|civil\\s+action\\s*$|this\\s+document\\s+relates|document\\s+relates|all\\s+actions|related|date\\s+filed|chapter\\s+\\d|term,|[A-Za-z]+\\s+term,|mdl\\b|part\\s+\\d+\\s*$|ias\\b|hearing\\s+date|\\[hon|\\(argued|\\[not\\s+for|not\\s+for\\s+publication|for\\s+publication|unpublished|published|appeals?\\s+from|petition\\s+for|on\\s+(?:petition|writ|appeal)|page\\s+\\d|assigned\\s+to|judge:|x\\s*$|document\\s+\\d).{0,110}$"
                    + "|[A-Za-z ]{3,30}\\s+division[ \\t]*$|county\\s+of\\s+[A-Za-z ]{3,24}[ \\t]*$|[A-Za-z ]{3,20}\\s+county[ \\t]*$|(?:at\\s+)?[A-Za-z. ]{3,20},\\s+(?:texas|california)[ \\t]*$"
                    + "|\\d{1,3}[ \\t]*$|[-_=*~x]{3,}[ \\t]*[xX]?[ \\t]*$|(?:[-_=][ \\t]){4,}+[-_=]?[ \\t]*+[xX]?[ \\t]*$|washington,\\s+d\\.[ \\t]?c\\.[ \\t]*$|(?:mon|tues|wednes|thurs|fri|satur|sun)day,\\s+[a-z]+\\s+\\d.{0,20}$|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2},\\s+\\d{4}[ \\t]*$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /** Highest number of a pleading line: 28 by rule in California, 32 the longest seen. */
    private static final int LAST_LINE = 28;

    private CaptionNoise() {}

    static void erase(CaptionText columns, int start, int end) {
        String left = columns.left();
        NUMBERS.find(left, start, end, (pattern, match) -> {
            columns.erase(match.start(), match.end());
            return true;
        });
        Matcher line = LINE.matcher(left).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = Strings.startOfLine(left, start); at < end; at = Strings.endOfLine(left, at) + 1) {
            int first = Math.max(start, at);
            while (first < end && (left.charAt(first) == ' ' || left.charAt(first) == '\t')) {
                first++;
            }
            if (first < end && line.region(first, end).lookingAt()) {
                columns.erase(line.start(), line.end());
            }
            eraseRules(columns, left, first, Math.min(end, Strings.endOfLine(left, first)));
        }
        eraseLineNumbers(columns, start, end);
    }

    /** A run of six or more {@code - _ =}, and the x that ends it in New York. */
    private static void eraseRules(CaptionText columns, String left, int from, int to) {
        for (int i = from; i < to; i++) {
            int run = i;
            while (run < to && "-_=".indexOf(left.charAt(run)) >= 0) {
                run++;
            }
            if (run - i >= 6) {
                columns.erase(i, run < to && (left.charAt(run) == 'x' || left.charAt(run) == 'X') ? run + 1 : run);
            }
            i = Math.max(i, run - 1);
        }
    }

    /**
     * Numbers of pleading lines that ran into the text: numbers before a name or the end, only where at least four rise
     * one after another.
     */
    private static void eraseLineNumbers(CaptionText columns, int start, int end) {
        String left = columns.left();
        List<int[]> chain = new ArrayList<>();
        int last = 0;
        for (int[] word : lonelyNumbers(left, start, end)) {
            int number = Integer.parseInt(left, word[0], word[1], 10);
            if (number > last && (last == 0 || number <= last + 4) && number <= LAST_LINE) {
                chain.add(word);
                last = number;
            }
        }
        if (chain.size() >= 4) {
            chain.forEach(range -> columns.erase(range[0], range[1]));
        }
    }

    /** Words of one or two figures which, with further such words or none, stand before a capital, a sign or the end. */
    private static List<int[]> lonelyNumbers(String text, int start, int end) {
        List<int[]> numbers = new ArrayList<>();
        boolean before = true;
        for (int i = end - 1; i >= start; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            int from = i;
            while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
            char first = text.charAt(from);
            if (i - from < 2 && isNumber(text, from, i + 1)) {
                if (before && from > 0) {
                    numbers.add(new int[] {from, i + 1});
                }
            } else {
                before = (first >= 'A' && first <= 'Z') || first == '"' || first == '(';
            }
            i = from;
        }
        return numbers.reversed();
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
