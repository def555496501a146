package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;

/**
 * The courts of counties, ex.: {@code Court of Common Pleas of Allegheny County, Pennsylvania}, from {@code
 * local_courts.tsv} and {@code counties.tsv}. Nobody lists them one by one: the id of one is made of the letters of its
 * kind and of its county, as legal databases make them, ex.: {@code pactcomplallegh}.
 *
 * <p>A county's name alone does not tell its state: where several states have such a court in a county of that name, the
 * text must name the state, else there is no answer.
 */
final class LocalCourts {
    /** Longest id, in characters. */
    private static final int LONGEST = 15;
    /** How many words may stand between a county and the words of its court. */
    private static final int REACH = 6;

    private static final List<String> ORDINALS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth");

    private record Family(String prefix, int letters, String state, String cited) {}

    private record Place(String name, Set<String> states) {}

    private final List<Family> families = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final Map<String, List<Integer>> byWords = new HashMap<>();
    private final List<List<Integer>> kinds = new ArrayList<>();
    private final Lexicon lexicon;

    private LocalCourts() {
        Lexicon.Builder builder = new Lexicon.Builder();
        readFamilies(builder);
        readPlaces(builder);
        for (int i = 0; i < ORDINALS.size(); i++) {
            builder.add(ORDINALS.get(i) + " District", Lexicon.Sort.REPORTER, i + 1);
            builder.add(ORDINALS.get(i) + " Appellate District", Lexicon.Sort.REPORTER, i + 1);
        }
        lexicon = builder.build();
    }

    static LocalCourts load() {
        return new LocalCourts();
    }

    private void readFamilies(Lexicon.Builder builder) {
        for (String[] row : Table.rows("local_courts.tsv", 5)) {
            families.add(new Family(row[0], Integer.parseInt(row[1]), row[2], row[3]));
            for (String words : row[4].split("\\|")) {
                List<Integer> sharing = byWords.get(words);
                if (sharing == null) {
                    sharing = new ArrayList<>();
                    byWords.put(words, sharing);
                    kinds.add(sharing);
                    builder.add(words, Lexicon.Sort.CLAIM, kinds.size() - 1);
                }
                sharing.add(families.size() - 1);
            }
        }
    }

    private void readPlaces(Lexicon.Builder builder) {
        Map<String, Place> byName = new HashMap<>();
        for (String[] row : Table.rows("counties.tsv", 2)) {
            builder.add(row[0], Lexicon.Sort.STATUTE, states.size());
            states.add(row[0]);
            for (String name : row[1].split("\\|")) {
                Place place = byName.get(name);
                if (place == null) {
                    place = new Place(name, new TreeSet<>());
                    byName.put(name, place);
                    builder.add(name + " County", Lexicon.Sort.COUNT, places.size());
                    builder.add("County of " + name, Lexicon.Sort.COUNT, places.size());
                    places.add(place);
                }
                place.states().add(row[0]);
            }
        }
    }

    /** The first court of a county that {@code head} names beside its county, or null. */
    CourtReader.@Nullable Found read(CharSequence head) {
        Lexicon.Scan scan = lexicon.scan(head);
        for (Lexicon.Hit kind : scan.hits()) {
            if (kind.cue().sort() == Lexicon.Sort.CLAIM) {
                CourtReader.Found found = beside(head, scan, kind);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private CourtReader.@Nullable Found beside(CharSequence head, Lexicon.Scan scan, Lexicon.Hit kind) {
        List<Integer> sharing = kinds.get(kind.cue().ref());
        Lexicon.Hit district = near(scan, kind, Lexicon.Sort.REPORTER);
        boolean ofDistrict = families.get(sharing.get(0)).prefix().endsWith("#");
        if (ofDistrict && district == null) {
            return null;
        }
        for (Lexicon.Hit county : scan.hits()) {
            if (county.cue().sort() != Lexicon.Sort.COUNT || distance(kind, county) > REACH) {
                continue;
            }
            Place place = places.get(county.cue().ref());
            Family family = family(sharing, place, named(scan, kind));
            if (family != null) {
                return found(head, scan, kind, county, entry(numbered(family, district), place.name()));
            }
        }
        return district == null || !ofDistrict
                ? null
                : found(head, scan, kind, district, entry(numbered(families.get(sharing.get(0)), district), ""));
    }

    private static CourtReader.@Nullable Found found(
            CharSequence head, Lexicon.Scan scan, Lexicon.Hit kind, Lexicon.Hit other, Courts.Entry entry) {
        if (CourtReader.isBelow(head, scan, Math.min(kind.firstWord(), other.firstWord()))) {
            return null;
        }
        int start = Math.min(kind.start(), other.start());
        int end = Math.max(kind.end(), other.end());
        return new CourtReader.Found(entry, start, end, CourtReader.isAlone(head, start, end));
    }

    private static Lexicon.@Nullable Hit near(Lexicon.Scan scan, Lexicon.Hit kind, Lexicon.Sort sort) {
        for (Lexicon.Hit hit : scan.hits()) {
            if (hit.cue().sort() == sort && distance(kind, hit) <= REACH) {
                return hit;
            }
        }
        return null;
    }

    private static Family numbered(Family family, Lexicon.@Nullable Hit district) {
        return district == null
                ? family
                : new Family(
                        family.prefix().replace("#", "" + district.cue().ref()),
                        family.letters(),
                        family.state(),
                        family.cited());
    }

    private static int distance(Lexicon.Hit a, Lexicon.Hit b) {
        return Math.max(b.firstWord() - a.lastWord(), a.firstWord() - b.lastWord()) - 1;
    }

    /** The states named near a court. */
    private Set<String> named(Lexicon.Scan scan, Lexicon.Hit kind) {
        Set<String> named = new TreeSet<>();
        for (Lexicon.Hit hit : scan.hits()) {
            if (hit.cue().sort() == Lexicon.Sort.STATUTE && distance(kind, hit) <= 2 * REACH) {
                named.add(states.get(hit.cue().ref()));
            }
        }
        return named;
    }

    /** The only family with such a county: among the states named where some are, else among all. */
    private @Nullable Family family(List<Integer> sharing, Place place, Set<String> named) {
        Family only = null;
        for (int i : sharing) {
            Family family = families.get(i);
            boolean possible =
                    place.states().contains(family.state()) && (named.isEmpty() || named.contains(family.state()));
            if (possible && only != null) {
                return null;
            }
            only = possible ? family : only;
        }
        return only;
    }

    private static Courts.Entry entry(Family family, String county) {
        String name = Strings.lower(county).replaceAll("[^a-z]", "");
        int most = Math.min(family.letters(), LONGEST - family.prefix().length());
        String id = family.prefix() + name.substring(0, Math.min(most, name.length()));
        String cited = county.isEmpty() ? family.cited() : family.cited() + ", " + county + " Cnty.";
        return new Courts.Entry(new Court(id, cited), Courts.Kind.STATE, List.of(cited));
    }
}
