package org.pincite.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.quote.Alignment.Act;
import org.pincite.quote.Alignment.Step;

/**
 * Compares a quotation with one passage and says what is true of its words: the verdicts of {@link Verdict}, the first that
 * applies.
 *
 * <p>The quotation is read twice: with every bracket and dot meant literally, since a source may itself have them; and as a
 * lawyer reads them. Each reading is aligned with the passage word by word, every difference is put into one of the kinds of
 * {@link Flag}, and the differences that no mark shows and no parenthetical allows decide. The better of the two readings
 * stands. For one quotation; not safe for use by several threads.
 */
final class Judge {
    /** Words matched, of those claimed, from which a passage is taken for the source. */
    static final double ACCEPTED = 0.75;

    /** Share of a word's letters that recognition from an image leaves as they are, at the least. */
    private static final double RECOGNISED = 0.5;

    /** Words that must match at the least, where there are that many. */
    private static final int FEWEST = 3;

    private static final int PIECE = 4;
    private static final int HOLE = 4;
    /** Words together, from which a part of a quotation is one of its own (quotes.md §5). */
    static final int PARTIAL = 6;

    private static final int LONG_GAP = 400;
    private static final int REST = 12;
    /** Most words of a short quotation. */
    private static final int SHORT = 4;

    private final Quoted literal;
    private final Quoted read;
    private final Licence licence;

    Judge(String words, Licence licence) {
        this.literal = Quoted.literal(words);
        this.read = Quoted.read(words);
        this.licence = licence;
    }

    Quoted quoted() {
        return read;
    }

    /** Symbols times tokens of the larger reading: what a comparison costs. */
    long cost(int sourceTokens) {
        return (long) Math.max(literal.symbols().size(), read.symbols().size()) * sourceTokens;
    }

    /** @param ocr whether the passage was recognised from an image */
    Comparison compare(List<Token> source, boolean ocr) {
        return compare(source, 0, source.size(), ocr);
    }

    /**
     * @param from first token that the quotation may be aligned with; {@code to} behind the last. Those around them are what
     *     the sentence goes on with
     * @param ocr whether the passage was recognised from an image
     */
    Comparison compare(List<Token> source, int from, int to, boolean ocr) {
        Comparison best = new Reading(read, source, from, to, ocr).compare();
        Quoted inner = read.withInnerTerminal();
        if (inner != null && best.verdict() != Verdict.VERBATIM) {
            Comparison other = new Reading(inner, source, from, to, ocr).compare();
            if (other.verdict().compareTo(best.verdict()) < 0) {
                best = other;
            }
        }
        if ((read.isMarked() || read.emphasised()) && !best.verdict().equals(Verdict.VERBATIM)) {
            Comparison other = new Reading(literal, source, from, to, ocr).compare();
            if (Found.MOST_FAITHFUL.compare(other, best) < 0) {
                return other;
            }
        }
        return best;
    }

    /** One reading of the quotation over one passage. */
    private final class Reading {
        private final Quoted quoted;
        private final List<Token> source;
        private final boolean ocr;
        private final List<Step> steps;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final boolean[] marked;
        private @Nullable Severity severity;
        private boolean typographic;
        private boolean alterations;
        private double matched;
        private @Nullable String omitted;

        Reading(Quoted quoted, List<Token> source, int from, int to, boolean ocr) {
            this.quoted = quoted;
            this.source = source;
            this.ocr = ocr;
            this.steps = quoted.symbols().isEmpty()
                    ? List.of()
                    : Alignment.of(quoted.symbols(), source.subList(from, to), ocr).stream()
                            .map(step -> step.shifted(from))
                            .toList();
            this.marked = new boolean[steps.size()];
        }

        Comparison compare() {
            if (quoted.words() == 0 || steps.stream().noneMatch(step -> step.act() == Act.PAIR)) {
                return nothing();
            }
            int at = 0;
            while (at < steps.size()) {
                at = judge(at);
            }
            double score = matched / quoted.words();
            if (severity != null && !accepted(score)) {
                Comparison piece = partial();
                return piece == null ? nothing() : piece;
            }
            Comparison splice = severity == null ? null : splice(score);
            if (splice != null) {
                return splice;
            }
            describe();
            Verdict verdict = verdict();
            Span span = span(0, steps.size());
            return new Comparison(
                    verdict,
                    verdict == Verdict.ALTERED ? severity : null,
                    flags,
                    span,
                    score,
                    new DiffText(quoted.symbols(), source, steps, marked).differences(),
                    omitted);
        }

        private Comparison nothing() {
            return new Comparison(Verdict.NOT_FOUND, null, Set.of(), new Span(0, 0), 0, List.of(), null);
        }

        private boolean accepted(double score) {
            return score >= ACCEPTED && matched >= Math.min(FEWEST, quoted.words()) && hasContent();
        }

        /** Whether some word that matches is not one of the commonest. */
        private boolean hasContent() {
            return steps.stream()
                    .anyMatch(step -> step.act() != Act.OMIT
                            && step.act() != Act.DROP
                            && step.to() > step.from()
                            && source.get(step.from()).isWord()
                            && !Lexicon.COMMON.contains(source.get(step.from()).key()));
        }

        private Verdict verdict() {
            if (severity != null) {
                return Verdict.ALTERED;
            }
            if (alterations) {
                return Verdict.VERBATIM_WITH_MARKED_ALTERATIONS;
            }
            return typographic ? Verdict.TYPOGRAPHIC_ONLY : Verdict.VERBATIM;
        }

        /** Judges the step at {@code at}, with those that belong to it; returns the next to judge. */
        private int judge(int at) {
            Step step = steps.get(at);
            switch (step.act()) {
                case PAIR -> pair(at, step);
                case MERGE -> {
                    matched++;
                    typographic = true;
                    flags.add(Flag.BROKEN_WORD);
                }
                case COVER -> cover(at, step);
                case HIDE -> hide(at, step);
                case SIC -> {
                    alterations = true;
                    flags.add(Flag.SIC);
                }
                case OMISSION -> {
                    alterations = true;
                    flags.add(Flag.ELLIPSIS);
                }
                case OMIT -> marked[at] = true;
                case DROP -> {
                    return drop(at);
                }
                case ADD -> add(at, step);
            }
            return at + 1;
        }

        private void pair(int at, Step step) {
            Token token = token(step.symbol());
            Token found = source.get(step.from());
            Likeness.Level level = Likeness.of(token, found, ocr);
            switch (level) {
                case EXACT -> {
                    if (at > 0 && steps.get(at - 1).act() == Act.PAIR && token.spaced() != found.spaced()) {
                        typographic = true;
                    }
                }
                case TYPOGRAPHIC -> typographic(token, found);
                case OCR -> {
                    typographic = true;
                    flags.add(Flag.OCR_VARIANT);
                }
                case CASE -> letterCase(at, token, found);
                case SIMILAR, OTHER -> replaced(at, token, found);
            }
            if (found.ligature()) {
                flags.add(Flag.LIGATURE);
            }
            if (token.isWord()) {
                matched += credit(token, found, level);
            }
        }

        /** How much of a word matches: where it was recognised from an image, as much as letters do, if half of them. */
        private double credit(Token token, Token found, Likeness.Level level) {
            if (level.compareTo(Likeness.Level.SIMILAR) < 0) {
                return 1;
            }
            if (ocr && found.isWord()) {
                double share = Likeness.shared(token.key(), found.key());
                if (share >= RECOGNISED) {
                    flags.add(Flag.OCR_VARIANT);
                    return share;
                }
            }
            return level == Likeness.Level.SIMILAR ? 0.5 : 0;
        }

        private void typographic(Token token, Token found) {
            typographic = true;
            if (token.isQuoteMark()) {
                flags.add(token.plain().equals(found.plain()) ? Flag.QUOTE_GLYPHS : Flag.NESTED_QUOTE_LEVEL);
            } else if (token.plain().equals("—")) {
                flags.add(Flag.DASHES);
            } else if (token.plain().indexOf('\'') >= 0) {
                flags.add(Flag.QUOTE_GLYPHS);
            }
        }

        private void letterCase(int at, Token token, Token found) {
            if (licence.letterCase()) {
                allowed(at, Flag.CASE);
                return;
            }
            boolean first = token.plain().substring(1).equals(found.plain().substring(1));
            change(Severity.MINOR, first ? Flag.CASE_FIRST_LETTER : Flag.CASE);
        }

        private void replaced(int at, Token token, Token found) {
            if (!token.isWord()) {
                change(isAmount(token) || isAmount(found) ? Severity.CRITICAL : Severity.MINOR, Flag.PUNCTUATION);
                return;
            }
            String a = token.key();
            String b = found.key();
            if (Lexicon.isNegation(a) || Lexicon.isNegation(b)) {
                change(Severity.CRITICAL, Flag.NEGATION_CHANGED);
            } else if (Lexicon.isNumber(a) || Lexicon.isNumber(b)) {
                change(Severity.CRITICAL, Flag.NUMBER_CHANGED);
            } else if (letters(a).equals(letters(b))) {
                change(
                        Severity.MINOR,
                        a.indexOf('\'') >= 0 || b.indexOf('\'') >= 0 ? Flag.POSSESSIVE : Flag.PUNCTUATION);
            } else if (Lexicon.sameSpelling(a, b)) {
                change(Severity.MINOR, Flag.SPELLING);
            } else if (Lexicon.hasForce(a) || Lexicon.hasForce(b)) {
                change(Severity.CRITICAL, Flag.FORCE_CHANGED);
            } else if (isName(at, token) && Character.isUpperCase(found.plain().charAt(0))) {
                change(Severity.CRITICAL, Flag.NAME_CHANGED);
            } else {
                change(Severity.SUBSTANTIVE, Flag.WORD_REPLACED);
            }
        }

        private boolean isName(int at, Token token) {
            boolean opens = at == 0
                    || (steps.get(at - 1).symbol() < quoted.symbols().size()
                            && quoted.symbols().get(Math.max(0, steps.get(at).symbol() - 1))
                                    instanceof Symbol.Text before
                            && before.token().isStop());
            return !opens && Character.isUpperCase(token.plain().charAt(0));
        }

        private void cover(int at, Step step) {
            Symbol.Altered altered = (Symbol.Altered) quoted.symbols().get(step.symbol());
            Token found = source.get(step.from());
            matched++;
            alterations = true;
            marked[at] = true;
            if (altered.token().plain().equals(found.plain())) {
                flags.add(Flag.NEEDLESS_BRACKET);
            }
            boolean oneLetter =
                    altered.bracketed().length() == 1 && altered.before().isEmpty();
            flags.add(
                    oneLetter && altered.token().key().equals(found.key())
                            ? Flag.BRACKET_CASE
                            : Flag.BRACKET_SUBSTITUTION);
        }

        private void hide(int at, Step step) {
            alterations = true;
            marked[at] = true;
            Symbol.Bracket bracket = (Symbol.Bracket) quoted.symbols().get(step.symbol());
            List<Token> hidden = source.subList(step.from(), step.to());
            boolean same = !hidden.isEmpty()
                    && hidden.stream()
                            .map(Token::plain)
                            .toList()
                            .equals(bracket.content().stream().map(Token::plain).toList());
            flags.add(same ? Flag.NEEDLESS_BRACKET : Flag.BRACKET_SUBSTITUTION);
        }

        /** A run of source tokens that the quotation leaves out without a mark. */
        private int drop(int at) {
            int to = at;
            while (to < steps.size() && steps.get(to).act() == Act.DROP) {
                to++;
            }
            List<Token> run = new ArrayList<>();
            for (int i = at; i < to; i++) {
                run.add(source.get(steps.get(i).from()));
            }
            if (licence.citations() && Citations.isCitation(run)) {
                for (int i = at; i < to; i++) {
                    allowed(i, Flag.CITATION_OMITTED);
                }
                return to;
            }
            for (int i = at; i < to; i++) {
                dropped(i, source.get(steps.get(i).from()));
            }
            return to;
        }

        private void dropped(int at, Token token) {
            if (token.kind() == Token.Kind.CALL) {
                flags.add(Flag.FOOTNOTE_CALL_SKIPPED);
                marked[at] = true;
            } else if (token.isQuoteMark()) {
                if (isApostrophe(token, step -> source.get(step.from()).key(), at)) {
                    change(Severity.MINOR, Flag.POSSESSIVE);
                } else if (licence.marks()) {
                    allowed(at, Flag.INTERNAL_MARKS_OMITTED);
                } else {
                    change(Severity.MINOR, Flag.INNER_QUOTES_DROPPED);
                }
            } else if (licence.alterations() && isAlteration(token)) {
                allowed(at, Flag.INTERNAL_MARKS_OMITTED);
            } else if (!token.isWord()) {
                change(isAmount(token) ? Severity.CRITICAL : Severity.MINOR, Flag.PUNCTUATION);
            } else {
                lost(token.key(), Flag.WORD_DELETED);
            }
        }

        private static boolean isAlteration(Token token) {
            return token.plain().equals("[")
                    || token.plain().equals("]")
                    || token.plain().equals("…")
                    || token.plain().equals(".");
        }

        private static boolean isAmount(Token token) {
            return "$€£¥%§".contains(token.plain());
        }

        private void add(int at, Step step) {
            Symbol symbol = quoted.symbols().get(step.symbol());
            if (symbol instanceof Symbol.Altered altered) {
                lost(altered.token().key(), Flag.WORD_ADDED);
            } else if (symbol instanceof Symbol.Text(Token token)) {
                if (token.isWord()) {
                    lost(token.key(), Flag.WORD_ADDED);
                } else if (token.isQuoteMark()) {
                    boolean possessive = isApostrophe(token, before -> quotedKey(before.symbol()), at);
                    change(Severity.MINOR, possessive ? Flag.POSSESSIVE : Flag.INNER_QUOTES_ADDED);
                } else {
                    change(isAmount(token) ? Severity.CRITICAL : Severity.MINOR, Flag.PUNCTUATION);
                }
            } else {
                throw new IllegalStateException("step " + at + " adds " + symbol);
            }
        }

        /** Whether the mark is the apostrophe of a plural possessive: {@code users’}. */
        private boolean isApostrophe(Token mark, Function<Step, String> keyOf, int at) {
            return mark.plain().equals("'")
                    && !mark.spaced()
                    && at > 0
                    && steps.get(at - 1).act() == Act.PAIR
                    && keyOf.apply(steps.get(at - 1)).endsWith("s");
        }

        private String quotedKey(int symbol) {
            return quoted.symbols().get(symbol) instanceof Symbol.Text(Token token) ? token.key() : "";
        }

        private void lost(String key, Flag otherwise) {
            if (Lexicon.isNegation(key)) {
                change(Severity.CRITICAL, Flag.NEGATION_CHANGED);
            } else if (Lexicon.isNumber(key)) {
                change(Severity.CRITICAL, Flag.NUMBER_CHANGED);
            } else if (Lexicon.hasForce(key)) {
                change(Severity.CRITICAL, Flag.FORCE_CHANGED);
            } else {
                change(Severity.SUBSTANTIVE, otherwise);
            }
        }

        private void change(Severity grave, Flag kind) {
            severity = severity == null ? grave : severity.or(grave);
            flags.add(kind);
        }

        private void allowed(int at, Flag kind) {
            alterations = true;
            marked[at] = true;
            flags.add(kind);
        }

        /** The words before and behind a hole are as in the source, and nothing else is changed: a splice. */
        private @Nullable Comparison splice(double score) {
            List<int[]> holes = new ArrayList<>();
            int pieceWords = 0;
            int pieces = 1;
            Severity grave = null;
            for (int at = 0; at < steps.size(); at++) {
                Step step = steps.get(at);
                if (step.act() == Act.DROP && source.get(step.from()).kind() != Token.Kind.CALL) {
                    int to = at;
                    int words = 0;
                    boolean sentenceEnd = false;
                    while (to < steps.size() && steps.get(to).act() == Act.DROP) {
                        Token token = source.get(steps.get(to).from());
                        words += token.isWord() ? 1 : 0;
                        sentenceEnd |= endsSentence(steps.get(to).from());
                        if (Lexicon.isNegation(token.key()) || Lexicon.isNumber(token.key())) {
                            grave = Severity.CRITICAL;
                        }
                        to++;
                    }
                    if ((words < HOLE && !sentenceEnd) || words == 0 || pieceWords < PIECE) {
                        return null;
                    }
                    holes.add(new int[] {at, to});
                    pieces++;
                    pieceWords = 0;
                    at = to - 1;
                } else if (step.act() == Act.PAIR) {
                    Likeness.Level level = Likeness.of(token(step.symbol()), source.get(step.from()), ocr);
                    if (level.compareTo(Likeness.Level.OCR) > 0) {
                        return null;
                    }
                    pieceWords += source.get(step.from()).isWord() ? 1 : 0;
                } else if (step.act() != Act.MERGE && step.act() != Act.DROP) {
                    return null;
                }
            }
            if (holes.isEmpty() || pieceWords < PIECE) {
                return null;
            }
            return new Comparison(
                    Verdict.SPLICED,
                    grave,
                    EnumSet.of(pieces == 2 ? Flag.PIECES_2 : Flag.PIECES_3),
                    span(0, steps.size()),
                    score,
                    new DiffText(quoted.symbols(), source, steps, marked).differences(),
                    null);
        }

        /** The longest run of words that are as in the source, if it is long enough to be a quotation of its own. */
        private @Nullable Comparison partial() {
            int bestFrom = 0;
            int bestTo = 0;
            int bestWords = 0;
            int from = 0;
            int words = 0;
            for (int at = 0; at <= steps.size(); at++) {
                boolean faithful = at < steps.size()
                        && (steps.get(at).act() == Act.PAIR
                                && Likeness.of(
                                                        token(steps.get(at).symbol()),
                                                        source.get(steps.get(at).from()),
                                                        ocr)
                                                .compareTo(Likeness.Level.OCR)
                                        <= 0);
                if (faithful) {
                    words += source.get(steps.get(at).from()).isWord() ? 1 : 0;
                    continue;
                }
                if (words > bestWords) {
                    bestWords = words;
                    bestFrom = from;
                    bestTo = at;
                }
                from = at + 1;
                words = 0;
            }
            if (bestWords < PARTIAL || bestWords * 2 < quoted.words()) {
                return null;
            }
            Set<Flag> part = EnumSet.noneOf(Flag.class);
            if (bestFrom > 0) {
                part.add(Flag.HEAD_UNSUPPORTED);
            }
            if (bestTo < steps.size()) {
                part.add(Flag.TAIL_UNSUPPORTED);
            }
            return new Comparison(
                    Verdict.PARTIAL,
                    null,
                    part,
                    span(bestFrom, bestTo),
                    (double) bestWords / quoted.words(),
                    new DiffText(quoted.symbols(), source, steps, marked).differences(),
                    null);
        }

        private void describe() {
            if (quoted.words() <= SHORT && quoted.symbols().stream().noneMatch(s -> s instanceof Symbol.Omission)) {
                flags.add(Flag.SHORT);
            }
            if (quoted.emphasised()) {
                flags.add(licence.emphasis() ? Flag.EMPHASIS_ADDED : Flag.EMPHASIS_UNMARKED);
                alterations |= licence.emphasis();
            }
            int first = firstToken(0, steps.size());
            int last = lastToken(0, steps.size());
            int behind = last + 1;
            while (behind < source.size() && !source.get(behind).isWord()) {
                behind++;
            }
            if (source.subList(first, behind).stream().anyMatch(t -> t.kind() == Token.Kind.CALL)) {
                flags.add(Flag.FOOTNOTE_CALL_SKIPPED);
            }
            ellipses();
            int sentenceEnd = sentenceEnd(lastWord(last));
            if (quoted.terminal().equals(".")
                    && sentenceEnd <= source.size()
                    && sentenceEnd > last + 1
                    && wordsIn(last + 1, sentenceEnd) > 0) {
                flags.add(Flag.END_TRUNCATED);
            }
            rest(last + 1, sentenceEnd);
            rest(sentenceStart(first), first);
        }

        private void ellipses() {
            for (int at = 0; at < steps.size(); at++) {
                if (steps.get(at).act() != Act.OMIT) {
                    continue;
                }
                int to = at;
                boolean crosses = false;
                while (to < steps.size() && steps.get(to).act() == Act.OMIT) {
                    crosses |= endsSentence(steps.get(to).from());
                    to++;
                }
                int from = steps.get(at).from();
                int end = steps.get(to - 1).to();
                if (wordsIn(from, end) > LONG_GAP) {
                    flags.add(Flag.LONG_GAP);
                }
                Symbol symbol = quoted.symbols().get(steps.get(at).symbol());
                if (crosses && symbol instanceof Symbol.Omission omission && omission.dots() == 3) {
                    flags.add(Flag.ELLIPSIS_CROSSES_SENTENCE);
                }
                risk(from, end);
                at = to - 1;
            }
        }

        /** Looks at what is left of a sentence, if that is little. */
        private void rest(int from, int to) {
            if (from >= 0 && to <= source.size() && to > from && wordsIn(from, to) <= REST) {
                risk(from, to);
            }
        }

        private void risk(int from, int to) {
            for (int i = from; i < to; i++) {
                String before = i > 0 ? source.get(i - 1).key() : null;
                if (source.get(i).isWord() && Lexicon.isRisk(source.get(i).key(), before)) {
                    flags.add(Flag.MEANING_RISK);
                    omitted = (omitted == null ? "" : omitted + " … ") + DiffText.words(source.subList(from, to));
                    return;
                }
            }
        }

        private int lastWord(int at) {
            int word = at;
            while (word > 0 && !source.get(word).isWord()) {
                word--;
            }
            return word;
        }

        private int wordsIn(int from, int to) {
            int words = 0;
            for (int i = from; i < to; i++) {
                words += source.get(i).isWord() ? 1 : 0;
            }
            return words;
        }

        /** Index after the sentence that holds {@code at}; past the passage if its end is not in it. */
        private int sentenceEnd(int at) {
            for (int i = at; i < source.size(); i++) {
                if (endsSentence(i)) {
                    return i + 1;
                }
            }
            return source.size() + 1;
        }

        /** Index of the first token of the sentence that holds {@code at}; -1 if it begins before the passage. */
        private int sentenceStart(int at) {
            for (int i = at - 1; i >= 0; i--) {
                if (endsSentence(i)) {
                    int start = i + 1;
                    while (start < at && !source.get(start).isWord()) {
                        start++;
                    }
                    return start;
                }
            }
            return -1;
        }

        private boolean endsSentence(int at) {
            if (!source.get(at).isStop()) {
                return false;
            }
            if (at > 0
                    && source.get(at).plain().equals(".")
                    && Lexicon.isAbbreviation(source.get(at - 1).key())) {
                return false;
            }
            int next = at + 1;
            while (next < source.size() && !source.get(next).isWord()) {
                if (source.get(next).isStop()) {
                    return false;
                }
                next++;
            }
            return next == source.size()
                    || !Character.isLowerCase(source.get(next).plain().charAt(0));
        }

        private int firstToken(int from, int to) {
            for (int at = from; at < to; at++) {
                if (isUsed(steps.get(at))) {
                    return steps.get(at).from();
                }
            }
            throw new IllegalStateException("a quotation without any matched word is not found");
        }

        private int lastToken(int from, int to) {
            for (int at = to - 1; at >= from; at--) {
                if (isUsed(steps.get(at))) {
                    return steps.get(at).to() - 1;
                }
            }
            throw new IllegalStateException("a quotation without any matched word is not found");
        }

        private static boolean isUsed(Step step) {
            return step.to() > step.from() && step.act() != Act.OMIT && step.act() != Act.DROP;
        }

        private Span span(int from, int to) {
            return new Span(
                    source.get(firstToken(from, to)).start(),
                    source.get(lastToken(from, to)).end());
        }

        private Token token(int symbol) {
            return ((Symbol.Text) quoted.symbols().get(symbol)).token();
        }
    }

    private static String letters(String word) {
        return word.replace("'", "").replace("-", "").replace(".", "").replace(",", "");
    }
}
