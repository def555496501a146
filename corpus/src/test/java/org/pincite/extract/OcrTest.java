package org.pincite.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.pincite.extract.ExtractorTest.extracted;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Page;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

class OcrTest {
    private static final String[] LINES = {
        "THE COURT FINDS THAT", "the scales of the mill were false", "for eleven years."
    };

    private static BufferedImage scan() {
        BufferedImage image = new BufferedImage(2550, 1600, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 64));
        for (int i = 0; i < LINES.length; i++) {
            graphics.drawString(LINES[i], 300, 500 + 110 * i);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] scannedPdf(String stamp) throws IOException {
        PdfMaker pdf = PdfMaker.pdf().page().lines("The first page has enough text of its own to be read as it is.");
        pdf.page();
        try (PDPageContentStream out = new PDPageContentStream(pdf.document(), pdf.lastPage())) {
            out.drawImage(LosslessFactory.createFromImage(pdf.document(), scan()), 0, 200, 612, 384);
        }
        if (!stamp.isEmpty()) {
            pdf.at(72, 24, stamp);
        }
        return pdf.bytes();
    }

    private static void needs_tesseract() {
        String missing = "install tesseract-ocr to run the tests of text recognition";
        boolean available = new Ocr().isAvailable();
        assumeTrue(available || Boolean.getBoolean("pincite.complete"), missing);
        assertThat(available).as(missing).isTrue();
    }

    @Test
    void a_page_with_nothing_but_a_stamp_keeps_it_and_gets_the_words_of_its_image() throws IOException {
        needs_tesseract();
        String stamp = "Case 3:20-cv-08570-JD Document 9 Filed 08/31/22 Page 2 of 2";

        Extracted read = extracted(scannedPdf(stamp), "scan.pdf");

        assertThat(read.text().pages()).extracting(Page::ocr).containsExactly(false, true);
        Page second = read.text().pages().get(1);
        assertThat(second.ecfPage()).isEqualTo(2);
        assertThat(second.span().in(read.text().chars()))
                .contains(stamp)
                .containsOnlyOnce("08570")
                .contains("the scales of the mill were false");
    }

    @Test
    void an_image_file_is_a_page() throws IOException {
        needs_tesseract();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(scan(), "png", png);

        Extracted read = extracted(png.toByteArray(), "scan.png");

        assertThat(read.text().chars()).contains("the scales of the mill were false");
        assertThat(read.text().pages().getFirst().ocr()).isTrue();
    }

    @Test
    void without_the_program_each_such_page_has_a_warning() throws IOException {
        Formats formats = new Formats(Extractor.Options.defaults(), new Ocr("no-such-program"));
        Budget budget = new Budget(Duration.ofMinutes(1).toNanos());

        Extraction read = formats.read(scannedPdf(""), "scan.pdf", budget);

        assertThat(read).isInstanceOf(Extracted.class);
        assertThat(((Extracted) read).warnings())
                .extracting(Warning::code, Warning::page)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ocr-unavailable", 2));
    }

    @Test
    void without_the_program_an_image_is_rejected_with_what_to_install() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(scan(), "png", png);
        Formats formats = new Formats(Extractor.Options.defaults(), new Ocr("no-such-program"));

        Extraction read = formats.read(
                png.toByteArray(), "scan.png", new Budget(Duration.ofMinutes(1).toNanos()));

        assertThat(read).isInstanceOf(Rejected.class);
        assertThat(((Rejected) read).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(((Rejected) read).message()).contains("tesseract-ocr");
    }

    @Test
    void an_empty_page_is_no_reason_to_look_for_text() {
        byte[] pdf = PdfMaker.pdf()
                .page()
                .page()
                .lines("The second page has enough text to be read.")
                .bytes();

        assertThat(extracted(pdf, "blank.pdf").warnings()).isEmpty();
    }
}
