package org.pincite.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Stated;

/** The docket number of a paper: stamped before captioned before stated outside the text. */
final class DocketReader {
    private final DocketNumbers numbers;

    DocketReader(DocketNumbers numbers) {
        this.numbers = numbers;
    }

    @Nullable
    Stated<Docket> read(Paper paper, StampReader.@Nullable Mark stamp, Courts.@Nullable Entry court) {
        if (stamp != null && stamp.docket() != null) {
            List<DocketNumbers.Found> found = numbers.find(stamp.docket(), court);
            if (!found.isEmpty()) {
                return Stated.of(found.get(0).docket(), stamp.evidence(0.99));
            }
        }
        String stated = paper.meta("jsonl.docket");
        List<DocketNumbers.Found> outside = numbers.find("No. " + stated, court);
        if (!outside.isEmpty()) {
            return Stated.of(
                    outside.get(0).docket(), Evidence.outside("jsonl.docket: " + stated, "docket.stated", 0.95));
        }
        List<DocketNumbers.Found> found = numbers.find(paper.head(), court);
        DocketNumbers.Found best = best(found);
        if (best != null) {
            return Stated.of(best.docket(), paper.evidence(best.start(), best.end(), "caption.docket", 0.9));
        }
        return null;
    }

    /** The first number; one of a multidistrict litigation or without a type only where there is no other. */
    private static DocketNumbers.@Nullable Found best(List<DocketNumbers.Found> found) {
        DocketNumbers.Found vague = null;
        for (DocketNumbers.Found one : found) {
            boolean isVague = one.grammar().equals("mdl") || one.grammar().equals("district-loose");
            if (!isVague) {
                return one;
            }
            vague = vague == null ? one : vague;
        }
        return vague;
    }
}
