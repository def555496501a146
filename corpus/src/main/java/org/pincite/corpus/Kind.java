package org.pincite.corpus;

import java.util.Locale;

/** The two kinds of document: a court's paper, or a piece of news. */
public enum Kind {
    FILING,
    ARTICLE;

    /** The word used in JSON, on the command line and in the UI: {@code filing} or {@code article}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
