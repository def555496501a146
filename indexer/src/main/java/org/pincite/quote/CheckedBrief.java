package org.pincite.quote;

import java.util.List;

/**
 * The quotations of a paper, checked.
 *
 * @param quotes in reading order; those for which no time was left are {@link Verdict#UNVERIFIABLE} and say so
 * @param checked how many of them were checked
 * @param notChecked how many were not, those included that were not even taken from the paper
 */
public record CheckedBrief(Coverage searched, List<Checked> quotes, int checked, int notChecked) {
    public CheckedBrief {
        quotes = List.copyOf(quotes);
    }
}
