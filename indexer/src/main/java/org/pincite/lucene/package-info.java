/**
 * How does Lucene do it? The embedded search backend; only its provider is public, found through {@code
 * META-INF/services}.
 *
 * <p>The one idea to know is the block, in {@link org.pincite.lucene.DocumentBlock}: a document is one Lucene document for
 * searching, behind the small ones that hold its text.
 */
@NullMarked
package org.pincite.lucene;

import org.jspecify.annotations.NullMarked;
