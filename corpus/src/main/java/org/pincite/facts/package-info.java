/**
 * What does the text say of itself: court, docket, parties, dates, allegations, quotations &mdash; and where does it say
 * so?
 *
 * <p>{@link org.pincite.facts.FactReader} is the door, and {@link org.pincite.facts.FragmentReader} for what stands
 * without a document around it. Behind them stand many small readers, each with one job and one table
 * of examples in its test; patterns, court names and the taxonomy of allegation types are data files beside them.
 */
@NullMarked
package org.pincite.facts;

import org.jspecify.annotations.NullMarked;
