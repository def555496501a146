/**
 * How well are quotations found and judged, by answers that people gave?
 *
 * <p>{@link org.pincite.measure.QuoteMeasure} is the door: it checks the quotations of gold files as {@link
 * org.pincite.quote.QuoteChecker} checks any, compares with the answers, and counts.
 */
@NullMarked
package org.pincite.measure;

import org.jspecify.annotations.NullMarked;
