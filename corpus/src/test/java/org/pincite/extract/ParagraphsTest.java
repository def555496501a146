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
}
