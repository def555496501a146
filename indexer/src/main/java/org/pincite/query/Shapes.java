package org.pincite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads one word as typed: itself, a word of which only that form is meant, initials, a hyphenated word, or a pattern.
 *
 * <pre>
 *             pincite, courtlistener   lexis                     westlaw
 * intercept!  any ending, after three letters or more
 * wom?n       one letter               one letter                an error
 * wom*n       any number of letters    any number of letters     one letter
 * object***   any ending               any ending                up to three letters more
 * #woman      this form only
 * good-will   "good will" OR goodwill  "good will"               "good will" OR goodwill
 * attorneys   its singular as well     its singular as well      this form only
 * r.i.c.o.    rico                     rico                      rico OR "r i c o"
 * </pre>
 */
final class Shapes {
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}");

    /** What would be read as something else than a word if it stood alone: {@code readAs} puts it in quotation marks. */
    private static final Pattern MEANT_OTHERWISE = Pattern.compile(
            "(?i)and|or|not|\\p{L}{2,}:.*|.*\\p{L}~.*|(?:w|near|within|pre|onear)/(?:\\d+|s|sent|p|para|seg)");

    private static final Pattern PATTERN_IN_QUOTATION =
            Pattern.compile("[^\\p{L}\\p{N}*]*\\p{L}{2,}\\*+[^\\p{L}\\p{N}*]*");

    private static final int LEAST_BEFORE_ROOT = 3;
    private static final int LEAST_BEFORE_STAR = 2;

    private final Dialect dialect;

    Shapes(Dialect dialect) {
        this.dialect = dialect;
    }

    private boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || rootEnd(text) > 0 || question(trimmed(text, "?")) >= 0;
    }

    Query word(Token token) throws QuerySyntaxException {
        String text = token.text();
        if (isPattern(text)) {
            return pattern(text, token.column());
        }
        String bare = trimmed(text, "");
        if (text.startsWith("#") && text.length() > 1 && Character.isLetterOrDigit(text.codePointAt(1))) {
            return new Query.Word(bare, Query.Forms.MARKED);
        }
        if (bare.indexOf('-') > 0 || bare.indexOf('‐') > 0 || bare.indexOf('‑') > 0) {
            return compound(bare);
        }
        String initials = bare + ".";
        if (dialect == Dialect.WESTLAW
                && text.endsWith(".")
                && INITIALS.matcher(initials).matches()) {
            String letters = bare.replace(".", "");
            return new Query.Or(List.of(plain(letters), new Query.Phrase(String.join(" ", letters.split("")))));
        }
        if (MEANT_OTHERWISE.matcher(bare).matches()) {
            return new Query.Phrase(bare);
        }
        return plain(bare);
    }

    private Query.Word plain(String text) {
        boolean own = dialect == Dialect.WESTLAW && isPlural(text);
        return new Query.Word(text, own ? Query.Forms.TYPED : Query.Forms.ANY);
    }

    /**
     * A phrase as typed, without its marks. Patterns in it are read as anywhere else but in Pincite's own dialect, where what
     * is pasted between quotation marks is meant as it stands: its question and exclamation marks, and asterisks for words
     * left out, are none; letters with a {@code *} behind them still are.
     */
    Query.Phrase phrase(String text, int column) throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        boolean patterns = false;
        for (String word : text.split(" ")) {
            if (isPatternInPhrase(word)) {
                patterns = true;
                parts.add(pattern(word, column));
            } else if (Lexer.hasWord(word)) {
                parts.add(new Query.Word(word, Query.Forms.TYPED));
            }
        }
        return new Query.Phrase(text, patterns ? parts : List.of());
    }

    private boolean isPatternInPhrase(String word) {
        return dialect == Dialect.PINCITE
                ? PATTERN_IN_QUOTATION.matcher(word).matches()
                : Lexer.hasWord(word) && isPattern(word);
    }

    /** A word of an unquoted phrase as it must stand within quotation marks to mean the same. */
    String quotable(String word) {
        int root = rootEnd(word);
        return dialect == Dialect.PINCITE && root >= LEAST_BEFORE_ROOT ? word.substring(0, root) + "*" : word;
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }

    private Query.Pattern pattern(String text, int column) throws QuerySyntaxException {
        String bare = trimmed(text, "*?");
        int root = rootEnd(text);
        if (root > 0) {
            bare = trimmed(text.substring(0, root), "*?");
        }
        if (!Character.isLetterOrDigit(bare.codePointAt(0))) {
            throw new QuerySyntaxException(
                    "a word cannot begin with " + bare.charAt(0) + "; expected letters before it", column);
        }
        StringBuilder shape = new StringBuilder();
        int letters = 0;
        int more = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean atEnd = bare.substring(i).chars().allMatch(rest -> rest == '*');
            if (c == '?' && dialect == Dialect.WESTLAW) {
                throw new QuerySyntaxException(
                        "? stands for no letter in the westlaw dialect; expected * for one letter, found \"" + text
                                + "\"",
                        column + i);
            } else if (c == '?') {
                shape.append('?');
            } else if (c == '*' && dialect == Dialect.WESTLAW) {
                if (atEnd) {
                    more = bare.length() - i;
                    break;
                }
                shape.append('?');
            } else if (c == '*') {
                if (letters < LEAST_BEFORE_STAR) {
                    throw new QuerySyntaxException(
                            "expected at least two letters before * in \"" + text + "\"", column);
                }
                shape.append('*');
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                shape.append(c);
                letters++;
            } else {
                throw new QuerySyntaxException(
                        "expected nothing but letters around the wildcard in \"" + text + "\", found " + c, column);
            }
        }
        if (root > 0) {
            if (letters < LEAST_BEFORE_ROOT) {
                throw new QuerySyntaxException("expected at least three letters before ! in \"" + text + "\"", column);
            }
            shape.append('*');
        }
        return new Query.Pattern(bare + (root > 0 ? "!" : ""), shape.toString(), more);
    }

    /** The place of a {@code !} behind a letter, with nothing but punctuation after it; else -1. */
    private static int rootEnd(String text) {
        int mark = text.indexOf('!');
        boolean root = mark > 0
                && (Character.isLetterOrDigit(text.charAt(mark - 1)) || text.charAt(mark - 1) == '*')
                && !Lexer.hasWord(text.substring(mark));
        return root ? mark : -1;
    }

    /** The place of a {@code ?} between two letters or wildcards; else -1. */
    private static int question(String text) {
        int mark = text.indexOf('?');
        return mark >= 0 && Lexer.hasWord(text.substring(mark)) ? mark : -1;
    }

    /** A hyphenated word: its parts in a row, or written as one word where all are letters. */
    private Query compound(String text) {
        String[] parts = text.split("[-‐‑]+");
        boolean letters = parts.length > 1;
        for (String part : parts) {
            letters &= !part.isEmpty() && part.codePoints().allMatch(Character::isLetter);
        }
        Query.Phrase apart = new Query.Phrase(String.join(letters ? " " : "-", parts));
        boolean asOne = letters && dialect != Dialect.LEXIS;
        return asOne ? new Query.Or(List.of(apart, plain(String.join("", parts)))) : apart;
    }

    /** Without what is neither letter, digit nor one of {@code kept} at its ends. */
    private static String trimmed(String text, String kept) {
        int start = 0;
        int end = text.length();
        while (start < end && !keeps(text.codePointAt(start), kept)) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !keeps(text.codePointBefore(end), kept.replace("?", ""))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean keeps(int codePoint, String kept) {
        return Character.isLetterOrDigit(codePoint) || kept.indexOf(codePoint) >= 0;
    }
}
