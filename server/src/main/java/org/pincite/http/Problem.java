package org.pincite.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.json.Json;

/**
 * What went wrong, as RFC 9457 problem details: for a program by its type, for a person by its detail.
 *
 * @param type last part of the type URI, which never changes, ex.: {@code query-syntax}
 * @param detail what was expected, what was found, where
 * @param position column of the offending token of a query, from 1; null otherwise
 * @param parameter name of the offending parameter or field of the body, or null
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable Integer position,
        @Nullable String parameter) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String type, String title, String detail) {
        return new Problem(type, title, status, detail, null, null);
    }

    static Problem badParameter(String parameter, String detail) {
        return new Problem("bad-parameter", "A parameter cannot be understood", 400, detail, null, parameter);
    }

    /** @param field path of a field of the body, ex.: {@code quotes[3].words} */
    static Problem badField(String field, String detail) {
        return new Problem("bad-field", "A field of the body cannot be understood", 400, detail, null, field);
    }

    static Problem badQuery(String message, int column, String parameter) {
        return new Problem(
                "query-syntax",
                "The query cannot be read",
                400,
                message + " (at character " + column + ")",
                column,
                parameter);
    }

    static Problem notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    static Problem notAllowed(String method, String allowed) {
        return of(
                405,
                "method-not-allowed",
                "This address cannot be asked in that way",
                method + " is not answered here; " + allowed + " is.");
    }

    byte[] json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:pincite:problem:" + type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        if (position != null) {
            members.put("position", position);
        }
        if (parameter != null) {
            members.put("parameter", parameter);
        }
        return Json.writeBytes(members);
    }
}
