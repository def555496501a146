package org.pincite.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
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
            "(?i:united states (?:district|magistrate|bankruptcy) judge|vice chancellor|chancellor|chief judge|judge of the superior court)");
    private static final Pattern SIGNATURE = Pattern.compile("[ \\t_/s]*(" + NAME + ")[ \\t]*");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:Before|BEFORE|PRESENT|Present)\\b:?\\s+((?:(?:(?i:Chief|Presiding|Senior|Associate)\\s+(?i:Judge|Justice)\\b|[A-Z][\\w'’.-]*+)\\*{0,2}(?:[, \\t\\n*]|and\\b)*+){1,40}?)(?:Judges?|Justices?)\\b");
    private static final List<Pattern> NAMED = List.of(HONORABLE, LABEL, DEAR, SIGNED, BEFORE);
    private static final int BY_SIGNATURE = NAMED.indexOf(SIGNED);
    private static final int BY_PANEL = NAMED.indexOf(BEFORE);
    private static final WordPatterns IN_HEAD = new WordPatterns(NAMED);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)^(?:judge|justice|court|this|that|these|those|we|it|in|on|of|he|she|they|said|there|as|an?(?![.]))\\b|\\bcourt$|\\bfrom$");
    /** How far into the head a panel is looked for. */
    private static final int PANEL = 6_000;

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
            int[] place = place(head, pattern, match);
            if (place != null && count[pattern]++ < (pattern == BY_PANEL ? 1 : 6)) {
                places.add(place);
            }
            return true;
        });
        places.sort(Comparator.comparing(place -> place[0]));
        for (int[] place : places) {
            String words = head.substring(place[1], place[2]);
            if (place[0] == BY_PANEL) {
                split(words).forEach(name -> add(paper, found, name, place[1], place[2], "judge.panel"));
            } else {
                add(paper, found, words, place[1], place[2], "judge.named");
            }
        }
        return found.isEmpty() ? stated(paper) : new ArrayList<>(found.values());
    }

    /** The judges that a JSONL line states, where the text names none. */
    private List<Stated<String>> stated(Paper paper) {
        String stated = paper.meta("jsonl.judge");
        return split(stated).stream()
                .map(name -> Stated.of(
                        names.display(name), Evidence.outside("jsonl.judge: " + stated, "judge.stated", 0.95)))
                .toList();
    }

    /** Number of the pattern, begin and end of the name it found; null where it found none. */
    private static int @Nullable [] place(String head, int pattern, Matcher match) {
        if (pattern == BY_PANEL && match.start() > PANEL) {
            return null;
        }
        if (pattern != BY_SIGNATURE) {
            return new int[] {pattern, match.start(1), match.end(1)};
        }
        int line = Strings.startOfLine(head, match.start());
        if (line == 0 || !head.substring(line, match.start()).isBlank()) {
            return null;
        }
        Matcher name = SIGNATURE.matcher(head).region(Strings.startOfLine(head, line - 1), line - 1);
        return name.matches() ? new int[] {pattern, name.start(1), name.end(1)} : null;
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
        boolean isName = name.length() > 2
                && !NO_NAME.matcher(name).find()
                && !names.isOrganisationWord(name.split(" ")[0])
                && found.size() < 12;
        boolean known =
                found.values().stream().anyMatch(f -> f.value().endsWith(name) || name.endsWith(" " + f.value()));
        if (isName && !known) {
            found.put(name, Stated.of(name, paper.evidence(start, end, rule, 0.9)));
        }
    }
}
