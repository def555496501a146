package org.pincite.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Text;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.create(Extractor.Options.defaults());

    static Extracted extracted(byte[] bytes, String name) {
        Extraction extraction = EXTRACTOR.extract(bytes, name);
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    static Rejected rejected(byte[] bytes, String name) {
        Extraction extraction = EXTRACTOR.extract(bytes, name);
        assertThat(extraction).isInstanceOf(Rejected.class);
        return (Rejected) extraction;
    }

    @Test
    void pages_of_a_pdf_hold_their_own_lines() {
        byte[] pdf = PdfMaker.pdf()
                .page()
                .lines("The first page ends here.")
                .page()
                .lines("The second page follows.")
                .bytes();

        Extracted read = extracted(pdf, "motion.pdf");

        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.paged()).isTrue();
        assertThat(read.text().pages())
                .extracting(p -> p.span().in(read.text().chars()).strip())
                .containsExactly("The first page ends here.", "The second page follows.");
    }

    @Test
    void a_text_file_named_pdf_is_read_as_text() {
        Extracted read = extracted("Dear Judge Donato:\n\nWe write to object.\n".getBytes(UTF_8), "letter.pdf");

        assertThat(read.mediaType()).isEqualTo("text/plain");
        assertThat(read.text().paragraphs())
                .extracting(p -> p.span().in(read.text().chars()))
                .containsExactly("Dear Judge Donato:", "We write to object.");
    }

    @Test
    void text_in_an_old_code_page_keeps_its_quotation_marks() {
        byte[] windows = "He said \u201cno\u201d \u2014 twice \u00a7 5.".getBytes(Charset.forName("windows-1252"));

        assertThat(extracted(windows, "note.txt").text().chars()).isEqualTo("He said “no” — twice § 5.");
    }

    @Test
    void a_file_without_bytes_is_rejected_as_empty() {
        assertThat(rejected(new byte[0], "empty.pdf").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void an_encrypted_pdf_is_rejected_as_encrypted() {
        byte[] pdf = PdfMaker.pdf().page().lines("Secret.").encrypted("hunter2");

        assertThat(rejected(pdf, "sealed.pdf").reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void half_a_docx_is_rejected_as_damaged_in_words() {
        byte[] zip = new byte[400];
        Arrays.fill(zip, (byte) 7);
        System.arraycopy("PK\3\4".getBytes(UTF_8), 0, zip, 0, 4);

        Rejected rejected = rejected(zip, "broken.docx");

        assertThat(rejected.reason()).isIn(Reason.DAMAGED, Reason.NO_TEXT);
        assertThat(rejected.message()).isNotBlank();
    }

    @Test
    void a_form_feed_ends_a_page_and_a_blank_line_a_paragraph() {
        Text text = PlainText.read("One.\n\nTwo.\fThree.\f");

        assertThat(text.chars()).isEqualTo("One.\n\nTwo.\fThree.\f");
        assertThat(text.pages()).hasSize(2);
        assertThat(text.paragraphs())
                .extracting(p -> p.span().in(text.chars()))
                .containsExactly("One.", "Two.", "Three.");
    }
}
