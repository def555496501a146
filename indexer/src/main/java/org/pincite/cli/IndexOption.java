package org.pincite.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import picocli.CommandLine.Option;

/** Which index a command reads. */
public final class IndexOption {
    /** Where an index is kept unless another place is named, below the current folder. */
    public static final String DEFAULT = ".pincite";

    /** Where the index of the bundled sample documents is kept. */
    public static final String SAMPLE = ".pincite-sample";

    @Option(
            names = {"--index", "--from"},
            paramLabel = "DIR|URI",
            description = "The index to read. Default: " + DEFAULT + ", or the sample's where there is none.")
    private @Nullable String index;

    /** Made by picocli. */
    public IndexOption() {}

    Engine open() {
        String address = index;
        if (address == null) {
            boolean onlySample = !Files.exists(Path.of(DEFAULT)) && Files.exists(Path.of(SAMPLE));
            address = onlySample ? SAMPLE : DEFAULT;
        }
        return EngineProvider.of(address).open(address);
    }
}
