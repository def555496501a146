package org.pincite.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Engine;
import org.pincite.engine.Status;
import org.pincite.json.Json;
import org.pincite.source.SourceFile;
import org.pincite.wire.StatusAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pincite report}: what was read, what could not be, and why. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Says what was read, what could not be read, and why.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--json", description = "Print one JSON value.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    /** What {@code --json} prints. */
    record Report(StatusAnswer status, List<Problem> problems) {}

    /** A file that was not read, or not all of it. */
    record Problem(String path, String outcome, @Nullable String reason, List<String> messages) {}

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Engine engine = index.open()) {
            Status status = engine.status();
            List<Problem> problems = engine.files(Set.of()).stream()
                    .filter(file -> file.outcome() != SourceFile.Outcome.INDEXED)
                    .map(ReportCommand::problem)
                    .toList();
            if (json) {
                out.println(Json.write(new Report(StatusAnswer.of(status), problems)));
            } else {
                print(status, problems, out);
            }
            out.flush();
            return Commands.FOUND;
        }
    }

    private static Problem problem(SourceFile file) {
        List<String> messages = file.message() == null ? file.warnings() : List.of(file.message());
        return new Problem(file.path(), file.outcome().name().toLowerCase(Locale.ROOT), file.reason(), messages);
    }

    private static void print(Status status, List<Problem> problems, PrintWriter out) {
        long unreadable =
                status.unreadable().values().stream().mapToLong(Long::longValue).sum();
        out.printf(
                Locale.ROOT,
                "%,d files: %,d documents, %,d pages (%,d by OCR), %,d characters; %,d files not readable%n",
                status.files(),
                status.documents(),
                status.pages(),
                status.ocrPages(),
                status.characters(),
                unreadable);
        out.printf(
                Locale.ROOT,
                "index: %,d bytes, %.2f a character%n",
                status.bytes(),
                status.characters() == 0 ? 0.0 : (double) status.bytes() / status.characters());
        status.unreadable().forEach((reason, count) -> out.printf(Locale.ROOT, "  %s: %,d%n", reason, count));
        for (Problem problem : problems) {
            String reason = problem.reason() == null ? "" : " (" + problem.reason() + ")";
            out.println(problem.outcome() + reason + "  " + problem.path());
            problem.messages().forEach(message -> out.println("    " + message));
        }
    }
}
