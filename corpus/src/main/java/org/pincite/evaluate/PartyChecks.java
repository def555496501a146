package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Party;

/** Compares the parties of a document: names, then roles and other names of those that were found. */
final class PartyChecks {
    private final Readers readers;
    private final Checks checks;

    PartyChecks(Readers readers, Checks checks) {
        this.readers = readers;
        this.checks = checks;
    }

    /**
     * @param expected objects with the party's name under {@code name}, its roles under {@code role}
     * @param role name of the field with the roles
     */
    void check(JsonNode expected, String role, List<Party> found) {
        List<String> names = new ArrayList<>();
        expected.forEach(party -> names.add(party.path("name").asText()));
        List<@Nullable String> pairs =
                checks.list("party", names, found.stream().map(Party::name).toList(), this::sameName);
        for (int i = 0; i < pairs.size(); i++) {
            String name = pairs.get(i);
            if (name != null) {
                Party party = found.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                details(expected.get(i), role, party);
            }
        }
    }

    private void details(JsonNode expected, String role, Party party) {
        if (expected.has(role)) {
            checks.value(
                    "party role",
                    roles(Row.strings(expected.path(role))),
                    roles(Arrays.asList(party.role().split(","))),
                    String::equals);
        }
        for (String aliases : List.of("dba", "aka", "fka", "nka")) {
            List<String> written = new ArrayList<>(party.asWritten());
            checks.some("party " + aliases, Row.strings(expected.path(aliases)), written, this::sameName);
        }
        for (String other : List.of("placeholder", "capacity")) {
            if (expected.has(other)) {
                checks.unread(
                        "party " + other,
                        party.name() + ": " + expected.path(other).asText());
            }
        }
    }

    private boolean sameName(String a, String b) {
        return readers.fragments().partyId(a).equals(readers.fragments().partyId(b)) || Same.words(a, b);
    }

    /** Roles in one order and spelling: {@code counterclaim-defendant} is {@code counterclaim defendant}. */
    private static String roles(List<String> words) {
        TreeSet<String> roles = new TreeSet<>();
        words.forEach(word ->
                roles.add(word.strip().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')));
        return String.join(", ", roles);
    }
}
