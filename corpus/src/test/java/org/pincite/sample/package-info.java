/**
 * What is in the bundled sample corpus, and how is it made from its readable sources?
 *
 * <p>{@link org.pincite.sample.SampleCorpus} turns every {@code .src} file under {@code corpus/src/sample} into one file
 * under {@code corpus/sample}: a PDF, DOCX, HTML, EML or TXT that looks like a court's or a newsroom's. The same sources
 * give the same bytes on every machine, so the documents' ids never change.
 */
@NullMarked
package org.pincite.sample;

import org.jspecify.annotations.NullMarked;
