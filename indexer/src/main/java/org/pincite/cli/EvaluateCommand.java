package org.pincite.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pincite evaluate}: measures against answers that people wrote. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description = "Measures what Pincite reads against answers that people wrote.",
        subcommands = {EvaluateFactsCommand.class, EvaluateQuotesCommand.class})
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    static CommandLine line() {
        CommandLine line = new CommandLine(new EvaluateCommand());
        EvaluateFactsCommand.describe(
                Objects.requireNonNull(line.getSubcommands().get("facts")).getCommandSpec());
        EvaluateQuotesCommand.describe(
                Objects.requireNonNull(line.getSubcommands().get("quotes")).getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("pincite evaluate: expected what to evaluate, one of "
                + spec.subcommands().keySet());
        return Commands.ERROR;
    }
}
