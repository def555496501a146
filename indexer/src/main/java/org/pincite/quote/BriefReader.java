package org.pincite.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;
import org.pincite.engine.Passage;

/**
 * Finds the quotations of a brief or an article, and with each the citation it is given for: the words between quotation
 * marks, and blocks of fifty words or more that are set in (Bluebook rule 5.1). Furniture is skipped, so a quotation that
 * runs over a page break is one.
 *
 * <p>A term in marks, such as {@code the “Agreement”}, is no quotation: fewer than four words count only where a citation
 * stands right behind them. Time is linear in the length of the text.
 */
public final class BriefReader {
    /** Most quotations taken from one paper. */
    public static final int MOST = 10_000;

    /** Longest quotation, in characters; what runs longer has lost its closing mark. */
    private static final int LONGEST = 20_000;

    private static final int TERM = 4;
    private static final int BLOCK_WORDS = 50;
    private static final int SET_IN = 4;

    /** Characters between a closing mark and the citation of its sentence. */
    private static final int REACH = 300;

    private static final int RIGHT_BEHIND = 12;

    /** Stands for a character of furniture, and for one that is not part of a word. */
    private static final char FURNITURE = '\u0001';

    private static final char JOIN = '\u0002';
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{Ll}\\d)\\]]{2})[.?!][”’)]?\\s+(?=[\\p{Lu}“\"])");
    private static final Pattern PARENTHETICAL = Pattern.compile("[\\s\\u0001]{0,5}(\\([^()]{1,200}\\))");
    private static final Pattern QUOTING = Pattern.compile(
            "[,;]?[\\s\\u0001]{0,5}\\((?:(?:quoting|stating|holding|noting|alleging|explaining|testifying|finding|asserting|that|from|the|a)[\\s\\u0001]{1,5}){0,4}$");

    private final String original;
    private final String chars;
    private final List<Reference> references;

    private BriefReader(String original, List<Span> furniture, List<Span> joins) {
        this.original = original;
        this.chars = masked(original, furniture, joins);
        this.references = Reference.read(chars);
    }

    /** The quotations of a document's text. */
    public static Brief read(Text text) {
        return new BriefReader(text.chars(), text.furniture(), text.joins()).brief();
    }

    /** The quotations of a document of the index. @param whole all of its text */
    static Brief read(Passage whole) {
        return new BriefReader(whole.text(), whole.furniture(), whole.joins()).brief();
    }

    /** The quotations of words that come without a document. */
    public static Brief read(String text) {
        return new BriefReader(text, List.of(), List.of()).brief();
    }

    private static String masked(String original, List<Span> furniture, List<Span> joins) {
        char[] masked = original.toCharArray();
        furniture.forEach(span -> java.util.Arrays.fill(masked, span.start(), span.end(), FURNITURE));
        joins.forEach(span -> java.util.Arrays.fill(masked, span.start(), span.end(), JOIN));
        return new String(masked);
    }

    private Brief brief() {
        List<Marked> found = new ArrayList<>(blocks());
        List<Marked> inMarks = pairs();
        int at = 0;
        List<Marked> all = new ArrayList<>();
        for (Marked pair : inMarks) {
            while (at < found.size() && found.get(at).end() <= pair.start()) {
                at++;
            }
            if (at == found.size() || found.get(at).start() >= pair.end()) {
                all.add(pair);
            }
        }
        all.addAll(found);
        all.sort(Comparator.comparingInt(Marked::start));
        List<Quote> quotes = cited(all);
        return quotes.size() <= MOST ? new Brief(quotes, 0) : new Brief(quotes.subList(0, MOST), quotes.size() - MOST);
    }

    /**
     * A stretch that is quoted.
     *
     * @param start offset of the first of its words
     * @param behind offset behind its closing mark
     */
    private record Marked(int start, int end, int open, int behind, boolean block) {}

    /** The outermost pairs of quotation marks of each paragraph. */
    private List<Marked> pairs() {
        List<Marked> done = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\n') {
                int next = i;
                while (next < chars.length() && isBlank(chars.charAt(next))) {
                    next++;
                }
                if (isParted(i, next)) {
                    boolean goesOn = next < chars.length()
                            && ((!open.isEmpty() && chars.charAt(next) == '“')
                                    || (straight >= 0 && chars.charAt(next) == '"'));
                    if (goesOn) {
                        next++;
                    } else {
                        open.clear();
                        straight = -1;
                    }
                }
                i = Math.max(i, next - 1);
            } else if (c == '“') {
                open.push(i);
            } else if (c == '”') {
                if (!open.isEmpty()) {
                    close(done, open.pop(), i);
                }
            } else if (c == '"') {
                boolean begins = i == 0 || isBlank(chars.charAt(i - 1)) || "([—–-‘'".indexOf(chars.charAt(i - 1)) >= 0;
                if (straight >= 0 && (!begins || "—–-".indexOf(chars.charAt(i - 1)) >= 0)) {
                    close(done, straight, i);
                    straight = -1;
                } else if (begins) {
                    straight = i;
                }
            }
        }
        return done;
    }

    /** Takes the pair, and gives up those within it. */
    private static void close(List<Marked> done, int open, int close) {
        while (!done.isEmpty() && done.getLast().open() > open) {
            done.removeLast();
        }
        if (close - open <= LONGEST && close > open + 1) {
            done.add(new Marked(open + 1, close, open, close + 1, false));
        }
    }

    /** Whether white space parts two paragraphs: an empty line, unless a page breaks there. */
    private boolean isParted(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            if (c == FURNITURE) {
                return false;
            }
            lines += c == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** Paragraphs that are set in, or stand behind {@code >}, and have fifty words. */
    private List<Marked> blocks() {
        List<Marked> blocks = new ArrayList<>();
        int start = -1;
        int end = 0;
        int words = 0;
        boolean flush = false;
        int at = 0;
        while (at <= chars.length()) {
            int line = chars.indexOf('\n', at);
            int stop = line < 0 ? chars.length() : line;
            int first = at;
            while (first < stop && isBlank(chars.charAt(first))) {
                first++;
            }
            boolean empty = first == stop;
            boolean in = !empty && isSetIn(at, first);
            if (in && flush) {
                start = start < 0 ? first : start;
                end = stop;
                words += words(at, stop);
            } else if (!empty || at == chars.length()) {
                if (start >= 0 && words >= BLOCK_WORDS && end - start <= LONGEST) {
                    blocks.add(new Marked(start, end, start, end, true));
                }
                start = -1;
                words = 0;
                flush = !in;
            }
            at = stop + 1;
        }
        if (start >= 0 && words >= BLOCK_WORDS && end - start <= LONGEST) {
            blocks.add(new Marked(start, end, start, end, true));
        }
        return blocks;
    }

    private boolean isSetIn(int lineStart, int first) {
        if (chars.charAt(first) == '>') {
            return true;
        }
        int depth = 0;
        for (int i = lineStart; i < first; i++) {
            depth += chars.charAt(i) == '\t' ? SET_IN : chars.charAt(i) == ' ' ? 1 : 0;
        }
        return depth >= SET_IN;
    }

    private int words(int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetterOrDigit(chars.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !isBlank(chars.charAt(i)));
        }
        return words;
    }

    /** Gives each its citation, the last first: one that shares its sentence with the next has the next one's. */
    private List<Quote> cited(List<Marked> all) {
        List<Quote> quotes = new ArrayList<>();
        String next = null;
        String nextParentheticals = "";
        int nextOpen = Integer.MAX_VALUE;
        int reference = references.size();
        for (int i = all.size() - 1; i >= 0; i--) {
            Marked marked = all.get(i);
            while (reference > 0 && references.get(reference - 1).start() >= marked.behind()) {
                reference--;
            }
            Reference behind = reference < references.size() ? references.get(reference) : null;
            Reference before = reference > 0 ? references.get(reference - 1) : null;
            String cited = null;
            String parentheticals = "";
            int distance = Integer.MAX_VALUE;
            if (before != null && before.end() <= marked.open() && isQuoting(before.end(), marked.open())) {
                cited = before.full();
                parentheticals = parentheticals(marked.behind());
            } else if (behind != null && behind.start() <= nextOpen && isNear(marked, behind)) {
                cited = behind.full();
                parentheticals = parentheticals(behind.end());
                distance = behind.start() - marked.behind();
            } else if (next != null
                    && nextOpen - marked.behind() <= REACH
                    && isOneSentence(marked.behind(), nextOpen)) {
                cited = next;
                parentheticals = nextParentheticals;
            } else {
                parentheticals = parentheticals(marked.behind());
            }
            int words = words(marked.start(), marked.end());
            if (words >= TERM || (words > 0 && cited != null && distance <= RIGHT_BEHIND)) {
                quotes.add(new Quote(text(marked), cited, parentheticals, marked.start(), marked.end()));
            }
            next = cited;
            nextParentheticals = parentheticals;
            nextOpen = marked.open();
        }
        return quotes.reversed();
    }

    /** Whether the citation belongs to the quotation: right behind it, or at the end of its sentence. */
    private boolean isNear(Marked marked, Reference reference) {
        int gap = reference.start() - marked.behind();
        if (gap > REACH) {
            return false;
        }
        String between = chars.substring(marked.behind(), reference.start());
        if (!marked.block() && between.contains("\n\n")) {
            return false;
        }
        Matcher end = SENTENCE_END.matcher(between);
        int ends = 0;
        while (end.find()) {
            ends++;
            if (between.length() - end.end() > RIGHT_BEHIND) {
                return false;
            }
        }
        return ends <= 1;
    }

    private boolean isOneSentence(int from, int to) {
        String between = chars.substring(from, to);
        return !between.contains("\n\n")
                && !SENTENCE_END.matcher(between + "\"").find();
    }

    /** Ex.: {@code ECF No. 736 at 2 (“…”)}, {@code 736 at 2 (stating that “…”)}. */
    private boolean isQuoting(int from, int open) {
        return open - from <= 80 && QUOTING.matcher(chars.substring(from, open)).matches();
    }

    private String parentheticals(int from) {
        Matcher matcher = PARENTHETICAL.matcher(chars).region(from, Math.min(chars.length(), from + 800));
        StringBuilder all = new StringBuilder();
        while (matcher.lookingAt()) {
            all.append(all.isEmpty() ? "" : " ").append(Reference.squash(matcher.group(1)));
            matcher.region(matcher.end(), matcher.regionEnd());
        }
        return all.toString();
    }

    private String text(Marked marked) {
        StringBuilder words = new StringBuilder(marked.end() - marked.start());
        boolean lineStart = marked.block();
        boolean parted = false;
        for (int i = marked.start(); i < marked.end(); i++) {
            char c = chars.charAt(i);
            if (c == JOIN) {
                continue;
            }
            if (isBlank(c)) {
                if (c == '\n') {
                    parted = lineStart && !marked.block() || parted;
                    lineStart = true;
                }
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
                continue;
            }
            boolean mark = lineStart && ((marked.block() && c == '>') || (parted && (c == '“' || c == '"')));
            if (!mark) {
                words.append(original.charAt(i));
                lineStart = false;
                parted = false;
            }
        }
        return words.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == FURNITURE || c == '\u00a0' || Character.isWhitespace(c);
    }

    /**
     * A citation in the text.
     *
     * @param full as printed, or what {@code Id.} stands for with the page it gives
     */
    record Reference(int start, int end, String full) {
        private static final String GAP = "[\\s\\u0001\\u00a0]{1,6}";
        private static final String MAY = "[\\s\\u0001\\u00a0]{0,6}";
        private static final String RANGE =
                "\\d{1,5}(?::\\d{1,3})?(?:" + MAY + "[-–—]" + MAY + "\\d{1,5}(?::\\d{1,3})?)?";
        private static final String PIN = "(?:,?" + GAP + "(?:at" + GAP + "(?:pp?\\." + MAY + ")?\\*?|pp?\\." + MAY
                + "|¶{1,2}" + MAY + ")" + RANGE + ")";
        private static final String RECORD = "(?:ECF|Dkt|Docket(?:" + GAP + "Entry)?|Doc|D\\.E|D\\.I)\\.?(?:" + GAP
                + "Doc\\.)?(?:" + GAP + "(?:Nos?\\.|Entry))?" + MAY + "#?\\d{1,5}(?:-\\d{1,3})?(?![\\d/])" + PIN + "?";
        private static final String REPORTER = "\\d{1,4}" + GAP
                + "(?:U\\.S\\.|S\\.[\\s]?Ct\\.|L\\.[\\s]?Ed\\.[\\s]?2d|F\\.(?:[\\s]?[23]d|4th)?|F\\.[\\s]?Supp\\.(?:[\\s]?[23]d)?|[A-Z][A-Za-z.]{1,12}\\.(?:[\\s]?(?:[23]d|4th|5th))?)"
                + GAP + "\\d{1,5}(?:," + MAY + "\\d{1,5}(?:[-–—]\\d{1,5})?)?(?:" + MAY + "\\([^()]{0,40}\\d{4}\\))?";
        private static final String PAPER = "(?:[A-Z][\\w’'.]{0,20}" + GAP
                + "){0,2}(?:Dep|Decl|Compl|Aff|Tr|Br|Mot|Opp’n|Opp'n|Op|Ex|Am\\. Compl|SAC|FAC)\\.?(?:" + GAP
                + "Tr\\.)?(?:" + PIN + "|" + GAP + "\\d{1,4}:\\d{1,3}(?:" + MAY + "[-–—]" + MAY
                + "\\d{1,4}(?::\\d{1,3})?)?)";
        private static final Pattern ANY = Pattern.compile("(?<![\\w.])(?:(?<id>[Ii]d\\.(?<pin>" + PIN
                + ")?)|(?<record>" + RECORD + ")|(?<paper>" + PAPER + ")|(?<reporter>" + REPORTER + "))");
        private static final Pattern ANY_PIN = Pattern.compile(PIN + "$|," + MAY + "\\d{1,5}(?:[-–—]\\d{1,5})?(?:" + MAY
                + "\\([^()]{1,40}\\))?$|" + GAP + "\\d{1,4}:[\\d:–—-]{1,12}$");

        static List<Reference> read(String chars) {
            List<Reference> references = new ArrayList<>();
            String last = null;
            Matcher matcher = ANY.matcher(chars);
            while (matcher.find()) {
                String full = squash(matcher.group());
                if (matcher.group("id") != null) {
                    full = last == null ? full : resolved(last, matcher.group("pin"));
                }
                if (matcher.group("id") == null || last != null) {
                    last = full;
                }
                references.add(new Reference(matcher.start(), matcher.end(), full));
            }
            return references;
        }

        private static String resolved(String last, @Nullable String pin) {
            return pin == null ? last : ANY_PIN.matcher(last).replaceFirst("") + squash(pin);
        }

        static String squash(String words) {
            StringBuilder squashed = new StringBuilder(words.length());
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == JOIN) {
                    continue;
                }
                if (!isBlank(c)) {
                    squashed.append(c);
                } else if (!squashed.isEmpty() && squashed.charAt(squashed.length() - 1) != ' ') {
                    squashed.append(' ');
                } else if (squashed.isEmpty() && i == 0) {
                    squashed.append(' ');
                }
            }
            return squashed.toString().stripTrailing();
        }
    }
}
