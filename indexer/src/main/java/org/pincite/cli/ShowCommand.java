package org.pincite.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.Engine;
import org.pincite.engine.PageText;
import org.pincite.engine.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite show}: the text of a document, or of one page of it. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Prints a document's text as it was extracted. Exit code 1 if there is no such document or page.")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The document's id, as search shows it.")
    private String id = "";

    @Option(names = "--page", paramLabel = "N", description = "One page, counted from 1.")
    private @Nullable Integer page;

    @Mixin
    private IndexOption index = new IndexOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!DocumentId.isValid(id)) {
            err.println("pincite show: a document's id is 64 hexadecimal digits, was \"" + id + "\"");
            return Commands.ERROR;
        }
        try (Engine engine = index.open()) {
            Optional<StoredDocument> document = engine.document(new DocumentId(id), Set.of());
            if (document.isEmpty()) {
                err.println("There is no document " + id + " in the index.");
                return Commands.NONE;
            }
            int pages = document.get().pages().size();
            Integer one = page;
            if (one != null && (one < 1 || one > pages)) {
                err.println("The document has pages 1 to " + pages + ", not " + one + ".");
                return Commands.NONE;
            }
            for (int ordinal = one == null ? 1 : one; ordinal <= (one == null ? pages : one); ordinal++) {
                Optional<PageText> text = engine.page(new DocumentId(id), ordinal, Set.of());
                out.print(text.orElseThrow().text());
            }
            out.println();
            out.flush();
            return Commands.FOUND;
        }
    }
}
