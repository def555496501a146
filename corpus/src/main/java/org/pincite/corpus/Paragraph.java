package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph; paragraphs are in reading order and do not overlap. A paragraph may run over a page break, furniture
 * inside it included.
 *
 * @param span the paragraph's text
 * @param number the number its author gave it ({@code ¶ 45}), null where it has none
 */
public record Paragraph(Span span, @Nullable Integer number) {}
