/**
 * How is it put together?
 *
 * <p>{@link org.pincite.server.Main} is the program: the commands of {@code cli} and {@code serve}. It alone reads the
 * environment; {@code ServerConfig} is what was asked for once it is known to make sense, and {@code Serving} is a server
 * from the first answer to the last.
 */
@NullMarked
package org.pincite.server;

import org.jspecify.annotations.NullMarked;
