package org.pincite.cli;

import java.util.List;

/** The commands that need no server. */
public final class Commands {
    /** Something was found or done. */
    static final int FOUND = 0;

    /** Nothing was found. */
    static final int NONE = 1;

    /** What was asked is wrong, or the world failed. */
    public static final int ERROR = 2;

    private Commands() {}

    /** Each a command, or a {@code CommandLine} of one. */
    public static List<Object> all() {
        return List.of(
                new IndexCommand(),
                new SearchCommand(),
                new CheckCommand(),
                new TermsCommand(),
                new ShowCommand(),
                new ReportCommand(),
                new FactsCommand(),
                EvaluateCommand.line());
    }
}
