/**
 * How are JSON values read and written?
 *
 * <p>The one home of Jackson: {@link org.pincite.json.Json} holds the one configured mapper, with limits on what it reads.
 */
@NullMarked
package org.pincite.json;

import org.jspecify.annotations.NullMarked;
