package org.pincite.http;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line a request: what was asked of which address, the status, milliseconds, hits and the length of the query. Never
 * the query's words, nor a document's: filings may be sealed.
 */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.pincite.http.requests");
    private static final String HITS = "hits";

    private RequestLog() {}

    /** Notes the number of documents found, for this request's line. */
    static void hits(Context ctx, long hits) {
        ctx.attribute(HITS, hits);
    }

    static void write(Context ctx, float milliseconds) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        String query = ctx.queryParam("q");
        Long hits = ctx.attribute(HITS);
        LOG.info(
                "{} {} {} {} ms hits={} q={}",
                ctx.method(),
                safePath(ctx),
                ctx.statusCode(),
                Math.round(milliseconds),
                hits == null ? "-" : hits,
                query == null ? 0 : query.length());
    }

    /** The path, without characters that could forge a line of the log. */
    static String safePath(Context ctx) {
        String path = ctx.path().replaceAll("[^\\x21-\\x7e]", "?");
        return path.length() <= 200 ? path : path.substring(0, 200) + "…";
    }
}
