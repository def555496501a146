package org.pincite.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Allegation.Status;

/** What a court's sentence does with the claims it names: lets them go forward, decides them, or reports an argument. */
final class Dispositions {
    private static final Pattern MOTION = Pattern.compile(
            "(?i)\\b(?<verb>den(?:y|ies|ied)|grant(?:s|ed)?)\\b.{0,90}?\\bmotions?\\b.{0,30}?\\bto\\s{1,3}dismiss\\b"
                    + "|\\bmotions?\\b.{0,60}?\\bto\\s{1,3}dismiss\\b.{0,80}?\\b(?:is|are|be)\\b.{0,20}?\\b(?<passive>denied|granted)\\b",
            Pattern.DOTALL);

    private Dispositions() {}

    /** By the sentence itself; null where it says nothing of the kind, or what a party argues. */
    static @Nullable Status of(List<Lexicon.Hit> here, String sentence) {
        boolean argued = false;
        boolean survived = false;
        boolean against = false;
        boolean claimant = false;
        for (Lexicon.Hit hit : here) {
            switch (hit.cue().sort()) {
                case ARGUED -> argued = true;
                case SURVIVED -> survived = true;
                case DECIDED_AGAINST -> against = true;
                case DECIDED_FOR -> claimant = true;
                default -> {}
            }
        }
        if (argued) {
            return null;
        }
        Status motion = onMotion(sentence);
        survived |= motion == Status.SURVIVED;
        against |= motion == Status.DECIDED_AGAINST_CLAIMANT;
        if (survived && against) {
            return null;
        }
        if (claimant) {
            return Status.DECIDED_FOR_CLAIMANT;
        }
        return survived ? Status.SURVIVED : against ? Status.DECIDED_AGAINST_CLAIMANT : null;
    }

    /** By the words after the sentence, if the next one rules on the motion as a whole; else argued. */
    static Status following(String next) {
        int end = next.indexOf(". ");
        Status motion = onMotion(end < 0 ? next : next.substring(0, end + 1));
        return motion == null ? Status.ARGUED : motion;
    }

    private static @Nullable Status onMotion(String sentence) {
        if (sentence.indexOf("ismiss") < 0 && sentence.indexOf("ISMISS") < 0) {
            return null;
        }
        Matcher matcher = MOTION.matcher(sentence);
        Status found = null;
        while (matcher.find()) {
            String verb = matcher.group("verb") == null ? matcher.group("passive") : matcher.group("verb");
            Status status = Strings.lower(verb).startsWith("den") ? Status.SURVIVED : Status.DECIDED_AGAINST_CLAIMANT;
            if (found != null && found != status) {
                return null;
            }
            found = status;
        }
        return found;
    }
}
