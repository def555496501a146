package org.pincite.corpus;

import java.util.List;
import java.util.Set;

/**
 * Where sentences end. Legal prose is full of periods that end none ({@code v.}, {@code Inc.}, {@code No.}, {@code F.3d},
 * {@code U.S.}, initials), so a period counts only before white space and what can begin a sentence, and not behind an
 * abbreviation. A citation sentence is a sentence; a semicolon ends none. Furniture is looked through: a sentence that runs
 * over a page break is one.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("v vs no nos inc corp co ltd llc llp lp mr mrs ms messrs dr prof hon jr sr st esq sec secs art arts amend cl para "
                            + "pars ex exs exh exhs decl decls dep tr ans compl mot mem opp resp br dkt doc docs ecf id cf see e.g i.e "
                            + "al etc et seq ibid viz cal app supp cir ct dist div civ crim proc evid bankr fed reg stat ann code "
                            + "jan feb mar apr jun jul aug sep sept oct nov dec ass'n dep't gov't int'l nat'l comm'n comm'r "
                            + "bros mfg ry univ ins lab rev rep pub pt pts ch fn vol p pp u.s u.s.c c.f.r f.r.d s.ct d.c "
                            + "a.m p.m ph.d n.y j.d m.d cong sess sen gov lt sgt capt col gen maj det ofc insp supt atty attys "
                            + "ala ariz ark colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev "
                            + "okla or ore pa tenn tex utah va vt wash wis wyo")
                    .split(" "));

    private Sentences() {}

    /**
     * Whether a sentence ends just before {@code at}, the place of the first white space after its last mark.
     *
     * @param chars the text, furniture included
     * @param furniture spans to look through, sorted
     */
    public static boolean endsBefore(CharSequence chars, int at, List<Span> furniture) {
        int mark = at - 1;
        while (mark > 0 && "\"'”’)]".indexOf(chars.charAt(mark)) >= 0) {
            mark--;
        }
        if (mark < 1) {
            return false;
        }
        char c = chars.charAt(mark);
        if (c != '.' && c != '?' && c != '!') {
            return false;
        }
        return begins(chars, at, furniture) && (c != '.' || !isAbbreviation(chars, mark));
    }

    /** Whether what follows the white space can begin a sentence; the text's end can. */
    private static boolean begins(CharSequence chars, int at, List<Span> furniture) {
        int next = at;
        int skip = firstEndingAfter(furniture, at);
        while (next < chars.length()) {
            if (skip < furniture.size() && furniture.get(skip).start() <= next) {
                next = Math.max(next, furniture.get(skip++).end());
            } else if (Character.isWhitespace(chars.charAt(next)) || Character.isSpaceChar(chars.charAt(next))) {
                next++;
            } else {
                char c = chars.charAt(next);
                return !Character.isLowerCase(c) && ",;:)–—-&".indexOf(c) < 0;
            }
        }
        return true;
    }

    private static int firstEndingAfter(List<Span> spans, int at) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the period at {@code mark} belongs to the word before it. */
    private static boolean isAbbreviation(CharSequence chars, int mark) {
        int start = mark;
        while (start > 0 && isPartOfAbbreviation(chars.charAt(start - 1))) {
            start--;
        }
        while (start < mark && !Character.isLetterOrDigit(chars.charAt(start))) {
            start++;
        }
        String word = chars.subSequence(start, mark).toString().replace('’', '\'');
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean initials =
                word.length() > 2 && word.charAt(word.length() - 2) == '.' && Character.isUpperCase(word.charAt(0));
        return initial || initials || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isPartOfAbbreviation(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
    }
}
