package org.pincite.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All phrases that any reader looks for, found in one pass over a text.
 *
 * <h2>Words</h2>
 * A word is a run of letters and digits, with apostrophes, hyphens and full stops between two of them: {@code u.s.c},
 * {@code 10b-5}, {@code plaintiff's}. The signs {@code § $ € £ & ¶} are words of one character. Case and the shape of
 * apostrophes and hyphens do not matter; line breaks are spaces.
 *
 * <h2>Search</h2>
 * The words of all phrases are numbered. The pass over the text hashes each word once, looks its number up in an open
 * addressing table, and walks a trie of numbers from every word that begins a phrase: work is linear in the text, times
 * the longest phrase only where a phrase has begun (Aho and Corasick's automaton [1] without failure links, which words
 * make unnecessary in practice).
 *
 * <p>[1] A. V. Aho, M. J. Corasick, "Efficient string matching: an aid to bibliographic search", CACM 18 (1975).
 */
final class Lexicon {
    /** What a phrase is a sign of; each sort has its reader. */
    enum Sort {
        MONTH,
        NUMERIC_DATE,
        YEAR,
        WEEKDAY,
        MONEY,
        VERSUS,
        STATUTE,
        REPORTER,
        RECORD,
        AUTHORITY,
        ID,
        SUPRA,
        AT,
        STATE,
        PAPER,
        BATES,
        DOCKET,
        SPEECH,
        STRONG,
        WEAK,
        NEWS,
        NEGATIVE,
        POPULAR,
        NEGATION,
        DENIAL,
        DECIDED_FOR,
        DECIDED_AGAINST,
        SURVIVED,
        SETTLED,
        VERB,
        ARGUED,
        VIOLATION,
        BOILERPLATE,
        BACKGROUND,
        COURT,
        ALIAS,
        COUNT,
        CLAIM
    }

    /**
     * A meaning of a phrase.
     *
     * @param sort whose business it is
     * @param ref number for its reader, ex.: of the allegation type
     * @param phrase as entered
     */
    record Cue(Sort sort, int ref, String phrase) {}

    /** The words of a text and the phrases found in it. Places are of the text that was scanned. */
    static final class Scan {
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int words;
        private final List<Hit> hits = new ArrayList<>();

        int words() {
            return words;
        }

        int start(int word) {
            return starts[word];
        }

        int end(int word) {
            return ends[word];
        }

        /** All phrases found, by first word; at one word the shorter first. */
        List<Hit> hits() {
            return hits;
        }

        /** Index of the first word that ends after {@code place}; the number of words if there is none. */
        int wordAt(int place) {
            int at = Arrays.binarySearch(ends, 0, words, place + 1);
            return at < 0 ? -at - 1 : at;
        }

        private void add(int start, int end) {
            if (words == starts.length) {
                starts = Arrays.copyOf(starts, 2 * words);
                ends = Arrays.copyOf(ends, 2 * words);
            }
            starts[words] = start;
            ends[words++] = end;
        }
    }

    /** A phrase found: its first and last word, and its place in the text. */
    record Hit(Cue cue, int firstWord, int lastWord, int start, int end) {}

    private final String[] table;
    private final int[] hashes;
    private final int[] ids;
    private final int mask;
    /** The trie: node and number of a word, as one key, lead to a node; open addressing, 0 is no key. */
    private final long[] edgeKeys;

    private final int[] edgeNodes;
    private final Cue[][] cues;
    private final boolean[] begins;
    private final boolean shapes;

    private Lexicon(Builder builder) {
        int size = Integer.highestOneBit(Math.max(16, builder.words.size() * 4)) * 2;
        table = new String[size];
        hashes = new int[size];
        ids = new int[size];
        mask = size - 1;
        begins = new boolean[builder.words.size()];
        builder.words.forEach((word, id) -> {
            int slot = spread(hash(word)) & mask;
            while (table[slot] != null) {
                slot = (slot + 1) & mask;
            }
            table[slot] = word;
            hashes[slot] = hash(word);
            ids[slot] = id;
            begins[id] = builder.edges.containsKey((long) id);
        });
        int slots = Integer.highestOneBit(Math.max(16, builder.edges.size() * 2)) * 2;
        edgeKeys = new long[slots];
        edgeNodes = new int[slots];
        builder.edges.forEach((key, node) -> {
            int slot = mix(key + 1) & (slots - 1);
            while (edgeKeys[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            edgeKeys[slot] = key + 1;
            edgeNodes[slot] = node;
        });
        cues = new Cue[builder.nodes][];
        builder.cues.forEach((node, list) -> cues[node] = list.toArray(new Cue[0]));
        shapes = builder.shapes;
    }

    /** Collects phrases; see {@link Lexicon}. */
    static final class Builder {
        private final Map<String, Integer> words = new HashMap<>();
        private final Map<Long, Integer> edges = new HashMap<>();
        private final Map<Integer, List<Cue>> cues = new HashMap<>();
        private int nodes = 1;
        private boolean shapes;

        /** Adds a phrase exactly as it stands. */
        Builder add(String phrase, Sort sort, int ref) {
            enter(split(phrase), new Cue(sort, ref, phrase));
            return this;
        }

        /** Adds a phrase whose last word may also stand in the plural, the past or with {@code -ing}. */
        Builder addInflected(String phrase, Sort sort, int ref) {
            Cue cue = new Cue(sort, ref, phrase);
            for (List<String> spelling : spellings(split(phrase))) {
                enter(spelling, cue);
                String last = spelling.get(spelling.size() - 1);
                if (last.length() < 4 || !Character.isLetter(last.charAt(last.length() - 1))) {
                    continue;
                }
                for (String form : inflections(last)) {
                    List<String> other = new ArrayList<>(spelling);
                    other.set(other.size() - 1, form);
                    enter(other, cue);
                }
            }
            return this;
        }

        /** Reports words by their shape as well: years, numeric dates, docket numbers. */
        Builder withShapes() {
            shapes = true;
            return this;
        }

        Lexicon build() {
            return new Lexicon(this);
        }

        /** A hyphen may also be a space. */
        private static List<List<String>> spellings(List<String> phrase) {
            List<String> open = new ArrayList<>();
            for (String word : phrase) {
                open.addAll(Arrays.asList(word.split("-")));
            }
            return open.size() == phrase.size() ? List.of(phrase) : List.of(phrase, open);
        }

        private static List<String> inflections(String word) {
            if (word.endsWith("y")) {
                String stem = word.substring(0, word.length() - 1);
                return List.of(word + "s", stem + "ies", stem + "ied", word + "ing");
            }
            if (word.endsWith("e")) {
                return List.of(word + "s", word + "d", word.substring(0, word.length() - 1) + "ing");
            }
            return List.of(word + "s", word + "es", word + "ed", word + "ing");
        }

        private void enter(List<String> phrase, Cue cue) {
            if (phrase.isEmpty()) {
                throw new IllegalArgumentException("a phrase needs a word, was \"" + cue.phrase() + "\"");
            }
            int node = 0;
            for (String word : phrase) {
                int id = words.computeIfAbsent(word, w -> words.size());
                Integer next = edges.get(key(node, id));
                if (next == null) {
                    next = nodes++;
                    edges.put(key(node, id), next);
                }
                node = next;
            }
            List<Cue> here = cues.computeIfAbsent(node, n -> new ArrayList<>());
            if (!here.contains(cue)) {
                here.add(cue);
            }
        }

        private static List<String> split(String phrase) {
            Scan scan = new Scan();
            walk(phrase, (start, end) -> scan.add(start, end));
            List<String> words = new ArrayList<>();
            for (int i = 0; i < scan.words(); i++) {
                words.add(fold(phrase.substring(scan.start(i), scan.end(i))));
            }
            return words;
        }
    }

    /** Finds every phrase in {@code text}. */
    Scan scan(CharSequence text) {
        Scan scan = new Scan();
        walk(text, scan::add);
        int[] numbers = new int[scan.words];
        for (int i = 0; i < scan.words; i++) {
            numbers[i] = number(text, scan.starts[i], scan.ends[i]);
        }
        for (int i = 0; i < scan.words; i++) {
            if (numbers[i] >= 0 && begins[numbers[i]]) {
                follow(scan, numbers, i);
            }
            if (shapes) {
                Cue shape = Shapes.of(text, scan.starts[i], scan.ends[i]);
                if (shape != null) {
                    scan.hits.add(new Hit(shape, i, i, scan.starts[i], scan.ends[i]));
                }
            }
        }
        return scan;
    }

    private void follow(Scan scan, int[] numbers, int first) {
        int node = 0;
        for (int i = first; i < numbers.length && numbers[i] >= 0; i++) {
            node = next(node, numbers[i]);
            if (node < 0) {
                return;
            }
            Cue[] here = cues[node];
            if (here != null) {
                for (Cue cue : here) {
                    scan.hits.add(new Hit(cue, first, i, scan.starts[first], scan.ends[i]));
                }
            }
        }
    }

    private int next(int node, int word) {
        long key = key(node, word) + 1;
        int mask = edgeKeys.length - 1;
        int slot = mix(key) & mask;
        while (edgeKeys[slot] != 0) {
            if (edgeKeys[slot] == key) {
                return edgeNodes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static int mix(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 32));
    }

    private int number(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + fold(text.charAt(i));
        }
        int slot = spread(hash) & mask;
        String word;
        while ((word = table[slot]) != null) {
            if (hashes[slot] == hash && same(word, text, start, end)) {
                return ids[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** Where a word stands. */
    private interface WordSink {
        void word(int start, int end);
    }

    private static void walk(CharSequence text, WordSink sink) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (isWordChar(c)) {
                int start = i++;
                while (i < length && (isWordChar(text.charAt(i)) || isInner(text, i, length))) {
                    i++;
                }
                sink.word(start, i);
            } else {
                if (c > ' ' && isSign(c)) {
                    sink.word(i, i + 1);
                }
                i++;
            }
        }
    }

    private static boolean isWordChar(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isInner(CharSequence text, int at, int length) {
        char c = fold(text.charAt(at));
        return (c == '\'' || c == '-' || c == '.') && at + 1 < length && isWordChar(text.charAt(at + 1));
    }

    private static boolean isSign(char c) {
        return c == '§' || c == '$' || c == '€' || c == '£' || c == '&' || c == '¶';
    }

    private static String fold(String word) {
        StringBuilder out = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, fold(out.charAt(i)));
        }
        return out.toString();
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '’', '‘', 'ʼ', '′' -> '\'';
            case '‐', '‑', '–', '−' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static int hash(String word) {
        return word.hashCode();
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static long key(int node, int id) {
        return ((long) node << 32) | id;
    }

    /** The meaning that a word has by its shape alone. */
    private static final class Shapes {
        static final Cue YEAR = new Cue(Sort.YEAR, 0, "year");
        static final Cue NUMERIC_DATE = new Cue(Sort.NUMERIC_DATE, 0, "numeric date");
        static final Cue DOCKET = new Cue(Sort.DOCKET, 0, "docket number");
        static final Cue BATES = new Cue(Sort.BATES, 0, "production number");

        static @Nullable Cue of(CharSequence text, int start, int end) {
            char c = text.charAt(start);
            int length = end - start;
            if (c >= 'A' && c <= 'Z' && length >= 7 && looksLikeBates(text, start, end)) {
                return BATES;
            }
            if (c < '0' || c > '9') {
                return null;
            }
            if (length == 4 && (c == '1' || c == '2') && allDigits(text, start, end)) {
                return YEAR;
            }
            if (length <= 2 && end + 1 < text.length() && text.charAt(end) == '/' && isDigit(text.charAt(end + 1))) {
                return NUMERIC_DATE;
            }
            if (length >= 10 && length <= 40 && looksLikeDocket(text, start, end)) {
                return DOCKET;
            }
            return null;
        }

        /** {@code -CV} or {@code -CR}, as the courts of appeals of Texas number: {@code 01-20-00123-CV}. */
        private static boolean endsInKind(CharSequence text, int end) {
            return fold(text.charAt(end - 3)) == '-'
                    && fold(text.charAt(end - 2)) == 'c'
                    && Character.isLetter(text.charAt(end - 1));
        }

        /** Capitals in front, five digits or more somewhere behind: {@code ABC-00012345}, {@code ABC00012345-47}. */
        private static boolean looksLikeBates(CharSequence text, int start, int end) {
            if (!isDigit(text.charAt(end - 1)) || !isDigit(text.charAt(end - 2))) {
                return false;
            }
            char second = text.charAt(start + 1);
            if ((second < 'A' || second > 'Z') && !isDigit(second) && second != '-') {
                return false;
            }
            int run = 0;
            for (int i = start; i < end && run < 5; i++) {
                run = isDigit(text.charAt(i)) ? run + 1 : 0;
            }
            return run == 5;
        }

        private static boolean allDigits(CharSequence text, int start, int end) {
            for (int i = start; i < end; i++) {
                if (!isDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Two or four digits, hyphen, a letter: {@code 20-c…}, {@code 2020-c…}. */
        private static boolean looksLikeDocket(CharSequence text, int start, int end) {
            int at = start;
            while (at < end && isDigit(text.charAt(at))) {
                at++;
            }
            return (at - start == 2 || at - start == 4)
                    && at + 1 < end
                    && fold(text.charAt(at)) == '-'
                    && (Character.isLetter(text.charAt(at + 1)) || endsInKind(text, end));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
