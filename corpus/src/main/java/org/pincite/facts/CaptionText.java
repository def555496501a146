package org.pincite.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a caption, taken apart. Captions set the parties left and number, title and hearing right, with {@code
 * )}, {@code §}, {@code |} or a gap between; extraction leaves both in one line. {@link #left} keeps the length of the
 * head: what is not in the left column is blank, so that places in it are places in the head.
 */
final class CaptionText {
    /** How many blanks part two columns. */
    private static final int GAP = 4;

    private static final String RULES = ")§|:";

    private final char[] left;
    private final char[] right;

    private CaptionText(char[] left, char[] right) {
        this.left = left;
        this.right = right;
    }

    /** Takes apart the lines of {@code head} between two places; outside them everything is left. */
    static CaptionText of(String head, int start, int end) {
        CaptionText text = new CaptionText(head.toCharArray(), blank(head));
        List<int[]> lines = lines(head, start, end);
        char rule = rule(head, lines);
        if (rule != 0) {
            text.splitAtRule(head, lines, rule);
        } else {
            text.splitAtGap(head, lines);
        }
        return text;
    }

    private static char[] blank(String head) {
        char[] blank = head.toCharArray();
        for (int i = 0; i < blank.length; i++) {
            blank[i] = blank[i] == '\n' || blank[i] == '\f' ? blank[i] : ' ';
        }
        return blank;
    }

    private static List<int[]> lines(String head, int start, int end) {
        List<int[]> lines = new ArrayList<>();
        int at = start;
        while (at < end) {
            int to = Math.min(end, Strings.endOfLine(head, at));
            lines.add(new int[] {at, to});
            at = to + 1;
        }
        return lines;
    }

    /** The character that rules the columns apart: it stands alone on at least three lines (or thrice in a flat text). */
    private static char rule(String head, List<int[]> lines) {
        for (int r = 0; r < RULES.length(); r++) {
            char rule = RULES.charAt(r);
            int count = 0;
            for (int[] line : lines) {
                for (int i = line[0]; i < line[1]; i++) {
                    if (isRule(head, i, line, rule)) {
                        count++;
                    }
                }
            }
            if (count >= 3) {
                return rule;
            }
        }
        return 0;
    }

    private static boolean isRule(String head, int at, int[] line, char rule) {
        return head.charAt(at) == rule
                && (at == line[0] || Character.isWhitespace(head.charAt(at - 1)))
                && (at + 1 == line[1] || Character.isWhitespace(head.charAt(at + 1)));
    }

    private void splitAtRule(String head, List<int[]> lines, char rule) {
        for (int[] line : lines) {
            int first = -1;
            int last = -1;
            int count = 0;
            for (int i = line[0]; i < line[1]; i++) {
                boolean atEnd = i == line[1] - 1 && head.charAt(i) == rule && rule == ')' && unopened(head, line[0], i);
                if (isRule(head, i, line, rule) || atEnd) {
                    first = first < 0 ? i : first;
                    last = i;
                    count++;
                }
            }
            if (first >= 0 && count <= 2) {
                keepRight(head, last + 1, line[1]);
                Arrays.fill(left, first, line[1], ' ');
            } else if (count > 2) {
                for (int i = line[0]; i < line[1]; i++) {
                    if (isRule(head, i, line, rule)) {
                        left[i] = ' ';
                    }
                }
            }
        }
    }

    private static boolean unopened(String head, int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            if (head.charAt(i) == '(') {
                return false;
            }
        }
        return true;
    }

    /** Where at least two lines have text left and right of a gap, the right parts and what stands below them go. */
    private void splitAtGap(String head, List<int[]> lines) {
        int[] gaps = new int[lines.size()];
        int column = Integer.MAX_VALUE;
        int count = 0;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = onlyGap(head, lines.get(i));
            if (gaps[i] >= 0) {
                int at = gaps[i] - lines.get(i)[0];
                if (at >= 24) {
                    count++;
                    column = Math.min(column, at);
                } else {
                    gaps[i] = -1;
                }
            }
        }
        if (count < 2) {
            return;
        }
        for (int i = 0; i < gaps.length; i++) {
            int[] line = lines.get(i);
            int from = gaps[i];
            if (from < 0 && indent(head, line) >= column - 2 && indent(head, line) < line[1] - line[0]) {
                from = line[0] + indent(head, line);
            }
            if (from >= 0) {
                keepRight(head, from, line[1]);
                Arrays.fill(left, from, line[1], ' ');
            }
        }
    }

    /** Where a line goes on after its only gap between words; -1 where it has none or several. */
    private static int onlyGap(String head, int[] line) {
        int gap = -1;
        int blanks = 0;
        for (int i = line[0] + indent(head, line); i < line[1]; i++) {
            char c = head.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks++;
                continue;
            }
            if (blanks >= GAP) {
                if (gap >= 0) {
                    return -1;
                }
                gap = i;
            }
            blanks = 0;
        }
        return gap;
    }

    private static int indent(String head, int[] line) {
        int at = line[0];
        while (at < line[1] && (head.charAt(at) == ' ' || head.charAt(at) == '\t')) {
            at++;
        }
        return at - line[0];
    }

    private void keepRight(String head, int from, int to) {
        for (int i = from; i < to; i++) {
            right[i] = head.charAt(i);
        }
    }

    /** Blanks out a range of the left column, line breaks excepted. */
    void erase(int start, int end) {
        for (int i = start; i < end; i++) {
            if (left[i] != '\n') {
                left[i] = ' ';
            }
        }
    }

    /** Blanks out a title: where it begins in the right column it is taken out of that alone. */
    void eraseTitle(int start, int end) {
        boolean beside = start < end && !Character.isWhitespace(right[start]);
        for (int i = start; i < end; i++) {
            char[] column = beside ? right : left;
            if (column[i] != '\n') {
                column[i] = ' ';
            }
        }
    }

    /** Both columns as one again, without the titles that were taken out. */
    CaptionText joined() {
        char[] both = left.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] = Character.isWhitespace(both[i]) && !Character.isWhitespace(right[i]) ? right[i] : both[i];
        }
        return new CaptionText(both, right);
    }

    String left() {
        return new String(left);
    }

    String right() {
        return new String(right);
    }
}
