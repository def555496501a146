package org.pincite.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.cli.IndexOption;
import org.pincite.http.HttpSettings;

/**
 * A server that makes sense.
 *
 * @param address of the index: a directory, or the URI of a cluster
 * @param collection to put {@code sources} into
 * @param sources folders and files to read first; empty to serve the index as it is
 */
record ServerConfig(String address, String collection, HttpSettings http, List<Path> sources) {
    static final String INDEX = IndexOption.DEFAULT;
    static final String COLLECTION = "default";
    static final String HOST = "127.0.0.1";
    static final String PORT = "8080";

    /** @throws ConfigException naming the setting, what was expected and what was found */
    static ServerConfig of(Settings settings, List<Path> sources) throws ConfigException {
        if (settings.from() != null && settings.index() != null) {
            throw new ConfigException("--from " + settings.from() + " and --index " + settings.index()
                    + " name two indexes; give one of them");
        }
        for (Path source : sources) {
            if (!Files.exists(source)) {
                throw new ConfigException("there is no file or folder " + source.toAbsolutePath());
            }
            if (!Files.isReadable(source)) {
                throw new ConfigException("no permission to read " + source.toAbsolutePath());
            }
        }
        String address = settings.from() != null ? settings.from() : or(settings.index(), INDEX);
        return new ServerConfig(
                address,
                or(settings.collection(), COLLECTION),
                new HttpSettings(host(or(settings.host(), HOST)), port(or(settings.port(), PORT))),
                List.copyOf(sources));
    }

    /** Where the log of requests is kept: with the index, or here if that is elsewhere. */
    Path logs() {
        return Path.of(address.contains("://") ? INDEX : address).resolve("logs");
    }

    private static String host(String host) throws ConfigException {
        if (host.isBlank()) {
            throw new ConfigException("--host must be a name or an address, was blank");
        }
        return host;
    }

    private static int port(String typed) throws ConfigException {
        try {
            int port = Integer.parseInt(typed);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw badPort(typed);
        }
        throw badPort(typed);
    }

    private static ConfigException badPort(String typed) {
        return new ConfigException("--port must be a number from 0 (any that is free) to 65535, was \"" + typed + "\"");
    }

    private static String or(@Nullable String set, String otherwise) {
        return set == null ? otherwise : set;
    }
}
