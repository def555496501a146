/**
 * How is it used from a terminal?
 *
 * <p>{@link org.pincite.cli.Commands} names the commands. Results go to the standard output, progress and errors to the
 * standard error; the exit code is 0 if something was found or done, 1 if nothing was found, 2 for an error.
 */
@NullMarked
package org.pincite.cli;

import org.jspecify.annotations.NullMarked;
