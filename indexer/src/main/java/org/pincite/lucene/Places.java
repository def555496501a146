package org.pincite.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.pincite.query.Query.Letters;
import org.pincite.query.Reach;

/** What may be asked of places. */
final class Places {
    private Places() {}

    /** One word, in any of these shapes. */
    record Words(List<BytesRef> terms) implements Place {
        public Words {
            terms = List.copyOf(terms);
        }
    }

    /** Words side by side. */
    record Sequence(List<Words> words) implements Place {
        public Sequence {
            words = List.copyOf(words);
        }
    }

    record Any(List<Place> parts) implements Place {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Near(Place left, Place right, Reach reach, boolean ordered) implements Place {}

    record NotNear(Place kept, Place near, Reach reach) implements Place {}

    record AtLeast(int times, Place inner) implements Place {}

    record Cased(Letters letters, Place inner) implements Place {}
}
