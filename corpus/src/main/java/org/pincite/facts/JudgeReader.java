package org.pincite.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Stated;

/** The judges a paper names in its head or signature: {@code Hon. James Donato}, {@code Before: DUNIWAY and ANDERSON}. */
final class JudgeReader {
    private static final String NAME = "[A-Z][\\w'.-]*(?:[ \\t]+(?:[A-Z][\\w'.-]*|de|la|van|von)){0,4}";
    private static final Pattern HONORABLE = Pattern.compile(
            "(?<!\\[)\\b(?:The[ \\t]+)?(?:Hon\\.|HON\\.|Honorable|HONORABLE)[ \\t]*(?:Judge[ \\t]+)?(" + NAME + ")");
    private static final Pattern LABEL =
            Pattern.compile("\\b(?:Judge|JUDGE|Assigned to|Presiding)[ \\t]*:[ \\t]*(?:Hon\\.[ \\t]*)?(" + NAME + ")");
    private static final Pattern DEAR =
            Pattern.compile("\\bDear[ \\t]+(?:Chief[ \\t]+|Magistrate[ \\t]+)?Judge[ \\t]+(" + NAME + ")[:,]");
    private static final Pattern SIGNED = Pattern.compile(
            "\\n[ \\t]{0,200}(?i:united states (?:district|magistrate|bankruptcy) judge|vice chancellor|chancellor|chief judge|judge of the superior court)");
    private static final Pattern SIGNATURE = Pattern.compile("[ \\t_/s]*(" + NAME + ")[ \\t]*");
    private static final List<Pattern> NAMED = List.of(HONORABLE, LABEL, DEAR);
    private static final WordPatterns IN_HEAD = new WordPatterns(NAMED);
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:Before|BEFORE|PRESENT|Present)\\b:?\\s+((?:[A-Z][\\w'’.-]+\\*{0,2}(?:[, \\t\\n*]|and|Chief|Senior|Circuit|Judge|Associate|Justice|\\s)+){1,14}?)(?:Circuit|District|Chief|Senior|Associate)?\\s*(?:Judges?|Justices?)\\b");
    private static final Pattern TITLES =
            Pattern.compile("(?i)\\b(?:chief|senior|circuit|district|associate|judges?|justices?|retired)\\b");

    private final Names names;

    JudgeReader(Names names) {
        this.names = names;
    }

    List<Stated<String>> read(Paper paper) {
        Map<String, Stated<String>> found = new LinkedHashMap<>();
        String head = paper.head();
        int[] count = new int[NAMED.size()];
        List<int[]> places = new ArrayList<>();
        IN_HEAD.find(head, (pattern, match) -> {
            if (count[pattern]++ < 6) {
                places.add(new int[] {pattern, match.start(1), match.end(1)});
            }
            return true;
        });
        Matcher signed = SIGNED.matcher(head);
        for (int n = 0; n < 6 && signed.find(); n++) {
            int[] place = nameBefore(head, signed.start());
            if (place != null) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparing(place -> place[0]));
        for (int[] place : places) {
            add(paper, found, head.substring(place[1], place[2]), place[1], place[2], "judge.named");
        }
        Matcher before = BEFORE.matcher(head.substring(0, Math.min(head.length(), 6_000)));
        if (before.find()) {
            for (String name : split(before.group(1))) {
                add(paper, found, name, before.start(1), before.end(1), "judge.panel");
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The name that fills the line before a judge's office, or null. */
    private static int @Nullable [] nameBefore(String head, int endOfLine) {
        int start = Strings.startOfLine(head, endOfLine);
        Matcher name = SIGNATURE.matcher(head).region(start, endOfLine);
        return name.matches() ? new int[] {NAMED.size(), name.start(1), name.end(1)} : null;
    }

    private static List<String> split(String panel) {
        List<String> judges = new ArrayList<>();
        for (String part :
                TITLES.matcher(panel.replace("*", "")).replaceAll(" ").split(",|\\band\\b|\\n")) {
            String name = Strings.squash(part);
            if (name.length() > 2) {
                judges.add(name);
            }
        }
        return judges;
    }

    private void add(Paper paper, Map<String, Stated<String>> found, String written, int start, int end, String rule) {
        String name = names.display(written.replaceAll(
                        "(?i)[ \\t]+(?:united|u\\.s\\.?|senior|chief|date|time|dept|department|courtroom|ctrm|case|action|trial|hearing|magistrate|in)\\b.*$",
                        ""))
                .replaceAll("[.,]$", "");
        boolean isName = name.length() > 2 && !names.isOrganisationWord(name.split(" ")[0]) && found.size() < 12;
        boolean known =
                found.values().stream().anyMatch(f -> f.value().endsWith(name) || name.endsWith(" " + f.value()));
        if (isName && !known) {
            found.put(name, Stated.of(name, paper.evidence(start, end, rule, 0.9)));
        }
    }
}
