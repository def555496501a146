package org.pincite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.evaluate.Evaluation;
import org.pincite.evaluate.GoldException;
import org.pincite.evaluate.Score;
import org.pincite.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite evaluate facts}: precision, recall and every miss on gold rows. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = {
            "Reads gold rows with the code that indexing uses, and prints for each kind of row precision, recall and every miss.",
            "A gold file holds one JSON object a line. What a row asks is told from its fields:",
        },
        footer = {
            "",
            "A row may have an id, by which misses are named. precision: of what was read, the share that is right; "
                    + "recall: of what should be read, the share that was. Fields that Pincite does not read are misses, marked so.",
            "Exit codes: 0 rows were evaluated, 1 no file has a row, 2 error.",
        })
final class EvaluateFactsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", description = "Files of gold rows.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print one JSON value.")
    private boolean json;

    @Option(names = "--misses", paramLabel = "N", description = "Print at most N misses of each kind. Default: all.")
    private int most = Integer.MAX_VALUE;

    @Spec
    private @Nullable CommandSpec spec;

    /** Adds the known forms of rows to the help. */
    static void describe(CommandSpec spec) {
        List<String> lines = new ArrayList<>(List.of(spec.usageMessage().description()));
        Evaluation.forms().forEach((kind, fields) -> lines.add("  " + kind + ": " + fields));
        spec.usageMessage().description(lines.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (most < 0) {
            err.println("pincite evaluate facts: --misses must be 0 or more, was " + most);
            return Commands.ERROR;
        }
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                err.println("pincite evaluate facts: expected a readable file of gold rows, found "
                        + (Files.isDirectory(file)
                                ? "the folder "
                                : Files.exists(file) ? "no permission to read " : "no file ")
                        + file.toAbsolutePath());
                return Commands.ERROR;
            }
        }
        try {
            Map<String, Score> scores = Evaluation.of(files);
            if (json) {
                out.println(Json.write(ScoresAnswer.of(scores, most)));
            } else if (scores.isEmpty()) {
                err.println("There is no row in " + files + ".");
            } else {
                new ScoreTable(out, most).print(scores);
            }
            out.flush();
            return scores.isEmpty() ? Commands.NONE : Commands.FOUND;
        } catch (GoldException e) {
            err.println("pincite evaluate facts: " + e.getMessage());
            return Commands.ERROR;
        } catch (IOException e) {
            err.println("pincite evaluate facts: a file cannot be read: " + e);
            return Commands.ERROR;
        }
    }
}
