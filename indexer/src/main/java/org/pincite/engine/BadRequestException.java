package org.pincite.engine;

/** The request cannot be answered as it stands: an expired cursor, too many expansions. The message says what to do. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadRequestException(String message) {
        super(message);
    }
}
