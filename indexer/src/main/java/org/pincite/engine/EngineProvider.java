package org.pincite.engine;

import java.util.ServiceLoader;

/** How a backend is opened; found by {@link ServiceLoader}. */
public interface EngineProvider {

    /** Whether this backend answers for the address: a directory for the embedded one, a URI for a cluster. */
    boolean accepts(String address);

    /**
     * Opens for reading.
     *
     * @throws EngineException if there is no index there, or one of another version, with the command that makes one
     */
    Engine open(String address);

    /**
     * Opens one collection for writing, creating it if need be.
     *
     * @throws EngineException if it is of another version, or another process is writing to it
     */
    CollectionShelf openForWriting(String address, String collection);

    /** The provider that accepts the address. @throws EngineException if none does */
    static EngineProvider of(String address) {
        for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
            if (provider.accepts(address)) {
                return provider;
            }
        }
        throw new EngineException("no search backend answers for \"" + address + "\"");
    }
}
