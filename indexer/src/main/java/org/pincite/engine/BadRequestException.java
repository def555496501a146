package org.pincite.engine;

/**
 * The request cannot be answered as it stands: an expired cursor, too many expansions, too long a search. The message says what to
 * do.
 */
public class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadRequestException(String message) {
        super(message);
    }
}
