package org.pincite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.extract.Extractor;
import org.pincite.json.Json;
import org.pincite.source.SingleFile;
import org.pincite.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite facts}: what is read from one file, and why. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what is read from one file and why: every fact with the words that earned it, where they stand, "
                    + "the rule that read them and its confidence (0 to 1). No index is needed.",
            "Files inside the file (attachments, lines of a JSONL file) follow it.",
        },
        footer = "Exit codes: 0 facts were printed, 1 there is no document in the file, 2 error.")
final class FactsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What to read.")
    private Path file = Path.of("");

    @Option(
            names = "--json",
            description = "Print one JSON value: the document with its facts as the JSON API gives them, and under "
                    + "\"others\" those of files inside it.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.println("pincite facts: expected a readable file, found "
                    + (Files.isDirectory(file)
                            ? "the folder "
                            : Files.exists(file) ? "no permission to read " : "no file ")
                    + file.toAbsolutePath());
            return Commands.ERROR;
        }
        List<FactsOfFile> read = new ArrayList<>();
        FactsTable table = new FactsTable(out);
        try {
            List<SourceFile> files = new SingleFile(Extractor.create(Extractor.Options.defaults()))
                    .read(file, document -> show(document, read, table));
            for (SourceFile each : files) {
                if (each.outcome() == SourceFile.Outcome.REJECTED) {
                    err.println("pincite facts: " + each.path() + " cannot be read (" + each.reason() + "): "
                            + each.message());
                }
                each.warnings().forEach(warning -> err.println("pincite facts: " + each.path() + ": " + warning));
            }
            if (json && !read.isEmpty()) {
                out.println(Json.write(read.getFirst().with(read.subList(1, read.size()))));
            }
            out.flush();
            return exitCode(table.documents() + read.size(), files);
        } catch (IOException e) {
            err.println("pincite facts: " + file + " cannot be read: " + e);
            return Commands.ERROR;
        }
    }

    private void show(Document document, List<FactsOfFile> read, FactsTable table) {
        FactsOfFile facts = FactsOfFile.of(document);
        if (json) {
            read.add(facts);
        } else {
            table.print(facts);
        }
    }

    private static int exitCode(int documents, List<SourceFile> files) {
        if (documents > 0) {
            return Commands.FOUND;
        }
        return files.stream().anyMatch(each -> each.outcome() == SourceFile.Outcome.REJECTED)
                ? Commands.ERROR
                : Commands.NONE;
    }
}
