package org.pincite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.query.Token.Sort;

/** Cuts what was typed into tokens. Typographic quotation marks are taken as quotation marks. */
final class Lexer {
    private static final String QUOTES = "\"“”„‟";
    private static final Pattern NEAR = Pattern.compile("(?i)(?:w|near|within)?/(\\d+|s|sent|p|para|seg)");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:\\+|pre/|onear/)(\\d+|s|sent|p|para|seg)");
    private static final Pattern FUNCTION = Pattern.compile("(?i)atleast\\d+|caps|allcaps|nocaps|singular|plural");
    private static final Pattern FORCED = Pattern.compile("(?i)\\s*adv(?:anced)?:");

    private final String typed;
    private final Dialect dialect;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String typed, Dialect dialect) {
        this.typed = typed;
        this.dialect = dialect;
    }

    static List<Token> tokens(String typed, Dialect dialect) throws QuerySyntaxException {
        Lexer lexer = new Lexer(typed, dialect);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws QuerySyntaxException {
        Matcher forced = FORCED.matcher(typed);
        if (forced.lookingAt()) {
            at = forced.end();
        }
        while (at < typed.length()) {
            char c = typed.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (c == '(') {
                add(Sort.OPEN, "(", at++);
            } else if (c == ')') {
                add(Sort.CLOSE, ")", at++);
            } else if (isQuotationMark(c)) {
                phrase();
            } else if (c == '-' && excludes()) {
                add(Sort.NOT, "-", at++);
            } else if (c == '%' && at + 1 < typed.length() && !endsChunk(typed.charAt(at + 1))) {
                exclusion("%", at++);
            } else {
                chunk();
            }
        }
        add(Sort.END, "the end of the query", at);
    }

    /** Whether the minus here excludes what follows it, as in CourtListener's search. */
    private boolean excludes() {
        return dialect == Dialect.COURTLISTENER
                && at + 1 < typed.length()
                && (typed.charAt(at + 1) == '('
                        || isQuotationMark(typed.charAt(at + 1))
                        || Character.isLetterOrDigit(typed.charAt(at + 1)));
    }

    private void add(Sort sort, String text, int from) {
        tokens.add(new Token(sort, text, from + 1));
    }

    private void phrase() throws QuerySyntaxException {
        int open = at++;
        while (at < typed.length() && !isQuotationMark(typed.charAt(at))) {
            at++;
        }
        if (at == typed.length()) {
            throw new QuerySyntaxException(
                    "the quotation mark opened here is never closed; expected another \" after the phrase", open + 1);
        }
        String words = typed.substring(open + 1, at++).strip().replaceAll("\\s+", " ");
        if (!hasWord(words)) {
            throw new QuerySyntaxException("expected words between the quotation marks, found none", open + 1);
        }
        if (dialect == Dialect.COURTLISTENER && at < typed.length() && typed.charAt(at) == '~') {
            sloppy(words, open);
        } else {
            add(Sort.PHRASE, words, open);
        }
    }

    /** {@code "two words"~5}: a phrase whose words may stand so many places away from where they stand in it. */
    private void sloppy(String words, int open) throws QuerySyntaxException {
        int from = at++;
        while (at < typed.length() && Character.isDigit(typed.charAt(at))) {
            at++;
        }
        String places = typed.substring(from + 1, at);
        if (places.isEmpty()) {
            throw new QuerySyntaxException("expected a number of words after ~", from + 1);
        }
        int moves = places.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(places);
        if (moves >= Reach.MOST_WORDS) {
            throw new QuerySyntaxException(
                    "the number after ~ must be 0 to " + (Reach.MOST_WORDS - 1) + ", found " + places, from + 1);
        }
        Reach reach = moves == 0 ? null : Reach.words(moves + 1);
        tokens.add(new Token(Sort.PHRASE, words, open + 1, reach));
    }

    /** A run without white space, quotation marks or parentheses: a connector, a name, or a word. */
    private void chunk() throws QuerySyntaxException {
        int from = at;
        while (at < typed.length() && !endsChunk(typed.charAt(at))) {
            if (typed.charAt(at) == ':' && fieldEndsHere(from)) {
                String name = typed.substring(from, at++);
                add(Sort.FIELD, name, from);
                if (at < typed.length() && isDate(name) && "([".indexOf(typed.charAt(at)) >= 0) {
                    dates();
                } else {
                    value(isDate(name));
                }
                return;
            }
            at++;
        }
        String chunk = typed.substring(from, at);
        if (at < typed.length() && typed.charAt(at) == '(' && named(chunk, from)) {
            return;
        }
        connectorOrWord(chunk, from);
    }

    /** Takes {@code chunk} as the name of a field or function, if it is one; a parenthesis follows it. */
    private boolean named(String chunk, int from) throws QuerySyntaxException {
        if (FUNCTION.matcher(chunk).matches()) {
            add(Sort.FUNCTION, chunk, from);
            return true;
        }
        if (isField(chunk)) {
            add(Sort.FIELD, chunk, from);
            if (isDate(chunk)) {
                dates();
            }
            return true;
        }
        if (Fields.isUnknown(chunk)) {
            throw new QuerySyntaxException(
                    "the field " + chunk + "() cannot be asked here; expected one of " + Fields.names(), from + 1);
        }
        return false;
    }

    private void connectorOrWord(String chunk, int from) throws QuerySyntaxException {
        Matcher near = NEAR.matcher(chunk);
        if (near.matches()) {
            Token before = tokens.isEmpty() ? null : tokens.getLast();
            if (before != null && before.sort() == Sort.NOT && before.text().equalsIgnoreCase("not")) {
                tokens.removeLast();
                int start = before.column() - 1;
                tokens.add(new Token(Sort.NOT_NEAR, "not " + chunk, start + 1, reach(near.group(1), from)));
                return;
            }
            tokens.add(new Token(Sort.NEAR, chunk, from + 1, reach(near.group(1), from)));
            return;
        }
        Matcher before = BEFORE.matcher(chunk);
        if (before.matches()) {
            tokens.add(new Token(Sort.BEFORE, chunk, from + 1, reach(before.group(1), from)));
            return;
        }
        if (dialect == Dialect.COURTLISTENER && chunk.matches("and|or|not")) {
            word(chunk, from);
            return;
        }
        if (dialect == Dialect.COURTLISTENER && chunk.matches(".*\\p{L}~\\d*")) {
            throw new QuerySyntaxException(
                    "words that are merely alike are not looked for; expected \""
                            + chunk.substring(0, chunk.indexOf('~')) + "\" without ~",
                    from + 1);
        }
        switch (chunk.toLowerCase(Locale.ROOT)) {
            case "and", "&", "&&" -> add(Sort.AND, chunk, from);
            case "or", "|", "||" -> add(Sort.OR, chunk, from);
            case "not", "%" -> exclusion(chunk, from);
            default -> word(chunk, from);
        }
    }

    private Reach reach(String reach, int from) throws QuerySyntaxException {
        return switch (reach.toLowerCase(Locale.ROOT)) {
            case "s", "sent" -> Reach.same(Reach.Unit.SENTENCE);
            case "p", "para" -> Reach.same(Reach.Unit.PARAGRAPH);
            case "seg" -> Reach.same(Reach.Unit.SEGMENT);
            default -> {
                int words = reach.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(reach);
                if (words < 1 || words > Reach.MOST_WORDS) {
                    throw new QuerySyntaxException(
                            "the number of words must be 1 to " + Reach.MOST_WORDS + ", found " + reach, from + 1);
                }
                yield Reach.words(words);
            }
        };
    }

    /** {@code not}, {@code and not} and {@code but not} are one connector. */
    private void exclusion(String chunk, int from) {
        int start = from;
        if (!tokens.isEmpty()) {
            Token before = tokens.getLast();
            if (before.sort() == Sort.AND || before.text().equalsIgnoreCase("but")) {
                tokens.removeLast();
                start = before.column() - 1;
            }
        }
        add(Sort.NOT, chunk, start);
    }

    /** The value after {@code field:}, up to white space; a phrase or parenthesis is left to the main loop. */
    private void value(boolean dates) {
        int from = at;
        while (at < typed.length() && !endsChunk(typed.charAt(at))) {
            at++;
        }
        if (at > from) {
            add(dates ? Sort.DATES : Sort.WORD, typed.substring(from, at), from);
        }
    }

    /** The value of a field of dates in parentheses. */
    private void dates() throws QuerySyntaxException {
        boolean bracket = typed.charAt(at) == '[';
        int close = typed.indexOf(bracket ? ']' : ')', at);
        if (close < 0) {
            throw new QuerySyntaxException(
                    "the range opened here is never closed; expected " + (bracket ? "]" : ")") + " after the date",
                    at + 1);
        }
        String value = typed.substring(at + 1, close).strip();
        add(Sort.DATES, bracket ? value.replace("*", "").replaceAll("\\s*\\bTO\\b\\s*", "..") : value, at + 1);
        at = close + 1;
    }

    private boolean fieldEndsHere(int from) throws QuerySyntaxException {
        String name = typed.substring(from, at);
        if (isField(name)) {
            return true;
        }
        boolean valueFollows = at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1));
        if (valueFollows && name.length() > 1 && name.chars().allMatch(Character::isLetter)) {
            throw new QuerySyntaxException(
                    "there is no field \"" + name + "\"; expected one of " + Fields.names()
                            + ", or quotation marks around words with a colon",
                    from + 1);
        }
        return false;
    }

    private static boolean isField(String name) {
        return Field.named(name).isPresent() || isDate(name);
    }

    private static boolean isDate(String name) {
        return DateField.named(name).isPresent();
    }

    private void word(String chunk, int from) {
        if (hasWord(chunk)) {
            add(Sort.WORD, chunk, from);
        }
    }

    private static boolean endsChunk(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || isQuotationMark(c);
    }

    static boolean isQuotationMark(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
