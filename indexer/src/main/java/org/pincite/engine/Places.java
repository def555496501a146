package org.pincite.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Document;
import org.pincite.corpus.PageMap;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

/** Where the evidence of a document stands that is at hand and in no index. */
public final class Places {
    private Places() {}

    /** The place of every piece of evidence of its facts that is in its text. */
    public static Map<Span, Place> of(Document document) {
        Text text = document.text();
        PageMap pages = text.pageMap();
        Map<Span, Place> places = new LinkedHashMap<>();
        for (Span span : document.facts().evidenceSpans()) {
            places.put(
                    span,
                    new Place(
                            pages.pageAt(span.start()).ordinal(),
                            pages.locate(span, document.origin().paged()),
                            words(text, span)));
        }
        return places;
    }

    /** The passage as a reader sees it: furniture left out, line-end hyphens closed, white space collapsed. */
    static String words(Text text, Span passage) {
        StringBuilder words = new StringBuilder();
        boolean space = false;
        int at = passage.start();
        while (at < passage.end()) {
            int afterJoin = past(text.joins(), at);
            int afterFurniture = past(text.furniture(), at);
            if (afterJoin > at || afterFurniture > at) {
                space |= afterJoin == at;
                at = Math.max(afterJoin, afterFurniture);
                continue;
            }
            char c = text.chars().charAt(at++);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                words.append(space && !words.isEmpty() ? " " : "").append(c);
                space = false;
            }
        }
        return words.toString();
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200d');
    }

    /** End of the span that holds {@code at}, else {@code at}; by binary search. */
    private static int past(List<Span> sorted, int at) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sorted.get(mid).end() > at) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low < sorted.size() && sorted.get(low).start() <= at
                ? sorted.get(low).end()
                : at;
    }
}
