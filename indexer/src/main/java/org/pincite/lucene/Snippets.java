package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;
import org.pincite.engine.Snippet;

/**
 * Chooses and cuts the pieces of a document that a list of hits shows.
 *
 * <p>Matches that stand within {@link #REACH} characters form a group. The best groups have the most different parts of
 * the query, then the most matches, then the earliest place; they are shown in reading order. A snippet begins and ends
 * between words, {@link #CONTEXT} characters or so around its matches, and does not reach into another paragraph than
 * theirs where paragraphs are known.
 */
final class Snippets {
    private static final int REACH = 180;
    private static final int CONTEXT = 110;

    /** Matches looked at for a document: enough to find a good group in any document a person would read. */
    static final int MOST_MATCHES = 2_000;

    private Snippets() {}

    private record Group(int from, int to, int parts) {
        int size() {
            return to - from;
        }
    }

    static List<Snippet> of(StoredText text, Occurrences occurrences, boolean paged, int limit) throws IOException {
        List<Group> best = groups(occurrences);
        best.sort(Comparator.comparingInt(Group::parts)
                .thenComparingInt(group -> Math.min(group.size(), 4))
                .reversed()
                .thenComparingInt(Group::from));
        List<Group> chosen = new ArrayList<>(best.subList(0, Math.min(limit, best.size())));
        chosen.sort(Comparator.comparingInt(Group::from));
        List<Snippet> snippets = new ArrayList<>(chosen.size());
        for (Group group : chosen) {
            snippets.add(cut(text, occurrences.spans().subList(group.from(), group.to()), paged));
        }
        return snippets;
    }

    private static List<Group> groups(Occurrences occurrences) {
        List<Span> spans = occurrences.spans();
        List<Group> groups = new ArrayList<>();
        int from = 0;
        while (from < spans.size()) {
            BitSet parts = new BitSet();
            int to = from;
            while (to < spans.size()
                    && spans.get(to).end() - spans.get(from).start()
                            <= Math.max(REACH, spans.get(from).length())) {
                parts.set(occurrences.parts().get(to));
                to++;
            }
            to = Math.max(to, from + 1);
            parts.set(occurrences.parts().get(from));
            groups.add(new Group(from, to, parts.cardinality()));
            from = to;
        }
        return groups;
    }

    private static Snippet cut(StoredText text, List<Span> matches, boolean paged) throws IOException {
        List<Span> marked = Occurrences.merged(matches);
        Span core = new Span(marked.getFirst().start(), marked.getLast().end());
        int length = text.map().length();
        Stretch stretch = text.around(
                new Span(Math.max(0, core.start() - 2 * CONTEXT), Math.min(length, core.end() + 2 * CONTEXT)));
        int left = leftEnd(stretch, core.start());
        int right = rightEnd(stretch, core.end());
        Span passage = new Span(left, right);
        return new Snippet(
                Shown.segments(stretch, passage, marked),
                left,
                right,
                core.start(),
                stretch.map().pageAt(core.start()).ordinal(),
                stretch.map().locate(core, paged).toString());
    }

    private static int leftEnd(Stretch stretch, int core) {
        int floor = Math.max(stretch.start(), core - CONTEXT);
        for (Paragraph paragraph : stretch.paragraphs()) {
            if (paragraph.span().start() > floor && paragraph.span().start() <= core) {
                floor = paragraph.span().start();
            }
        }
        int left = floor;
        boolean cutsWord = left > stretch.start() && wordAcross(stretch, left);
        while (cutsWord && left < core && wordAcross(stretch, left)) {
            left++;
        }
        return left;
    }

    private static int rightEnd(Stretch stretch, int core) {
        int ceiling = Math.min(stretch.end(), core + CONTEXT);
        for (Paragraph paragraph : stretch.paragraphs()) {
            if (paragraph.span().end() >= core && paragraph.span().end() < ceiling) {
                ceiling = paragraph.span().end();
            }
        }
        int right = ceiling;
        while (right > core && right < stretch.end() && wordAcross(stretch, right)) {
            right--;
        }
        return right;
    }

    /** Whether the offset lies inside a word. */
    private static boolean wordAcross(Stretch stretch, int offset) {
        return Character.isLetterOrDigit(stretch.charAt(offset - 1))
                && (Character.isLetterOrDigit(stretch.charAt(offset))
                        || stretch.charAt(offset) == '’'
                        || stretch.charAt(offset) == '\'');
    }
}
