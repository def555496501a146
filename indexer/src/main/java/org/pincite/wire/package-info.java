/**
 * What do programs read?
 *
 * <p>Records in the shape of the JSON API, built from what the engine answers by functions named {@code of}. HTTP sends
 * them and the command line prints them, so both say the same. Names and shapes are a contract: fields may be added, none
 * renamed. A list or map is never null; a value that is not known is.
 */
@NullMarked
package org.pincite.wire;

import org.jspecify.annotations.NullMarked;
