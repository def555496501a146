/**
 * Where do programs and browsers ask?
 *
 * <p>{@link org.pincite.http.PinciteHttp} serves a {@link org.pincite.http.Library} as the JSON API and the web UI. One
 * class a job: {@code SearchParameters} reads a URL, {@code SearchRoutes}, {@code DocumentRoutes} and {@code
 * RunningRoutes} answer, {@code Guard} holds what every answer carries, {@code Problems} turns what went wrong into one
 * shape. The home of Javalin and Jetty, together with {@code server}.
 */
@NullMarked
package org.pincite.http;

import org.jspecify.annotations.NullMarked;
