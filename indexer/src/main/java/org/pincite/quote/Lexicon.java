package org.pincite.quote;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words whose change is grave, and words that tell that more is at stake than is quoted (quotes.md §5). */
final class Lexicon {
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "neither",
            "nor",
            "none",
            "nothing",
            "nobody",
            "nowhere",
            "without",
            "cannot",
            "non",
            "hardly",
            "barely",
            "scarcely");
    private static final Set<String> FORCE = Set.of(
            "shall",
            "should",
            "must",
            "may",
            "might",
            "can",
            "could",
            "will",
            "would",
            "ought",
            "all",
            "any",
            "some",
            "every",
            "each",
            "most",
            "many",
            "few",
            "several",
            "only",
            "both",
            "always",
            "sometimes",
            "often",
            "more",
            "less",
            "least",
            "fewer",
            "unless",
            "except",
            "if",
            "allegedly",
            "alleged",
            "purportedly",
            "purported",
            "so-called",
            "apparently",
            "solely",
            "merely",
            "either",
            "entirely",
            "partly",
            "exclusively",
            "necessarily",
            "presumably",
            "likely",
            "unlikely",
            "possibly",
            "probably",
            "required",
            "permitted",
            "prohibited",
            "forbidden");
    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "billion",
            "billions",
            "trillion",
            "dozen",
            "half",
            "third",
            "quarter",
            "first",
            "second",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "once",
            "twice",
            "double",
            "triple",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "i",
            "ii",
            "iii",
            "iv",
            "v",
            "vi");
    private static final Set<String> RISKS = Set.of(
            "not",
            "never",
            "no",
            "neither",
            "nor",
            "without",
            "unless",
            "except",
            "however",
            "but",
            "although",
            "if",
            "only",
            "allegedly",
            "purportedly",
            "so-called",
            "cannot");
    private static final Set<String> CLAIMANTS = Set.of("plaintiff", "plaintiffs", "defendant", "defendants");
    private static final Set<String> CLAIMS = Set.of(
            "contend", "contends", "argue", "argues", "allege", "alleges", "claim", "claims", "assert", "asserts");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "v", "vs", "inc", "corp", "co", "ltd", "no", "nos", "mr", "mrs", "ms", "dr", "jr", "sr", "st", "cf", "id",
            "ibid", "see", "seq", "ex", "art", "sec", "ch", "fig", "cal", "supp", "cir", "ct", "app", "ed", "rev",
            "stat", "const", "dept", "gov", "sen", "rep", "gen", "hon", "op", "al", "e.g", "i.e", "etc", "u.s", "s.ct",
            "fed", "civ", "crim", "p", "pp", "para", "n", "nn", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
            "oct", "nov", "dec");
    /** Words too common to tell a passage by. */
    static final Set<String> COMMON = Set.of(
            "the", "of", "to", "and", "a", "in", "that", "is", "for", "it", "as", "was", "on", "be", "by", "with",
            "not", "or", "are", "this", "an", "at", "from", "have", "has", "had", "which", "but", "its", "he", "his",
            "they", "their", "we", "our", "you", "i", "her", "she", "were", "been", "would", "may", "must", "can",
            "will", "such", "any", "no", "if", "so", "than", "then", "there", "these", "those", "who", "whom", "what",
            "when", "where", "do", "does", "did", "under", "upon", "into", "other", "all", "only", "also", "more",
            "some", "court", "case");

    private Lexicon() {}

    static boolean isNegation(String key) {
        return NEGATIONS.contains(key) || key.endsWith("n't");
    }

    static boolean isNumber(String key) {
        return Likeness.hasDigit(key) || NUMBERS.contains(key);
    }

    static boolean hasForce(String key) {
        return FORCE.contains(key);
    }

    /** A conjunction that may join two pieces of a quotation without being a word of either. */
    static boolean isConjunction(String key) {
        return key.equals("and") || key.equals("or") || key.equals("that") || key.equals("but");
    }

    /** Whether a word, left out or left behind, may turn the meaning; {@code before} is the word before it, or null. */
    static boolean isRisk(String key, @Nullable String before) {
        return RISKS.contains(key)
                || key.endsWith("n't")
                || (before != null && CLAIMANTS.contains(before) && CLAIMS.contains(key));
    }

    static boolean isAbbreviation(String key) {
        return ABBREVIATIONS.contains(key) || key.length() == 1 || key.indexOf('.') >= 0;
    }

    /** Whether two words, in small letters, are the British and the American spelling of one. */
    static boolean sameSpelling(String a, String b) {
        return !a.equals(b) && american(a).equals(american(b));
    }

    private static String american(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (w.length() < 5) {
            return w;
        }
        return w.replaceAll("is(e|ed|es|ing|ation|ations)$", "iz$1")
                .replaceAll("ys(e|ed|es|ing)$", "yz$1")
                .replaceAll("(?<=[a-z]{2})our(|s|ed|ing|able|al|ite|ites)$", "or$1")
                .replaceAll("tre(|s)$", "ter$1")
                .replaceAll("ll(ed|ing|er|ers)$", "l$1")
                .replaceAll("(def|off|lic|pret)ence(|s)$", "$1ense$2")
                .replaceAll("ogue(|s)$", "og$1")
                .replaceAll("dgement(|s)$", "dgment$1");
    }
}
