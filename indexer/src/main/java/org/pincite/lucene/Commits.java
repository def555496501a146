package org.pincite.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.pincite.engine.EngineException;

/** What an index says of itself in each commit: the schema it was written in, when, and which index it is. */
final class Commits {
    private static final String SCHEMA = "pincite.schema";
    private static final String INDEX = "pincite.index";
    private static final String TIME = "pincite.time";
    private static final String CHANGED = "pincite.changed";

    private Commits() {}

    static Map<String, String> data(String index, long time, long changed) {
        return Map.of(SCHEMA, Schema.VERSION, INDEX, index, TIME, Long.toString(time), CHANGED, Long.toString(changed));
    }

    /** Time of the last commit that changed documents, in milliseconds of the epoch. */
    static long changed(Map<String, String> data) {
        return Long.parseLong(data.getOrDefault(CHANGED, "0"));
    }

    /** Identity of the index, made when it was created. */
    static String index(Map<String, String> data) {
        return data.getOrDefault(INDEX, "");
    }

    /** Time of the commit, in milliseconds of the epoch. */
    static long time(Map<String, String> data) {
        return Long.parseLong(data.getOrDefault(TIME, "0"));
    }

    /**
     * The last commit's data, checked.
     *
     * @throws EngineException if the index was not written by Pincite, or in another schema
     */
    static Map<String, String> check(Directory directory, Path path) throws IOException {
        Map<String, String> data;
        try {
            data = SegmentInfos.readLatestCommit(directory).getUserData();
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new EngineException(
                    "the index in " + path + " was written by another version of Lucene. " + rebuild(), e);
        }
        String schema = data.get(SCHEMA);
        if (schema == null) {
            throw new EngineException("the index in " + path
                    + " was not written by Pincite. Expected an index made by ./pincite index; choose another folder"
                    + " with --to or --index");
        }
        if (!schema.equals(Schema.VERSION)) {
            throw new EngineException("the index in " + path + " has schema " + schema + ", this Pincite reads schema "
                    + Schema.VERSION + ". " + rebuild());
        }
        return data;
    }

    private static String rebuild() {
        return "Read the files again with: ./pincite index FOLDER --to INDEX --rebuild";
    }
}
