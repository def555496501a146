package org.pincite.corpus;

import java.util.Map;
import java.util.Set;

/**
 * Plural and possessive forms of English words: the only inflections that an unquoted word is found in. The rules are the
 * S-stemmer's (D. Harman, "How Effective Is Suffixing?", JASIS 42(1), 1991, table 1), completed by sibilant plurals
 * ({@code boxes}), possessives and the irregular plurals of court language.
 */
public final class Inflection {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("people", "person"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("wives", "wife"),
            Map.entry("lives", "life"),
            Map.entry("knives", "knife"),
            Map.entry("halves", "half"),
            Map.entry("selves", "self"),
            Map.entry("thieves", "thief"),
            Map.entry("analyses", "analysis"),
            Map.entry("bases", "basis"),
            Map.entry("crises", "crisis"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("theses", "thesis"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("memoranda", "memorandum"),
            Map.entry("amici", "amicus"),
            Map.entry("indices", "index"),
            Map.entry("appendices", "appendix"),
            Map.entry("matrices", "matrix"),
            Map.entry("businessmen", "businessman"),
            Map.entry("businesswomen", "businesswoman"),
            Map.entry("policemen", "policeman"));

    private static final Set<String> UNCHANGED = Set.of(
            "does",
            "goes",
            "shoes",
            "always",
            "perhaps",
            "news",
            "series",
            "species",
            "lens",
            "gas",
            "bias",
            "canvas",
            "atlas",
            "christmas",
            "kansas",
            "texas",
            "arkansas",
            "jones",
            "james",
            "charles",
            "besides",
            "towards",
            "afterwards",
            "sometimes",
            "whereas",
            "yes",
            "this",
            "thus",
            "plus",
            "versus",
            "chaos",
            "ethos",
            "alias");

    private Inflection() {}

    /**
     * The singular, non-possessive form of a folded word; the word itself where it has no other form. Ex.: {@code
     * parties} &rarr; {@code party}, {@code company's} &rarr; {@code company}, {@code analysis} &rarr; itself.
     */
    public static String base(String word) {
        String bare = withoutPossessive(word);
        int length = bare.length();
        if (length < 4) {
            return bare.equals("men") ? "man" : bare;
        }
        char last = bare.charAt(length - 1);
        if (last != 's') {
            return last == 'n' || last == 'e' || last == 't' || last == 'h' || last == 'a' || last == 'i'
                    ? IRREGULAR.getOrDefault(bare, bare)
                    : bare;
        }
        return singular(bare, length);
    }

    private static String withoutPossessive(String word) {
        return word.length() > 2 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String singular(String word, int length) {
        char before = word.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i' || before == '\'' || !Character.isLetter(before)) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (UNCHANGED.contains(word)) {
            return word;
        }
        if (word.endsWith("ies")) {
            return length > 4 && word.charAt(length - 4) != 'e' && word.charAt(length - 4) != 'a'
                    ? word.substring(0, length - 3) + "y"
                    : word.substring(0, length - 1);
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("oes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }
}
