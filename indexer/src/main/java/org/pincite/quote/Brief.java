package org.pincite.quote;

import java.util.List;

/**
 * The quotations of a paper.
 *
 * @param quotes in reading order, at most {@link BriefReader#MOST}
 * @param leftOut quotations beyond these, which were not taken
 */
public record Brief(List<Quote> quotes, int leftOut) {
    public Brief {
        quotes = List.copyOf(quotes);
    }
}
