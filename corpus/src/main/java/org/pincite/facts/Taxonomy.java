package org.pincite.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/**
 * The types of allegation and the words that are signs of them, from {@code allegations.json}. A type belongs to the family
 * before the dot of its id.
 */
final class Taxonomy {
    /** A type: what it is called and which sections of law it rests on. */
    record Type(String id, String label, List<Sections> statutes) {
        String family() {
            return id.substring(0, id.indexOf('.'));
        }
    }

    /** Lists, for the order in which phrases are entered is the order in which their meanings are read. */
    private static final List<Map.Entry<String, Lexicon.Sort>> WORDS = List.of(
            Map.entry("headings", Lexicon.Sort.COUNT),
            Map.entry("names", Lexicon.Sort.POPULAR),
            Map.entry("strong", Lexicon.Sort.STRONG),
            Map.entry("weak", Lexicon.Sort.WEAK),
            Map.entry("news", Lexicon.Sort.NEWS),
            Map.entry("negative", Lexicon.Sort.NEGATIVE));

    private static final List<Map.Entry<String, Lexicon.Sort>> CUES = List.of(
            Map.entry("negation_before", Lexicon.Sort.NEGATION),
            Map.entry("mention_context", Lexicon.Sort.BACKGROUND),
            Map.entry("denial", Lexicon.Sort.DENIAL),
            Map.entry("decided_for", Lexicon.Sort.DECIDED_FOR),
            Map.entry("decided_against", Lexicon.Sort.DECIDED_AGAINST),
            Map.entry("survived", Lexicon.Sort.SURVIVED),
            Map.entry("settled", Lexicon.Sort.SETTLED),
            Map.entry("argued", Lexicon.Sort.ARGUED),
            Map.entry("allegation_verbs", Lexicon.Sort.VERB),
            Map.entry("attribution", Lexicon.Sort.VERB),
            Map.entry("violation", Lexicon.Sort.VIOLATION),
            Map.entry("claim_words", Lexicon.Sort.CLAIM),
            Map.entry("boilerplate_phrases", Lexicon.Sort.BOILERPLATE));

    private final JsonNode root;
    private final List<Type> types = new ArrayList<>();
    /** Types by code of law, so that a citation is compared with few keys. */
    private final Map<String, List<Integer>> byCode = new HashMap<>();

    private Taxonomy(JsonNode root) {
        this.root = root;
        for (JsonNode node : root.path("types")) {
            List<Sections> statutes = new ArrayList<>();
            for (JsonNode key : node.path("statutes")) {
                Sections sections = Sections.key(key.asText());
                statutes.add(sections);
                List<Integer> ofCode = byCode.computeIfAbsent(sections.code(), code -> new ArrayList<>());
                if (!ofCode.contains(types.size())) {
                    ofCode.add(types.size());
                }
            }
            types.add(new Type(node.path("id").asText(), node.path("label").asText(), List.copyOf(statutes)));
        }
    }

    static Taxonomy load() {
        try (InputStream in = Taxonomy.class.getResourceAsStream("allegations.json")) {
            if (in == null) {
                throw new IllegalStateException("missing data file allegations.json");
            }
            return new Taxonomy(Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("data file allegations.json", e);
        } catch (JsonException e) {
            throw new IllegalStateException("data file allegations.json: " + e.getMessage(), e);
        }
    }

    /** Enters all words. A cue's number is the type's; a family's words in news have the number {@link #familyRef}. */
    void register(Lexicon.Builder lexicon) {
        int number = 0;
        for (JsonNode node : root.path("types")) {
            int ref = number++;
            WORDS.forEach(word -> {
                for (JsonNode phrase : node.path(word.getKey())) {
                    enter(lexicon, phrase.asText(), word.getValue(), ref);
                }
            });
        }
        for (JsonNode node : root.path("families")) {
            int ref = number++;
            for (JsonNode phrase : node.path("news")) {
                enter(lexicon, phrase.asText(), Lexicon.Sort.NEWS, ref);
            }
        }
        CUES.forEach(cue -> {
            for (JsonNode phrase : root.path("cues").path(cue.getKey())) {
                lexicon.add(phrase.asText(), cue.getValue(), 0);
            }
        });
    }

    private static void enter(Lexicon.Builder lexicon, String phrase, Lexicon.Sort sort, int ref) {
        if (sort == Lexicon.Sort.STRONG || sort == Lexicon.Sort.NEWS || sort == Lexicon.Sort.COUNT) {
            lexicon.addInflected(phrase, sort, ref);
        } else {
            lexicon.add(phrase, sort, ref);
        }
    }

    /** How many types there are; cues with this number or a higher one are a family's. */
    int size() {
        return types.size();
    }

    boolean isFamily(int ref) {
        return ref >= types.size();
    }

    /** Id of a type or, for a number from {@link #size} on, of a family. */
    String id(int ref) {
        return isFamily(ref) ? family(ref).path("id").asText() : types.get(ref).id();
    }

    String label(int ref) {
        return isFamily(ref)
                ? family(ref).path("label").asText()
                : types.get(ref).label();
    }

    private JsonNode family(int ref) {
        return root.path("families").path(ref - types.size());
    }

    /** Number of the family a type belongs to; of a family, itself. */
    int familyRef(int ref) {
        if (isFamily(ref)) {
            return ref;
        }
        JsonNode families = root.path("families");
        for (int i = 0; i < families.size(); i++) {
            if (families.path(i).path("id").asText().equals(types.get(ref).family())) {
                return types.size() + i;
            }
        }
        throw new IllegalStateException("no family of type " + types.get(ref).id());
    }

    /**
     * The types that rest on what a citation cites, for each of their sections the type that names it most exactly; of
     * several that name it alike, the one that stands first in the taxonomy. What is also a crime is first of all what a
     * person may sue for.
     */
    List<Integer> restingOn(List<Sections> cited) {
        List<Integer> found = new ArrayList<>();
        for (Sections sections : cited) {
            int best = -1;
            int exact = -1;
            for (int ref : byCode.getOrDefault(sections.code(), List.of())) {
                for (Sections key : types.get(ref).statutes()) {
                    int depth = key.isRange() ? 0 : key.from().parts().size();
                    boolean crime = best >= 0 && types.get(ref).family().equals("criminal");
                    if (!key.meets(sections) || crime) {
                        continue;
                    }
                    if (sections.isRange() && !key.isRange()) {
                        addOnce(found, firstOf(key));
                    } else if (depth > exact) {
                        best = ref;
                        exact = depth;
                    }
                }
            }
            if (best >= 0) {
                addOnce(found, best);
            }
        }
        return found;
    }

    /** All types that rest on what a citation cites, exactly or not. */
    boolean restsOn(int ref, List<Sections> cited) {
        return types.get(ref).statutes().stream().anyMatch(key -> cited.stream().anyMatch(key::meets));
    }

    /** Whether more than one type rests on the sections alike, so that they alone do not say which. */
    boolean isShared(List<Sections> cited) {
        long count = 0;
        for (int ref = 0; ref < types.size(); ref++) {
            count += restsOn(ref, cited) ? 1 : 0;
        }
        return count > 1;
    }

    private int firstOf(Sections key) {
        for (int ref : byCode.getOrDefault(key.code(), List.of())) {
            if (types.get(ref).statutes().contains(key)) {
                return ref;
            }
        }
        throw new IllegalStateException("no type rests on " + key);
    }

    private static void addOnce(List<Integer> list, int ref) {
        if (!list.contains(ref)) {
            list.add(ref);
        }
    }
}
