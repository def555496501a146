package org.pincite.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Origin;
import org.pincite.engine.Engine;
import org.pincite.engine.SearchRequest;
import org.pincite.query.Query;

/** What gold calls a document: the id of its JSONL line, else its file's name without folder and ending. */
final class SourceNames {
    private final Engine engine;
    private final Map<DocumentId, String> known = new ConcurrentHashMap<>();

    SourceNames(Engine engine) {
        this.engine = engine;
    }

    String of(DocumentId id) {
        return known.computeIfAbsent(
                id, each -> name(engine.document(each, Set.of()).orElseThrow().origin()));
    }

    /** The documents by their names; reads every document once. */
    Map<String, DocumentId> all() {
        Map<String, DocumentId> all = new HashMap<>();
        engine.export(
                SearchRequest.of(new Query.All()),
                hit -> all.put(of(hit.document().id()), hit.document().id()));
        return all;
    }

    static String name(Origin origin) {
        String line = origin.lineId();
        if (line != null) {
            return line;
        }
        String file = origin.path().substring(origin.path().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
