package org.pincite.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pincite.corpus.Span;

/**
 * The one reader of words for sources and quotations: text in, {@link Token}s out, each with its place in that text.
 *
 * <p>Furniture is stepped over, and so are joins (a line-end hyphen inside a word) and characters that nobody sees. A hyphen
 * at a line end that extraction did not close stays, and the token knows the word without it as well. A word is letters and
 * digits with apostrophes, hyphens and periods inside it ({@code U.S.}, {@code 10b-5}, {@code 3.5%}); whatever else is
 * printed is a mark. A private-use glyph becomes U+FFFD, which equals nothing.
 */
final class Tokens {
    /** Letters a word must have before digits glued to it are taken for the number of a footnote. */
    private static final int CALLED_WORD = 3;

    private static final int CALL_DIGITS = 3;

    private static final Set<String> NUMBERED = Set.of(
            "no", "nos", "fig", "art", "arts", "sec", "secs", "ex", "exs", "doc", "dkt", "ch", "pt", "vol", "rule", "p",
            "pp", "para", "paras", "cl", "ann", "app", "tit", "at", "id");

    private final String chars;
    private final List<Span> skipped;
    private final List<Span> joins;
    private final int base;
    private final boolean source;

    private final StringBuilder clean = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private int[] offsets;
    private int[] ends;
    private final java.util.BitSet lineEnds = new java.util.BitSet();
    private final java.util.BitSet softHyphens = new java.util.BitSet();
    private final java.util.BitSet ligatures = new java.util.BitSet();

    private Tokens(String chars, int base, List<Span> skipped, List<Span> joins, boolean source) {
        this.chars = chars;
        this.base = base;
        this.skipped = skipped;
        this.joins = joins;
        this.source = source;
        this.offsets = new int[chars.length() + 16];
        this.ends = new int[chars.length() + 16];
    }

    /**
     * The tokens of a source.
     *
     * @param base offset of the first of {@code chars}; {@code furniture} and {@code joins} are by offsets, too
     */
    static List<Token> ofSource(String chars, int base, List<Span> furniture, List<Span> joins) {
        return new Tokens(chars, base, furniture, joins, true).read();
    }

    /** The tokens of words quoted; a number glued to a word is then no call of a footnote. */
    static List<Token> ofQuotation(String chars, int base) {
        return new Tokens(chars, base, List.of(), List.of(), false).read();
    }

    private List<Token> read() {
        clean();
        int at = 0;
        boolean spaced = false;
        boolean broken = false;
        while (at < clean.length()) {
            char c = clean.charAt(at);
            if (c == ' ') {
                spaced = true;
                broken = lineEnds.get(at);
                at++;
                continue;
            }
            at = isWordPart(at) ? word(at, spaced, broken) : mark(at, spaced, broken);
            spaced = false;
            broken = false;
        }
        return tokens;
    }

    private void clean() {
        int nextSkip = 0;
        int nextJoin = 0;
        int i = 0;
        while (i < chars.length()) {
            int offset = base + i;
            while (nextSkip < skipped.size() && skipped.get(nextSkip).end() <= offset) {
                nextSkip++;
            }
            while (nextJoin < joins.size() && joins.get(nextJoin).end() <= offset) {
                nextJoin++;
            }
            if (nextJoin < joins.size() && joins.get(nextJoin).start() <= offset) {
                i = joins.get(nextJoin).end() - base;
                continue;
            }
            if (nextSkip < skipped.size() && skipped.get(nextSkip).start() <= offset) {
                i = skipped.get(nextSkip).end() - base;
                space(offset, true);
                continue;
            }
            i += put(i);
        }
    }

    /** Adds the character at {@code i}; returns how many code units were read. */
    private int put(int i) {
        char c = chars.charAt(i);
        if (c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff') {
            if (c == '\u00ad' && breaksLine(i + 1)) {
                return pastWhite(i + 1) - i;
            }
            return 1;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            space(base + i, c == '\n' || c == '\r' || c == '\f');
            return 1;
        }
        if ((c == '-' || c == '\u2010') && i > 0 && Character.isLetter(chars.charAt(i - 1)) && breaksLine(i + 1)) {
            softHyphens.set(clean.length());
            add('-', i, 1);
            return pastWhite(i + 1) - i;
        }
        if (c >= '\ufb00' && c <= '\ufb06') {
            ligatures.set(clean.length());
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            for (int k = 0; k < apart.length(); k++) {
                add(apart.charAt(k), i, 1);
            }
            return 1;
        }
        if (c >= '\ue000' && c <= '\uf8ff') {
            add('\ufffd', i, 1);
            return 1;
        }
        int marks = i + 1;
        while (marks < chars.length() && Character.getType(chars.charAt(marks)) == Character.NON_SPACING_MARK) {
            marks++;
        }
        if (marks > i + 1) {
            String composed = Normalizer.normalize(chars.substring(i, marks), Normalizer.Form.NFC);
            for (int k = 0; k < composed.length(); k++) {
                add(composed.charAt(k), i, marks - i);
            }
            return marks - i;
        }
        add(c, i, 1);
        return 1;
    }

    private boolean breaksLine(int from) {
        int past = pastWhite(from);
        return past > from
                && past < chars.length()
                && Character.isLetter(chars.charAt(past))
                && chars.substring(from, past).chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\f');
    }

    private int pastWhite(int from) {
        int at = from;
        while (at < chars.length() && Character.isWhitespace(chars.charAt(at))) {
            at++;
        }
        return at;
    }

    private void space(int offset, boolean lineEnd) {
        int last = clean.length() - 1;
        if (last < 0) {
            return;
        }
        if (clean.charAt(last) != ' ') {
            add(' ', offset - base, 1);
            last++;
        }
        if (lineEnd) {
            lineEnds.set(last);
        }
    }

    private void add(char c, int i, int length) {
        if (clean.length() == offsets.length) {
            offsets = java.util.Arrays.copyOf(offsets, offsets.length * 2);
            ends = java.util.Arrays.copyOf(ends, ends.length * 2);
        }
        offsets[clean.length()] = base + i;
        ends[clean.length()] = base + i + length;
        clean.append(c);
    }

    private boolean isWordPart(int at) {
        return Character.isLetterOrDigit(clean.charAt(at)) || Character.isSurrogate(clean.charAt(at));
    }

    private int word(int from, boolean spaced, boolean broken) {
        int to = from + 1;
        while (to < clean.length()) {
            if (isWordPart(to)) {
                if (glued(from, to)) {
                    break;
                }
                to++;
            } else if (insideWord(from, to)) {
                to++;
            } else {
                break;
            }
        }
        int digits = to;
        while (source
                && digits < clean.length()
                && Character.isDigit(clean.charAt(digits))
                && digits - to < CALL_DIGITS) {
            digits++;
        }
        token(Token.Kind.WORD, from, to, spaced, broken);
        if (digits > to) {
            token(Token.Kind.CALL, to, digits, false, false);
        }
        return digits;
    }

    /** Whether a footnote's number begins here: one to three digits behind at least three small letters, and no more. */
    private boolean glued(int from, int at) {
        if (!source || !Character.isDigit(clean.charAt(at)) || at - from < CALLED_WORD) {
            return false;
        }
        for (int i = from + 1; i < at; i++) {
            if (!Character.isLowerCase(clean.charAt(i))) {
                return false;
            }
        }
        int end = at;
        while (end < clean.length() && Character.isDigit(clean.charAt(end))) {
            end++;
        }
        return end - at <= CALL_DIGITS && (end == clean.length() || !isWordPart(end) && clean.charAt(end) != '-');
    }

    private boolean insideWord(int from, int at) {
        char c = clean.charAt(at);
        if (at + 1 >= clean.length() || !isWordPart(at + 1)) {
            return false;
        }
        char before = clean.charAt(at - 1);
        char after = clean.charAt(at + 1);
        return switch (c) {
            case '\'', '’', 'ʼ', '‘', '′', '´', '`' -> Character.isLetter(before) && Character.isLetter(after);
            case '-', '‐', '‑' -> isWordPart(at - 1);
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || (Character.isLetter(before) && Character.isLetter(after) && isInitial(from, at));
            case ',' -> Character.isDigit(before) && threeDigits(at + 1);
            default -> false;
        };
    }

    /** Whether the letter before the period stands alone, as in {@code U.S.}. */
    private boolean isInitial(int from, int at) {
        return at - 1 == from || clean.charAt(at - 2) == '.';
    }

    private boolean threeDigits(int at) {
        for (int i = at; i < at + 3; i++) {
            if (i >= clean.length() || !Character.isDigit(clean.charAt(i))) {
                return false;
            }
        }
        return at + 3 >= clean.length() || !Character.isDigit(clean.charAt(at + 3));
    }

    private int mark(int at, boolean spaced, boolean broken) {
        char c = clean.charAt(at);
        if (isSuperscript(c)) {
            int to = at + 1;
            while (to < clean.length() && isSuperscript(clean.charAt(to))) {
                to++;
            }
            token(source ? Token.Kind.CALL : Token.Kind.MARK, at, to, spaced, broken);
            return to;
        }
        int to = at + 1;
        if (isHyphen(c) && to < clean.length() && isHyphen(clean.charAt(to))) {
            while (to < clean.length() && isHyphen(clean.charAt(to))) {
                to++;
            }
        } else if ((c == '\'' || c == '‘' || c == '’' || c == '`') && to < clean.length() && clean.charAt(to) == c) {
            to++;
        }
        token(Token.Kind.MARK, at, to, spaced, broken);
        int digits = to;
        if (source && isClosing(c) && at > 0 && Character.isLetter(beforeClosing(at))) {
            while (digits < clean.length() && Character.isDigit(clean.charAt(digits)) && digits - to <= CALL_DIGITS) {
                digits++;
            }
            boolean apart = digits == clean.length() || !isWordPart(digits);
            if (digits > to && digits - to <= CALL_DIGITS && apart && !isNumbered()) {
                token(Token.Kind.CALL, to, digits, false, false);
                return digits;
            }
        }
        return to;
    }

    /** Whether the last word asks for a number behind its period, as in {@code No.3}. */
    private boolean isNumbered() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).isWord()) {
                String key = tokens.get(i).key();
                return NUMBERED.contains(key) || key.length() == 1;
            }
        }
        return true;
    }

    private char beforeClosing(int at) {
        int i = at;
        while (i > 0 && isClosing(clean.charAt(i))) {
            i--;
        }
        return clean.charAt(i);
    }

    private static boolean isClosing(char c) {
        return ".,;:!?\"”’)]".indexOf(c) >= 0;
    }

    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private void token(Token.Kind kind, int from, int to, boolean spaced, boolean broken) {
        String written = clean.substring(from, to);
        String plain = kind == Token.Kind.WORD ? plainWord(written) : plainMark(written, from, to);
        int soft = softHyphens.nextSetBit(from);
        String joined = soft >= 0 && soft < to ? plainWord(withoutSoft(from, to)) : null;
        tokens.add(new Token(
                kind,
                written,
                plain,
                plain.toLowerCase(Locale.ROOT),
                joined,
                offsets[from],
                ends[to - 1],
                spaced,
                broken,
                ligatures.nextSetBit(from) >= 0 && ligatures.nextSetBit(from) < to));
    }

    private String withoutSoft(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!softHyphens.get(i)) {
                out.append(clean.charAt(i));
            }
        }
        return out.toString();
    }

    private static String plainWord(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            out.append(
                    switch (c) {
                        case '’', '‘', 'ʼ', '′', '´', '`' -> '\'';
                        case '‐', '‑' -> '-';
                        default -> c;
                    });
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private String plainMark(String written, int from, int to) {
        boolean apart = from > 0 && clean.charAt(from - 1) == ' ' && to < clean.length() && clean.charAt(to) == ' ';
        return switch (written) {
            case "“", "”", "„", "‟", "\"", "«", "»", "″", "''", "‘‘", "’’", "``" -> "\"";
            case "‘", "’", "‚", "‛", "'", "′", "´", "`" -> "'";
            case "–", "—", "―", "−", "--", "---", "––" -> "—";
            case "-", "‐", "‑" -> apart ? "—" : "-";
            default -> written;
        };
    }
}
