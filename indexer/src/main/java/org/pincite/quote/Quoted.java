package org.pincite.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a quotation, taken apart into {@link Symbol}s by the rules of Bluebook rule 5: brackets, ellipses, {@code
 * [sic]}, emphasis.
 *
 * @param symbols in reading order
 * @param emphasised whether some words are set apart by asterisks or underscores
 * @param terminal the one comma or period at the end that American usage may have put there; empty if there is none
 */
record Quoted(List<Symbol> symbols, boolean emphasised, String terminal) {
    private static final Pattern ELLIPSIS = Pattern.compile(
            "…[\\s\\u00a0]?\\.?|\\.(?:[\\s\\u00a0\\u2009\\u202f]{0,2}\\.){2,4}|(?:\\*[\\s\\u00a0]?){3,5}");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_])([*_]{1,2})(?=[^\\s*_])(.{1,400}?)(?<=[^\\s*_])\\1(?![\\p{L}\\p{N}*_])",
            Pattern.DOTALL);
    private static final Pattern STAR_PAGE = Pattern.compile("\\[\\*{1,4}\\d{1,5}]");
    private static final String OUTER = "\"“”„«»";
    private static final String SINGLE = "'‘’";

    /** A single mark that opens a quotation, or one at the end of a word's possessive, which may close it. */
    private static final Pattern SINGLE_OPENS = Pattern.compile("(?:^|[\\s(\\[—])['‘’](?=\\S)|‘");

    /** As the words stand, every bracket and dot meant literally. */
    static Quoted literal(String words) {
        List<Token> tokens = Tokens.ofQuotation(inner(words), 0);
        return of(tokens.stream().<Symbol>map(Symbol.Text::new).toList(), false, true);
    }

    /** As a lawyer reads them. */
    static Quoted read(String words) {
        String text = STAR_PAGE.matcher(inner(words)).replaceAll(" ");
        boolean emphasised = false;
        StringBuilder plain = new StringBuilder(text);
        Matcher emphasis = EMPHASIS.matcher(text);
        while (emphasis.find()) {
            emphasised = true;
            for (int i = 0; i < emphasis.group(1).length(); i++) {
                plain.setCharAt(emphasis.start() + i, '\u200b');
                plain.setCharAt(emphasis.end() - 1 - i, '\u200b');
            }
        }
        return of(symbols(plain.toString()), emphasised, true);
    }

    /**
     * The same, with a comma or period inside the last inner mark ({@code … weeks.’}) taken for the source's; null where there
     * is none.
     */
    @Nullable
    Quoted withInnerTerminal() {
        if (terminal.isEmpty()
                || symbols.isEmpty()
                || !(symbols.getLast() instanceof Symbol.Text last)
                || !last.token().isQuoteMark()) {
            return null;
        }
        List<Symbol> whole = new ArrayList<>(symbols);
        whole.add(
                whole.size() - 1,
                new Symbol.Text(
                        Tokens.ofQuotation(terminal, last.token().start()).getFirst()));
        return of(whole, emphasised, false);
    }

    /** Words that are claimed to be the source's. */
    int words() {
        int count = 0;
        for (Symbol symbol : symbols) {
            if (symbol instanceof Symbol.Text text && text.token().isWord()) {
                count++;
            }
            if (symbol instanceof Symbol.Altered) {
                count++;
            }
        }
        return count;
    }

    /** Whether any part of it is a mark of alteration. */
    boolean isMarked() {
        return symbols.stream().anyMatch(symbol -> !(symbol instanceof Symbol.Text));
    }

    /** Without the outer quotation marks, double ones and then single ones, where both are there and none of that make is inside. */
    static String inner(String words) {
        return withoutSingle(withoutDouble(words.strip()));
    }

    private static String withoutDouble(String text) {
        if (!isEnclosed(text, OUTER)) {
            return text;
        }
        String inside = text.substring(1, text.length() - 1);
        boolean curved = text.charAt(0) == '“' && text.charAt(text.length() - 1) == '”';
        return (curved ? isBalanced(inside) : inside.chars().noneMatch(c -> OUTER.indexOf(c) >= 0))
                ? inside.strip()
                : text;
    }

    /** Whether curved marks are opened before they are closed, and all are. */
    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        return open == 0;
    }

    /** Single marks are apostrophes, too, so none may open anything else inside. */
    private static String withoutSingle(String text) {
        if (!isEnclosed(text, SINGLE)) {
            return text;
        }
        String inside = text.substring(1, text.length() - 1);
        return SINGLE_OPENS.matcher(inside).find() ? text : inside.strip();
    }

    private static boolean isEnclosed(String text, String marks) {
        return text.length() >= 2
                && marks.indexOf(text.charAt(0)) >= 0
                && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Quoted of(List<Symbol> symbols, boolean emphasised, boolean tolerant) {
        List<Symbol> core = new ArrayList<>(symbols);
        String terminal = "";
        if (!tolerant) {
            return new Quoted(List.copyOf(core), emphasised, "");
        }
        if (!core.isEmpty() && core.getLast() instanceof Symbol.Text last && isTerminal(last.token())) {
            core.removeLast();
            terminal = last.token().plain();
        } else if (core.size() > 1
                && core.getLast() instanceof Symbol.Text mark
                && mark.token().isQuoteMark()
                && core.get(core.size() - 2) instanceof Symbol.Text before
                && isTerminal(before.token())) {
            core.remove(core.size() - 2);
            terminal = before.token().plain();
        }
        return new Quoted(List.copyOf(core), emphasised, terminal);
    }

    private static boolean isTerminal(Token token) {
        return token.kind() == Token.Kind.MARK
                && (token.plain().equals(".") || token.plain().equals(","));
    }

    private static List<Symbol> symbols(String text) {
        List<Symbol> symbols = new ArrayList<>();
        Matcher ellipsis = ELLIPSIS.matcher(text);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                int close = text.indexOf(']', at);
                if (close < 0) {
                    at++;
                    continue;
                }
                int wordStart = at;
                while (wordStart > from && isWordPart(text, wordStart - 1)) {
                    wordStart--;
                }
                int wordEnd = close + 1;
                while (wordEnd < text.length() && isWordPart(text, wordEnd)) {
                    wordEnd++;
                }
                String content = text.substring(at + 1, close);
                boolean glued = wordStart < at || wordEnd > close + 1;
                boolean oneWord = content.chars().allMatch(Character::isLetter);
                if (glued && oneWord) {
                    add(symbols, text, from, wordStart);
                    symbols.add(altered(text, wordStart, at, close, wordEnd));
                    at = wordEnd;
                } else {
                    add(symbols, text, from, at);
                    bracket(symbols, content, at);
                    at = close + 1;
                }
                from = at;
            } else if ((c == '.' || c == '…' || c == '*')
                    && ellipsis.region(at, text.length()).lookingAt()) {
                add(symbols, text, from, at);
                symbols.add(new Symbol.Omission(dots(ellipsis.group()), at, ellipsis.end()));
                at = ellipsis.end();
                from = at;
            } else {
                at++;
            }
        }
        add(symbols, text, from, text.length());
        return symbols;
    }

    private static int dots(String ellipsis) {
        if (ellipsis.indexOf('*') >= 0) {
            return 5;
        }
        int dots = 0;
        for (int i = 0; i < ellipsis.length(); i++) {
            dots += ellipsis.charAt(i) == '.' ? 1 : ellipsis.charAt(i) == '…' ? 3 : 0;
        }
        return dots;
    }

    private static Symbol altered(String text, int wordStart, int open, int close, int wordEnd) {
        String before = text.substring(wordStart, open);
        String inside = text.substring(open + 1, close);
        String behind = text.substring(close + 1, wordEnd);
        String word = before + inside + behind;
        Token token = new Token(
                Token.Kind.WORD,
                word,
                word.replace('’', '\''),
                word.replace('’', '\'').toLowerCase(java.util.Locale.ROOT),
                null,
                wordStart,
                wordEnd,
                wordStart > 0 && Character.isWhitespace(text.charAt(wordStart - 1)),
                false,
                false);
        return new Symbol.Altered(token, before.replace('’', '\''), inside, behind.replace('’', '\''));
    }

    private static void bracket(List<Symbol> symbols, String content, int at) {
        String inside = content.strip();
        if (inside.equalsIgnoreCase("sic")) {
            symbols.add(new Symbol.Sic());
        } else if (ELLIPSIS.matcher(inside).matches()) {
            symbols.add(new Symbol.Omission(dots(inside), at, at + content.length() + 2));
        } else {
            symbols.add(new Symbol.Bracket(Tokens.ofQuotation(content, at + 1)));
        }
    }

    private static void add(List<Symbol> symbols, String text, int from, int to) {
        for (Token token : Tokens.ofQuotation(text.substring(from, to), from)) {
            symbols.add(new Symbol.Text(token));
        }
    }

    /** Whether the character is a letter, or an apostrophe or hyphen between letters or brackets: {@code [n]inety-seven}. */
    private static boolean isWordPart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || ("'’-‐‑".indexOf(c) >= 0
                        && at > 0
                        && at + 1 < text.length()
                        && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == ']')
                        && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '['));
    }
}
