package org.pincite.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "(?m)^[ \\t_/s]*(" + NAME
                    + ")[ \\t]*\\n[ \\t]*(?i:united states (?:district|magistrate|bankruptcy) judge|vice chancellor|chancellor|chief judge|judge of the superior court)");
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
        for (Pattern pattern : List.of(HONORABLE, LABEL, DEAR, SIGNED)) {
            Matcher matcher = pattern.matcher(head);
            for (int n = 0; n < 6 && matcher.find(); n++) {
                add(paper, found, matcher.group(1), matcher.start(1), matcher.end(1), "judge.named");
            }
        }
        Matcher before = BEFORE.matcher(head.substring(0, Math.min(head.length(), 6_000)));
        if (before.find()) {
            for (String name : split(before.group(1))) {
                add(paper, found, name, before.start(1), before.end(1), "judge.panel");
            }
        }
        return new ArrayList<>(found.values());
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
