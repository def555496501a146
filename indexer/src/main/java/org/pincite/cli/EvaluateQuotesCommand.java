package org.pincite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.evaluate.GoldException;
import org.pincite.json.Json;
import org.pincite.measure.QuoteMeasure;
import org.pincite.measure.QuoteScores;
import org.pincite.source.Shelf;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite evaluate quotes}: how well quotations are found and judged, on gold rows. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the quotations of gold files against documents, and prints how often the answer is right, and"
                    + " every miss.",
            "A gold file holds one JSON object a line. What a row asks is told from its fields:",
        },
        footer = {
            "",
            "A document is named by the id of its JSONL line, or by its file's name without ending. Offsets are into"
                    + " its text.",
            "Exit codes: 0 quotations were checked, 1 no file has a row, 2 error.",
        })
final class EvaluateQuotesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files of gold rows.")
    private List<Path> files = List.of();

    @ArgGroup
    private @Nullable Documents documents;

    /** Where the documents are; one of the two. */
    static final class Documents {
        @Option(
                names = "--corpus",
                paramLabel = "FILE|FOLDER",
                arity = "1",
                description = "Documents the quotations are from; repeatable. They are read into an index that is then"
                        + " thrown away.")
        private List<Path> corpus = List.of();

        @Option(names = "--from", paramLabel = "DIR|URI", description = "An index of these documents.")
        private @Nullable String index;
    }

    @Option(names = "--json", description = "Print one JSON value.")
    private boolean json;

    @Option(names = "--misses", paramLabel = "N", description = "Print at most N misses of each kind. Default: all.")
    private int most = Integer.MAX_VALUE;

    @Spec
    private @Nullable CommandSpec spec;

    /** Adds the known forms of rows to the help. */
    static void describe(CommandSpec spec) {
        List<String> lines = new ArrayList<>(List.of(spec.usageMessage().description()));
        QuoteMeasure.forms().forEach((kind, fields) -> lines.add("  " + kind + ": " + fields));
        spec.usageMessage().description(lines.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Path> read = new ArrayList<>(files);
        read.addAll(documents == null ? List.of() : documents.corpus);
        for (Path file : read) {
            if (!Files.isReadable(file) || (files.contains(file) && Files.isDirectory(file))) {
                return refused(
                        err,
                        "expected a readable file, found "
                                + (Files.isDirectory(file)
                                        ? "the folder "
                                        : Files.exists(file) ? "no permission to read " : "no file ")
                                + file.toAbsolutePath());
            }
        }
        if (most < 0) {
            return refused(err, "--misses must be 0 or more, was " + most);
        }
        try {
            for (Path file : files) {
                if (documents == null && !QuoteMeasure.hasSources(file)) {
                    return refused(
                            err,
                            "expected the documents that the quotations of " + file
                                    + " are from: --corpus FILE|FOLDER or --from INDEX");
                }
            }
            QuoteScores scores = scores(err);
            if (scores.quotations() == 0) {
                err.println("There is no row in " + files + ".");
                return Commands.NONE;
            }
            if (json) {
                out.println(Json.write(QuoteScoresAnswer.of(scores, most)));
            } else {
                new QuoteScoreTable(out, most).print(scores);
            }
            out.flush();
            return Commands.FOUND;
        } catch (GoldException e) {
            return refused(err, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(err, "a file cannot be read: " + e);
        }
    }

    private static int refused(PrintWriter err, String why) {
        err.println("pincite evaluate quotes: " + why);
        return Commands.ERROR;
    }

    private QuoteScores scores(PrintWriter err) throws GoldException, IOException {
        if (documents == null) {
            return QuoteMeasure.of(files, null, done -> {});
        }
        String index = documents.index;
        if (index != null) {
            return scores(index, err);
        }
        Path folder = Files.createTempDirectory("pincite-evaluate");
        try {
            try (Shelf shelf = EngineProvider.of(folder.toString()).openForWriting(folder.toString(), "default")) {
                Reading.read(documents.corpus, shelf, folder.toString(), err, words -> {});
            }
            return scores(folder.toString(), err);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private QuoteScores scores(String address, PrintWriter err) throws GoldException, IOException {
        try (Engine engine = EngineProvider.of(address).open(address)) {
            return QuoteMeasure.of(files, engine, done -> {
                if (done % 500 == 0) {
                    err.println(done + " quotations checked");
                }
            });
        }
    }
}
