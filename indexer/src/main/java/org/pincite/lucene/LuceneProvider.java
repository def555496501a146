package org.pincite.lucene;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.pincite.engine.CollectionShelf;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineException;
import org.pincite.engine.EngineProvider;

/**
 * The embedded backend. Its address is a directory; each collection is an index of its own in {@code
 * collections/NAME/index} below it.
 */
public final class LuceneProvider implements EngineProvider {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    static {
        IndexSearcher.setMaxClauseCount(8_192);
    }

    /** Made by the service loader. */
    public LuceneProvider() {}

    @Override
    public boolean accepts(String address) {
        return !address.contains("://");
    }

    @Override
    public Engine open(String address) {
        return LuceneEngine.open(Path.of(address));
    }

    @Override
    public CollectionShelf openForWriting(String address, String collection) {
        if (!NAME.matcher(collection).matches()) {
            throw new EngineException(
                    "a collection's name is 1 to 64 lower-case letters, digits, '.', '_' or '-', was \"" + collection
                            + "\"");
        }
        return LuceneShelf.open(LuceneEngine.collectionIndex(Path.of(address), collection), collection);
    }
}
