package org.pincite.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The JSON read was not what was expected; the message names the line and column. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The JSON was well-formed, but not what was expected. */
    public JsonException(String message) {
        super(message);
    }

    private JsonException(String message, Throwable cause) {
        super(message, cause);
    }

    static JsonException of(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new JsonException(e.getOriginalMessage() + where, e);
    }
}
