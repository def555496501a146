package org.pincite.query;

import org.jspecify.annotations.Nullable;

/**
 * A piece of what was typed.
 *
 * @param text as typed; of a phrase without its marks, of a value of dates without its parentheses
 * @param column where it begins, from 1
 * @param reach of a connector of proximity
 */
record Token(Sort sort, String text, int column, @Nullable Reach reach) {
    enum Sort {
        OPEN,
        CLOSE,
        PHRASE,
        WORD,
        /** The name of a field; its value follows. */
        FIELD,
        /** The value of a field of dates. */
        DATES,
        /** {@code atleast5}, {@code caps} and the like; a parenthesis follows. */
        FUNCTION,
        AND,
        OR,
        NOT,
        NEAR,
        BEFORE,
        NOT_NEAR,
        END
    }

    Token(Sort sort, String text, int column) {
        this(sort, text, column, null);
    }

    /** Whether it stands between two parts of a query. */
    boolean connects() {
        return switch (sort) {
            case AND, OR, NOT, NEAR, BEFORE, NOT_NEAR -> true;
            case OPEN, CLOSE, PHRASE, WORD, FIELD, DATES, FUNCTION, END -> false;
        };
    }

    /** As an error names it. */
    String quoted() {
        return sort == Sort.END ? text : '"' + text + '"';
    }
}
