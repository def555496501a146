package org.pincite.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say in a caption what a party is: {@code Plaintiffs,}, {@code Counterclaim Plaintiffs/Third-Party
 * Plaintiffs}, {@code Defendant, Appellant.} From {@code roles.tsv}.
 */
final class Roles {
    private static final String JOINT = "\\s{0,20}(?:[-–—/,&]|and)\\s{0,60}|\\s{1,60}";

    private record Word(String normal, Pattern pattern) {}

    private final List<Word> bases = new ArrayList<>();
    private final List<Word> prefixes = new ArrayList<>();
    private final Pattern one;
    private final WordPatterns lines;

    private Roles(List<String[]> rows) {
        StringBuilder base = new StringBuilder();
        StringBuilder prefix = new StringBuilder();
        for (String[] row : rows) {
            boolean isBase = row[0].equals("base");
            (isBase ? bases : prefixes).add(new Word(row[1], Pattern.compile(row[2], Pattern.CASE_INSENSITIVE)));
            StringBuilder all = isBase ? base : prefix;
            all.append(all.isEmpty() ? "" : "|").append(row[2]);
        }
        String single = "(?:(?:" + prefix + ")[-–—/\\s]{1,4}){0,2}(?:" + base + ")(?:\\(?[sS]\\)?)?";
        one = Pattern.compile(single, Pattern.CASE_INSENSITIVE);
        lines = new WordPatterns(List.of(Pattern.compile(
                "(?:" + single + ")(?:(?:" + JOINT + ")(?:" + single + ")){0,4}(?![\\w'’])",
                Pattern.CASE_INSENSITIVE)));
    }

    static Roles load() {
        return new Roles(Table.rows("roles.tsv", 3));
    }

    /**
     * Words of role at a place.
     *
     * @param roles in their normal form, in the order written, ex.: {@code [plaintiff, appellant]}
     */
    record Found(List<String> roles, int start, int end) {}

    /** Every role in {@code text} that stands where a caption has it: capitalised, and closing its line or clause. */
    List<Found> find(CharSequence text) {
        return find(text, 0, text.length());
    }

    /** The same between two places of {@code text}; a role may end beyond the second. */
    List<Found> find(CharSequence text, int from, int to) {
        List<Found> found = new ArrayList<>();
        int[] end = {from};
        lines.find(text, from, to, (at) -> at >= end[0] && mayBegin(text, at), (pattern, match) -> {
            boolean capital = Character.isUpperCase(text.charAt(match.start()));
            if (capital ? closes(text, match.end()) : fillsLine(text, match.start(), match.end())) {
                found.add(new Found(normal(match.group()), match.start(), match.end()));
            }
            end[0] = match.end();
            return true;
        });
        return found;
    }

    /** A role begins with a capital, or with the first letter of its line. */
    private static boolean mayBegin(CharSequence text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        if (before == '\'' || before == '’' || before == '-') {
            return false;
        }
        if (!Character.isLowerCase(text.charAt(at))) {
            return true;
        }
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but blanks and signs stands beside a role on its line, as in {@code respondents.} */
    private static boolean fillsLine(CharSequence text, int start, int end) {
        for (int i = Strings.startOfLine(text, start); i < Strings.endOfLine(text, end); i++) {
            if ((i < start || i >= end) && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows a role ends it: punctuation, the end of the line, a separator between the sides. */
    private static boolean closes(CharSequence text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        if (c == '\n' || c == '\r' || c == '\f' || c == ',' || c == '.' || c == ';' || c == ')' || c == '|'
                || c == '-') {
            return true;
        }
        String rest = text.subSequence(at, Math.min(text.length(), at + 9)).toString();
        return rest.matches("(?s)(?:[vV]\\.?|VS\\.?|vs\\.?|[xX]|versus|against)(?:\\s.*|$)");
    }

    private List<String> normal(String written) {
        Set<String> roles = new LinkedHashSet<>();
        Matcher matcher = one.matcher(written);
        while (matcher.find()) {
            roles.add(normalOne(matcher.group()));
        }
        return List.copyOf(roles);
    }

    private String normalOne(String written) {
        Word base = null;
        int baseAt = -1;
        for (Word word : bases) {
            Matcher matcher = word.pattern().matcher(written);
            while (matcher.find()) {
                if (matcher.start() > baseAt || (matcher.start() == baseAt && base == null)) {
                    base = word;
                    baseAt = matcher.start();
                }
            }
        }
        String head = baseAt <= 0 ? "" : written.substring(0, baseAt);
        StringBuilder out = new StringBuilder();
        for (Word word : prefixes) {
            if (word.pattern().matcher(head).find()
                    && !(word.normal().equals("counter") && head.matches("(?is).*claim.*"))) {
                out.append(word.normal())
                        .append(word.normal().equals("cross") || word.normal().equals("counter") ? "-" : " ");
            }
        }
        return out + (base == null ? Strings.lower(written) : base.normal());
    }

    private static final Map<String, String> OPPOSITES = Map.of(
            "plaintiff", "defendant",
            "petitioner", "respondent",
            "appellant", "appellee",
            "appellee", "appellant",
            "defendant", "plaintiff",
            "respondent", "petitioner",
            "complainant", "respondent",
            "relator", "defendant");

    /** The role across the "v." where only one side states its own. */
    static String opposite(String role) {
        return OPPOSITES.getOrDefault(role, "defendant");
    }
}
