package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that a text has cited in full so far, by volume and by the names of their parties: what a short form stands
 * for. Where two are possible, none is given: a wrong one is worse.
 */
final class CitedCases {
    /** Most decisions of one volume or one name that are compared; where there are more, none is given. */
    private static final int MOST = 40;
    /** No decision is longer, in pages. */
    static final int LONGEST = 150;

    private static final Set<String> GOVERNMENTS =
            Set.of("united", "states", "state", "people", "commonwealth", "u.s", "govt", "government");

    /** A decision: the normal form of its citation, its first page (-1 where it is left open) and the words of its name. */
    private record Decision(String normal, int page, Set<String> words) {}

    private final Map<String, List<Decision>> byVolume = new HashMap<>();
    private final Map<String, List<Decision>> byWord = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * Remembers a full citation.
     *
     * @param series volume and reporter, ex.: {@code 447 F.3d}
     * @param authority normal form of the citation that stands for it, of the first of parallel ones
     */
    void add(String series, String page, String authority, @Nullable String name) {
        if (!known.add(series + ' ' + page + ' ' + name)) {
            return;
        }
        Set<String> words = name == null ? Set.of() : words(name);
        Decision decision = new Decision(authority, number(page), words);
        put(byVolume, series, decision);
        for (String word : words) {
            put(byWord, word, decision);
        }
    }

    private static void put(Map<String, List<Decision>> map, String key, Decision decision) {
        List<Decision> list = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (list.size() <= MOST) {
            list.add(decision);
        }
    }

    /**
     * The decision in {@code series} that has {@code page}, as a short form cites it; null where none or more than one may
     * be meant.
     *
     * @param name a party's name as written before it; null where there is none
     */
    @Nullable
    String at(String series, int page, @Nullable String name) {
        List<Decision> decisions = byVolume.getOrDefault(series, List.of());
        Set<String> fitting = new HashSet<>();
        Set<String> named = new HashSet<>();
        Set<String> words = name == null ? Set.of() : words(name);
        for (Decision decision : decisions) {
            if (decision.page() >= 0 && page >= decision.page() && page <= decision.page() + LONGEST) {
                fitting.add(decision.normal());
                if (!words.isEmpty() && decision.words().containsAll(words)) {
                    named.add(decision.normal());
                }
            }
        }
        if (decisions.size() > MOST) {
            return null;
        }
        if (named.size() == 1) {
            return named.iterator().next();
        }
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** The decision one of whose parties is called {@code name}; null where none is, or more than one. */
    @Nullable
    String named(String name) {
        Set<String> words = words(name);
        if (words.isEmpty() || GOVERNMENTS.containsAll(words)) {
            return null;
        }
        List<Decision> some = byWord.getOrDefault(words.iterator().next(), List.of());
        Set<String> found = new HashSet<>();
        for (Decision decision : some) {
            if (decision.words().containsAll(words)) {
                found.add(decision.normal());
            }
        }
        return found.size() == 1 && some.size() <= MOST ? found.iterator().next() : null;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Strings.lower(name).replace('’', '\'').split("[^\\p{L}\\p{N}'&.-]+")) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean isName = bare.length() > 1 && !bare.equals("vs") && !bare.equals("of") && !bare.equals("the");
            if (isName && !bare.equals("in") && !bare.equals("re") && !bare.equals("and")) {
                words.add(bare);
            }
        }
        return words;
    }

    /** A page as a number; -1 where it is none. */
    static int number(String page) {
        int end = 0;
        while (end < page.length() && end < 8 && page.charAt(end) >= '0' && page.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? -1 : Integer.parseInt(page.substring(0, end));
    }
}
