package org.pincite.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PinCite;
import org.pincite.corpus.Span;
import org.pincite.engine.Engine;
import org.pincite.engine.Extent;
import org.pincite.query.Query;

/**
 * Checks quotations against the documents of an engine. Safe for use by many threads.
 *
 * <p>Passages are looked for where the words stand as they are, and, unless one of these is faithful to the quotation, where
 * nearly all of them stand near one another ({@link PassageSearch}). What had to be left aside is said with {@link
 * Flag#NOT_ALL_SEARCHED}; nothing left aside is ever taken for not found.
 */
public final class QuoteChecker {
    private static final int CONTEXT = 240;
    private static final int PIECE = 4;

    private static final int MOST_OTHERS = 100;

    /** Papers of several dockets with the same number of an entry. */
    private static final int SAME_NUMBER = 25;

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
        return new Check(quote, scope, deadline).run(true);
    }

    /**
     * As {@link #check}, but words that do not stand as they are quoted are looked for only where the docket entry that the
     * quotation cites is among the documents; for others it stays open whether they are altered.
     */
    Checked checkCited(Quote quote, Scope scope, Deadline deadline) {
        return new Check(quote, scope, deadline).run(false);
    }

    private final class Check {
        private final Quote quote;
        private final Scope scope;
        private final Judge judge;
        private final @Nullable Cited cited;
        private final Deadline deadline;
        private final PassageSearch search;

        Check(Quote quote, Scope scope, Deadline deadline) {
            this.quote = quote;
            this.scope = scope;
            this.deadline = deadline;
            this.judge = new Judge(quote.words(), Licence.read(quote.parentheticals()));
            this.cited = quote.cited() == null || quote.cited().isBlank() ? null : Cited.read(quote.cited());
            String entry = cited == null ? null : cited.entry();
            this.search = new PassageSearch(engine, scope, judge, quote.words().length(), entry, deadline);
        }

        /** @param altered whether altered words are looked for in all documents, not only where one that is there is cited */
        Checked run(boolean altered) {
            if (judge.quoted().symbols().stream()
                    .noneMatch(symbol -> symbol instanceof Symbol.Text(Token token) && token.isWord())) {
                return nothing(Verdict.UNVERIFIABLE, Set.of());
            }
            search.exact();
            if (!search.isFaithful()) {
                if (altered || (cited != null && isThere(cited))) {
                    search.near();
                } else if (search.found().isEmpty()) {
                    return nothing(Verdict.UNVERIFIABLE, EnumSet.of(Flag.NOT_ALL_SEARCHED));
                }
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

        /**
         * What was found, the most faithful first; of equal ones those in the document cited, then the oldest document, which
         * the others may have it from, then the earliest passage.
         */
        private List<Found> best() {
            List<Found> all = new ArrayList<>(search.found());
            all.sort(Comparator.comparing(Found::comparison, Found.MOST_FAITHFUL)
                    .thenComparing(f -> pinVerdict(f).compareTo(PinVerdict.WRONG_PIN) > 0)
                    .thenComparing(f -> pinVerdict(f))
                    .thenComparing(Found::day)
                    .thenComparingInt(f -> f.comparison().span().start()));
            return all;
        }

        /** Those of {@code best} that are worth naming beside the first. */
        private List<SourcePassage> others(List<Found> best) {
            boolean faithful = best.getFirst().comparison().verdict().faithful();
            return best.stream()
                    .skip(1)
                    .filter(f -> f.comparison().verdict().compareTo(Verdict.ALTERED) <= 0)
                    .filter(f -> !faithful || f.comparison().isSmall())
                    .limit(MOST_OTHERS)
                    .map(this::passage)
                    .toList();
        }

        private PinVerdict pinVerdict(Found place) {
            if (cited == null) {
                return PinVerdict.NO_CITE;
            }
            if (cited.entry() == null) {
                return cited.authority() ? PinVerdict.PIN_UNRESOLVABLE : PinJudge.judge(cited, place.pinCite());
            }
            if (!cited.entry().equals(place.document().entry())) {
                return PinVerdict.WRONG_DOCUMENT;
            }
            return PinJudge.judge(cited, place.pinCite());
        }

        private Checked checked(List<Found> best) {
            Found first = best.getFirst();
            Comparison comparison = first.comparison();
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            flags.addAll(comparison.flags());
            PinCite at = first.pinCite();
            if (at.first() != null && at.last() != null && !at.first().equals(at.last())) {
                flags.add(Flag.SPANS_PAGES);
            }
            if (best.size() > 1 && best.get(1).comparison().verdict().faithful()) {
                flags.add(Flag.MULTIPLE_LOCATIONS);
            }
            if (search.leftAside() && !comparison.verdict().faithful()) {
                flags.add(Flag.NOT_ALL_SEARCHED);
            }
            return new Checked(
                    quote,
                    comparison.verdict(),
                    comparison.severity(),
                    flags,
                    pin(first, at),
                    passage(first),
                    comparison.diff(),
                    others(best),
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
                            .sightings(PassageSearch.cited(entry), scope.filters(), scope.collections(), SAME_NUMBER)
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
                    place.comparison().verdict(),
                    span,
                    place.passage().map().pageAt(span.start()).ordinal(),
                    place.pinCite(),
                    DiffText.words(tokens.subList(from, to)),
                    before.length() <= CONTEXT
                            ? before
                            : before.substring(before.indexOf(' ', before.length() - CONTEXT) + 1),
                    after.length() <= CONTEXT
                            ? after
                            : after.substring(0, Math.max(0, after.lastIndexOf(' ', CONTEXT))));
        }

        /** Nothing is said not to be there unless all was looked at. */
        private Checked notFound() {
            if (search.leftAside()) {
                return nothing(Verdict.UNVERIFIABLE, EnumSet.of(Flag.NOT_ALL_SEARCHED));
            }
            if (cited != null && cited.entry() != null && !isThere(cited)) {
                return nothing(Verdict.UNVERIFIABLE, Set.of());
            }
            return nothing(Verdict.NOT_FOUND, Set.of());
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
            Checked head = new Check(piece(words.get(0), words.get(low - 1)), scope, deadline).run(true);
            Checked tail = new Check(piece(words.get(rest), words.getLast()), scope, deadline).run(true);
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
}
