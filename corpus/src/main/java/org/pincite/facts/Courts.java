package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;

/** The courts that Pincite knows, from {@code courts.tsv}. */
final class Courts {
    /** What a court is, as far as the reading of captions and docket numbers depends on it. */
    enum Kind {
        DISTRICT,
        BANKRUPTCY,
        CIRCUIT,
        FEDERAL,
        STATE
    }

    /**
     * A court of the table.
     *
     * @param forms the words that name it: for a district, bankruptcy or circuit court those of its place only
     */
    record Entry(Court court, Kind kind, List<String> forms) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();

    private Courts() {}

    static Courts load() {
        Courts courts = new Courts();
        for (String[] row : Table.rows("courts.tsv", 4)) {
            Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
            Entry entry = new Entry(new Court(row[0], row[2]), kind, List.of(row[3].split("\\|")));
            courts.entries.add(entry);
            courts.byId.put(row[0], entry);
            courts.byName.putIfAbsent(squeeze(row[2]), entry);
        }
        return courts;
    }

    List<Entry> all() {
        return entries;
    }

    /** The court with the given id, or null. */
    @Nullable
    Entry byId(String id) {
        return byId.get(id);
    }

    /** The court cited as {@code name} in a parenthetical, ex.: {@code N.D. Cal.}, or null. Blanks do not matter. */
    @Nullable
    Entry byName(String name) {
        return byName.get(squeeze(name));
    }

    /** The kind of a court; {@code STATE} where it is not in the table. */
    Kind kindOf(Court court) {
        Entry entry = byId.get(court.id());
        return entry == null ? Kind.STATE : entry.kind();
    }

    private static String squeeze(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
