package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Citation;

/** What a text cites: statutes, decisions, docket numbers, docket entries. Each once, where it first stands. */
final class CitationReader {
    /** Most different citations kept of one document. */
    static final int MOST = 500;

    private static final List<String> ENTRIES = List.of(
            "ecf no",
            "ecf nos",
            "ecf",
            "dkt no",
            "dkt nos",
            "dkt",
            "dkts",
            "docket entry",
            "docket entries",
            "d.e",
            "d.i",
            "doc no",
            "ecf doc");
    private static final Pattern ENTRY = Pattern.compile(
            "\\.?:?\\s{0,3}#?(?<n>\\d{1,5}(?:-\\d{1,3})?)(?![\\d/]|-[A-Za-z])(?<pin>,?\\s{1,3}(?:at\\s{1,3}(?:p{1,2}\\.\\s?)?\\d{1,4}(?:\\s?[-–:]\\s?\\d{1,4})?|¶{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?))?");

    private final Statutes statutes;
    private final Reporters reporters;
    private final DocketNumbers dockets;

    CitationReader(Statutes statutes, Reporters reporters, DocketNumbers dockets) {
        this.statutes = statutes;
        this.reporters = reporters;
        this.dockets = dockets;
    }

    static void register(Lexicon.Builder lexicon) {
        ENTRIES.forEach(entry -> lexicon.add(entry, Lexicon.Sort.RECORD, 0));
    }

    List<Citation> read(Paper paper) {
        String chars = paper.reading().chars();
        List<Citation> citations = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int end = 0;
        for (Lexicon.Hit hit : paper.scan().hits()) {
            if (hit.start() < end || citations.size() >= MOST) {
                continue;
            }
            Found found = switch (hit.cue().sort()) {
                case STATUTE -> statute(chars, paper.scan(), hit);
                case REPORTER -> decision(chars, paper.scan(), hit);
                case RECORD -> entry(chars, hit);
                case DOCKET -> docket(chars, hit);
                default -> null;
            };
            if (found == null) {
                continue;
            }
            end = found.end();
            if (known.add(found.type() + found.normal())) {
                citations.add(new Citation(
                        found.type(),
                        found.normal(),
                        Strings.squash(chars.substring(found.start(), found.end())),
                        paper.evidence(found.start(), found.end(), "citation." + found.type(), 0.95)));
            }
        }
        return citations;
    }

    private record Found(String type, String normal, int start, int end) {}

    private @Nullable Found statute(String chars, Lexicon.Scan scan, Lexicon.Hit hit) {
        Statutes.Found found = statutes.read(chars, scan, hit);
        return found == null ? null : new Found("statute", found.normal(), found.start(), found.end());
    }

    private @Nullable Found decision(String chars, Lexicon.Scan scan, Lexicon.Hit hit) {
        Reporters.Found found = reporters.read(chars, scan, hit);
        return found == null ? null : new Found("case", found.normal(), found.start(), found.end());
    }

    private static @Nullable Found entry(String chars, Lexicon.Hit hit) {
        if (!Character.isUpperCase(chars.charAt(hit.start()))) {
            return null;
        }
        Matcher matcher = ENTRY.matcher(chars).region(hit.end(), Math.min(chars.length(), hit.end() + 60));
        if (!matcher.lookingAt()) {
            return null;
        }
        return new Found("ecf", "ECF No. " + matcher.group("n"), hit.start(), matcher.end());
    }

    private @Nullable Found docket(String chars, Lexicon.Hit hit) {
        int from = Math.max(0, hit.start() - 3);
        String number = chars.substring(from, hit.end());
        for (DocketNumbers.Found found : dockets.find(number, null)) {
            if (from + found.end() > hit.start()) {
                return new Found("docket", found.docket().number(), from + found.start(), from + found.end());
            }
        }
        return null;
    }
}
