package org.pincite.server;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.config.Configurator;
import org.jspecify.annotations.Nullable;
import org.pincite.cli.IndexOption;
import org.pincite.cli.Reading;
import org.pincite.engine.EngineException;
import org.pincite.engine.EngineProvider;
import org.pincite.http.Library;
import org.pincite.http.PinciteHttp;
import org.pincite.source.Originals;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite serve}: reads files, then serves search over them until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Reads FOLDERs and FILEs into the index, and serves search over it in the browser and as JSON.",
            "What was read before and has not changed is not read again. Stop it with Ctrl-C at any moment; nothing is lost.",
        })
final class Serve implements Callable<Integer> {
    private static final int BAD_REQUEST = 2;

    @Parameters(
            paramLabel = "FOLDER|FILE",
            description =
                    "What to read. Without any, the index is served as it is; where there is none yet, the sample documents are read.")
    private List<Path> sources = List.of();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Where the index is kept. Default: " + ServerConfig.INDEX)
    private @Nullable String index;

    @Option(names = "--from", paramLabel = "URI", description = "An index that is kept elsewhere, instead of --index.")
    private @Nullable String from;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Collection to put the files into. Default: " + ServerConfig.COLLECTION)
    private @Nullable String collection;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on, 0 for any that is free. Default: " + ServerConfig.PORT)
    private @Nullable String port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen on. Default: " + ServerConfig.HOST
                    + ", which only this machine reaches. With any other, all who reach it may read everything.")
    private @Nullable String host;

    @Spec
    private @Nullable CommandSpec spec;

    private final Map<String, String> environment;
    private final @Nullable Path sample;

    /** @param sample folder of documents to read where nothing is named and nothing was read before; or null */
    Serve(Map<String, String> environment, @Nullable Path sample) {
        this.environment = environment;
        this.sample = sample;
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        PrintWriter err = commandLine.getErr();
        try {
            Settings settings = new Settings(index, from, collection, host, port).or(environment);
            ServerConfig config = orSample(ServerConfig.of(settings, sources), err);
            System.setProperty("pincite.logs", config.logs().toString());
            Configurator.reconfigure();
            run(config, commandLine.getOut(), err);
            return 0;
        } catch (ConfigException | PinciteHttp.PortInUseException | EngineException e) {
            err.println("pincite serve: " + e.getMessage());
            return BAD_REQUEST;
        }
    }

    private ServerConfig orSample(ServerConfig config, PrintWriter err) {
        boolean nothing = config.sources().isEmpty()
                && !config.address().contains("://")
                && !Files.exists(Path.of(config.address()));
        if (!nothing || sample == null || !Files.isDirectory(sample)) {
            return config;
        }
        err.println("No folder is named and there is no index yet: reading the sample documents in " + sample);
        String address = config.address().equals(IndexOption.DEFAULT) ? IndexOption.SAMPLE : config.address();
        return new ServerConfig(address, config.collection(), config.http(), List.of(sample));
    }

    private void run(ServerConfig config, PrintWriter out, PrintWriter err)
            throws PinciteHttp.PortInUseException, InterruptedException {
        EngineProvider provider = EngineProvider.of(config.address());
        Originals originals = Originals.of(Path.of(config.address()));
        try (Serving serving = Serving.start(
                config,
                provider,
                new Library(document -> originals.open(document.card().id())))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(serving), "stop"));
            if (!config.http().loopback()) {
                err.println("Anyone who reaches " + serving.address() + " can read every document in it.");
            }
            serving.read((sources, shelf, words) -> Reading.read(sources, shelf, config.address(), err, words));
            out.println("Pincite answers at " + serving.address());
            out.println("  in the browser:  " + serving.address());
            out.println("  as JSON:         curl '" + serving.address() + "/api/search?q=\"special+relationship\"'");
            out.println("  stop it with Ctrl-C");
            out.flush();
            serving.await();
        }
    }

    private static void stop(Serving serving) {
        serving.close();
        LogManager.shutdown();
    }
}
