package org.pincite.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a case backwards from its volume (Bluebook rule 10.2): {@code Poe v. Northgate, Inc.}, {@code In re
 * Cooke}, or one party's name alone. The name ends to the left at a signal, at the end of a sentence, at a semicolon, a
 * bracket or a quotation mark, or at a word that no name has.
 */
final class CaseNames {
    /** How far before the volume a name may begin, in characters, and how many words it may have. */
    private static final int REACH = 260;

    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_ALONE = 5;

    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> LEADS = words("lead");
    private static final Set<String> INNER = words("inner");
    private static final Set<String> SUFFIXES = words("suffix");
    private static final Set<String> ABBREVIATIONS = words("abbreviation");
    private static final Set<String> NO_PARTIES = words("other");
    /** A citation whose volume and page are not yet known, ex.: {@code — U.S. —,}. */
    private static final Pattern OPEN_CITE =
            Pattern.compile("[-–—_]{1,5}\\s{0,2}[A-Z][A-Za-z. ]{0,12}?(?:\\dd)?\\s{0,2}[-–—_]{1,5},?$");

    /** What may stand between name and volume: the docket number, or a <em>supra</em>. */
    private static final Pattern BETWEEN =
            Pattern.compile(",\\s{1,3}(?:supra|(?:Case\\s|Civ\\.\\s(?:A\\.\\s)?)?Nos?\\.\\s[^,;]{2,45}),$");

    private CaseNames() {}

    /**
     * A name and its place, which is without what stands between name and volume.
     *
     * @param hasSides whether it is of a whole case, and not one party's alone
     */
    record Found(String name, boolean hasSides, int start, int end) {}

    /**
     * The name that ends before {@code volume}.
     *
     * @param floor where the citation before ends; the name begins after it
     */
    static @Nullable Found before(String text, int volume, int floor) {
        int from = Math.max(floor, volume - REACH);
        int end = endOfName(text, volume, from);
        boolean comma = end < volume && text.charAt(end) == ',';
        Walk walk = new Walk(text, from, end);
        walk.run();
        if (walk.versus >= 0 && walk.start >= 0 && walk.start < walk.versus && walk.afterVersus < end) {
            return new Found(Strings.squash(text.substring(walk.start, end)), true, walk.start, end);
        }
        if (walk.versus >= 0) {
            return null;
        }
        if (walk.inRe >= 0) {
            return new Found(Strings.squash(text.substring(walk.inRe, end)), true, walk.inRe, end);
        }
        return comma ? alone(text, walk, end) : null;
    }

    /** The one party's name that ends at {@code end}; null where none does. */
    static @Nullable Found party(String text, int end, int floor) {
        Walk walk = new Walk(text, Math.max(floor, end - REACH), end);
        walk.run();
        return walk.versus >= 0 || walk.inRe >= 0 ? null : alone(text, walk, end);
    }

    /** One party's name: a few words in capitals, none of which is of a court or a statute. */
    private static @Nullable Found alone(String text, Walk walk, int end) {
        if (walk.start < 0 || walk.cut) {
            return null;
        }
        String name = Strings.squash(text.substring(walk.start, end));
        String[] words = name.split(" ");
        for (String word : words) {
            if (NO_PARTIES.contains(bare(word))) {
                return null;
            }
        }
        boolean isName = words.length <= MOST_WORDS_ALONE
                && name.length() > 2
                && name.chars().anyMatch(Character::isLowerCase);
        return isName && !Character.isDigit(name.charAt(0)) ? new Found(name, false, walk.start, end) : null;
    }

    /** Steps back over the comma, over a year as California sets it, over pages that are not yet known. */
    private static int endOfName(String text, int volume, int from) {
        int at = blanks(text, volume, from);
        Matcher between = BETWEEN.matcher(text).region(Math.max(from, at - 60), at);
        if (between.find()) {
            return between.start();
        }
        if (at > from && text.charAt(at - 1) == '[') {
            at = blanks(text, at - 1, from);
        }
        while (true) {
            int open = openCite(text, at, from);
            if (open < 0) {
                break;
            }
            at = blanks(text, open, from);
        }
        if (at - 6 >= from && text.charAt(at - 1) == ')' && text.charAt(at - 6) == '(' && isYear(text, at - 5)) {
            return blanks(text, at - 6, from);
        }
        return at > from && text.charAt(at - 1) == ',' ? at - 1 : at;
    }

    /** Where a citation with blanks for its volume and page begins, ex.: {@code — U.S. —,}; -1 where there is none. */
    private static int openCite(String text, int end, int from) {
        int at = end > from && text.charAt(end - 1) == ',' ? end - 1 : end;
        if (at == from || "-–—_".indexOf(text.charAt(at - 1)) < 0) {
            return -1;
        }
        Matcher matcher = OPEN_CITE.matcher(text).region(Math.max(from, end - 30), end);
        return matcher.find() ? matcher.start() : -1;
    }

    private static boolean isYear(String text, int at) {
        for (int i = at; i < at + 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.charAt(at) == '1' || text.charAt(at) == '2';
    }

    private static int blanks(String text, int at, int from) {
        int left = at;
        while (left > from && Character.isWhitespace(text.charAt(left - 1))) {
            left--;
        }
        return left;
    }

    /** A word without its closing signs, in small letters. */
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return Strings.lower(word.substring(0, end)).replace('’', '\'');
    }

    /** The way back through the words. */
    private static final class Walk {
        private final String text;
        private final int from;
        private final int end;
        /** Where the name begins as far as it is read; -1 where no word of a name was met. */
        int start = -1;
        /** Where {@code v.} stands and what follows it; -1 where it was not met. */
        int versus = -1;

        int afterVersus = -1;
        /** Where {@code In re} and its like begin; -1 where there is none. */
        int inRe = -1;
        /** Whether the words ended for want of room. */
        boolean cut;

        Walk(String text, int from, int end) {
            this.text = text;
            this.from = from;
            this.end = end;
        }

        void run() {
            int at = end;
            String right = "";
            for (int words = 0; at > from; words++) {
                if (words == MOST_WORDS) {
                    cut = true;
                    return;
                }
                int stop = blanks(text, at, from);
                if (stop == from || isHeading(stop, at)) {
                    return;
                }
                int begin = stop;
                while (begin > from
                        && !Character.isWhitespace(text.charAt(begin - 1))
                        && !opens(text.charAt(begin - 1))) {
                    begin--;
                }
                String word = text.substring(begin, stop);
                if (begin == stop || !goesOn(word, begin, stop, right)) {
                    return;
                }
                right = word;
                at = begin;
                if (begin > from && opens(text.charAt(begin - 1))) {
                    return;
                }
            }
            cut = at == from && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        }

        /** Whether a blank line and a word in capitals part the name from a heading; papers set wide have blank lines anyway. */
        private boolean isHeading(int stop, int at) {
            int breaks = 0;
            for (int i = stop; i < at; i++) {
                breaks += text.charAt(i) == '\n' ? 1 : 0;
            }
            if (breaks < 2) {
                return false;
            }
            int capitals = 0;
            while (stop - capitals > from && Character.isUpperCase(text.charAt(stop - capitals - 1))) {
                capitals++;
            }
            return breaks > 4 || capitals > 3;
        }

        /** Takes {@code word} into the name; false where the name has ended before it. */
        private boolean goesOn(String word, int begin, int stop, String right) {
            String bare = bare(word);
            char first = word.charAt(0);
            char last = word.charAt(word.length() - 1);
            if (bare.equals("v") || bare.equals("vs")) {
                if (versus >= 0 || start < 0 || last == ',') {
                    return false;
                }
                versus = begin;
                afterVersus = stop;
                start = -1;
                return true;
            }
            if (last == ';' || last == '?' || last == '!' || last == '”' || last == '"') {
                return false;
            }
            boolean inner = INNER.contains(bare);
            if (last == ':' || (last == ',' && !SUFFIXES.contains(bare(right)) && !isListed(right))) {
                return false;
            }
            if (isOfMatter(bare, right)) {
                if (versus < 0 || start >= 0) {
                    inRe = begin;
                    start = begin;
                }
                return false;
            }
            boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
            if (!capital && !inner && !word.startsWith("’") && !word.startsWith("'")) {
                return false;
            }
            if (capital && LEADS.contains(bare)) {
                return false;
            }
            if (last == '.' && endsSentence(bare)) {
                return false;
            }
            if (capital) {
                start = begin;
            }
            return true;
        }

        /** A comma parts the names of several defendants; of a party's name that stands alone it is the end. */
        private boolean isListed(String right) {
            if (versus >= 0 || right.isEmpty()) {
                return false;
            }
            cut = true;
            return true;
        }

        private boolean isOfMatter(String bare, String right) {
            String next = bare(right);
            return (bare.equals("in") && next.equals("re"))
                    || (bare.equals("ex") && next.equals("parte"))
                    || (bare.equals("matter") && next.equals("of"));
        }

        private boolean endsSentence(String bare) {
            boolean isInitial = bare.length() == 1 && Character.isLetter(bare.charAt(0));
            return !isInitial && bare.indexOf('.') < 0 && !ABBREVIATIONS.contains(bare) && !INNER.contains(bare);
        }
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '“' || c == '"' || c == ';' || c == '—';
    }

    private static Set<String> words(String sort) {
        Set<String> words = WORDS.get(sort);
        if (words == null) {
            throw new IllegalStateException("case_names.tsv has no row \"" + sort + "\"");
        }
        return words;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : Table.rows("case_names.tsv", 2)) {
            words.put(row[0], Set.copyOf(new HashSet<>(List.of(row[1].split(" ")))));
        }
        return words;
    }
}
