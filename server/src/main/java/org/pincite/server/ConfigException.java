package org.pincite.server;

/** What was asked for does not make sense; the message says what would. */
final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    ConfigException(String message) {
        super(message);
    }
}
