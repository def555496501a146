package org.pincite.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Things joined by connectors of proximity, put together in the order in which these bind: fewer words first, then
 * sentence, paragraph and segment; of equal ones the left one, on Westlaw the ordered one. This satisfies the vendors' orders
 * alike (Lexis help, "Connector Order and Priority"; Westlaw help, "Order of Processing").
 */
final class Chain {
    private final Dialect dialect;
    private final List<Query> operands = new ArrayList<>();
    private final List<Token> connectors = new ArrayList<>();

    Chain(Dialect dialect, Query first) {
        this.dialect = dialect;
        operands.add(first);
    }

    void add(Token connector, Query operand) {
        connectors.add(connector);
        operands.add(operand);
    }

    Query joined() throws QuerySyntaxException {
        while (!connectors.isEmpty()) {
            int next = 0;
            for (int i = 1; i < connectors.size(); i++) {
                if (rank(connectors.get(i)) < rank(connectors.get(next))) {
                    next = i;
                }
            }
            Token connector = connectors.remove(next);
            Query right = operands.remove(next + 1);
            operands.set(next, join(operands.get(next), connector, right));
        }
        return operands.getFirst();
    }

    private int rank(Token connector) {
        Reach reach = reach(connector);
        int unordered = dialect == Dialect.WESTLAW && connector.sort() != Token.Sort.BEFORE ? 1 : 0;
        return (reach.unit().ordinal() * (Reach.MOST_WORDS + 1) + reach.words()) * 2 + unordered;
    }

    private static Reach reach(Token connector) {
        Reach reach = connector.reach();
        if (reach == null) {
            throw new IllegalStateException("no connector of proximity: " + connector);
        }
        return reach;
    }

    private static Query join(Query left, Token connector, Query right) throws QuerySyntaxException {
        check(left, connector);
        check(right, connector);
        return switch (connector.sort()) {
            case NEAR -> new Query.Near(left, right, reach(connector), false);
            case BEFORE -> new Query.Near(left, right, reach(connector), true);
            case NOT_NEAR -> new Query.NotNear(left, right, reach(connector));
            case OPEN, CLOSE, PHRASE, WORD, FIELD, DATES, FUNCTION, AND, OR, NOT, END ->
                throw new IllegalStateException("no connector of proximity: " + connector);
        };
    }

    /** Proximity is of words: of what has no place in the text, nothing is near. */
    private static void check(Query operand, Token connector) throws QuerySyntaxException {
        switch (operand) {
            case Query.Not not ->
                throw refused(
                        connector,
                        "an exclusion has no place in the text; use not w/" + connector.reach()
                                + " to say that something is not near");
            case Query.In in ->
                throw refused(connector, "expected words beside it, found the field " + in.name() + "()");
            case Query.Days days -> throw refused(connector, "expected words beside it, found the date " + days);
            case Query.AtLeast atLeast ->
                throw refused(connector, "expected words beside it, found a number of times: " + atLeast);
            case Query.All all -> throw refused(connector, "expected words beside it, found nothing");
            case Query.And and -> check(and.parts(), connector);
            case Query.Or or -> check(or.parts(), connector);
            case Query.Word word -> {}
            case Query.Phrase phrase -> {}
            case Query.Pattern pattern -> {}
            case Query.Near near -> {}
            case Query.NotNear notNear -> {}
            case Query.Cased cased -> {}
            case Query.Numbered numbered -> {}
        }
    }

    private static void check(List<Query> operands, Token connector) throws QuerySyntaxException {
        for (Query operand : operands) {
            check(operand, connector);
        }
    }

    private static QuerySyntaxException refused(Token connector, String why) {
        return new QuerySyntaxException("\"" + connector.text() + "\": " + why, connector.column());
    }
}
