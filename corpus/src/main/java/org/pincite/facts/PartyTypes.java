package org.pincite.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What courts' systems call those who take part in a case, from {@code party_types.tsv}. */
final class PartyTypes {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(\\d{1,4}\\)\\s*$");
    private static final int LONGEST = 60;

    private final Map<String, String> roles = new HashMap<>();

    static PartyTypes load() {
        PartyTypes types = new PartyTypes();
        for (String[] row : Table.rows("party_types.tsv", 2)) {
            types.roles.put(key(row[0]), row[1]);
        }
        return types;
    }

    /**
     * The role that {@code printed} names and nothing else, ex.: {@code defendant} for {@code Defendant (1)}, {@code
     * plaintiff, appellee} for {@code Plaintiff - Appellee}; null where it is no type.
     */
    @Nullable
    String role(String printed) {
        if (printed.length() > LONGEST) {
            return null;
        }
        String type = NUMBER.matcher(printed).replaceAll("");
        String whole = roles.get(key(type));
        if (whole != null) {
            return whole;
        }
        StringBuilder joined = new StringBuilder();
        for (String part : type.split("\\s+-\\s+|\\s*,\\s*")) {
            String role = roles.get(key(part));
            if (role == null) {
                return null;
            }
            joined.append(joined.isEmpty() ? "" : ", ").append(role);
        }
        return joined.toString();
    }

    /** Letters and digits decide; a plural is its singular, as in {@code Attorneys for Petitioners}. */
    private static String key(String printed) {
        String words = Strings.lower(printed).replace("-", " ");
        String key = Strings.squash(words);
        return key.endsWith("s") && !key.endsWith("us") && !key.endsWith("ss")
                ? key.substring(0, key.length() - 1)
                : key;
    }
}
