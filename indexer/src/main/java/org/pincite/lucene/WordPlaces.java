package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.query.Query.Letters;

/** The places of words in the documents of one segment, which are gone through in order. For one thread. */
final class WordPlaces implements PlaceFinder.InDocument {
    private final LeafReaderContext leaf;
    private final Deadline deadline;
    private final Map<Places.Words, PriorityQueue<PostingsEnum>> postings = new HashMap<>();
    private final Map<Places.Words, List<Spot>> known = new HashMap<>();
    private int doc = -1;
    private @Nullable Units units;
    private @Nullable BlockTexts texts;

    /** @param offsets whether to read offsets, not positions alone */
    WordPlaces(LeafReaderContext leaf, String field, Place places, boolean offsets, Deadline deadline)
            throws IOException {
        this.leaf = leaf;
        this.deadline = deadline;
        Terms terms = leaf.reader().terms(field);
        int flags = offsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS;
        for (Places.Words words : places.asked().distinct().toList()) {
            PriorityQueue<PostingsEnum> each = new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));
            if (terms != null) {
                TermsEnum seek = terms.iterator();
                for (BytesRef term : words.terms()) {
                    deadline.step();
                    if (seek.seekExact(term)) {
                        each.add(seek.postings(null, flags));
                    }
                }
            }
            postings.put(words, each);
        }
    }

    /** Moves on to a document, which must not be before the last one. */
    void moveTo(int next) {
        if (next != doc) {
            doc = next;
            known.clear();
            units = null;
            texts = null;
        }
    }

    @Override
    public List<Spot> spots(Places.Words words) throws IOException {
        List<Spot> spots = known.get(words);
        if (spots == null) {
            spots = read(words);
            known.put(words, spots);
        }
        return spots;
    }

    @Override
    public int most(Places.Words words) throws IOException {
        List<Spot> spots = known.get(words);
        if (spots != null) {
            return spots.size();
        }
        int most = 0;
        for (PostingsEnum shape : advanced(words)) {
            most += shape.docID() == doc ? shape.freq() : 0;
        }
        return most;
    }

    /** The postings of the word's shapes, none of which is before the document. */
    private PriorityQueue<PostingsEnum> advanced(Places.Words words) throws IOException {
        PriorityQueue<PostingsEnum> queue = postings.getOrDefault(words, new PriorityQueue<>());
        while (!queue.isEmpty() && queue.peek().docID() < doc) {
            PostingsEnum behind = queue.remove();
            if (behind.advance(doc) != PostingsEnum.NO_MORE_DOCS) {
                queue.add(behind);
            }
        }
        return queue;
    }

    private List<Spot> read(Places.Words words) throws IOException {
        PriorityQueue<PostingsEnum> queue = advanced(words);
        List<Spot> spots = new ArrayList<>();
        List<PostingsEnum> here = new ArrayList<>();
        while (!queue.isEmpty() && queue.peek().docID() == doc) {
            here.add(queue.remove());
        }
        for (PostingsEnum shape : here) {
            for (int i = shape.freq(); i > 0; i--) {
                deadline.step();
                int position = shape.nextPosition();
                spots.add(new Spot(position, position, shape.startOffset(), shape.endOffset(), words, null, null));
            }
            queue.add(shape);
        }
        if (here.size() > 1) {
            spots.sort(Spot.READING_ORDER);
            List<Spot> once = new ArrayList<>(spots.size());
            for (Spot spot : spots) {
                if (once.isEmpty() || once.getLast().first() != spot.first()) {
                    once.add(spot);
                }
            }
            return once;
        }
        return spots;
    }

    @Override
    public Units units() throws IOException {
        Units here = units;
        if (here == null) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(Schema.UNITS);
            if (values == null || !values.advanceExact(doc)) {
                throw new IllegalStateException("document " + doc + " has no " + Schema.UNITS);
            }
            here = Units.read(values.binaryValue());
            units = here;
        }
        return here;
    }

    @Override
    public boolean isWritten(Letters letters, Spot spot) throws IOException {
        BlockTexts here = texts;
        if (here == null) {
            here = new BlockTexts(leaf, doc);
            texts = here;
        }
        if (spot.to() > here.length()) {
            return false;
        }
        boolean inWord = false;
        boolean any = false;
        for (int at = spot.from(); at < spot.to(); at++) {
            char c = here.charAt(at);
            boolean letter = Character.isLetter(c);
            boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
            boolean decides = letter && (letters != Letters.CAPS || !inWord);
            if (decides && capital == (letters == Letters.NOCAPS)) {
                return false;
            }
            any |= letter;
            inWord = letter || inWord && (c == '\'' || c == '’');
        }
        return any;
    }
}
