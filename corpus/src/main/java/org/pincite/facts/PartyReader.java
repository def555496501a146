package org.pincite.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Party;

/** Turns the litigants of a caption into parties: display name, identifier, every name as written. */
final class PartyReader {
    private final Names names;

    PartyReader(Names names) {
        this.names = names;
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

    /** Marks of bad recognition inside a word. */
    private static boolean suspect(CaptionReader.Litigant litigant) {
        return litigant.name().chars().anyMatch(c -> "~<>|{}^=\\_\"".indexOf(c) >= 0);
    }
}
