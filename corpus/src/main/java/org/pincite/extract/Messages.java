package org.pincite.extract;

import org.pincite.corpus.Warning;

/** Words for a person about what went wrong. */
final class Messages {
    private Messages() {}

    /** What a parser says of its failure: the message of the innermost cause that has one, else its name. */
    static String of(Throwable failure) {
        String message = failure.getClass().getSimpleName();
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 8; depth++) {
            if (at.getMessage() != null && !at.getMessage().isBlank()) {
                message = at.getMessage();
            }
            at = at.getCause();
        }
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }

    static Warning truncated(int maxChars, int page) {
        return new Warning(
                "truncated",
                page,
                "the text is longer than the " + maxChars
                        + " characters that are read of one file; the rest is left out");
    }
}
