package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.pincite.corpus.Span;

/**
 * Where a query matches in one document's text, from the query's own matches: what is counted, shown and highlighted can
 * therefore never disagree with what was found.
 *
 * @param spans in reading order, of the text only (not of the title behind it)
 * @param parts for each span, a number that tells apart the parts of the query that matched
 * @param count number of matches, also of those beyond {@code spans}
 */
record Occurrences(List<Span> spans, List<Integer> parts, int count) {

    /**
     * Reads the matches of the query behind {@code weight}.
     *
     * @param most spans to keep; all are counted
     */
    static Occurrences of(Weight weight, LeafReaderContext leaf, int doc, int textLength, int most) throws IOException {
        List<Span> spans = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        Map<Query, Integer> seen = new IdentityHashMap<>();
        int count = 0;
        Matches matches = weight.matches(leaf, doc);
        MatchesIterator each = matches == null ? null : matches.getMatches(Schema.BODY);
        int lastStart = -1;
        int lastEnd = -1;
        while (each != null && each.next()) {
            int start = each.startOffset();
            int end = each.endOffset();
            if (start >= textLength) {
                break;
            }
            if (start == lastStart && end == lastEnd) {
                continue;
            }
            lastStart = start;
            lastEnd = end;
            count++;
            if (spans.size() < most) {
                spans.add(new Span(start, Math.min(end, textLength)));
                parts.add(seen.computeIfAbsent(each.getQuery(), query -> seen.size()));
            }
        }
        return new Occurrences(spans, parts, count);
    }

    /** The spans with overlapping ones made one. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
                Span before = merged.removeLast();
                merged.add(new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
