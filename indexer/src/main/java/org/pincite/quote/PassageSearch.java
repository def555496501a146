package org.pincite.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.engine.Cluster;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Engine;
import org.pincite.engine.Passage;
import org.pincite.engine.Sighting;
import org.pincite.engine.Sightings;
import org.pincite.query.Field;
import org.pincite.query.Query;

/**
 * Looks for the passages that one quotation may come from, and compares it with them.
 *
 * <p>No step reads every document: the index says where the words are, and only the text around those places is compared. The
 * docket entry cited is looked at first and by itself, so that no limit leaves it aside. What a step had to leave aside is
 * remembered, for nothing left aside may be taken for not found. For one thread.
 */
final class PassageSearch {
    /** Documents compared in one step. */
    private static final int DOCUMENTS = 25;

    /** Documents compared where the words stand in more than {@link #DOCUMENTS}, and in none of these faithfully. */
    private static final int MORE_DOCUMENTS = 400;

    private static final int NEAR_DOCUMENTS = 50;

    /** Passages compared for one quotation in one document. */
    private static final int WINDOWS = 12;

    private static final int MOST_PLACES = 50;

    /** Characters around the places found that are compared: words altered at the edges, and the rest of a sentence. */
    private static final int MARGIN = 400;

    /** Characters beyond these that are read, for the sentences on both sides. */
    private static final int CONTEXT = 300;

    /** Characters that an ellipsis may leave out; about 1,000 words. */
    private static final int OMISSION = 6_000;

    /** Symbols times tokens of a comparison: some 50 million bytes. */
    private static final long MOST_WORK = 50_000_000L;

    private final Engine engine;
    private final Scope scope;
    private final Judge judge;
    private final Wording wording;
    private final int length;
    private final boolean omits;
    private final @Nullable String entry;
    private final Deadline deadline;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private boolean leftAside;

    /** @param entry the docket entry cited, or null */
    PassageSearch(Engine engine, Scope scope, Judge judge, int length, @Nullable String entry, Deadline deadline) {
        this.engine = engine;
        this.scope = scope;
        this.judge = judge;
        this.wording = new Wording(judge.quoted());
        this.length = length;
        this.omits = judge.quoted().symbols().stream().anyMatch(s -> s instanceof Symbol.Omission);
        this.entry = entry;
        this.deadline = deadline;
    }

    /** What was found, in the order in which it was. */
    List<Found> found() {
        return List.copyOf(found.values());
    }

    /** Whether some passage that may be the source was not compared, for one of the limits or for want of time. */
    boolean leftAside() {
        return leftAside;
    }

    /** Compares with the places where the words stand, each run between ellipses and brackets as a phrase. */
    void exact() {
        Query exact = wording.exact();
        if (exact == null) {
            return;
        }
        if (entry != null) {
            look(new Query.And(List.of(exact, cited(entry))), DOCUMENTS);
        }
        boolean before = leftAside;
        look(exact, DOCUMENTS);
        if (leftAside && !isFaithful()) {
            leftAside = before;
            look(exact, MORE_DOCUMENTS);
        }
    }

    /**
     * Compares with the places that are near the words: where all but a few stand near one another; where half of those that
     * are not common do, in documents recognised from images; where half of them stand together. Ends with the first of these
     * that finds the source.
     */
    void near() {
        wording.clusters().forEach(this::near);
        for (Cluster cluster : wording.recognised()) {
            if (!isSource()) {
                near(cluster);
            }
        }
        Query sequences = isSource() ? null : wording.sequences();
        if (sequences != null) {
            if (entry != null) {
                look(new Query.And(List.of(sequences, cited(entry))), DOCUMENTS);
            }
            look(sequences, NEAR_DOCUMENTS);
        }
    }

    boolean isFaithful() {
        return found.values().stream().anyMatch(f -> f.comparison().verdict().faithful());
    }

    private boolean isSource() {
        return found.values().stream().anyMatch(f -> f.comparison().verdict().compareTo(Verdict.ALTERED) <= 0);
    }

    /** Documents with the number of a docket entry. */
    static Query cited(String entry) {
        return new Query.In(Field.ECF, new Query.Phrase(entry));
    }

    private void look(Query query, int documents) {
        if (isOver()) {
            return;
        }
        compare(
                engine.sightings(
                        query,
                        scope.filters(),
                        scope.collections(),
                        documents + scope.except().size()),
                wording.isOneRun());
    }

    private void near(Cluster cluster) {
        if (entry != null) {
            near(cluster, cited(entry), DOCUMENTS);
        }
        near(cluster, new Query.All(), NEAR_DOCUMENTS);
    }

    private void near(Cluster cluster, Query among, int documents) {
        if (isOver()) {
            return;
        }
        compare(
                engine.clusters(
                        cluster,
                        among,
                        scope.filters(),
                        scope.collections(),
                        documents + scope.except().size(),
                        deadline.left()),
                false);
    }

    private boolean isOver() {
        leftAside |= deadline.isOver();
        return deadline.isOver();
    }

    /** @param each whether each place is compared by itself, for the words stand there as they are */
    private void compare(Sightings sightings, boolean each) {
        leftAside |= sightings.leavesAside();
        for (Sighting sighting : sightings.best()) {
            if (!scope.except().contains(sighting.document().id())) {
                compare(sighting, each);
            }
        }
    }

    private void compare(Sighting sighting, boolean each) {
        List<Span> windows =
                each ? apart(sighting.spans()) : densest(sighting.spans(), length * 2 + (omits ? OMISSION : 0));
        int most = each ? MOST_PLACES : WINDOWS;
        leftAside |= windows.size() > most;
        int margin = MARGIN + (each ? 0 : length) + (omits ? OMISSION / 2 : 0);
        for (Span window : windows.subList(0, Math.min(most, windows.size()))) {
            if (isOver()) {
                return;
            }
            compare(sighting.document(), new Span(Math.max(0, window.start() - margin), window.end() + margin));
        }
    }

    /** Every span by itself; those that are one behind the other in a window are compared with it once. */
    private static List<Span> apart(List<Span> spans) {
        List<Span> windows = new ArrayList<>();
        for (Span span : spans) {
            if (windows.isEmpty() || span.start() >= windows.getLast().end()) {
                windows.add(span);
            }
        }
        return windows;
    }

    /** Stretches of at most {@code reach} characters with many places, those with the most first, not overlapping. */
    private static List<Span> densest(List<Span> spans, int reach) {
        record Window(Span span, int count) {}
        List<Window> windows = new ArrayList<>();
        int to = 0;
        for (int from = 0; from < spans.size(); from++) {
            to = Math.max(to, from);
            int end = spans.get(from).end();
            while (to < spans.size()
                    && spans.get(to).end() <= Math.max(spans.get(from).start() + reach, end)) {
                to++;
            }
            int last = Math.max(from, to - 1);
            windows.add(new Window(
                    new Span(
                            spans.get(from).start(),
                            Math.max(end, spans.get(last).end())),
                    last - from + 1));
        }
        windows.sort(Comparator.comparingInt(Window::count).reversed());
        List<Span> chosen = new ArrayList<>();
        for (Window window : windows) {
            if (chosen.stream().noneMatch(span -> span.overlaps(window.span()))) {
                chosen.add(window.span());
            }
        }
        return chosen;
    }

    private void compare(DocumentCard document, Span window) {
        Span wanted = new Span(Math.max(0, window.start() - CONTEXT), window.end() + CONTEXT);
        Optional<Passage> read = engine.passage(document.id(), wanted, scope.collections());
        if (read.isEmpty()) {
            return;
        }
        Passage passage = read.get();
        List<Token> all =
                within(Tokens.ofSource(passage.text(), passage.start(), passage.furniture(), passage.joins()), wanted);
        List<Token> tokens = within(all, window);
        if (judge.cost(tokens.size()) > MOST_WORK) {
            leftAside = true;
            return;
        }
        Comparison comparison = judge.compare(tokens, passage.pages().stream().anyMatch(Page::ocr));
        if (comparison.verdict() != Verdict.NOT_FOUND) {
            String key = document.id().hex() + comparison.span();
            Found before = found.get(key);
            if (before == null || Found.MOST_FAITHFUL.compare(comparison, before.comparison()) < 0) {
                found.put(key, new Found(document, passage, all, comparison));
            }
        }
    }

    private static List<Token> within(List<Token> tokens, Span window) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).end() <= window.start()) {
            from++;
        }
        while (to > from && tokens.get(to - 1).start() >= window.end()) {
            to--;
        }
        return tokens.subList(from, to);
    }
}
