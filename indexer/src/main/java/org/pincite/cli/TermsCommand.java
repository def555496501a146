package org.pincite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.Engine;
import org.pincite.engine.Facet;
import org.pincite.engine.TermsRequest;
import org.pincite.engine.TermsResults;
import org.pincite.json.Json;
import org.pincite.query.Dialect;
import org.pincite.query.QueryList;
import org.pincite.wire.FilterWords;
import org.pincite.wire.TermsAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite terms}: a search-term report. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        description = {
            "Counts what each query of a list finds: documents, hits, and documents that no other query of the list finds.",
            "A line that cannot be read is named, and the others are answered. Exit code 0 if any document was found, 1 if "
                    + "none was, 2 if any line could not be read."
        })
final class TermsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The list: text in UTF-8, one query a line.")
    private Path file = Path.of("");

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(
            names = "--dialect",
            defaultValue = "pincite",
            description =
                    "How the queries are written: pincite, westlaw, lexis or courtlistener. Default: ${DEFAULT-VALUE}")
    private String dialect = "pincite";

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "Counts only documents such as court=cand, kind=-article or filed.from=2023. Repeatable.")
    private List<String> filters = new ArrayList<>();

    @Option(
            names = "--facets",
            split = ",",
            paramLabel = "NAME",
            description = "Facets by which to break down the counts in --json and --csv. Default: collection")
    private List<String> facets = new ArrayList<>(List.of("collection"));

    @Option(names = "--json", description = "Print the answer of the JSON API.")
    private boolean json;

    @Option(names = "--csv", description = "Print a table.")
    private boolean csv;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            TermsAnswer answer = report();
            if (json) {
                out.println(Json.write(answer));
            } else if (csv) {
                out.print(answer.csv());
            } else {
                print(answer, out);
            }
            out.flush();
            for (TermsAnswer.Line line : answer.terms()) {
                if (line instanceof TermsAnswer.Unread unread) {
                    explain(unread, err);
                }
            }
            return answer.unread() > 0 ? Commands.ERROR : answer.documents() > 0 ? Commands.FOUND : Commands.NONE;
        } catch (UserException | BadRequestException e) {
            err.println("pincite terms: " + e.getMessage());
            return Commands.ERROR;
        }
    }

    /** What was asked is wrong. */
    private static final class UserException extends Exception {
        private static final long serialVersionUID = 1L;

        UserException(String message) {
            super(message);
        }
    }

    private TermsAnswer report() throws UserException {
        if (json && csv) {
            throw new UserException("expected one of --json and --csv, found both");
        }
        Optional<Dialect> read = Dialect.named(dialect);
        if (read.isEmpty()) {
            throw new UserException("--dialect must be one of pincite, westlaw, lexis, courtlistener, was " + dialect);
        }
        List<Facet> by = new ArrayList<>();
        for (String name : facets) {
            by.add(Facet.named(name).orElseThrow(() -> new UserException("there is no facet \"" + name + "\"")));
        }
        try {
            Map<String, List<String>> words = FilterWords.read(filters);
            QueryList list = QueryList.parse(text(), read.get());
            if (list.lines().isEmpty()) {
                throw new UserException(file + " is empty; expected one query a line");
            }
            try (Engine engine = index.open()) {
                long start = System.nanoTime();
                TermsResults results = engine.terms(new TermsRequest(
                        list.queries(), FilterWords.filters(words), FilterWords.collections(words), by));
                return TermsAnswer.of(list, results, (System.nanoTime() - start) / 1_000_000);
            }
        } catch (FilterWords.FilterException e) {
            throw new UserException("--filter " + e.name() + ": " + e.getMessage());
        } catch (QueryList.TooLongException e) {
            throw new UserException(file + ": " + e.getMessage());
        }
    }

    private String text() throws UserException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UserException("there is no file " + file);
        } catch (CharacterCodingException e) {
            throw new UserException(file + " is not text in UTF-8; save it in that encoding");
        } catch (IOException e) {
            throw new UserException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static void print(TermsAnswer answer, PrintWriter out) {
        out.printf("%9s %9s %9s  %s%n", "documents", "hits", "alone", "query");
        for (TermsAnswer.Line line : answer.terms()) {
            switch (line) {
                case TermsAnswer.Counted counted ->
                    out.printf(
                            "%9d %9d %9d  %s%n",
                            counted.documents(), counted.hits(), counted.alone(), counted.readAs());
                case TermsAnswer.Unread unread -> out.printf("%9s %9s %9s  %s%n", "-", "-", "-", unread.query());
            }
        }
        out.printf("%9d %19s  any of these, of %d%n", answer.documents(), "", answer.searched());
    }

    private void explain(TermsAnswer.Unread unread, PrintWriter err) {
        Integer position = unread.error().position();
        err.println(file + ":" + unread.line() + (position == null ? "" : ":" + position) + ": "
                + unread.error().detail());
        if (position != null) {
            err.println("  " + unread.query());
            err.println("  " + " ".repeat(Math.max(0, position - 1)) + "^");
        }
    }
}
