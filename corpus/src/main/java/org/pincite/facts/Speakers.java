package org.pincite.facts;

import static org.pincite.facts.SpeechGrammar.ACCORDING;
import static org.pincite.facts.SpeechGrammar.ADDED;
import static org.pincite.facts.SpeechGrammar.AFTER;
import static org.pincite.facts.SpeechGrammar.AFTER_ACCORDING;
import static org.pincite.facts.SpeechGrammar.AFTER_CLAUSE;
import static org.pincite.facts.SpeechGrammar.AFTER_TURNED;
import static org.pincite.facts.SpeechGrammar.APPOSED;
import static org.pincite.facts.SpeechGrammar.BEFORE;
import static org.pincite.facts.SpeechGrammar.BEFORE_ACCORDING;
import static org.pincite.facts.SpeechGrammar.GROUPS;
import static org.pincite.facts.SpeechGrammar.INTERRUPTED;
import static org.pincite.facts.SpeechGrammar.INTRODUCED;
import static org.pincite.facts.SpeechGrammar.NO_NAMES;
import static org.pincite.facts.SpeechGrammar.OFFICES;
import static org.pincite.facts.SpeechGrammar.OWNED;
import static org.pincite.facts.SpeechGrammar.PAPERS;
import static org.pincite.facts.SpeechGrammar.PEOPLE;
import static org.pincite.facts.SpeechGrammar.PERSON;
import static org.pincite.facts.SpeechGrammar.SENTENCE_END;
import static org.pincite.facts.SpeechGrammar.VERBS;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said the words between two quotation marks: {@code "…," said Ann Poe}, {@code Ann Poe wrote: "…"},
 * {@code according to the filing}. A pronoun stands for the person named last; a speech interrupted by its speaker's name
 * goes on with the same speaker. A speaker is looked for only where a verb of speech stands near.
 */
final class Speakers {
    /** How far back a pronoun looks for whom it stands for, in characters: three sentences. */
    private static final int PRONOUN_REACH = 600;

    /** How many of several speakers in one sentence are looked at: {@code Poe says that Roe wrote}. */
    private static final int MOST_TRIES = 6;

    private static final int AFTER_REACH = 160;
    private static final int BEFORE_REACH = 260;

    /** Who spoke, from 0 to 1 how surely, and whether it is a person. */
    record Speaker(String name, double confidence, boolean person) {}

    private final String chars;
    private final Names names;
    /** Where verbs of speech begin, in order. */
    private final int[] verbs;

    private @Nullable Speaker last;
    private int lastClose = -1;
    /** Whether the last speaker is named after the words, and thus may interrupt a speech. */
    private boolean lastFollows;

    Speakers(String chars, Lexicon.Scan scan, Names names) {
        this.chars = chars;
        this.names = names;
        this.verbs = scan.hits().stream()
                .filter(hit -> hit.cue().sort() == Lexicon.Sort.SPEECH)
                .mapToInt(Lexicon.Hit::start)
                .toArray();
    }

    static void register(Lexicon.Builder lexicon) {
        VERBS.forEach(verb -> lexicon.add(verb, Lexicon.Sort.SPEECH, 0));
        lexicon.add(ACCORDING, Lexicon.Sort.SPEECH, 0);
    }

    /** The speaker of what stands between two marks; asked of all quotations in reading order. */
    @Nullable
    Speaker of(int open, int close) {
        Speaker speaker = after(open, close);
        boolean follows = speaker != null;
        speaker = speaker == null ? before(open) : speaker;
        if (speaker == null && last != null && goesOn(open)) {
            speaker = new Speaker(last.name(), Math.min(0.8, last.confidence()), last.person());
        }
        last = speaker;
        lastClose = close;
        lastFollows = follows;
        return speaker;
    }

    private boolean goesOn(int open) {
        if (open - lastClose > 150) {
            return false;
        }
        boolean added = ADDED.matcher(chars).region(lastClose + 1, open).matches();
        if (added
                || (lastFollows
                        && INTERRUPTED
                                .matcher(chars)
                                .region(lastClose + 1, open)
                                .matches())) {
            return true;
        }
        for (int i = lastClose; i < open; i++) {
            char c = chars.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c == ';' || c == '\n' && chars.charAt(i + 1) == '\n') {
                return false;
            }
        }
        return chars.charAt(lastClose - 1) != '.' && !speaks(lastClose, open);
    }

    /** Whether a verb of speech begins in {@code [from, to)}. */
    private boolean speaks(int from, int to) {
        int at = Arrays.binarySearch(verbs, from);
        at = at < 0 ? -at - 1 : at;
        return at < verbs.length && verbs[at] < to;
    }

    private @Nullable Speaker after(int at, int close) {
        int limit = Math.min(chars.length(), close + AFTER_REACH);
        if (!speaks(close, limit)) {
            return null;
        }
        char end = chars.charAt(close - 1);
        boolean open = end == ',' || end == '?' || end == '!' || (close + 1 < limit && chars.charAt(close + 1) == ',');
        if (open) {
            for (Pattern pattern : List.of(AFTER, AFTER_TURNED)) {
                Speaker speaker = speaker(pattern.matcher(chars).region(close + 1, limit), at, 0.95);
                if (speaker != null) {
                    return speaker;
                }
            }
        }
        Speaker speaker = speaker(AFTER_ACCORDING.matcher(chars).region(close + 1, limit), at, 0.9);
        boolean ends = end == '.' || end == '?' || end == '!';
        return speaker != null || ends
                ? speaker
                : speaker(AFTER_CLAUSE.matcher(chars).region(close + 1, limit), at, 0.85);
    }

    private @Nullable Speaker speaker(Matcher matcher, int place, double confidence) {
        return matcher.lookingAt() ? named(matcher, place, confidence) : null;
    }

    private @Nullable Speaker before(int open) {
        int from = startOfSentence(open);
        if (!speaks(from, open)) {
            return null;
        }
        String before = chars.substring(from, open);
        for (Pattern pattern : List.of(BEFORE, BEFORE_ACCORDING)) {
            Matcher matcher = pattern.matcher(before);
            Speaker nearest = null;
            boolean found = matcher.find();
            for (int tries = 0; found && tries < MOST_TRIES; tries++) {
                Speaker speaker = named(matcher, from + matcher.start(), 0.9);
                nearest = speaker == null ? nearest : speaker;
                found = matcher.find(matcher.end("speaker"));
            }
            if (nearest != null) {
                return nearest;
            }
        }
        return null;
    }

    private int startOfSentence(int open) {
        int floor = Math.max(0, open - BEFORE_REACH);
        for (int at = open - 2; at > floor; at--) {
            char c = chars.charAt(at);
            boolean initial = c == '.'
                    && !Character.isLowerCase(chars.charAt(at - 1))
                    && at > floor + 1
                    && !Character.isLetter(chars.charAt(at - 2));
            boolean title = c == '.'
                    && (chars.startsWith("Mr", at - 2)
                            || chars.startsWith("Ms", at - 2)
                            || chars.startsWith("Dr", at - 2)
                            || chars.startsWith("Mrs", at - 3));
            boolean ends = c == '.' && !initial && !title && Character.isWhitespace(chars.charAt(at + 1));
            boolean paragraph = c == '\n' && chars.charAt(at + 1) == '\n' && !introduces(at);
            if (c == '”' || c == '“' || c == '"' || c == ';' || ends || paragraph) {
                return at + 1;
            }
        }
        return floor;
    }

    /** Whether a paragraph ends with a colon and thus introduces the next. */
    private boolean introduces(int end) {
        int at = end - 1;
        while (at > 0 && Character.isWhitespace(chars.charAt(at)) && end - at < 20) {
            at--;
        }
        return at > 0 && chars.charAt(at) == ':';
    }

    /** The speaker as named, or whom a pronoun stands for; null where a word that begins a sentence was taken for a name. */
    private @Nullable Speaker named(Matcher matcher, int place, double confidence) {
        String pronoun = matcher.group("pronoun");
        if (pronoun != null) {
            return meant(Strings.lower(pronoun), place);
        }
        String called = matcher.group("called");
        String person = called == null ? matcher.group("person") : called;
        if (person == null) {
            return new Speaker(Strings.squash(matcher.group("speaker")), confidence, false);
        }
        String name = personIn(person);
        return name == null ? null : new Speaker(name, confidence, true);
    }

    private static @Nullable String personIn(String written) {
        String name = OFFICES.matcher(Strings.squash(written)).replaceFirst("");
        name = OWNED.matcher(name).replaceFirst("");
        while (NO_NAMES.contains(name.split(" ")[0])) {
            int blank = name.indexOf(' ');
            if (blank < 0) {
                return null;
            }
            name = name.substring(blank + 1);
        }
        return name;
    }

    /** Whom a pronoun before {@code place} stands for: who spoke last, or the person, group or paper named last. */
    private @Nullable Speaker meant(String pronoun, int place) {
        String before = chars.substring(Math.max(0, place - PRONOUN_REACH), place);
        String name = switch (pronoun) {
            case "he", "she" -> {
                boolean near = last != null && last.person() && place - lastClose < PRONOUN_REACH;
                String person = personBefore(near ? chars.substring(lastClose + 1, place) : before, pronoun);
                yield person == null && near && last != null ? last.name() : person;
            }
            case "they" -> lastOf(GROUPS, before);
            case "it" -> lastOf(PAPERS, before);
            default -> lastOf(PEOPLE, before);
        };
        return name == null ? null : new Speaker(name, 0.7, pronoun.endsWith("he"));
    }

    private static @Nullable String lastOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        String found = null;
        while (matcher.find()) {
            found = Strings.squash(matcher.group());
        }
        return found;
    }

    /** Whom the last sentence that is not itself about "him" or "her" names first: its subject, as a rule. */
    private @Nullable String personBefore(String text, String pronoun) {
        String[] sentences = SENTENCE_END.split(text);
        for (int i = sentences.length - 1; i >= 0; i--) {
            String sentence = sentences[i].strip();
            String person = Strings.lower(sentence).startsWith(pronoun + " ")
                    ? null
                    : firstPerson(sentence, pronoun.equals("he"));
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    /** The first name with a title, a known given name, or words that only persons have beside them. */
    private @Nullable String firstPerson(String sentence, boolean he) {
        Matcher matcher = PERSON.matcher(sentence);
        while (matcher.find()) {
            String written = Strings.squash(matcher.group());
            String name = personIn(written);
            boolean wrong = written.startsWith(he ? "Ms" : "Mr") || (!he && written.startsWith("Mr."));
            if (name == null || wrong) {
                continue;
            }
            boolean titled = !name.equals(written) && OFFICES.matcher(written).find();
            int blank = name.indexOf(' ');
            if (titled
                    || (blank > 0 && names.isGivenName(name.substring(0, blank)))
                    || (blank > 0 && isIntroduced(sentence, matcher.start(), matcher.end()))) {
                return name;
            }
        }
        return null;
    }

    /** Whether words that only persons have beside them stand around a name: {@code Ann Poe, who}, {@code its founder, Ann Poe}. */
    private static boolean isIntroduced(String text, int start, int end) {
        return INTRODUCED.matcher(text).region(end, text.length()).lookingAt()
                || APPOSED.matcher(text.substring(Math.max(0, start - 30), start))
                        .find();
    }
}
