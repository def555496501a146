/**
 * What can a reader ask?
 *
 * <p>{@link org.pincite.query.QueryParser} turns what was typed, in one of four {@linkplain org.pincite.query.Dialect
 * dialects}, into a {@link org.pincite.query.Query}; a query prints itself as the answer's {@code readAs}, and what it prints
 * parses back to itself. This room knows only the JDK.
 */
@NullMarked
package org.pincite.query;

import org.jspecify.annotations.NullMarked;
