package org.pincite.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/** Where the words of a cluster stand in the documents of one segment, which are gone through in order. For one thread. */
final class ClusterPostings implements ClusterFinder.InDocument {
    private static final int[] NOWHERE = {};

    private final @Nullable PostingsEnum[] postings;
    private final Map<Integer, int[]> read = new HashMap<>();
    private int doc = -1;

    /** @param offsets whether offsets are read, too */
    ClusterPostings(LeafReaderContext leaf, String field, List<String> words, boolean offsets) throws IOException {
        this.postings = new PostingsEnum[words.size()];
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
            TermsEnum seek = terms.iterator();
            for (int word = 0; word < postings.length; word++) {
                if (seek.seekExact(new BytesRef(words.get(word)))) {
                    postings[word] = seek.postings(null, offsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS);
                }
            }
        }
    }

    /** Moves on to a document behind the last one. */
    void moveTo(int next) {
        doc = next;
        read.clear();
    }

    private @Nullable PostingsEnum at(int word) throws IOException {
        PostingsEnum each = postings[word];
        if (each == null) {
            return null;
        }
        if (each.docID() < doc) {
            each.advance(doc);
        }
        return each.docID() == doc ? each : null;
    }

    @Override
    public int frequency(int word) throws IOException {
        PostingsEnum here = at(word);
        return here == null ? 0 : here.freq();
    }

    @Override
    public int[] positions(int word) throws IOException {
        int[] known = read.get(word);
        if (known != null) {
            return known;
        }
        PostingsEnum here = at(word);
        int[] positions = here == null ? NOWHERE : new int[here.freq()];
        for (int i = 0; here != null && i < positions.length; i++) {
            positions[i] = here.nextPosition();
        }
        read.put(word, positions);
        return positions;
    }

    /** The offsets of the words at the edges of places; only of postings that were opened with offsets and not yet read. */
    Map<Integer, Span> edges(List<ClusterFinder.Found> places) throws IOException {
        Map<Integer, Span> edges = new HashMap<>();
        places.forEach(place -> {
            edges.put(place.first(), new Span(0, 0));
            edges.put(place.last(), new Span(0, 0));
        });
        for (int word = 0; word < postings.length; word++) {
            PostingsEnum here = at(word);
            for (int i = here == null ? 0 : here.freq(); here != null && i > 0; i--) {
                int position = here.nextPosition();
                if (edges.containsKey(position)) {
                    edges.put(position, new Span(here.startOffset(), here.endOffset()));
                }
            }
        }
        return edges;
    }
}
