package org.pincite.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for, as it was typed; null where nothing was. */
record Settings(
        @Nullable String index,
        @Nullable String from,
        @Nullable String collection,
        @Nullable String host,
        @Nullable String port) {

    /** Where nothing was typed, what the environment says: {@code PINCITE_INDEX}, {@code PINCITE_PORT} and so on. */
    Settings or(Map<String, String> environment) {
        return new Settings(
                first(index, environment.get("PINCITE_INDEX")),
                first(from, environment.get("PINCITE_FROM")),
                first(collection, environment.get("PINCITE_COLLECTION")),
                first(host, environment.get("PINCITE_HOST")),
                first(port, environment.get("PINCITE_PORT")));
    }

    private static @Nullable String first(@Nullable String typed, @Nullable String set) {
        return typed != null || set == null || set.isBlank() ? typed : set;
    }
}
