package org.pincite.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The words and phrases that take part in some place, in reading order, each once. */
final class SpotMatches implements MatchesIterator {
    private final List<Spot> pieces = new ArrayList<>();
    private final Map<Place, Query> parts = new HashMap<>();
    private int at = -1;

    SpotMatches(List<Spot> spots) {
        Set<List<Integer>> seen = new HashSet<>();
        for (Spot spot : spots) {
            spot.pieces(piece -> {
                if (seen.add(List.of(piece.first(), piece.last()))) {
                    pieces.add(piece);
                }
            });
        }
        pieces.sort(Spot.READING_ORDER);
    }

    @Override
    public boolean next() {
        return ++at < pieces.size();
    }

    @Override
    public int startPosition() {
        return pieces.get(at).first();
    }

    @Override
    public int endPosition() {
        return pieces.get(at).last();
    }

    @Override
    public int startOffset() {
        return pieces.get(at).from();
    }

    @Override
    public int endOffset() {
        return pieces.get(at).to();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
        return null;
    }

    /** A query that stands for the part of the question that matched: the same one for all of its places. */
    @Override
    public Query getQuery() {
        Place source = pieces.get(at).source();
        if (source == null) {
            throw new IllegalStateException("a piece without words: " + pieces.get(at));
        }
        return parts.computeIfAbsent(source, part -> new MatchNoDocsQuery(part.toString()));
    }
}
