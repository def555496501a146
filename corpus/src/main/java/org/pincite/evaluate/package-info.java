/**
 * How well are facts read, against answers that people wrote?
 *
 * <p>{@link org.pincite.evaluate.Evaluation} is the door. A file of gold rows holds one JSON object a line; what a row asks
 * is told from its fields by one {@code Form} for each kind of row, which has it read by the code that indexing uses and
 * compares.
 */
@NullMarked
package org.pincite.evaluate;

import org.jspecify.annotations.NullMarked;
