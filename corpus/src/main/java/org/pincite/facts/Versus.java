package org.pincite.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between two sides: {@code v.}, {@code vs.}, {@code versus}, {@code -against-}, or {@code against} on a
 * line of its own. A place is looked at closely only where one of these may begin.
 */
final class Versus {
    private static final Pattern WORDS = Pattern.compile("v\\.(?=[\\s,)])"
            + "|V\\.(?=\\s)(?:(?<=[,;)\\n][ \\t]{0,60}V\\.)|(?<=(?i:petitioner|appellant|plaintiff|plaintiffs|petitioners|appellants|al\\.|al)[ \\t\\n]{1,40}V\\.))"
            + "|[vV][sS]\\.?(?=[\\s,])|VERSUS\\b|versus\\b|[vV](?=\\s{0,200}\\n)|-\\s{0,40}(?i:against)\\s{0,40}-"
            + "|\\n\\s{0,200}(?i:against)(?=\\s{0,200}\\n)");

    private final CharSequence text;
    private final int to;
    private final Matcher matcher;
    private int at;

    private Versus(CharSequence text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
        this.matcher = WORDS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    static Versus in(CharSequence text, int from, int to) {
        return new Versus(text, from, to);
    }

    /** Goes to the next separator; whether there is one. */
    boolean next() {
        for (; at < to; at++) {
            if (mayBegin(at) && matcher.region(at, to).lookingAt()) {
                at = Math.max(at + 1, matcher.end());
                return true;
            }
        }
        return false;
    }

    int start() {
        return matcher.start();
    }

    int end() {
        return matcher.end();
    }

    private boolean mayBegin(int place) {
        return switch (text.charAt(place)) {
            case 'v', 'V' -> isFree(place) && isFollowed(place + 1);
            case '-', '\n' -> isAgainst(place + 1);
            default -> false;
        };
    }

    private boolean isFree(int place) {
        char before = place == 0 ? ' ' : text.charAt(place - 1);
        return before != '.' && before != '_' && !Character.isLetterOrDigit(before);
    }

    private boolean isFollowed(int place) {
        char next = place < text.length() ? text.charAt(place) : ' ';
        return next == '.' || next == 's' || next == 'S' || next == 'e' || next == 'E' || Character.isWhitespace(next);
    }

    private boolean isAgainst(int place) {
        int i = place;
        while (i < to && i - place <= 200 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < to && (text.charAt(i) == 'a' || text.charAt(i) == 'A');
    }
}
