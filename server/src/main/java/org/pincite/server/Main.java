package org.pincite.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pincite.cli.Commands;
import org.pincite.engine.EngineException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: all commands, put together. */
@Command(
        name = "pincite",
        mixinStandardHelpOptions = true,
        version = "pincite 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "Search for court filings and news articles: every hit with its pin cite.",
        footer = "Exit codes: 0 found or done, 1 nothing found, 2 error.")
public final class Main {
    /** Lucene's own logger, kept so that its level stays: what it says of vectors is of no use to those who search words. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        String home = System.getProperty("pincite.home");
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new Serve(System.getenv(), home == null ? null : Path.of(home, "corpus", "sample")));
        Commands.all().forEach(line::addSubcommand);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (!(e instanceof EngineException)) {
                throw e;
            }
            command.getErr().println("pincite " + command.getCommandName() + ": " + e.getMessage());
            return Commands.ERROR;
        });
        return line;
    }
}
