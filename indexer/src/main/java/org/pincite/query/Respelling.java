package org.pincite.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A query with some of its words replaced, as after a misspelling. What stands between quotation marks is left alone. */
public final class Respelling {
    private Respelling() {}

    /** The query with each word that is a key of {@code meant} replaced by its value. */
    public static Query of(Query query, Map<String, String> meant) {
        return switch (query) {
            case Query.Word word -> word(word, meant);
            case Query.And and -> new Query.And(all(and.parts(), meant));
            case Query.Or or -> new Query.Or(all(or.parts(), meant));
            case Query.Not not -> new Query.Not(of(not.kept(), meant), of(not.excluded(), meant));
            case Query.Near near ->
                new Query.Near(of(near.left(), meant), of(near.right(), meant), near.reach(), near.ordered());
            case Query.NotNear near -> new Query.NotNear(of(near.kept(), meant), of(near.near(), meant), near.reach());
            case Query.AtLeast atLeast -> new Query.AtLeast(atLeast.times(), of(atLeast.inner(), meant));
            case Query.Cased cased -> new Query.Cased(cased.letters(), of(cased.inner(), meant));
            case Query.Numbered numbered -> new Query.Numbered(numbered.plural(), word(numbered.word(), meant));
            case Query.In in -> new Query.In(in.field(), in.name(), of(in.inner(), meant));
            case Query.All all -> all;
            case Query.Phrase phrase -> phrase;
            case Query.Pattern pattern -> pattern;
            case Query.Days days -> days;
        };
    }

    private static Query.Word word(Query.Word word, Map<String, String> meant) {
        return new Query.Word(meant.getOrDefault(word.text(), word.text()), word.forms());
    }

    private static List<Query> all(List<Query> parts, Map<String, String> meant) {
        return parts.stream().map(part -> of(part, meant)).toList();
    }

    /**
     * What to type for {@link #of}: what was typed with the words replaced where that is read so, else the query as it is
     * read; empty if it cannot be typed at all.
     */
    public static Optional<String> typed(String typed, Dialect dialect, Map<String, String> meant) {
        try {
            String wanted = of(QueryParser.parse(typed, dialect), meant).toString();
            String replaced = outsideQuotationMarks(typed, meant);
            return isRead(replaced, dialect, wanted)
                    ? Optional.of(replaced)
                    : Optional.of(wanted).filter(text -> isRead(text, dialect, wanted));
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException("not a query: " + e.getMessage(), e);
        }
    }

    private static boolean isRead(String typed, Dialect dialect, String wanted) {
        try {
            return QueryParser.parse(typed, dialect).toString().equals(wanted);
        } catch (QuerySyntaxException e) {
            return false;
        }
    }

    private static String outsideQuotationMarks(String typed, Map<String, String> meant) {
        StringBuilder replaced = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < typed.length(); ) {
            char c = typed.charAt(at);
            int end = at + 1;
            if (Lexer.isQuotationMark(c)) {
                quoted = !quoted;
            } else if (Character.isLetterOrDigit(c)) {
                while (end < typed.length() && isInWord(typed.charAt(end))) {
                    end++;
                }
            }
            String piece = typed.substring(at, end);
            replaced.append(quoted ? piece : meant.getOrDefault(piece, piece));
            at = end;
        }
        return replaced.toString();
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || Character.isSurrogate(c);
    }
}
