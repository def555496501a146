package org.pincite.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.extract.ExtractorTest.extracted;
import static org.pincite.extract.ExtractorTest.rejected;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Container;
import org.pincite.extract.Extraction.Embedded;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

class RobustnessTest {
    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void an_archive_is_a_box_of_files() throws IOException {
        byte[] zip = zip(Map.of("a/letter.txt", "Dear Judge".getBytes(UTF_8)));

        Extraction read = Extractor.create(Extractor.Options.defaults()).extract(zip, "x.zip");

        assertThat(read).isInstanceOf(Container.class);
        assertThat(((Container) read).embedded()).extracting(Embedded::name).containsExactly("a/letter.txt");
    }

    @Test
    void a_file_attached_to_a_pdf_is_a_file_of_its_own() throws IOException {
        PdfMaker pdf = PdfMaker.pdf().page().lines("See the attachment to this page, which says more than this.");
        PDEmbeddedFile file =
                new PDEmbeddedFile(pdf.document(), new ByteArrayInputStream("Ten ounces.".getBytes(UTF_8)));
        PDComplexFileSpecification spec = new PDComplexFileSpecification();
        spec.setFile("note.txt");
        spec.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("note", spec));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.document().getDocumentCatalog().setNames(names);

        Extracted read = extracted(pdf.bytes(), "with.pdf");

        assertThat(read.embedded()).extracting(Embedded::name).containsExactly("note.txt");
        assertThat(new String(read.embedded().getFirst().bytes(), UTF_8)).isEqualTo("Ten ounces.");
    }

    @Test
    void half_a_pdf_says_what_is_wrong_or_gives_what_is_left() {
        byte[] whole =
                PdfMaker.pdf().page().lines("The whole of it was longer.").bytes();

        Extraction read = Extractor.create(Extractor.Options.defaults())
                .extract(Arrays.copyOf(whole, whole.length / 3), "half.pdf");

        assertThat(read).isInstanceOf(Rejected.class);
        assertThat(((Rejected) read).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(((Rejected) read).message()).startsWith("the PDF cannot be read: ");
    }

    @Test
    void time_is_over_when_it_is_over() {
        Extractor hasty = Extractor.create(new Extractor.Options(Duration.ofNanos(1), 1_000, false));

        Extraction read = hasty.extract("text".getBytes(UTF_8), "a.txt");

        assertThat(read).isInstanceOf(Rejected.class);
        assertThat(((Rejected) read).reason()).isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void a_text_past_the_limit_is_cut_with_a_warning() {
        Extractor brief = Extractor.create(new Extractor.Options(Duration.ofMinutes(1), 10, false));

        Extraction read = brief.extract("twelve chars and more".getBytes(UTF_8), "a.txt");

        assertThat(((Extracted) read).text().chars()).isEqualTo("twelve cha");
        assertThat(((Extracted) read).warnings()).extracting(Warning::code).containsExactly("truncated");
    }

    @Test
    void a_file_of_nothing_but_white_space_has_no_text() {
        assertThat(rejected(" \n \n".getBytes(UTF_8), "blank.txt").reason()).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void html_nested_without_end_is_read_or_rejected_but_ends() {
        String deep = "<div>".repeat(60_000) + "the words below";

        Extraction read =
                Extractor.create(Extractor.Options.defaults()).extract(("<html>" + deep).getBytes(UTF_8), "d.html");

        assertThat(read).isInstanceOfAny(Extracted.class, Rejected.class);
    }
}
