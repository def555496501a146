package org.pincite.lucene;

import java.util.stream.Stream;
import org.pincite.query.Reach;

/** A question about places in one document's words. */
sealed interface Place
        permits Places.Words, Places.Sequence, Places.Any, Places.Near, Places.NotNear, Places.AtLeast, Places.Cased {

    /** The words asked for, in no order. */
    default Stream<Places.Words> asked() {
        return switch (this) {
            case Places.Words words -> Stream.of(words);
            case Places.Sequence sequence -> sequence.words().stream();
            case Places.Any any -> any.parts().stream().flatMap(Place::asked);
            case Places.Near near ->
                Stream.concat(near.left().asked(), near.right().asked());
            case Places.NotNear near ->
                Stream.concat(near.kept().asked(), near.near().asked());
            case Places.AtLeast atLeast -> atLeast.inner().asked();
            case Places.Cased cased -> cased.inner().asked();
        };
    }

    /** Whether it takes more than positions to answer it: sentences, or letters as written. */
    default boolean needsOffsets() {
        return switch (this) {
            case Places.Words words -> false;
            case Places.Sequence sequence -> false;
            case Places.Any any -> any.parts().stream().anyMatch(Place::needsOffsets);
            case Places.Near near ->
                near.reach().unit() != Reach.Unit.WORDS
                        || near.left().needsOffsets()
                        || near.right().needsOffsets();
            case Places.NotNear near ->
                near.reach().unit() != Reach.Unit.WORDS
                        || near.kept().needsOffsets()
                        || near.near().needsOffsets();
            case Places.AtLeast atLeast -> atLeast.inner().needsOffsets();
            case Places.Cased cased -> true;
        };
    }
}
