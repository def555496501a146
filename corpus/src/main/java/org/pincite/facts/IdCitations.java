package org.pincite.facts;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Id. at 62}: the authority cited directly before, at another place (Bluebook rule 4.1). Where anything leaves
 * it open which one is meant, it stands for none: after several authorities in one sentence, after a paper that is called by
 * a short name, where the page lies outside the decision, after a citation that is open itself.
 */
final class IdCitations {
    private static final List<String> WORDS = List.of("id", "ibid");
    private static final String PLACE = "\\*?\\d{1,5}(?::\\d{1,3})?(?:\\s?[-–]\\s?\\*?\\d{1,5}(?::\\d{1,3})?)?";
    private static final String PARAGRAPHS = "¶{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?";
    private static final Pattern PIN =
            Pattern.compile("\\.(?:,?\\s{1,3}(?<pin>at\\s{1,3}(?:pp?\\.\\s?|(?<paragraph>¶{1,2})\\s?)?(?<page>" + PLACE
                    + ")(?:,\\s{1,3}(?:" + PLACE
                    + "(?=[,.;:)\\]]|\\s[^A-Z]|\\s?$)|" + PARAGRAPHS + ")){0,12}+|" + PARAGRAPHS
                    + "|§{1,2}\\s?\\d[\\w.()-]{0,20}|\\d{1,4}:\\d{1,3}(?:[-–]\\d{1,4}(?::\\d{1,3})?)?))?");
    private static final Pattern CASE =
            Pattern.compile("(?<series>\\d{1,4}\\s[^,]+?)\\s(?<page>\\d{1,8})[A-Za-z]?(?:[-,\\s].*)?");
    /** A court's own numbering: its decisions have paragraphs. */
    private static final Pattern BY_YEAR = Pattern.compile("(?:19|20)\\d{2}[ -].*");
    /** What has no pages: there another citation stood between. */
    private static final Set<String> PAGELESS = Set.of("statute", "rule", "constitution", "restatement", "docket");
    /** Papers called by a short name, which are cited without a number. */
    private static final Pattern OTHER_PAPER = Pattern.compile(
            "\\b(?:Decl|Compl|FAC|SAC|Dep|Tr|Ex|Exs|Exhibit|Mot|Mem|Opp|Br|Reply|Aff|Ans|App|R|Supp|supra)[.’'\\s,]");
    /** How far back the authority may stand, in characters. */
    private static final int REACH = 1_500;

    private IdCitations() {}

    static void register(Lexicon.Builder lexicon) {
        WORDS.forEach(word -> lexicon.add(word, Lexicon.Sort.ID, 0));
    }

    /**
     * What was cited before.
     *
     * @param type of the authority, ex.: {@code case}
     * @param authority normal form of its full citation; null where it is open
     */
    record Cited(String type, @Nullable String authority, int start, int end) {
        /** The authority of {@code cite}, whose kind is known where {@code cite} stands for an earlier one. */
        static Cited by(Cite cite, String type) {
            return new Cited(type, cite.authority(), cite.core(), cite.end());
        }
    }

    /**
     * The citation at {@code hit}; null where the word is none.
     *
     * @param last what is cited before, and {@code beforeLast} what before that; null where there is nothing
     */
    static @Nullable Cite read(String text, Lexicon.Hit hit, @Nullable Cited last, @Nullable Cited beforeLast) {
        boolean isWord = hit.end() < text.length()
                && text.charAt(hit.end()) == '.'
                && Character.isLowerCase(text.charAt(hit.end() - 1));
        if (!isWord) {
            return null;
        }
        Matcher after = PIN.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + 120));
        if (!after.lookingAt()) {
            return null;
        }
        String written = Strings.squash(text.substring(hit.start(), after.end()));
        String pin = after.group("pin") == null ? null : Strings.squash(after.group("pin"));
        String normal = isOpen(text, hit, last, beforeLast) ? null : normal(last, after, pin);
        String authority = normal == null || last == null ? null : last.authority();
        return new Cite(
                "id", normal == null ? written : normal, null, pin, authority, hit.start(), hit.start(), after.end());
    }

    private static boolean isOpen(String text, Lexicon.Hit hit, @Nullable Cited last, @Nullable Cited beforeLast) {
        return last == null
                || last.authority() == null
                || isOneOfSeveral(text, last, beforeLast)
                || hit.start() - last.end() > REACH
                || OTHER_PAPER.matcher(text).region(last.end(), hit.start()).find();
    }

    private static boolean isOneOfSeveral(String text, Cited last, @Nullable Cited beforeLast) {
        if (beforeLast == null || last.start() < beforeLast.end() || last.start() - beforeLast.end() > 160) {
            return false;
        }
        return text.substring(beforeLast.end(), last.start()).indexOf(';') >= 0;
    }

    /** The normal form of the authority at the place; null where it cannot have that place. */
    private static @Nullable String normal(@Nullable Cited last, Matcher after, @Nullable String pin) {
        String authority = last == null ? null : last.authority();
        if (last == null || authority == null || pin == null) {
            return authority;
        }
        String place = pin.replace('–', '-').replaceFirst("^at pp?\\. ?", "at ");
        if (after.group("page") != null && PAGELESS.contains(last.type())) {
            return null;
        }
        if (!last.type().equals("case")) {
            return authority + " " + place;
        }
        Matcher decision = CASE.matcher(authority);
        if (!decision.matches()) {
            return null;
        }
        boolean byYear = BY_YEAR.matcher(authority).matches();
        if (after.group("paragraph") != null && !byYear) {
            return null;
        }
        if (after.group("page") == null || after.group("paragraph") != null || place.startsWith("at *")) {
            return authority + " " + place;
        }
        if (byYear) {
            return authority + " " + place;
        }
        int first = Integer.parseInt(decision.group("page"));
        int page = CitedCases.number(after.group("page"));
        boolean within = page >= first && page <= first + CitedCases.LONGEST;
        return within ? decision.group("series") + " " + place : null;
    }
}
