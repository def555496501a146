package org.pincite.query;

/** What was typed is no query. The message says what was expected and what was found. */
public final class QuerySyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;

    public QuerySyntaxException(String message, int column) {
        super(message);
        this.column = column;
    }

    /** Column of the offending token in what was typed, from 1. */
    public int column() {
        return column;
    }
}
