package org.pincite.evaluate;

/** A file of gold rows that cannot be used; the message names file and line, what was found and what was expected. */
public final class GoldException extends Exception {
    private static final long serialVersionUID = 1L;

    public GoldException(String message) {
        super(message);
    }
}
