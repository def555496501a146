package org.pincite.http;

import io.javalin.http.Context;
import org.pincite.json.Json;

/** How a record leaves the server. */
final class Answers {
    private Answers() {}

    static void json(Context ctx, Object answer) {
        ctx.contentType("application/json").result(Json.writeBytes(answer));
    }
}
