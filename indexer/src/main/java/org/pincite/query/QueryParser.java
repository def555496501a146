package org.pincite.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.query.Token.Sort;

/**
 * Reads terms and connectors, in the dialects that have them.
 *
 * <pre>
 * query   = [ and { NOT and } ]            NOT: not, and not, but not, %
 * and     = near { AND near }              AND: and, &amp;
 * near    = or { NEAR or }                 NEAR: /n w/n near/n, +n pre/n onear/n, not w/n; s, p, seg for n
 * or      = unit { OR unit }               OR binds tighter than AND, as in terms and connectors
 * unit    = primary { primary }            see below
 * primary = "(" query ")" | phrase | field | function | word
 * field   = NAME ":" (word | phrase | "(" query ")") | NAME "(" query ")"
 * function = ("atleast" N | "caps" | "allcaps" | "nocaps" | "singular" | "plural") "(" query ")"
 * </pre>
 *
 * <p>CourtListener's search has AND, OR and NOT in capitals, of which OR binds least, words side by side must all occur, and a
 * minus excludes.
 *
 * <p>Words side by side are joined by or on Westlaw. Elsewhere they must all occur where the query has no connector; beside
 * a connector they are a phrase, as on Lexis (an unconnected sentence is a list of words, a connected one names things).
 * {@code readAs} always shows which. How a word may be written, {@link Shapes} tells; which connector of proximity binds
 * first, {@link Chain}.
 *
 * <p>Limits: 20,000 characters, as typed and as read; 1,000 words, where a phrase, a date or a part of a compound is one; 100
 * levels, where things joined by the same connector are one level however many they are. They are limits of what is read, so
 * {@code readAs} of a query that is accepted is accepted too, and reads the same.
 */
public final class QueryParser {
    private static final int LONGEST = 20_000;
    private static final int MOST_WORDS = 1_000;
    private static final int DEEPEST = 100;
    private static final int MOST_TIMES = 9_999;

    private final Dialect dialect;
    private final Shapes shapes;
    private final List<Token> tokens;
    private final boolean connected;
    private int at;
    private int depth;
    private int words;

    /** What stands in parentheses at the beginning of what is read next; null if nothing does. */
    private @Nullable Query begun;

    private QueryParser(Dialect dialect, List<Token> tokens) {
        this.dialect = dialect;
        this.shapes = new Shapes(dialect);
        this.tokens = tokens;
        this.connected = tokens.stream().anyMatch(Token::connects);
    }

    /** Reads a query of the dialect {@code pincite}. @throws QuerySyntaxException with the column of the offending token */
    public static Query parse(String typed) throws QuerySyntaxException {
        return parse(typed, Dialect.PINCITE);
    }

    /** @throws QuerySyntaxException with the column of the offending token */
    public static Query parse(String typed, Dialect dialect) throws QuerySyntaxException {
        if (typed.length() > LONGEST) {
            throw new QuerySyntaxException(
                    "a query may have up to " + LONGEST + " characters, this one has " + typed.length(), LONGEST + 1);
        }
        List<Token> tokens = Lexer.tokens(typed, dialect);
        if (tokens.size() == 1) {
            return new Query.All();
        }
        QueryParser parser = new QueryParser(dialect, tokens);
        Query query = parser.not();
        if (parser.peek().sort() != Sort.END) {
            throw parser.unexpected("a connector or the end of the query");
        }
        int length = query.toString().length();
        if (length > LONGEST) {
            throw new QuerySyntaxException(
                    "a query may have up to " + LONGEST + " characters as it is read, every connector and parenthesis"
                            + " written out; this one then has " + length,
                    1);
        }
        return query;
    }

    private Query not() throws QuerySyntaxException {
        int column = peek().column();
        if (++depth > DEEPEST) {
            throw tooDeep(column);
        }
        if (begun == null && peek().sort() == Sort.NOT) {
            throw new QuerySyntaxException(
                    "nothing to exclude from; expected words before \"" + peek().text() + "\"", column);
        }
        Query query = dialect == Dialect.COURTLISTENER ? either() : exclusion();
        if (query.levels() > DEEPEST) {
            throw tooDeep(column);
        }
        depth--;
        return query;
    }

    private static QuerySyntaxException tooDeep(int column) {
        return new QuerySyntaxException(
                "a query may have up to " + DEEPEST
                        + " levels, of parentheses or of connectors that apply to what other"
                        + " ones join; what begins here has more",
                column);
    }

    private Query exclusion() throws QuerySyntaxException {
        Query kept = and();
        while (peek().sort() == Sort.NOT) {
            at++;
            kept = new Query.Not(kept, and());
        }
        return kept;
    }

    /** CourtListener: or binds least, and words side by side must all occur. */
    private Query either() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        parts.add(every());
        while (peek().sort() == Sort.OR) {
            at++;
            parts.add(every());
        }
        return any(parts);
    }

    private Query every() throws QuerySyntaxException {
        List<Query> kept = new ArrayList<>();
        List<Query> excluded = new ArrayList<>();
        int column = peek().column();
        kept.add(near());
        while (startsPrimary() || peek().sort() == Sort.AND || peek().sort() == Sort.NOT) {
            boolean not = peek().sort() == Sort.NOT;
            if (!startsPrimary()) {
                at++;
                if (!not && peek().sort() == Sort.NOT) {
                    at++;
                    not = true;
                }
            }
            (not ? excluded : kept).add(near());
        }
        if (kept.isEmpty()) {
            throw new QuerySyntaxException("nothing to exclude from; expected words to find", column);
        }
        Query all = all(kept);
        for (Query each : excluded) {
            all = new Query.Not(all, each);
        }
        return all;
    }

    private Query and() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        parts.add(near());
        while (peek().sort() == Sort.AND) {
            at++;
            parts.add(near());
        }
        return all(parts);
    }

    private Query near() throws QuerySyntaxException {
        Chain chain = new Chain(dialect, operand());
        while (isProximity(peek())) {
            Token connector = peek();
            at++;
            if (peek().sort() == Sort.NOT) {
                throw new QuerySyntaxException(
                        "expected words after \"" + connector.text() + "\", found \"" + peek().text() + "\"; use not w/"
                                + connector.reach() + " to say that something is not near",
                        peek().column());
            }
            chain.add(connector, operand());
        }
        return chain.joined();
    }

    private Query operand() throws QuerySyntaxException {
        if (dialect != Dialect.COURTLISTENER) {
            return or();
        }
        if (!startsPrimary()) {
            throw unexpected("words, a phrase, a field or a parenthesis");
        }
        return primary();
    }

    private static boolean isProximity(Token token) {
        return token.sort() == Sort.NEAR || token.sort() == Sort.BEFORE || token.sort() == Sort.NOT_NEAR;
    }

    private Query or() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        parts.add(unit());
        while (peek().sort() == Sort.OR) {
            at++;
            parts.add(unit());
        }
        return any(parts);
    }

    /** All of them; what the first one joins in the same way is joined with the rest. */
    private static Query all(List<Query> parts) {
        if (parts.size() > 1 && parts.getFirst() instanceof Query.And first) {
            parts.removeFirst();
            parts.addAll(0, first.parts());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private static Query any(List<Query> parts) {
        if (parts.size() > 1 && parts.getFirst() instanceof Query.Or first) {
            parts.removeFirst();
            parts.addAll(0, first.parts());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query unit() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>();
        while (startsPrimary()) {
            boolean run = begun == null && connected && dialect != Dialect.WESTLAW && isRun(peek()) && isRun(peek(1));
            parts.add(run ? run() : primary());
        }
        if (parts.isEmpty()) {
            boolean first = peek().connects() && (at == 0 || tokens.get(at - 1).sort() == Sort.OPEN);
            throw unexpected("words, a phrase, a field or a parenthesis" + (first ? " before the connector" : ""));
        }
        return dialect == Dialect.WESTLAW ? any(parts) : all(parts);
    }

    private boolean startsPrimary() {
        return begun != null
                || switch (peek().sort()) {
                    case OPEN, PHRASE, FIELD, FUNCTION, WORD -> true;
                    case CLOSE, DATES, AND, OR, NOT, NEAR, BEFORE, NOT_NEAR, END -> false;
                };
    }

    private static boolean isRun(Token token) {
        return token.sort() == Sort.WORD && !token.text().startsWith("#");
    }

    /** Two or more words side by side in a query with connectors: a phrase. */
    private Query run() throws QuerySyntaxException {
        int column = peek().column();
        StringBuilder words = new StringBuilder();
        while (isRun(peek())) {
            words.append(words.isEmpty() ? "" : " ").append(shapes.quotable(peek().text()));
            at++;
        }
        return counted(shapes.phrase(words.toString(), column), column);
    }

    private Query primary() throws QuerySyntaxException {
        Query first = begun;
        if (first != null) {
            begun = null;
            return first;
        }
        Token token = peek();
        at++;
        return switch (token.sort()) {
            case OPEN -> parenthesis(token);
            case PHRASE ->
                counted(
                        token.reach() == null
                                ? shapes.phrase(token.text(), token.column())
                                : sloppy(token, token.reach()),
                        token.column());
            case FIELD -> field(token);
            case FUNCTION -> function(token);
            case WORD -> counted(shapes.word(token), token.column());
            case CLOSE, DATES, AND, OR, NOT, NEAR, BEFORE, NOT_NEAR, END ->
                throw new IllegalStateException("no primary: " + token);
        };
    }

    /** Two words that may stand apart, or the other way round, which takes two moves more. */
    private static Query sloppy(Token phrase, Reach reach) throws QuerySyntaxException {
        String[] words = phrase.text().split(" ");
        if (words.length != 2 || !Lexer.hasWord(words[0]) || !Lexer.hasWord(words[1])) {
            throw new QuerySyntaxException(
                    "expected two words before ~, found \"" + phrase.text() + "\"; use w/n between words or phrases",
                    phrase.column());
        }
        Query first = new Query.Phrase(words[0]);
        Query second = new Query.Phrase(words[1]);
        Query inOrder = new Query.Near(first, second, reach, true);
        return reach.words() < 3
                ? inOrder
                : new Query.Or(List.of(inOrder, new Query.Near(second, first, Reach.words(reach.words() - 2), true)));
    }

    /** What was just read, its words counted. */
    private Query counted(Query read, int column) throws QuerySyntaxException {
        words += read.words();
        if (words > MOST_WORDS) {
            throw new QuerySyntaxException(
                    "a query may have up to " + MOST_WORDS + " words, of which a phrase is one; here is the next",
                    column);
        }
        return read;
    }

    /**
     * What stands in parentheses. Of several that open one behind the other the innermost is read first, and each result is
     * the beginning of what the next one holds: a list, which is read as {@code ((a OR b) OR c)}, is then no deeper for being
     * longer.
     */
    private Query parenthesis(Token open) throws QuerySyntaxException {
        Deque<Token> opened = new ArrayDeque<>();
        opened.push(open);
        while (peek().sort() == Sort.OPEN) {
            opened.push(peek());
            at++;
        }
        Query inner = not();
        close(opened.pop());
        while (!opened.isEmpty()) {
            begun = inner;
            inner = not();
            close(opened.pop());
        }
        return inner;
    }

    private void close(Token open) throws QuerySyntaxException {
        if (peek().sort() != Sort.CLOSE) {
            throw new QuerySyntaxException(
                    "the parenthesis opened here is never closed; expected ) before " + peek().quoted(), open.column());
        }
        at++;
    }

    private Query function(Token name) throws QuerySyntaxException {
        Token open = peek();
        at++;
        Query inner = parenthesis(open);
        String word = name.text().toLowerCase(Locale.ROOT);
        if (word.startsWith("atleast")) {
            String digits = word.substring("atleast".length());
            int times = digits.length() > 4 ? 0 : Integer.parseInt(digits);
            if (times < 1) {
                throw new QuerySyntaxException(
                        "expected a number of times from 1 to " + MOST_TIMES + ", found " + digits, name.column());
            }
            refuse(inner, open, name, false);
            return new Query.AtLeast(times, inner);
        }
        if (word.equals("singular") || word.equals("plural")) {
            if (inner instanceof Query.Word one) {
                return new Query.Numbered(word.equals("plural"), one);
            }
            throw new QuerySyntaxException(
                    "expected one word in " + name.text() + "(), found " + inner, open.column() + 1);
        }
        refuse(inner, open, name, true);
        return new Query.Cased(Query.Letters.valueOf(word.toUpperCase(Locale.ROOT)), inner);
    }

    /** Refuses what has no place in the text, and in {@code flat} what is not written in one piece. */
    private static void refuse(Query inner, Token open, Token name, boolean flat) throws QuerySyntaxException {
        boolean fits = switch (inner) {
            case Query.Word word -> true;
            case Query.Phrase phrase -> true;
            case Query.Pattern pattern -> true;
            case Query.Numbered numbered -> true;
            case Query.Or or -> {
                for (Query part : or.parts()) {
                    refuse(part, open, name, flat);
                }
                yield true;
            }
            case Query.Cased cased -> !flat;
            case Query.Near near -> !flat;
            case Query.NotNear notNear -> !flat;
            case Query.All all -> false;
            case Query.And and -> false;
            case Query.Not not -> false;
            case Query.AtLeast atLeast -> false;
            case Query.In in -> false;
            case Query.Days days -> false;
        };
        if (!fits) {
            throw new QuerySyntaxException(
                    "expected words" + (flat ? "" : " or words near each other") + " in " + name.text() + "(), found "
                            + inner,
                    open.column() + 1);
        }
    }

    private Query field(Token name) throws QuerySyntaxException {
        Token value = peek();
        Optional<DateField> date = DateField.named(name.text());
        if (date.isPresent()) {
            if (value.sort() != Sort.DATES || value.text().isEmpty()) {
                throw unexpected("a date after " + name.text());
            }
            at++;
            return counted(DayRangeParser.parse(date.get(), name.text(), value.text(), value.column()), name.column());
        }
        Field field = Field.named(name.text()).orElseThrow();
        if (value.sort() != Sort.WORD && value.sort() != Sort.PHRASE && value.sort() != Sort.OPEN) {
            throw unexpected("a word, a phrase or a parenthesis after " + name.text());
        }
        Query inner = primary();
        refuseInField(inner, value.column());
        return new Query.In(field, name.text(), inner);
    }

    /** A field has words and no more: no sentences, no letters as written, no fields of its own. */
    private static void refuseInField(Query query, int column) throws QuerySyntaxException {
        switch (query) {
            case Query.In in -> throw new QuerySyntaxException("a field cannot be asked inside another field", column);
            case Query.Days days ->
                throw new QuerySyntaxException("a field cannot be asked inside another field", column);
            case Query.Cased cased ->
                throw new QuerySyntaxException("capitals are known of the text only, not of a field", column);
            case Query.And and -> refuseInField(and.parts(), column);
            case Query.Or or -> refuseInField(or.parts(), column);
            case Query.Not not -> refuseInField(List.of(not.kept(), not.excluded()), column);
            case Query.Near near -> {
                refuseUnits(near.reach(), column);
                refuseInField(List.of(near.left(), near.right()), column);
            }
            case Query.NotNear near -> {
                refuseUnits(near.reach(), column);
                refuseInField(List.of(near.kept(), near.near()), column);
            }
            case Query.AtLeast atLeast -> refuseInField(atLeast.inner(), column);
            case Query.All all -> {}
            case Query.Word word -> {}
            case Query.Phrase phrase -> {}
            case Query.Pattern pattern -> {}
            case Query.Numbered numbered -> {}
        }
    }

    private static void refuseInField(List<Query> queries, int column) throws QuerySyntaxException {
        for (Query query : queries) {
            refuseInField(query, column);
        }
    }

    private static void refuseUnits(Reach reach, int column) throws QuerySyntaxException {
        if (reach.unit() != Reach.Unit.WORDS) {
            throw new QuerySyntaxException(
                    "a field has no sentences and paragraphs; expected a number of words, found w/" + reach, column);
        }
    }

    private Token peek() {
        return peek(0);
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private QuerySyntaxException unexpected(String expected) {
        return new QuerySyntaxException("expected " + expected + ", found " + peek().quoted(), peek().column());
    }
}
