package org.pincite.corpus;

import java.text.Normalizer;
import java.util.List;

/**
 * What a word is: a cursor over the words of a text, in reading order, each with its offsets and its folded form.
 *
 * <p>This is the one answer for the index, for queries and for highlighting, so that what is found is what is shown:
 *
 * <ul>
 *   <li>A word is a run of letters and digits. An apostrophe stays inside a word ({@code Facebook’s} &rarr; {@code
 *       facebook's}); a hyphen ends one ({@code good-will} is two words).
 *   <li>Initials are one word, periods ignored: {@code U.S.C.} &rarr; {@code usc}. A period stays between digits ({@code
 *       3.5}); a comma between groups of three digits is ignored ({@code 1,000} &rarr; {@code 1000}).
 *   <li>Case, diacritics and ligatures are folded: {@code ﬁling} &rarr; {@code filing}. A superscript digit is no digit:
 *       {@code 198⁴} is not 1984.
 *   <li>Furniture holds no words. A {@linkplain Text#joins() join} inside a word is stepped over: {@code mil-⏎lions} is
 *       one word whose offsets span both parts.
 *   <li>An ideograph is a word by itself. No word is longer than 200 characters; the rest is a word of its own.
 * </ul>
 */
public final class Words {
    private static final int LONGEST = 200;
    private static final int FOLDED_TO = 0x2000;

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;

    /** Class of each ASCII character; 0 where it is no part of a word. */
    private static final byte[] ASCII = asciiClasses();

    /** Folded forms of the characters below {@link #FOLDED_TO}; null where the character is no part of a word. */
    private static final String[] FOLDED = foldings();

    private final String chars;
    private final int to;
    private final List<Span> furniture;
    private final List<Span> joins;
    private char[] buffer = new char[64];
    private int length;
    private int start;
    private int end;
    private int at;
    private int nextFurniture;
    private int nextJoin;

    /** The words of the whole text. */
    public Words(Text text) {
        this(text.chars(), 0, text.chars().length(), text.furniture(), text.joins());
    }

    /** The words of a plain string, such as a query's. */
    public Words(String chars) {
        this(chars, 0, chars.length(), List.of(), List.of());
    }

    /** The words of {@code chars} in {@code [from, to)}, given the text's furniture and joins, both sorted. */
    public Words(String chars, int from, int to, List<Span> furniture, List<Span> joins) {
        this.chars = chars;
        this.at = from;
        this.to = to;
        this.furniture = furniture;
        this.joins = joins;
    }

    /** Moves to the next word; false at the end. */
    public boolean next() {
        while (at < to) {
            if (skipFurniture()) {
                continue;
            }
            char c = chars.charAt(at);
            byte type = c < 128 ? ASCII[c] : classOf(at);
            if (type == 0) {
                at += Character.isHighSurrogate(c) && at + 1 < to ? 2 : 1;
                continue;
            }
            read();
            return true;
        }
        return false;
    }

    /** Offset of the word's first code unit. */
    public int start() {
        return start;
    }

    /** Offset after the word's last code unit. */
    public int end() {
        return end;
    }

    /** Length of the folded form in {@link #buffer()}. */
    public int length() {
        return length;
    }

    /** The folded form, in the first {@link #length()} places; valid until the next call of {@link #next()}. */
    public char[] buffer() {
        return buffer;
    }

    /** The folded form. */
    public String term() {
        return new String(buffer, 0, length);
    }

    private boolean skipFurniture() {
        while (nextFurniture < furniture.size()) {
            Span span = furniture.get(nextFurniture);
            if (span.start() > at) {
                return false;
            }
            nextFurniture++;
            if (span.end() > at) {
                at = span.end();
                return true;
            }
        }
        return false;
    }

    private void read() {
        start = at;
        end = at;
        length = 0;
        int stop = nextFurniture < furniture.size()
                ? Math.min(to, furniture.get(nextFurniture).start())
                : to;
        while (nextJoin < joins.size() && joins.get(nextJoin).start() <= at) {
            nextJoin++;
        }
        int join = nextJoin < joins.size() ? joins.get(nextJoin).start() : Integer.MAX_VALUE;
        boolean initials = false;
        int letters = 0;
        boolean number = true;
        while (at < stop) {
            if (at == join) {
                Span over = joins.get(nextJoin++);
                join = nextJoin < joins.size() ? joins.get(nextJoin).start() : Integer.MAX_VALUE;
                if (over.end() >= to || classOf(over.end()) == 0) {
                    at = end;
                    return;
                }
                at = over.end();
                while (nextFurniture < furniture.size()
                        && furniture.get(nextFurniture).end() <= at) {
                    nextFurniture++;
                }
                stop = nextFurniture < furniture.size()
                        ? Math.min(to, furniture.get(nextFurniture).start())
                        : to;
                continue;
            }
            char c = chars.charAt(at);
            if (c < 128) {
                byte type = ASCII[c];
                if (type != 0) {
                    append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
                    end = ++at;
                    if (type == LETTER) {
                        letters++;
                        number = false;
                    }
                    if (length >= LONGEST) {
                        return;
                    }
                    continue;
                }
                if (c == '\'' && apostropheInside(stop)) {
                    append('\'');
                    at++;
                    continue;
                }
                if (c == '.' && number && isDigit(at + 1, stop)) {
                    append('.');
                    at++;
                    continue;
                }
                if (c == '.' && (initials || (letters == 1 && length == 1)) && singleLetter(at + 1, stop)) {
                    initials = true;
                    at++;
                    continue;
                }
                if (c == ',' && number && groupOfThree(stop)) {
                    at++;
                    continue;
                }
                return;
            }
            if ((c == '’' || c == 'ʼ') && apostropheInside(stop)) {
                append('\'');
                at++;
                continue;
            }
            if (invisible(c) && at + 1 < stop && classOf(at + 1) != 0 && at + 1 != join) {
                at++;
                continue;
            }
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK) {
                end = ++at;
                continue;
            }
            if (classOf(at) == 0) {
                return;
            }
            int point = chars.codePointAt(at);
            if (isolated(point)) {
                if (length == 0) {
                    appendFolded(point);
                    at += Character.charCount(point);
                    end = at;
                }
                return;
            }
            appendFolded(point);
            letters++;
            number = false;
            at += Character.charCount(point);
            end = at;
            if (length >= LONGEST) {
                return;
            }
        }
    }

    private boolean apostropheInside(int stop) {
        return length > 0
                && end == at
                && buffer[length - 1] != '\''
                && Character.isLetter(buffer[length - 1])
                && at + 1 < stop
                && Character.isLetter(chars.charAt(at + 1));
    }

    private boolean isDigit(int index, int stop) {
        return index < stop && chars.charAt(index) >= '0' && chars.charAt(index) <= '9';
    }

    private boolean singleLetter(int index, int stop) {
        return index < stop
                && Character.isLetter(chars.charAt(index))
                && (index + 1 >= stop || !Character.isLetterOrDigit(chars.charAt(index + 1)));
    }

    /** Whether the comma here separates thousands: {@code 1,000} but not {@code 282,285} in {@code 1282,285}. */
    private boolean groupOfThree(int stop) {
        int back = at - 1;
        int digits = 0;
        while (back >= start && chars.charAt(back) >= '0' && chars.charAt(back) <= '9') {
            digits++;
            back--;
        }
        boolean first = back < start && digits <= 3;
        boolean later = back >= start && chars.charAt(back) == ',' && digits == 3;
        return (first || later)
                && isDigit(at + 1, stop)
                && isDigit(at + 2, stop)
                && isDigit(at + 3, stop)
                && !isDigit(at + 4, stop);
    }

    private byte classOf(int index) {
        char c = chars.charAt(index);
        if (c < 128) {
            return ASCII[c];
        }
        if (c < FOLDED_TO) {
            return FOLDED[c] == null ? 0 : LETTER;
        }
        int point = chars.codePointAt(index);
        return Character.isLetterOrDigit(point) ? LETTER : 0;
    }

    private static boolean invisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\ufeff' || c == '\u2060';
    }

    private static boolean isolated(int point) {
        if (point < 0x2e80) {
            return false;
        }
        return Character.isIdeographic(point) || (point >= 0x3040 && point <= 0x30ff);
    }

    private void append(char c) {
        if (length == buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = c;
    }

    private void appendFolded(int point) {
        if (point < FOLDED_TO) {
            String folded = FOLDED[point];
            for (int i = 0; i < folded.length(); i++) {
                append(folded.charAt(i));
            }
            return;
        }
        for (char c : Character.toChars(Character.toLowerCase(point))) {
            String folded = fold(c);
            for (int i = 0; i < folded.length(); i++) {
                append(folded.charAt(i));
            }
        }
    }

    private static byte[] asciiClasses() {
        byte[] classes = new byte[128];
        for (char c = 0; c < 128; c++) {
            classes[c] = Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : 0;
        }
        return classes;
    }

    private static String[] foldings() {
        String[] folded = new String[FOLDED_TO];
        for (char c = 0; c < FOLDED_TO; c++) {
            if (Character.isLetterOrDigit(c)) {
                folded[c] = fold(c);
            }
        }
        return folded;
    }

    private static String fold(char c) {
        switch (c) {
            case 'ß':
                return "ss";
            case 'æ', 'Æ':
                return "ae";
            case 'œ', 'Œ':
                return "oe";
            case 'ø', 'Ø':
                return "o";
            case 'đ', 'Đ', 'ð', 'Ð':
                return "d";
            case 'ł', 'Ł':
                return "l";
            case 'ı':
                return "i";
            case 'ſ':
                return "s";
            default:
        }
        if (c >= '\ufb00' && c <= '\ufb06') {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        }
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                out.append(Character.toLowerCase(apart.charAt(i)));
            }
        }
        return out.isEmpty() ? String.valueOf(Character.toLowerCase(c)) : out.toString();
    }
}
