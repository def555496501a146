package org.pincite.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a court paper in its head: the first run of capitals that names a type of document, ex.: {@code META
 * PLATFORMS, INC.'S OPPOSITION TO PLAINTIFFS' MOTION FOR APPROVAL OF CLASS NOTICE PLAN}.
 */
final class TitleReader {
    /** Where words in capitals may be a title: capitals, figures, signs, and small words between them. */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?:[\"\\[(]{0,2}[A-Z0-9][A-Z0-9&'./-]*+(?![a-z])[\\]\"),;:]{0,3}|'S|&|(?:re|of|and|the|to|for|in)(?![a-z]))"
                    + "(?:[ \\t]{1,40}|[ \\t]{0,200}\\R?[ \\t]{0,200}(?!\\R)|[ \\t]{0,200}(?=\\R))");

    /** Words at which a title ends. */
    private static final WordPatterns CUT = new WordPatterns(
            List.of(
                    Pattern.compile(
                            "CASE\\s+NO|NO\\.\\s|DATE:|JUDGE\\b|HON\\.|COURTROOM|DEPT|CTRM|COMPLAINT FILED|TRIAL DATE|RE:\\s+DKT|JURY TRIAL|DEMAND FOR JURY|INDEX NO|MDL NO|ACTION FILED|THE HON|V\\.\\s*$|TO ALL PARTIES|I\\.\\s+INTRO|TABLE OF|INTRODUCTION\\b")));

    private static final Pattern ROLE_ONLY =
            Pattern.compile("(?:PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT|APPELLANT|APPELLEE)S?[,.]?");
    /** What an appeal is against stands below its caption and is no title. */
    private static final Pattern REVIEW = Pattern.compile(
            "\\b(?:ON\\s+)(?:CROSS-?\\s?)?(?:PETITIONS?|APPEALS?|WRITS?|MOTION)\\b|^CONFIDENTIALITY\\s+NOTICE|\\bC O N T E N T S\\b|^(?:CROSS-?\\s?)?(?:PETITIONS?\\s+FOR\\s+(?:REVIEW|ENFORCEMENT)\\s+OF|APPEALS?\\s+FROM|(?:ON\\s+)?WRIT|ON\\s+(?:PETITION|APPEAL|WRIT|MOTION)|CERTIORARI)\\b");

    private static final Pattern COURT = Pattern.compile(
            "\\bCOURT\\b|\\bDISTRICT OF\\b|\\bDIVISION$|\\bCIRCUIT$|\\bCOUNTY OF\\b|\\bCOUNTY, |\\bFOR THE\\b");
    /** Longest title, in characters; what is longer is text in capitals. */
    private static final int LONGEST = 400;

    private final DocTypes types;

    TitleReader(DocTypes types) {
        this.types = types;
    }

    /**
     * A title.
     *
     * @param words on one line, as written
     * @param type id of the document type it names
     */
    record Title(String words, String type, int start, int end) {}

    /** The first title at or after {@code from}, or null. */
    @Nullable
    Title read(String head, int from) {
        Matcher matcher = CAPITALS.matcher(head);
        int at = from;
        while (at < head.length()) {
            int start = wordStart(head, at);
            if (start < 0) {
                return null;
            }
            matcher.region(start, head.length());
            int end = start;
            while (end - start < LONGEST && matcher.lookingAt()) {
                end = matcher.end();
                matcher.region(end, head.length());
            }
            Title title = end - start >= 5 ? within(head, start, end) : null;
            if (title != null) {
                return title;
            }
            at = Math.max(end, nextBlank(head, start));
        }
        return null;
    }

    private static int wordStart(String head, int from) {
        for (int i = from; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean opens = (c >= 'A' && c <= 'Z' && !isSmall(head, i + 1)) || c == '[' || c == '(';
            if (opens && (i == 0 || !Character.isLetterOrDigit(head.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSmall(String head, int at) {
        return at < head.length() && head.charAt(at) >= 'a' && head.charAt(at) <= 'z';
    }

    private static int nextBlank(String head, int from) {
        int at = from + 1;
        while (at < head.length() && !Character.isWhitespace(head.charAt(at))) {
            at++;
        }
        return at;
    }

    private @Nullable Title within(String head, int start, int end) {
        String run = head.substring(start, end);
        int cutAt = cut(run);
        run = run.substring(0, cutAt);
        DocTypes.Match match = types.of(Strings.squash(run));
        if (match == null) {
            return null;
        }
        int from = beginOfTitle(run);
        String words = Strings.squash(run.substring(from));
        DocTypes.Match again = types.of(words);
        if (again == null
                || ROLE_ONLY.matcher(words).matches()
                || REVIEW.matcher(words).find()) {
            return null;
        }
        if (words.indexOf(' ') < 0 && !fillsLine(head, start + from, words.length())) {
            return null;
        }
        int last = start + cutAt;
        while (last > start + from && Character.isWhitespace(head.charAt(last - 1))) {
            last--;
        }
        return new Title(words, again.id(), start + from, last);
    }

    /** Where a title ends that begins {@code run}. */
    private static int cut(String run) {
        int[] at = {lastV(run)};
        CUT.find(run, (pattern, match) -> {
            boolean cuts = match.start() > 4;
            at[0] = cuts ? Math.min(at[0], match.start()) : at[0];
            return !cuts;
        });
        return at[0];
    }

    /** Where a lone {@code V} or {@code X} begins that ends {@code run}, with the blank before; its length where none does. */
    private static int lastV(String run) {
        int end = run.length();
        while (end > 0 && isBlank(run.charAt(end - 1))) {
            end--;
        }
        int at = end > 0 && run.charAt(end - 1) == '.' ? end - 2 : end - 1;
        boolean stands = at > 5 && (run.charAt(at) == 'V' || run.charAt(at) == 'X') && isBlank(run.charAt(at - 1));
        return stands ? at - 1 : run.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether a title of one word stands alone on its line: "NOTICE: This opinion is subject to revision" is none. */
    private static boolean fillsLine(String head, int start, int length) {
        String before = head.substring(Strings.startOfLine(head, start), start);
        String after = head.substring(start + length, Strings.endOfLine(head, start + length));
        return (before.isBlank() || before.endsWith("\t")) && after.chars().noneMatch(Character::isLetter);
    }

    /** A run of capitals may begin with the court, a role or a case: the title begins on the line after. */
    private int beginOfTitle(String run) {
        int from = 0;
        int line = 0;
        while (line < run.length()) {
            int end = Strings.endOfLine(run, line);
            String words = run.substring(line, end).strip();
            boolean before = ROLE_ONLY.matcher(words).matches()
                    || COURT.matcher(words).find()
                    || words.equals("ALL ACTIONS")
                    || (words.endsWith(" LITIGATION") && types.of(words) == null);
            if (before && end + 1 < run.length()) {
                from = end + 1;
            }
            line = end + 1;
        }
        String rest = run.substring(from);
        if (rest.startsWith("ALL ACTIONS ")) {
            from += "ALL ACTIONS ".length();
        }
        return from;
    }
}
