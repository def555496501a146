/**
 * What is a legal document, and where in it is a passage?
 *
 * <p>A {@link org.pincite.corpus.Document} is one text, kept as extracted, with tables of what stands where. Every offset
 * in Pincite is a UTF-16 offset into that text ({@link org.pincite.corpus.Span}); {@link
 * org.pincite.corpus.PageMap#locate} is the one place that turns offsets into a {@link org.pincite.corpus.PinCite}, and
 * {@link org.pincite.corpus.Words} the one place that says what a word is. This room knows only the JDK.
 */
@NullMarked
package org.pincite.corpus;

import org.jspecify.annotations.NullMarked;
