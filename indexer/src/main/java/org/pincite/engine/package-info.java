/**
 * What does Pincite need of a search backend? The seam.
 *
 * <p>{@link org.pincite.engine.Engine} answers questions, in our own records only; {@link
 * org.pincite.engine.EngineProvider} opens one. Adding a backend adds a package, a line in {@code META-INF/services} and a
 * subclass of {@code EngineContract}; it changes no existing line.
 */
@NullMarked
package org.pincite.engine;

import org.jspecify.annotations.NullMarked;
