package org.pincite.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Allegation.Status;
import org.pincite.corpus.Evidence;

/**
 * Adds up the evidence for each type of allegation. Evidence of one sort counts once, at its strongest; sorts are taken as
 * independent: {@code 1 - Π(1 - c)}, at most {@link #MOST}.
 */
final class AllegationTally {
    /** No sum of cues is certain. */
    private static final double MOST = 0.98;
    /** What an uncertain word adds beside a sure one, and what a phrase gains by being said in three paragraphs. */
    private static final double WEAK = 0.05;

    private static final double REPEATED = 0.10;
    /** Places shown for one allegation. */
    private static final int MOST_PLACES = 10;
    /** A lone phrase tells something in a text of this length, in characters; in a longer one it is chance. */
    private static final int SHORT = 6_000;

    private static final int LONG = 40_000;

    /** What a claim named once in a long text is worth: mostly it is another case's. */
    private static final double LONE_CLAIM = 0.6;
    /** A statute named in so many places is what an argument is about. */
    private static final int OFTEN = 3;

    private static final double NAMED_OFTEN = 0.60;

    /** What tells: a claim or statute named; vocabulary; a report; that it is not claimed. */
    enum Sort {
        CLAIM,
        PHRASE,
        REPORT,
        DENIED
    }

    private static final class OfType {
        private final Map<Status, Map<Sort, Double>> best = new EnumMap<>(Status.class);
        private final Map<Status, List<Evidence>> places = new EnumMap<>(Status.class);
        private final List<Evidence> phrases = new ArrayList<>();
        private double phrase;
        private int paragraphs;
        private boolean weak;
    }

    private final Taxonomy taxonomy;
    private final Map<Integer, OfType> types = new TreeMap<>();

    AllegationTally(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    private OfType of(int ref) {
        return types.computeIfAbsent(ref, r -> new OfType());
    }

    void add(int ref, Status status, Sort sort, Evidence evidence) {
        OfType type = of(ref);
        type.best.computeIfAbsent(status, s -> new EnumMap<>(Sort.class)).merge(sort, evidence.confidence(), Math::max);
        List<Evidence> places = type.places.computeIfAbsent(status, s -> new ArrayList<>());
        if (places.size() < 10 * MOST_PLACES) {
            places.add(evidence);
        }
    }

    /** Vocabulary of a type in one paragraph. */
    void addPhrases(int ref, double confidence, List<Evidence> phrases) {
        OfType type = of(ref);
        type.phrase = Math.max(type.phrase, confidence);
        type.paragraphs++;
        if (type.phrases.size() < MOST_PLACES) {
            type.phrases.addAll(phrases);
        }
    }

    void addWeak(int ref) {
        OfType type = types.get(ref);
        if (type != null) {
            type.weak = true;
        }
    }

    boolean has(int ref, Status status) {
        OfType type = types.get(ref);
        return type != null && type.best.containsKey(status);
    }

    /**
     * The allegations, surest first.
     *
     * @param alone what vocabulary alone says in a document of this type
     * @param length of the text
     */
    List<Allegation> all(Status alone, int length) {
        List<Allegation> all = new ArrayList<>();
        types.forEach((ref, type) -> {
            double phrase = phrase(type, length);
            if (type.best.isEmpty() && phrase > 0) {
                all.add(allegation(ref, alone, phrase + (type.weak ? WEAK : 0), type.phrases));
                return;
            }
            Map<Sort, Double> named = type.best.get(Status.MENTIONED);
            if (type.best.size() == 1 && named != null && alone == Status.ARGUED) {
                int places =
                        type.places.getOrDefault(Status.MENTIONED, List.of()).size();
                double about = places >= OFTEN ? NAMED_OFTEN : 0;
                if (!named.containsKey(Sort.DENIED) && Math.max(about, phrase) > 0) {
                    List<Evidence> evidence = new ArrayList<>(type.places.getOrDefault(Status.MENTIONED, List.of()));
                    evidence.addAll(type.phrases);
                    double sum = 1 - (1 - about) * (1 - phrase);
                    all.add(allegation(ref, alone, sum + (type.weak ? WEAK : 0), evidence));
                    return;
                }
            }
            boolean more = type.best.keySet().stream().anyMatch(status -> status != Status.MENTIONED);
            boolean decided = type.best.keySet().stream().anyMatch(AllegationTally::isDecision);
            type.best.forEach((status, sorts) -> {
                if ((status == Status.MENTIONED && more) || (status == Status.ARGUED && decided)) {
                    return;
                }
                List<Evidence> evidence = new ArrayList<>(type.places.getOrDefault(status, List.of()));
                double doubt = status == Status.ARGUED && length > LONG && evidence.size() == 1 ? LONE_CLAIM : 1;
                double miss = 1 - phrase;
                for (double confidence : sorts.values()) {
                    miss *= 1 - confidence * doubt;
                }
                evidence.addAll(type.phrases);
                all.add(allegation(ref, status, 1 - miss + (type.weak ? WEAK : 0), evidence));
            });
        });
        boolean named = types.values().stream()
                .anyMatch(type -> type.best.entrySet().stream()
                        .anyMatch(e -> e.getKey() != Status.MENTIONED
                                && e.getValue().getOrDefault(Sort.CLAIM, 0.0) >= AllegationReader.ARGUED_CLAIM));
        if (named) {
            all.removeIf(a -> a.confidence() <= AllegationReader.ONE_PHRASE + WEAK && isOfPhrase(a));
        }
        all.sort(Comparator.comparing(Allegation::confidence).reversed().thenComparing(Allegation::type));
        return all;
    }

    /**
     * Whether one phrase is all that tells of it: where claims are named, chance. Misconduct in the case itself is no claim
     * and has no name.
     */
    private static boolean isOfPhrase(Allegation allegation) {
        return allegation.status() == Status.ARGUED
                && !allegation.family().equals("conduct")
                && allegation.evidence().stream().allMatch(e -> e.rule().equals("allegation.phrase"));
    }

    private static double phrase(OfType type, int length) {
        int needed = length <= SHORT ? 1 : length <= LONG ? 2 : 3;
        if (type.paragraphs >= 3) {
            return Math.min(MOST, type.phrase + REPEATED);
        }
        return type.paragraphs >= needed || type.phrase > AllegationReader.ONE_PHRASE ? type.phrase : 0;
    }

    private static boolean isDecision(Status status) {
        return switch (status) {
            case SURVIVED, DECIDED_FOR_CLAIMANT, DECIDED_AGAINST_CLAIMANT, SETTLED -> true;
            case PLEADED, ARGUED, ANSWERED_DENIED, ALLEGED_IN_NEWS, MENTIONED -> false;
        };
    }

    private Allegation allegation(int ref, Status status, double confidence, List<Evidence> evidence) {
        List<Evidence> best = evidence.stream()
                .sorted(Comparator.comparing(Evidence::confidence).reversed())
                .distinct()
                .limit(MOST_PLACES)
                .toList();
        double rounded = Math.round(Math.min(MOST, confidence) * 1000) / 1000.0;
        return new Allegation(taxonomy.id(ref), taxonomy.label(ref), status, rounded, best);
    }
}
