package org.pincite.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;
import org.pincite.corpus.PinCite;
import org.pincite.corpus.Span;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Engine;
import org.pincite.engine.Extent;
import org.pincite.engine.Passage;
import org.pincite.engine.Sighting;
import org.pincite.engine.Sightings;
import org.pincite.query.Query;

/**
 * Checks quotations against the documents of an engine. Safe for use by many threads.
 *
 * <p>Passages are looked for in steps, and the first step that finds one faithful to the quotation ends the search:
 *
 * <ol>
 *   <li>the words as they stand, each run between ellipses and brackets as a phrase;
 *   <li>sequences of four of the words, then of two, then the longest words alone: these find passages that differ.
 * </ol>
 *
 * No step reads every document: the index says where the words are, and only the text around those places is compared. What a
 * step had to leave aside is said with {@link Flag#NOT_ALL_SEARCHED}; nothing left aside is ever taken for not found.
 */
public final class QuoteChecker {
    private static final int EXACT_DOCUMENTS = 25;
    private static final int NEAR_DOCUMENTS = 10;
    private static final int[] GRAM_SIZES = {4, 2};

    /** Passages compared for one quotation in one document. */
    private static final int WINDOWS = 12;

    /** Characters around the places found that are read: enough for the sentences on both sides. */
    private static final int MARGIN = 700;

    /** Characters that an ellipsis may leave out; about 1,000 words. */
    private static final int OMISSION = 6_000;

    /** Symbols times tokens of a comparison: some 50 million bytes. */
    private static final long MOST_WORK = 50_000_000L;

    private static final int CONTEXT = 240;
    private static final int PIECE = 4;
    private static final int MOST_PLACES = 50;

    private final Engine engine;

    public QuoteChecker(Engine engine) {
        this.engine = engine;
    }

    /** What a check of this scope searches. */
    public Coverage coverage(Scope scope) {
        Extent extent = engine.extent(scope.filters(), scope.collections(), scope.except());
        return new Coverage(extent.documents(), extent.pages(), extent.unreadPages(), extent.unreadFiles());
    }

    /** Checks one quotation. */
    public Checked check(Quote quote, Scope scope) {
        return check(quote, scope, Deadline.NONE);
    }

    /** Checks one quotation; what is not searched before the deadline is left aside. */
    Checked check(Quote quote, Scope scope, Deadline deadline) {
        return new Check(quote, scope, deadline).run();
    }

    /** A comparison and the document it was made with. */
    private record Found(DocumentCard document, Passage passage, List<Token> tokens, Comparison comparison) {}

    private final class Check {
        private final Quote quote;
        private final Scope scope;
        private final Judge judge;
        private final Wording wording;
        private final @Nullable Cited cited;
        private final Map<String, Found> found = new LinkedHashMap<>();
        private final Deadline deadline;
        private boolean leftAside;

        /** Whether something was not compared because it is too long, or for want of time. */
        private boolean gaveUp;

        Check(Quote quote, Scope scope, Deadline deadline) {
            this.quote = quote;
            this.scope = scope;
            this.deadline = deadline;
            this.judge = new Judge(quote.words(), Licence.read(quote.parentheticals()));
            this.wording = new Wording(judge.quoted());
            this.cited = quote.cited() == null || quote.cited().isBlank() ? null : Cited.read(quote.cited());
        }

        Checked run() {
            Query exact = wording.exact();
            if (exact == null) {
                return nothing(Verdict.UNVERIFIABLE, Set.of());
            }
            look(exact, EXACT_DOCUMENTS, wording.isOneRun());
            if (!isFaithful()) {
                near();
            }
            List<Found> best = best();
            if (best.isEmpty() || !best.getFirst().comparison().verdict().faithful()) {
                Checked splice = splice(best);
                if (splice != null) {
                    return splice;
                }
            }
            if (best.isEmpty()) {
                return notFound();
            }
            return checked(best);
        }

        private boolean isFaithful() {
            return found.values().stream()
                    .anyMatch(f -> f.comparison().verdict().faithful());
        }

        private void near() {
            for (int size : GRAM_SIZES) {
                Query grams = wording.grams(size);
                if (grams != null) {
                    look(grams, NEAR_DOCUMENTS, false);
                }
                if (found.values().stream()
                        .anyMatch(f -> f.comparison().verdict().compareTo(Verdict.ALTERED) <= 0)) {
                    return;
                }
            }
            Query rare = wording.rareWords();
            if (rare != null) {
                look(rare, NEAR_DOCUMENTS, false);
            }
        }

        private void look(Query query, int documents, boolean oneRun) {
            if (deadline.isOver()) {
                gaveUp = true;
                leftAside = true;
                return;
            }
            Sightings sightings = engine.sightings(
                    query,
                    scope.filters(),
                    scope.collections(),
                    documents + scope.except().size());
            leftAside |= sightings.total() > sightings.best().size();
            for (Sighting sighting : sightings.best()) {
                if (!scope.except().contains(sighting.document().id())) {
                    compare(sighting, oneRun);
                }
            }
        }

        private void compare(Sighting sighting, boolean oneRun) {
            int length = quote.words().length();
            boolean omits = judge.quoted().symbols().stream().anyMatch(s -> s instanceof Symbol.Omission);
            int reach = length * 2 + (omits ? OMISSION : 0);
            List<Span> windows = oneRun ? each(sighting.spans()) : densest(sighting.spans(), reach);
            leftAside |= windows.size() > (oneRun ? MOST_PLACES : WINDOWS);
            int count = 0;
            for (Span window : windows) {
                if (deadline.isOver()) {
                    gaveUp = true;
                    leftAside = true;
                    return;
                }
                if (count++ >= (oneRun ? MOST_PLACES : WINDOWS)) {
                    return;
                }
                int margin = MARGIN + (oneRun ? 0 : length) + (omits ? OMISSION / 2 : 0);
                compare(sighting.document(), new Span(Math.max(0, window.start() - margin), window.end() + margin));
            }
        }

        /** Every span by itself; those that are one behind the other in a window are compared with it once. */
        private static List<Span> each(List<Span> spans) {
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
            Optional<Passage> read = engine.passage(document.id(), window, scope.collections());
            if (read.isEmpty()) {
                return;
            }
            Passage passage = read.get();
            List<Token> all = Tokens.ofSource(passage.text(), passage.start(), passage.furniture(), passage.joins());
            List<Token> tokens = within(all, window);
            if (judge.cost(tokens.size()) > MOST_WORK) {
                gaveUp = true;
                return;
            }
            boolean ocr = passage.pages().stream().anyMatch(Page::ocr);
            Comparison comparison = judge.compare(tokens, ocr);
            if (comparison.verdict() != Verdict.NOT_FOUND) {
                String key = document.id().hex() + comparison.span();
                Found before = found.get(key);
                if (before == null || ORDER.compare(comparison, before.comparison()) < 0) {
                    found.put(key, new Found(document, passage, tokens, comparison));
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

        /**
         * The best comparison, then others: all that are faithful if it is, else those of the same verdict. Of equal ones those
         * in the document cited are first, then the earlier.
         */
        private List<Found> best() {
            List<Found> all = new ArrayList<>(found.values());
            all.sort(Comparator.comparing(Found::comparison, ORDER)
                    .thenComparing(f -> pinVerdict(f).compareTo(PinVerdict.WRONG_PIN) > 0)
                    .thenComparing(f -> pinVerdict(f))
                    .thenComparing(f -> f.comparison().span().start()));
            if (all.isEmpty()) {
                return all;
            }
            Verdict first = all.getFirst().comparison().verdict();
            return all.stream().filter(f -> f.comparison().verdict() == first).toList();
        }

        private PinVerdict pinVerdict(Found place) {
            if (cited == null) {
                return PinVerdict.NO_CITE;
            }
            if (cited.entry() == null) {
                return cited.authority() ? PinVerdict.PIN_UNRESOLVABLE : PinJudge.judge(cited, pinCite(place));
            }
            if (!cited.entry().equals(place.document().entry())) {
                return PinVerdict.WRONG_DOCUMENT;
            }
            return PinJudge.judge(cited, pinCite(place));
        }

        private static PinCite pinCite(Found place) {
            return place.passage()
                    .map()
                    .locate(place.comparison().span(), place.document().paged());
        }

        private Checked checked(List<Found> best) {
            Found first = best.getFirst();
            Comparison comparison = first.comparison();
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            flags.addAll(comparison.flags());
            PinCite at = pinCite(first);
            if (at.first() != null && at.last() != null && !at.first().equals(at.last())) {
                flags.add(Flag.SPANS_PAGES);
            }
            if (best.size() > 1 && comparison.verdict().faithful()) {
                flags.add(Flag.MULTIPLE_LOCATIONS);
            }
            if (leftAside && !comparison.verdict().faithful()) {
                flags.add(Flag.NOT_ALL_SEARCHED);
            }
            List<SourcePassage> others = comparison.verdict().faithful()
                    ? best.subList(1, best.size()).stream().map(this::passage).toList()
                    : List.of();
            return new Checked(
                    quote,
                    comparison.verdict(),
                    comparison.severity(),
                    flags,
                    pin(first, at),
                    passage(first),
                    comparison.diff(),
                    others,
                    comparison.omitted());
        }

        private Checked.Pin pin(Found place, PinCite at) {
            PinVerdict verdict = pinVerdict(place);
            if (verdict == PinVerdict.WRONG_DOCUMENT && cited != null && !isThere(cited)) {
                verdict = PinVerdict.PIN_UNRESOLVABLE;
            }
            return new Checked.Pin(quote.cited(), verdict, at.toString());
        }

        /** Whether the docket entry cited is among the documents searched. */
        private boolean isThere(Cited citation) {
            String entry = citation.entry();
            return entry != null
                    && engine
                            .sightings(
                                    new Query.In(org.pincite.query.Field.ECF, new Query.Phrase(entry)),
                                    scope.filters(),
                                    scope.collections(),
                                    EXACT_DOCUMENTS)
                            .best()
                            .stream()
                            .anyMatch(
                                    sighting -> entry.equals(sighting.document().entry()));
        }

        private SourcePassage passage(Found place) {
            Span span = place.comparison().span();
            List<Token> tokens = place.tokens();
            int from = 0;
            while (tokens.get(from).end() <= span.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).start() < span.end()) {
                to++;
            }
            String before = DiffText.words(tokens.subList(0, from));
            String after = DiffText.words(tokens.subList(to, tokens.size()));
            return new SourcePassage(
                    place.document(),
                    span,
                    place.passage().map().pageAt(span.start()).ordinal(),
                    pinCite(place),
                    DiffText.words(tokens.subList(from, to)),
                    before.length() <= CONTEXT
                            ? before
                            : before.substring(before.indexOf(' ', before.length() - CONTEXT) + 1),
                    after.length() <= CONTEXT
                            ? after
                            : after.substring(0, Math.max(0, after.lastIndexOf(' ', CONTEXT))));
        }

        private Checked notFound() {
            if (gaveUp) {
                return nothing(Verdict.UNVERIFIABLE, EnumSet.of(Flag.NOT_ALL_SEARCHED));
            }
            if (cited != null && cited.entry() != null && !isThere(cited)) {
                return nothing(Verdict.UNVERIFIABLE, Set.of());
            }
            return nothing(Verdict.NOT_FOUND, leftAside ? EnumSet.of(Flag.NOT_ALL_SEARCHED) : Set.of());
        }

        private Checked nothing(Verdict verdict, Set<Flag> flags) {
            return new Checked(
                    quote,
                    verdict,
                    null,
                    flags,
                    new Checked.Pin(
                            quote.cited(), cited == null ? PinVerdict.NO_CITE : PinVerdict.PIN_UNRESOLVABLE, null),
                    null,
                    List.of(),
                    List.of(),
                    null);
        }

        /**
         * Whether the quotation is two pieces, each faithful, of different places: the longest beginning that stands somewhere,
         * and all the rest but for a conjunction between them.
         */
        private @Nullable Checked splice(List<Found> best) {
            List<Token> words = plainWords();
            if (deadline.isOver()
                    || words.size() < 2 * PIECE
                    || (!best.isEmpty()
                            && best.getFirst().comparison().verdict().compareTo(Verdict.PARTIAL) < 0)) {
                return null;
            }
            int low = PIECE - 1;
            int high = words.size();
            while (low + 1 < high) {
                int middle = (low + high) / 2;
                if (stands(words.subList(0, middle))) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            if (low < PIECE) {
                return null;
            }
            int rest = low;
            if (!stands(words.subList(rest, words.size()))
                    && Lexicon.isConjunction(words.get(rest).key())) {
                rest++;
            }
            if (words.size() - rest < PIECE || !stands(words.subList(rest, words.size()))) {
                return null;
            }
            Checked head = new Check(piece(words.get(0), words.get(low - 1)), scope, deadline).run();
            Checked tail = new Check(piece(words.get(rest), words.getLast()), scope, deadline).run();
            SourcePassage from = head.source();
            SourcePassage to = tail.source();
            if (from == null || to == null || !isPiece(head) || !isPiece(tail)) {
                return null;
            }
            Set<Flag> flags = EnumSet.of(Flag.PIECES_2);
            if (!from.document().id().equals(to.document().id())) {
                flags.add(Flag.DIFFERENT_DOCUMENTS);
            }
            List<Difference> diff = new ArrayList<>(head.diff());
            diff.addAll(tail.diff());
            return new Checked(
                    quote,
                    Verdict.SPLICED,
                    null,
                    flags,
                    new Checked.Pin(
                            quote.cited(),
                            cited == null ? PinVerdict.NO_CITE : PinVerdict.WRONG_PIN,
                            from.pinCite() + "; " + to.pinCite()),
                    from,
                    diff,
                    List.of(to),
                    null);
        }

        private static boolean isPiece(Checked piece) {
            return piece.verdict().compareTo(Verdict.TYPOGRAPHIC_ONLY) <= 0
                    || (piece.verdict() == Verdict.ALTERED
                            && piece.severity() == Severity.MINOR
                            && piece.flags().contains(Flag.CASE_FIRST_LETTER));
        }

        private Quote piece(Token first, Token last) {
            String words = Quoted.inner(quote.words()).substring(first.start(), last.end());
            return new Quote(words, null, quote.parentheticals(), 0, words.length());
        }

        private boolean stands(List<Token> words) {
            StringBuilder phrase = new StringBuilder();
            words.forEach(word -> phrase.append(phrase.isEmpty() ? "" : " ").append(word.plain()));
            return engine
                    .sightings(
                            new Query.Phrase(phrase.toString()),
                            scope.filters(),
                            scope.collections(),
                            1 + scope.except().size())
                    .best()
                    .stream()
                    .anyMatch(sighting ->
                            !scope.except().contains(sighting.document().id()));
        }

        /** The words of a quotation without any mark of alteration; none of one that has marks. */
        private List<Token> plainWords() {
            if (judge.quoted().isMarked()) {
                return List.of();
            }
            return judge.quoted().symbols().stream()
                    .map(symbol -> ((Symbol.Text) symbol).token())
                    .filter(Token::isWord)
                    .toList();
        }
    }

    /** The most faithful first; then the least grave, then the most alike. */
    private static final Comparator<Comparison> ORDER = Comparator.comparing(Comparison::verdict)
            .thenComparing(c -> c.severity() == null ? -1 : c.severity().ordinal())
            .thenComparing(Comparator.comparingDouble(Comparison::score).reversed());
}
