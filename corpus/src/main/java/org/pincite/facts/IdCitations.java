package org.pincite.facts;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Id. at 62}: the authority cited directly before, at another place (Bluebook rule 4.1). Where anything leaves
 * it open which one is meant, none is: after several authorities in one sentence, after a paper that is called by a short
 * name, where the page lies outside the decision.
 */
final class IdCitations {
    private static final List<String> WORDS = List.of("id", "ibid");
    private static final String PLACE = "\\*?\\d{1,5}(?::\\d{1,3})?(?:\\s?[-–]\\s?\\d{1,5}(?::\\d{1,3})?)?";
    private static final Pattern PIN = Pattern.compile(
            "\\.(?:,?\\s{1,3}(?<pin>at\\s{1,3}(?:pp?\\.\\s?|¶{1,2}\\s?)?(?<page>" + PLACE + ")(?:,\\s{1,3}" + PLACE
                    + ")*|¶{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?|§{1,2}\\s?\\d[\\w.()-]{0,20}|\\d{1,4}:\\d{1,3}(?:[-–]\\d{1,4}(?::\\d{1,3})?)?))?");
    private static final Pattern CASE =
            Pattern.compile("(?<volume>\\d{1,4}\\s[^,]+?)\\s(?:at\\s)?(?<page>\\d{1,8})(?:[-,\\s].*)?");
    private static final Pattern ENTRY_PIN = Pattern.compile("\\s(?:at|¶).*$");
    /** What has no pages: there another citation stood between. */
    private static final Set<String> PAGELESS = Set.of("statute", "constitution", "restatement", "docket");
    /** Papers called by a short name, which are cited without a number. */
    private static final Pattern OTHER_PAPER = Pattern.compile(
            "\\b(?:Decl|Compl|FAC|SAC|Dep|Tr|Ex|Exs|Exhibit|Mot|Mem|Opp|Br|Reply|Aff|Ans|App|R|Supp|supra)[.’'\\s,]");
    /** How far back the authority may stand, in characters. */
    private static final int REACH = 1_500;
    /** No decision is longer, in pages. */
    private static final int LONGEST_DECISION = 150;

    private IdCitations() {}

    static void register(Lexicon.Builder lexicon) {
        WORDS.forEach(word -> lexicon.add(word, Lexicon.Sort.ID, 0));
    }

    /** What was cited before: its normal form and where the whole stands. */
    record Cited(String type, String normal, int start, int end) {}

    /**
     * The citation at {@code hit}; null where it is none or where it is open what it cites.
     *
     * @param before the two citations before, the nearer first; null where there are none
     */
    static @Nullable Cited read(String chars, Lexicon.Hit hit, @Nullable Cited last, @Nullable Cited beforeLast) {
        boolean isWord = hit.end() < chars.length()
                && chars.charAt(hit.end()) == '.'
                && Character.isLowerCase(chars.charAt(hit.end() - 1));
        if (!isWord || last == null || isOneOfSeveral(chars, last, beforeLast)) {
            return null;
        }
        if (hit.start() - last.end() > REACH
                || OTHER_PAPER.matcher(chars).region(last.end(), hit.start()).find()) {
            return null;
        }
        Matcher pin = PIN.matcher(chars).region(hit.end(), Math.min(chars.length(), hit.end() + 80));
        if (!pin.lookingAt()) {
            return null;
        }
        String normal = pin.group("pin") == null ? last.normal() : at(last, pin);
        int end = pin.group("pin") == null ? hit.end() + 1 : pin.end();
        return normal == null ? null : new Cited(last.type(), normal, hit.start(), end);
    }

    private static boolean isOneOfSeveral(String chars, Cited last, @Nullable Cited beforeLast) {
        if (beforeLast == null || last.start() < beforeLast.end() || last.start() - beforeLast.end() > 60) {
            return false;
        }
        return chars.substring(beforeLast.end(), last.start()).indexOf(';') >= 0;
    }

    private static @Nullable String at(Cited last, Matcher pin) {
        String place = Strings.squash(pin.group("pin")).replace('–', '-').replaceFirst("^at pp?\\. ?", "at ");
        if (pin.group("page") != null && PAGELESS.contains(last.type())) {
            return null;
        }
        if (!last.type().equals("case")) {
            return ENTRY_PIN.matcher(last.normal()).replaceFirst("") + " " + place;
        }
        Matcher decision = CASE.matcher(last.normal());
        if (!decision.matches()) {
            return null;
        }
        if (pin.group("page") == null || place.startsWith("at ¶") || place.startsWith("at *")) {
            return last.normal() + " " + place;
        }
        int first = Integer.parseInt(decision.group("page"));
        int page = Integer.parseInt(pin.group("page").split("[^0-9]")[0]);
        boolean isShort = last.normal().contains(" at ");
        boolean within = isShort
                ? Math.abs(page - first) <= LONGEST_DECISION
                : page >= first && page <= first + LONGEST_DECISION;
        return within ? decision.group("volume") + " " + place : null;
    }
}
