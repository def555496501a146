package org.pincite.facts;

import java.util.regex.Pattern;

/** The name of a case as a court's system prints it, in the form it is called by: {@code USA v. Baker et al} is {@code United States v. Baker}. */
final class CaseTitle {
    private static final Pattern OTHERS =
            Pattern.compile(",?\\s+et\\.?\\s+(?:al|ux|vir)\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSUS = Pattern.compile("\\s+(?:v|vs|V|VS)\\b\\.?\\s+");
    private static final Pattern GOVERNMENT = Pattern.compile("(?i)^(?:USA|U\\.S\\.A\\.|United States of America)$");
    private static final Pattern ROLE = Pattern.compile("(?i),?\\s+petitioners?\\s*$");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    private CaseTitle() {}

    static String of(String printed) {
        String[] sides = VERSUS.split(Strings.squash(printed), 2);
        String first = side(sides[0]);
        return sides.length == 1 ? first : first + " v. " + side(sides[1]);
    }

    /** A name without the words that stand for others, ex.: {@code Baker, et al.} */
    static String withoutOthers(String printed) {
        return ENDS.matcher(OTHERS.matcher(printed).replaceAll("")).replaceAll("");
    }

    private static String side(String printed) {
        String side = ROLE.matcher(OTHERS.matcher(printed).replaceAll("")).replaceAll("");
        side = ENDS.matcher(side).replaceAll("");
        return GOVERNMENT.matcher(side).matches() ? "United States" : side;
    }
}
