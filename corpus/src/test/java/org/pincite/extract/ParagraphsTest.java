package org.pincite.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.extract.ExtractorTest.extracted;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Text;

class ParagraphsTest {
    private static List<String> paragraphs(Text text) {
        return text.paragraphs().stream()
                .map(p -> p.span().in(text.chars()).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void an_indented_line_begins_a_paragraph_in_a_pdf() {
        byte[] pdf = PdfMaker.pdf()
                .page()
                .lines(
                        "\tThe first paragraph begins with an indentation and goes on to the margin",
                        "on its second line, where it stays until it ends on this third line of it and",
                        "then it is over.",
                        "\tThe second one begins with an indentation as well and goes to the margin",
                        "on its last line, which is this one.")
                .bytes();

        assertThat(paragraphs(extracted(pdf, "a.pdf").text()))
                .extracting(p -> p.substring(0, 10))
                .containsExactly("The first ", "The second");
    }

    @Test
    void a_paragraph_runs_on_over_a_page_break() {
        byte[] pdf = PdfMaker.pdf()
                .page()
                .lines(
                        "\tThe paragraph begins at the foot of a page, and its only sentence is long and",
                        "does not end before the page does, so that the reader must turn it over to the")
                .page()
                .lines(
                        "next page, where the sentence ends and so does the paragraph that it is in here.",
                        "\tAnother paragraph follows after it and has some words of its own in addition.")
                .bytes();

        List<String> found = paragraphs(extracted(pdf, "a.pdf").text());

        assertThat(found).hasSize(2);
        assertThat(found.getFirst()).contains("turn it over to the next page");
    }

    @Test
    void numbers_in_a_chain_of_eight_or_more_are_paragraph_numbers() {
        String complaint = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> n + ". Defendant did the " + n + "th thing.\n\nFrom this followed:")
                .collect(Collectors.joining("\n\n"));
        Text text = PlainText.read("COMPLAINT\n\n" + complaint);

        assertThat(text.paragraphs())
                .filteredOn(p -> p.number() != null)
                .extracting(Paragraph::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void a_short_list_numbers_no_paragraphs() {
        Text text = PlainText.read("1. Bread.\n\n2. Butter.\n\n3. Beer.");

        assertThat(text.paragraphs()).extracting(Paragraph::number).containsOnlyNulls();
    }

    @Test
    void in_a_text_set_double_spaced_a_blank_line_ends_no_paragraph() {
        Text text = PlainText.read("""
                        We have seen this case before, albeit with

                different parties. As explained in our opinion,

                which was given in the year before this one, the

                complaint was dismissed, and leave to amend was

                given, but the complaint that followed was as bad

                as the first, and was dismissed in its turn.


                        The plaintiffs appeal from this dismissal, and

                from the denial of their motion, which came too

                late and said too little.
                """);

        assertThat(paragraphs(text)).hasSize(2);
        assertThat(paragraphs(text).get(1)).startsWith("The plaintiffs appeal");
    }

    @Test
    void an_indented_line_begins_a_paragraph_in_a_text() {
        Text text = PlainText.read("    First line here\nand its second.\n    Another begins\nand ends.");

        assertThat(paragraphs(text)).containsExactly("First line here and its second.", "Another begins and ends.");
    }

    @Test
    void the_same_answer_at_the_head_of_several_pages_is_no_running_head() {
        StringBuilder answer = new StringBuilder();
        for (int p = 1; p <= 5; p++) {
            answer.append(p * 3)
                    .append(". Denied as untrue\n")
                    .append(p * 3 + 1)
                    .append(". Admitted that ")
                    .append("abcde".charAt(p - 1))
                    .append(" is so\nand more.\f");
        }

        assertThat(PlainText.read(answer.toString()).furniture()).isEmpty();
    }

    @Test
    void sizes_guessed_line_by_line_under_a_scan_end_no_paragraph() {
        PdfMaker pdf = PdfMaker.pdf().page();
        for (int i = 0; i < 12; i++) {
            pdf.at(
                    72,
                    84 + 14 * i,
                    i % 2 == 0 ? 10 : 11.5f,
                    "words of a scanned page that go on in line " + (char) ('a' + i) + " and so forth");
        }

        assertThat(paragraphs(extracted(pdf.bytes(), "scan.pdf").text())).hasSize(1);
    }
}
