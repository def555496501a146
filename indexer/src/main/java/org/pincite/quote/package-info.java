/**
 * Are these the words, and where?
 *
 * <p>{@link org.pincite.quote.QuoteChecker} is the door: it takes a quotation and an engine, finds the passages that may be
 * its source, and gives each quotation a verdict. {@link org.pincite.quote.Judge} compares a quotation with one passage, word
 * by word, and knows no backend. A verdict is made on words, never on hashes or scores; where there is doubt it is the
 * stricter one.
 */
@NullMarked
package org.pincite.quote;

import org.jspecify.annotations.NullMarked;
