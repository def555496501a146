/**
 * How do bytes become text with pages, lines and paragraphs?
 *
 * <p>{@link org.pincite.extract.Extractor} is the door: bytes and a file name in, an {@link org.pincite.extract.Extraction}
 * out. This room is the home of Tika, PDFBox and Tesseract; none of their types leaves it.
 */
@NullMarked
package org.pincite.extract;

import org.jspecify.annotations.NullMarked;
