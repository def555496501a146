package org.pincite.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of queries, one a line, as in a list of search terms that parties agree on. Each line is read by itself, so that an
 * error in one costs none of the others; empty lines are passed over.
 *
 * @param lines in their order; at most {@value #MOST}
 */
public record QueryList(List<Line> lines) {
    /** Queries that one list may have. */
    public static final int MOST = 500;

    public QueryList {
        lines = List.copyOf(lines);
    }

    /** One line that is not empty. */
    public sealed interface Line {
        /** Counted from 1, empty lines included. */
        int number();

        /** As it stands in the list, without white space around it. */
        String typed();
    }

    /** A line that is a query. */
    public record Read(int number, String typed, Query query) implements Line {}

    /**
     * A line that cannot be read.
     *
     * @param column of the offending token in {@code typed}, from 1
     * @param why what was expected and what was found
     */
    public record Unread(int number, String typed, int column, String why) implements Line {}

    /** The list is too long. The message says how long it may be and how long it is. */
    public static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;

        TooLongException(int queries, int line) {
            super("a list may have up to " + MOST + " queries, this one has " + queries + "; the first beyond is line "
                    + line);
        }
    }

    /** Reads lines, which end with a line feed, a carriage return, or both. @throws TooLongException beyond {@link #MOST} */
    public static QueryList parse(String text, Dialect dialect) throws TooLongException {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return of(bare.lines().toList(), dialect);
    }

    /** Reads each as a line. @throws TooLongException beyond {@link #MOST} */
    public static QueryList of(List<String> queries, Dialect dialect) throws TooLongException {
        List<Line> lines = new ArrayList<>();
        int count = 0;
        int beyond = 0;
        for (int i = 0; i < queries.size(); i++) {
            String typed = queries.get(i).strip();
            if (typed.isEmpty()) {
                continue;
            }
            if (++count <= MOST) {
                lines.add(line(i + 1, typed, dialect));
            } else if (beyond == 0) {
                beyond = i + 1;
            }
        }
        if (count > MOST) {
            throw new TooLongException(count, beyond);
        }
        return new QueryList(lines);
    }

    private static Line line(int number, String typed, Dialect dialect) {
        try {
            Query query = QueryParser.parse(typed, dialect);
            return query instanceof Query.All
                    ? new Unread(number, typed, 1, "expected words, found none")
                    : new Read(number, typed, query);
        } catch (QuerySyntaxException e) {
            return new Unread(number, typed, e.column(), String.valueOf(e.getMessage()));
        }
    }

    /** The queries of the lines that could be read. */
    public List<Query> queries() {
        return lines.stream()
                .filter(Read.class::isInstance)
                .map(line -> ((Read) line).query())
                .toList();
    }
}
