package org.pincite.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Embedded;

/** The files attached to a PDF or packed into its portfolio, within the limits of {@link EmbeddedFiles}. */
final class PdfAttachments {
    private final List<Embedded> files = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private long total;

    private PdfAttachments() {}

    static PdfAttachments of(PDDocument document) {
        PdfAttachments attachments = new PdfAttachments();
        try {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
            if (tree != null) {
                attachments.collect(tree, 0);
            }
        } catch (IOException | RuntimeException e) {
            attachments.failed(e, 0);
        }
        return attachments;
    }

    /** Adds the files pinned to one page. */
    void collect(PDPage page, int ordinal) {
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment attachment
                        && attachment.getFile() instanceof PDComplexFileSpecification file) {
                    add(attachment.getAttachmentName(), file);
                }
            }
        } catch (IOException | RuntimeException e) {
            failed(e, ordinal);
        }
    }

    private void failed(Exception e, int page) {
        if (e instanceof Interrupted interrupted) {
            throw interrupted;
        }
        warnings.add(new Warning("attachment-damaged", page, "an attachment cannot be read: " + Messages.of(e)));
    }

    private void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (Map.Entry<String, PDComplexFileSpecification> entry : names.entrySet()) {
                add(entry.getKey(), entry.getValue());
            }
        }
        if (node.getKids() != null && depth < 32) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, depth + 1);
            }
        }
    }

    private void add(@Nullable String key, @Nullable PDComplexFileSpecification file) throws IOException {
        if (file == null || files.size() >= EmbeddedFiles.MAX_FILES) {
            return;
        }
        PDEmbeddedFile embedded = file.getEmbeddedFileUnicode();
        if (embedded == null) {
            embedded = file.getEmbeddedFile();
        }
        if (embedded == null) {
            return;
        }
        byte[] bytes = embedded.toByteArray();
        total += bytes.length;
        if (total > EmbeddedFiles.MAX_TOTAL) {
            warnings.add(new Warning("truncated", 0, "the attachments are larger than 2 GiB; the rest is left out"));
            return;
        }
        String name = file.getFileUnicode() != null ? file.getFileUnicode() : file.getFile();
        if (name == null || name.isBlank()) {
            name = key == null || key.isBlank() ? "attachment-" + (files.size() + 1) : key;
        }
        files.add(new Embedded(name, bytes));
    }

    List<Embedded> files() {
        return files;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
