package org.pincite.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Entity tags. An answer of the API depends on the program, the index and the address alone, so its tag is made of these
 * before the question is even asked, and a client that has the answer is told so without a search. Tags are weak: the time
 * an answer took differs from one to the next.
 */
final class Tags {
    private static final String PROGRAM = String.valueOf(Tags.class.getPackage().getImplementationVersion());

    private Tags() {}

    /** {@code answer}, unless the client has it already. */
    static Handler tagged(Library library, Handler answer) {
        return ctx -> {
            String version = library.engine().version();
            String address = ctx.path() + "?" + (ctx.queryString() == null ? "" : ctx.queryString());
            String tag = "W/\"" + digest((PROGRAM + "\n" + version + "\n" + address).getBytes(StandardCharsets.UTF_8))
                    + "\"";
            ctx.header("Cache-Control", "private, no-cache");
            if (!sent(ctx, tag)) {
                answer.handle(ctx);
            }
        };
    }

    /** Puts the tag on the answer; true if the client has it already, and is told so. */
    static boolean sent(Context ctx, String tag) {
        ctx.header("ETag", tag);
        String known = ctx.header("If-None-Match");
        if (known == null) {
            return false;
        }
        for (String candidate : known.split(",")) {
            if (candidate.strip().equals(tag) || candidate.strip().equals("*")) {
                ctx.status(304);
                return true;
            }
        }
        return false;
    }

    /** 128 bits of the bytes' SHA-256, as text. */
    static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
