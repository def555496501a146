package org.pincite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.Engine;
import org.pincite.json.Json;
import org.pincite.quote.Brief;
import org.pincite.quote.BriefChecker;
import org.pincite.quote.BriefReader;
import org.pincite.quote.CheckedBrief;
import org.pincite.quote.Scope;
import org.pincite.source.SingleFile;
import org.pincite.source.SourceFile;
import org.pincite.wire.FilterWords;
import org.pincite.wire.QuoteCheckAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite check}: what is true of each quotation of a paper. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the quotations of a brief or an article and the cites that follow them, and says of each whether the "
                    + "source has these words, and where. The paper itself is left out of what is searched.",
            "The report goes to stdout: text, or one of the forms below."
        },
        footer =
                "Exit codes: 0 every quotation is faithful and stands where it is cited; 1 some must be looked at, or there "
                        + "is none in the paper; 2 error.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The paper: PDF, DOCX, HTML, text.")
    private Path file = Path.of("");

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description =
                    "Searches only documents such as docket=3:20-cv-08570, kind=filing or court=cand. Repeatable.")
    private List<String> filters = new ArrayList<>();

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "30",
            description =
                    "Time for all checks, 1 to 1440; what there was no time for is said. Default: ${DEFAULT-VALUE}")
    private int minutes = 30;

    @Option(names = "--json", description = "Print the answer of the JSON API.")
    private boolean json;

    @Option(names = "--html", description = "Print a report to read in a browser, or on paper.")
    private boolean html;

    @Option(names = "--csv", description = "Print a table, one quotation a row.")
    private boolean csv;

    @Spec
    private @Nullable CommandSpec spec;

    /** What was asked is wrong, or the paper cannot be read. */
    private static final class UserException extends Exception {
        private static final long serialVersionUID = 1L;

        UserException(String message) {
            super(message);
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            QuoteCheckAnswer answer = check(err);
            answer.warnings().forEach(warning -> err.println("pincite check: " + file + ": " + warning));
            CheckReport report = new CheckReport(String.valueOf(file.getFileName()), LocalDate.now(), answer);
            if (json) {
                out.println(Json.write(answer));
            } else if (csv) {
                out.print(answer.csv());
            } else {
                report.print(html ? CheckReport.Form.HTML : CheckReport.Form.TEXT, out);
            }
            out.flush();
            boolean fine = !answer.quotes().isEmpty() && answer.toReview() == 0 && answer.notChecked() == 0;
            return fine ? Commands.FOUND : Commands.NONE;
        } catch (UserException | BadRequestException e) {
            err.println("pincite check: " + e.getMessage());
            return Commands.ERROR;
        }
    }

    private QuoteCheckAnswer check(PrintWriter err) throws UserException {
        if ((json ? 1 : 0) + (html ? 1 : 0) + (csv ? 1 : 0) > 1) {
            throw new UserException("expected one of --json, --html and --csv, found several");
        }
        if (minutes < 1 || minutes > 1440) {
            throw new UserException("--minutes must lie in 1..1440, was " + minutes);
        }
        Scope scope = scope();
        long started = System.nanoTime();
        List<String> warnings = new ArrayList<>();
        Document paper = paper(warnings);
        Brief brief = BriefReader.read(paper.text());
        CountLine progress = new CountLine(err, System.console() != null, "quotations");
        AtomicInteger done = new AtomicInteger();
        try (Engine engine = index.open()) {
            CheckedBrief checked = new BriefChecker(engine)
                    .check(
                            brief,
                            scope.without(paper.id()),
                            Duration.ofMinutes(minutes),
                            (index, each) -> progress.show(
                                    done.incrementAndGet(), brief.quotes().size()));
            progress.end();
            return QuoteCheckAnswer.of(
                    checked,
                    paper.origin().paged() ? paper.text().pageMap() : null,
                    warnings,
                    (System.nanoTime() - started) / 1_000_000);
        }
    }

    private Scope scope() throws UserException {
        try {
            Map<String, List<String>> words = FilterWords.read(filters);
            return new Scope(FilterWords.filters(words), FilterWords.collections(words), java.util.Set.of());
        } catch (FilterWords.FilterException e) {
            throw new UserException("--filter " + e.name() + ": " + e.getMessage());
        }
    }

    private Document paper(List<String> warnings) throws UserException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UserException("expected a readable file, found "
                    + (Files.isDirectory(file)
                            ? "the folder "
                            : Files.exists(file) ? "no permission to read " : "no file ")
                    + file.toAbsolutePath());
        }
        List<Document> documents = new ArrayList<>();
        try {
            List<SourceFile> files = SingleFile.forChecking().read(file, document -> {
                if (documents.isEmpty()) {
                    documents.add(document);
                }
            });
            if (documents.isEmpty()) {
                SourceFile outcome = files.getFirst();
                throw new UserException(file + " cannot be read (" + outcome.reason() + "): " + outcome.message());
            }
            warnings.addAll(files.getLast().warnings());
            if (files.size() > 1) {
                warnings.add("files inside the file were not checked: " + (files.size() - 1));
            }
            return documents.getFirst();
        } catch (IOException e) {
            throw new UserException(file + " cannot be read: " + e.getMessage());
        }
    }
}
