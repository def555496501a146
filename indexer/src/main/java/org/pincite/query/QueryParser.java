package org.pincite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.query.Lexer.Token;
import org.pincite.query.Lexer.Token.Sort;

/**
 * Reads a query of the {@code pincite} dialect.
 *
 * <pre>
 * query   = [ and { NOT and } ]            NOT: not, and not, but not, %
 * and     = or { AND or }                  AND: and, &amp;
 * or      = unit { OR unit }               OR binds tighter than AND, as in terms and connectors
 * unit    = primary { primary }            see below
 * primary = "(" query ")" | phrase | field | word
 * field   = NAME ":" (word | phrase | "(" query ")") | NAME "(" query ")"
 * </pre>
 *
 * <p>Words side by side must all occur where the query has no connector; beside a connector they are a phrase, as on Lexis
 * (an unconnected sentence is a list of words, a connected one names things). {@code readAs} always shows which. A
 * hyphenated word finds its parts as a phrase, or written as one. A {@code *} or {@code !} ends a word that may go on.
 * Limits: 10,000 characters, 1,000 tokens, 100 levels.
 */
public final class QueryParser {
    private static final int LONGEST = 10_000;
    private static final int MOST_TOKENS = 1_000;
    private static final int DEEPEST = 100;

    private final List<Token> tokens;
    private final boolean connected;
    private int at;
    private int depth;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
        this.connected =
                tokens.stream().anyMatch(t -> t.sort() == Sort.AND || t.sort() == Sort.OR || t.sort() == Sort.NOT);
    }

    /** @throws QuerySyntaxException with the column of the offending token */
    public static Query parse(String typed) throws QuerySyntaxException {
        if (typed.length() > LONGEST) {
            throw new QuerySyntaxException(
                    "a query may have up to " + LONGEST + " characters, this one has " + typed.length(), LONGEST + 1);
        }
        List<Token> tokens = Lexer.tokens(typed);
        if (tokens.size() > MOST_TOKENS) {
            throw new QuerySyntaxException(
                    "a query may have up to " + MOST_TOKENS + " words and connectors, this one has " + tokens.size(),
                    tokens.get(MOST_TOKENS).column());
        }
        if (tokens.size() == 1) {
            return new Query.All();
        }
        QueryParser parser = new QueryParser(tokens);
        Query query = parser.not();
        if (parser.peek().sort() != Sort.END) {
            throw parser.unexpected("a connector or the end of the query");
        }
        return query;
    }

    private Query not() throws QuerySyntaxException {
        if (++depth > DEEPEST) {
            throw new QuerySyntaxException("parentheses may be nested " + DEEPEST + " deep at most", peek().column());
        }
        if (peek().sort() == Sort.NOT) {
            throw new QuerySyntaxException(
                    "nothing to exclude from; expected words before \"" + peek().text() + "\"", peek().column());
        }
        Query kept = and();
        while (peek().sort() == Sort.NOT) {
            at++;
            kept = new Query.Not(kept, and());
        }
        depth--;
        return kept;
    }

    private Query and() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        parts.add(or());
        while (peek().sort() == Sort.AND) {
            at++;
            parts.add(or());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private Query or() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        parts.add(unit());
        while (peek().sort() == Sort.OR) {
            at++;
            parts.add(unit());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query unit() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        while (startsPrimary()) {
            parts.add(connected && plainWord(peek()) && plainWord(peek(1)) ? run() : primary());
        }
        if (parts.isEmpty()) {
            throw unexpected("words, a phrase, a field or a parenthesis");
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private boolean startsPrimary() {
        return switch (peek().sort()) {
            case OPEN, PHRASE, FIELD, WORD -> true;
            case CLOSE, AND, OR, NOT, END -> false;
        };
    }

    private static boolean plainWord(Token token) {
        return token.sort() == Sort.WORD
                && token.text().indexOf('*') < 0
                && !token.text().endsWith("!");
    }

    /** Two or more plain words side by side in a query with connectors: a phrase. */
    private Query run() {
        StringBuilder words = new StringBuilder();
        while (plainWord(peek())) {
            words.append(words.isEmpty() ? "" : " ").append(peek().text());
            at++;
        }
        return new Query.Phrase(words.toString());
    }

    private Query primary() throws QuerySyntaxException {
        Token token = peek();
        at++;
        return switch (token.sort()) {
            case OPEN -> parenthesis(token);
            case PHRASE -> new Query.Phrase(token.text());
            case FIELD -> field(token);
            case WORD -> word(token);
            case CLOSE, AND, OR, NOT, END -> throw new IllegalStateException("no primary: " + token);
        };
    }

    private Query parenthesis(Token open) throws QuerySyntaxException {
        Query inner = not();
        if (peek().sort() != Sort.CLOSE) {
            throw new QuerySyntaxException(
                    "the parenthesis opened here is never closed; expected ) before " + quoted(peek()), open.column());
        }
        at++;
        return inner;
    }

    private Query field(Token name) throws QuerySyntaxException {
        Token value = peek();
        Optional<DateField> date = DateField.named(name.text());
        if (date.isPresent()) {
            boolean parenthesised = value.sort() == Sort.OPEN;
            if (parenthesised) {
                at++;
                value = peek();
            }
            if (value.sort() != Sort.WORD) {
                throw unexpected("a date after " + name.text());
            }
            at++;
            if (parenthesised) {
                if (peek().sort() != Sort.CLOSE) {
                    throw unexpected(") after the date");
                }
                at++;
            }
            return DayRangeParser.parse(date.get(), value.text(), value.column());
        }
        Field field = Field.named(name.text()).orElseThrow();
        if (value.sort() != Sort.WORD && value.sort() != Sort.PHRASE && value.sort() != Sort.OPEN) {
            throw unexpected("a word, a phrase or a parenthesis after " + name.text());
        }
        Query inner = primary();
        if (holdsField(inner)) {
            throw new QuerySyntaxException("a field cannot be asked inside another field", value.column());
        }
        return new Query.In(field, inner);
    }

    private static boolean holdsField(Query query) {
        return switch (query) {
            case Query.In in -> true;
            case Query.Days days -> true;
            case Query.And and -> and.parts().stream().anyMatch(QueryParser::holdsField);
            case Query.Or or -> or.parts().stream().anyMatch(QueryParser::holdsField);
            case Query.Not not -> holdsField(not.kept()) || holdsField(not.excluded());
            case Query.All all -> false;
            case Query.Word word -> false;
            case Query.Phrase phrase -> false;
            case Query.Prefix prefix -> false;
        };
    }

    private static Query word(Token token) throws QuerySyntaxException {
        String text = token.text();
        int star = text.indexOf('*');
        boolean root =
                text.endsWith("!") && text.length() > 1 && Character.isLetterOrDigit(text.charAt(text.length() - 2));
        if (star >= 0 || root) {
            return prefix(token, star >= 0 ? star : text.length() - 1);
        }
        String bare = trimmed(text);
        if (bare.indexOf('-') > 0 || bare.indexOf('‐') > 0 || bare.indexOf('‑') > 0) {
            return compound(bare);
        }
        return new Query.Word(bare);
    }

    private static Query prefix(Token token, int star) throws QuerySyntaxException {
        String text = token.text();
        String rest = text.substring(star + 1);
        if (star == 0) {
            throw new QuerySyntaxException("a word cannot begin with *; expected letters before it", token.column());
        }
        if (Lexer.hasWord(rest)) {
            throw new QuerySyntaxException(
                    "* may stand at the end of a word only, found it inside \"" + text + "\"", token.column() + star);
        }
        String start = trimmed(text.substring(0, star));
        if (start.codePointCount(0, start.length()) < 2 || !start.codePoints().allMatch(Character::isLetterOrDigit)) {
            throw new QuerySyntaxException(
                    "expected at least two letters, and nothing but letters, before * in \"" + text + "\"",
                    token.column());
        }
        return new Query.Prefix(start);
    }

    /** A hyphenated word: its parts in a row, or written as one word where all are letters. */
    private static Query compound(String text) {
        String[] parts = text.split("[-‐‑]+");
        boolean letters = parts.length > 1;
        for (String part : parts) {
            letters &= !part.isEmpty() && part.codePoints().allMatch(Character::isLetter);
        }
        Query.Phrase apart = new Query.Phrase(String.join(letters ? " " : "-", parts));
        return letters ? new Query.Or(List.of(apart, new Query.Word(String.join("", parts)))) : apart;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private Token peek() {
        return peek(0);
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private QuerySyntaxException unexpected(String expected) {
        return new QuerySyntaxException("expected " + expected + ", found " + quoted(peek()), peek().column());
    }

    private static String quoted(Token token) {
        return token.sort() == Sort.END ? token.text() : '"' + token.text() + '"';
    }
}
