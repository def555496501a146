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

    /** How the words stand at the places that were found. */
    private enum Standing {
        /** All together, as they are. */
        TOGETHER(8),
        /** In runs, each as it is, with something between them. */
        IN_RUNS(60),
        /** Some of them. */
        NEAR(Integer.MAX_VALUE / 2);

        /** Tokens on each side that may belong to them: marks and brackets at the edges. */
        private final int edge;

        Standing(int edge) {
            this.edge = edge;
        }
    }

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
        Standing standing = wording.isOneRun() ? Standing.TOGETHER : Standing.IN_RUNS;
        if (entry != null) {
            look(new Query.And(List.of(exact, cited(entry))), DOCUMENTS, standing);
        }
        boolean before = leftAside;
        look(exact, DOCUMENTS, standing);
        if (leftAside && !isFaithful()) {
            leftAside = before;
            look(exact, MORE_DOCUMENTS, standing);
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
                look(new Query.And(List.of(sequences, cited(entry))), DOCUMENTS, Standing.NEAR);
            }
            look(sequences, NEAR_DOCUMENTS, Standing.NEAR);
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

    private void look(Query query, int documents, Standing standing) {
        if (isOver()) {
            return;
        }
        compare(
                engine.sightings(
                        query,
                        scope.filters(),
                        scope.collections(),
                        documents + scope.except().size()),
                standing);
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
                Standing.NEAR);
    }

    private boolean isOver() {
        leftAside |= deadline.isOver();
        return deadline.isOver();
    }

    private void compare(Sightings sightings, Standing standing) {
        leftAside |= sightings.leavesAside();
        for (Sighting sighting : sightings.best()) {
            if (!scope.except().contains(sighting.document().id())) {
                compare(sighting, standing);
            }
        }
    }

    private void compare(Sighting sighting, Standing standing) {
        boolean together = standing == Standing.TOGETHER;
        List<Span> windows =
                together ? apart(sighting.spans()) : densest(sighting.spans(), length * 2 + (omits ? OMISSION : 0));
        int most = together ? MOST_PLACES : WINDOWS;
        leftAside |= windows.size() > most;
        int margin = MARGIN + (standing == Standing.NEAR ? length + (omits ? OMISSION / 2 : 0) : 0);
        for (Span window : windows.subList(0, Math.min(most, windows.size()))) {
            if (isOver()) {
                return;
            }
            Span around = new Span(Math.max(0, window.start() - margin), window.end() + margin);
            compare(sighting.document(), around, window, standing.edge);
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

    /**
     * @param window what is looked at, the rest of the sentence included
     * @param words where the words of the source are; {@code edge} tokens on both sides may belong to them
     */
    private void compare(DocumentCard document, Span window, Span words, int edge) {
        Span wanted = new Span(Math.max(0, window.start() - CONTEXT), window.end() + CONTEXT);
        Optional<Passage> read = engine.passage(document.id(), wanted, scope.collections());
        if (read.isEmpty()) {
            return;
        }
        Passage passage = read.get();
        List<Token> all =
                within(Tokens.ofSource(passage.text(), passage.start(), passage.furniture(), passage.joins()), wanted);
        List<Token> tokens = within(all, window);
        int from = Math.max(0, firstAt(tokens, words.start()) - edge);
        int to = Math.min(tokens.size(), firstAt(tokens, words.end()) + edge);
        if (judge.cost(to - from) > MOST_WORK) {
            leftAside = true;
            return;
        }
        boolean ocr = passage.pages().stream().anyMatch(Page::ocr);
        Comparison comparison = judge.compare(tokens, from, to, ocr);
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
        while (from < tokens.size() && tokens.get(from).end() <= window.start()) {
            from++;
        }
        return tokens.subList(from, Math.max(from, firstAt(tokens, window.end())));
    }

    /** Index of the first token that begins at the offset or behind it. */
    private static int firstAt(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
