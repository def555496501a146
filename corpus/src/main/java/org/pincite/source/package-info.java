/**
 * Where do documents come from, what changed since last time, and where are the originals kept?
 */
@NullMarked
package org.pincite.source;

import org.jspecify.annotations.NullMarked;
