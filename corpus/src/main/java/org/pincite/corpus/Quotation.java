package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks.
 *
 * @param words as printed, without the outer marks
 * @param speaker who is said to have said them; null where the text does not say
 */
public record Quotation(String words, @Nullable String speaker, Evidence evidence) {}
