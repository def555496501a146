package org.pincite.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Party;

/** Turns the litigants of a caption into parties: display name, identifier, every name as written. */
final class PartyReader {
    private final Names names;
    private final PartyList list;

    PartyReader(Names names) {
        this.names = names;
        this.list = new PartyList(names);
    }

    List<Party> read(Paper paper, CaptionReader.Caption caption) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (CaptionReader.Litigant litigant : caption.litigants()) {
            String name = names.key(litigant.name()).equals("united states") ? "United States" : litigant.name();
            Set<String> written = new LinkedHashSet<>(litigant.written());
            written.addAll(litigant.aliases());
            double confidence = suspect(litigant) ? 0.5 : caption.confidence();
            Evidence evidence = paper.evidence(litigant.start(), litigant.end(), "caption.party", confidence);
            String id = names.slug(name);
            if (!id.isEmpty()) {
                parties.putIfAbsent(
                        id,
                        new Party(
                                id,
                                name,
                                String.join(", ", litigant.roles()),
                                new ArrayList<>(written),
                                List.of(evidence)));
            }
        }
        return new ArrayList<>(parties.values());
    }

    /** The parties of a case name that is stated outside the text; none where it is null. */
    List<Party> stated(Paper paper, String @Nullable [] sides, String role) {
        if (sides == null) {
            return List.of();
        }
        Map<String, Party> parties = new LinkedHashMap<>();
        Evidence evidence = Evidence.outside("jsonl.title: " + paper.meta("jsonl.title"), "caption.stated", 0.6);
        for (int i = 0; i < 2; i++) {
            String own = i == 0 ? role : Roles.opposite(role);
            for (PartyList.Named named :
                    list.read(sides[i], 0, sides[i].length(), true).names()) {
                String id = names.slug(named.name());
                String shown = id.equals("united-states") ? "United States" : named.name();
                if (!id.isEmpty()) {
                    parties.putIfAbsent(id, new Party(id, shown, own, List.of(named.written()), List.of(evidence)));
                }
            }
        }
        return new ArrayList<>(parties.values());
    }

    /** What the first of a side's names is called by. */
    String first(String side) {
        List<PartyList.Named> named = list.read(side, 0, side.length(), true).names();
        return names.shortForm(
                named.isEmpty() ? names.display(side) : named.get(0).name());
    }

    /** Marks of bad recognition inside a word. */
    private static boolean suspect(CaptionReader.Litigant litigant) {
        return litigant.name().chars().anyMatch(c -> "~<>|{}^=\\_\"".indexOf(c) >= 0);
    }
}
