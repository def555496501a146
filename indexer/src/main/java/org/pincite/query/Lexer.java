package org.pincite.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts what was typed into tokens. Typographic quotation marks are taken as quotation marks. */
final class Lexer {
    private static final String QUOTES = "\"“”„‟";

    private final String typed;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String typed) {
        this.typed = typed;
    }

    /** What a token is; {@code column} is where it begins, from 1. */
    record Token(Sort sort, String text, int column) {
        enum Sort {
            OPEN,
            CLOSE,
            PHRASE,
            WORD,
            FIELD,
            AND,
            OR,
            NOT,
            END
        }
    }

    static List<Token> tokens(String typed) throws QuerySyntaxException {
        Lexer lexer = new Lexer(typed);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws QuerySyntaxException {
        while (at < typed.length()) {
            char c = typed.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (c == '(') {
                add(Token.Sort.OPEN, "(", at++);
            } else if (c == ')') {
                add(Token.Sort.CLOSE, ")", at++);
            } else if (QUOTES.indexOf(c) >= 0) {
                phrase();
            } else {
                chunk();
            }
        }
        add(Token.Sort.END, "the end of the query", at);
    }

    private void add(Token.Sort sort, String text, int from) {
        tokens.add(new Token(sort, text, from + 1));
    }

    private void phrase() throws QuerySyntaxException {
        int open = at++;
        while (at < typed.length() && QUOTES.indexOf(typed.charAt(at)) < 0) {
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
        add(Token.Sort.PHRASE, words, open);
    }

    /** A run without white space, quotation marks or parentheses: a connector, a field's name, or a word. */
    private void chunk() throws QuerySyntaxException {
        int from = at;
        while (at < typed.length() && !endsChunk(typed.charAt(at))) {
            if (typed.charAt(at) == ':' && fieldEndsHere(from)) {
                add(Token.Sort.FIELD, typed.substring(from, at), from);
                at++;
                value();
                return;
            }
            at++;
        }
        String chunk = typed.substring(from, at);
        boolean opensValue = at < typed.length() && typed.charAt(at) == '(';
        if (opensValue && isField(chunk)) {
            add(Token.Sort.FIELD, chunk, from);
            return;
        }
        switch (chunk.toLowerCase(Locale.ROOT)) {
            case "and", "&", "&&" -> add(Token.Sort.AND, chunk, from);
            case "or", "|", "||" -> add(Token.Sort.OR, chunk, from);
            case "not", "%" -> exclusion(chunk, from);
            default -> word(chunk, from);
        }
    }

    /** {@code not}, {@code and not} and {@code but not} are one connector. */
    private void exclusion(String chunk, int from) {
        int start = from;
        if (!tokens.isEmpty()) {
            Token before = tokens.getLast();
            if (before.sort() == Token.Sort.AND || before.text().equalsIgnoreCase("but")) {
                tokens.removeLast();
                start = before.column() - 1;
            }
        }
        add(Token.Sort.NOT, chunk, start);
    }

    /** The value after {@code field:}, up to white space; a phrase or parenthesis is left to the main loop. */
    private void value() {
        int from = at;
        while (at < typed.length() && !endsChunk(typed.charAt(at))) {
            at++;
        }
        if (at > from) {
            add(Token.Sort.WORD, typed.substring(from, at), from);
        }
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
        return Field.named(name).isPresent() || DateField.named(name).isPresent();
    }

    private void word(String chunk, int from) {
        if (hasWord(chunk)) {
            add(Token.Sort.WORD, chunk, from);
        }
    }

    private static boolean endsChunk(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || QUOTES.indexOf(c) >= 0;
    }

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
