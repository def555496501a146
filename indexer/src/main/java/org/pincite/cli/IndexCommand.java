package org.pincite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.CollectionShelf;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.quote.Resolver;
import org.pincite.source.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite index}: reads files into an index. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "Reads FOLDERs and FILEs into an index.",
            "What was read before and has not changed is not read again; what is gone from a folder is removed.",
            "Then it finds out what they quote. Stop it with Ctrl-C at any moment; what is done is kept.",
        })
final class IndexCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER|FILE", arity = "1..*", description = "What to read.")
    private List<Path> sources = List.of();

    @Option(
            names = {"--to", "--index"},
            paramLabel = "DIR|URI",
            defaultValue = IndexOption.DEFAULT,
            description = "Where the index is kept. Default: ${DEFAULT-VALUE}")
    private String to = IndexOption.DEFAULT;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "Collection to put the files into. Default: ${DEFAULT-VALUE}")
    private String collection = "default";

    @Option(names = "--rebuild", description = "Throw the collection's index away first, and read every file again.")
    private boolean rebuild;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        for (Path source : sources) {
            if (!Files.isReadable(source)) {
                err.println("pincite index: "
                        + (Files.exists(source) ? "no permission to read " : "there is no file or folder ")
                        + source.toAbsolutePath());
                return Commands.ERROR;
            }
        }
        if (rebuild && !to.contains("://")) {
            remove(Path.of(to, "collections", collection));
        }
        try (CollectionShelf shelf = EngineProvider.of(to).openForWriting(to, collection)) {
            Progress done = Reading.read(sources, shelf, to, err, words -> {});
            if (done.allFiles() == 0) {
                err.println("There is no file in " + sources + "; nothing was read.");
                return Commands.NONE;
            }
            resolve(shelf, err);
            return Commands.FOUND;
        }
    }

    /** Finds out what the documents quote. Stopped half-way, it goes on from there the next time. */
    private void resolve(CollectionShelf shelf, PrintWriter err) {
        try (Engine engine = EngineProvider.of(to).open(to)) {
            CountLine line = new CountLine(err, System.console() != null, "documents looked through for quotations");
            Resolver.Progress done = new Resolver(engine, shelf)
                    .run(progress -> line.show(progress.documents(), progress.allDocuments()), () -> false);
            line.end();
            if (done.documents() > 0) {
                err.println(String.format(
                        Locale.ROOT,
                        "%,d quotations of %,d documents looked for",
                        done.quotations(),
                        done.documents()));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
