package org.pincite.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parties of a docket sheet: a type, below it or beside it a name, then an address and {@code represented by}
 * with the lawyers. Lawyers and addresses are no parties.
 */
final class DocketParties {
    private static final Pattern RULE = Pattern.compile("-{3,}");
    private static final Pattern NO_PARTY = Pattern.compile(
            "(?i)(?:pending|terminated) counts|highest offense level.*|complaints|disposition|there are proceedings.*|pacer service center"
                    + "|date filed:.*|nature.{0,3} of suit.*|v\\.|none");
    /** What a bankruptcy docket calls someone whose type is not in the table: few words, no figures. */
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("[A-Z][A-Za-z./ -]{3,39}");

    /** Lines of a name with its aliases and address. */
    private static final int LONGEST_BLOCK = 24;

    private final PartyTypes types;
    private final boolean namesBelowTypes;

    /** @param namesBelowTypes whether each party stands below its type, as in the docket of a bankruptcy case */
    DocketParties(PartyTypes types, boolean namesBelowTypes) {
        this.types = types;
        this.namesBelowTypes = namesBelowTypes;
    }

    private enum At {
        /** Where a type may follow. */
        BETWEEN,
        /** After a type, where the name follows. */
        NAME,
        /** In the lines below a name: aliases, an address. */
        DETAILS,
        /** After a lone {@code represented by}, where the block of lawyers follows. */
        BEFORE_LAWYERS,
        /** In that block, up to a blank line. */
        LAWYERS
    }

    void read(Cells cells, CaseRecord record) {
        List<Cells.Cell> all = cells.all();
        At at = At.BETWEEN;
        String role = null;
        for (int i = 0; i < all.size(); i++) {
            Cells.Cell cell = all.get(i);
            if (cell.is("represented by")) {
                boolean alone = i + 1 == all.size() || all.get(i + 1).first();
                at = alone ? At.BEFORE_LAWYERS : At.DETAILS;
                i = alone ? i : lastOfLine(all, i);
                continue;
            }
            if (at == At.BEFORE_LAWYERS) {
                at = At.LAWYERS;
                continue;
            }
            if (at == At.LAWYERS && !(cell.gap() && cell.first())) {
                continue;
            }
            if (at == At.LAWYERS) {
                at = At.DETAILS;
            }
            if (RULE.matcher(cell.words()).matches()) {
                continue;
            }
            if (NO_PARTY.matcher(cell.words()).matches()) {
                role = null;
                at = At.BETWEEN;
                continue;
            }
            String type = cell.first() && at != At.NAME ? type(all, i, role) : null;
            if (type != null) {
                role = type;
                at = At.NAME;
            } else if (role != null && (at == At.NAME || isAnother(all, i))) {
                record.party(role, cell);
                at = At.DETAILS;
            }
        }
    }

    private @Nullable String type(List<Cells.Cell> all, int i, @Nullable String role) {
        Cells.Cell cell = all.get(i);
        String known = types.role(cell.words());
        if (known != null || !namesBelowTypes || role == null || !cell.gap()) {
            return known;
        }
        boolean named =
                i + 1 < all.size() && all.get(i + 1).first() && !all.get(i + 1).gap();
        return named && UNKNOWN_TYPE.matcher(cell.words()).matches() ? Strings.lower(cell.words()) : null;
    }

    /** Whether one more party in the same role begins: a name after a blank line, its lawyers beside it or in the next block. */
    private static boolean isAnother(List<Cells.Cell> all, int i) {
        if (!all.get(i).first() || !all.get(i).gap()) {
            return false;
        }
        for (int next = i + 1; next < Math.min(all.size(), i + LONGEST_BLOCK); next++) {
            Cells.Cell cell = all.get(next);
            if (cell.is("represented by")) {
                return true;
            }
            if (cell.first() && cell.gap()) {
                return false;
            }
        }
        return false;
    }

    private static int lastOfLine(List<Cells.Cell> all, int i) {
        int last = i;
        while (last + 1 < all.size() && !all.get(last + 1).first()) {
            last++;
        }
        return last;
    }
}
