package org.pincite.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.extract.ExtractorTest.extracted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Bates;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;
import org.pincite.corpus.Text;

class FurnitureTest {
    private static final List<String> TOPICS =
            List.of("weather", "money", "patents", "cattle", "railways", "steel", "copper", "sugar", "ships");

    /** Two lines that differ from page to page. */
    private static String body(int page) {
        String topic = TOPICS.get(page % TOPICS.size());
        return "The parties met and spoke of " + topic + " but agreed on nothing\nand in the end of " + topic
                + " no more was said.";
    }

    static List<String> furniture(Text text) {
        return text.furniture().stream().map(s -> s.in(text.chars())).toList();
    }

    /** What is left of the text when furniture and joins are taken out, on one line. */
    static String words(Text text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.chars().length(); i++) {
            int at = i;
            boolean joined = text.joins().stream().anyMatch(s -> s.contains(at));
            if (!joined) {
                out.append(
                        text.furniture().stream().anyMatch(s -> s.contains(at))
                                ? ' '
                                : text.chars().charAt(i));
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private static List<String> labels(Text text) {
        return text.pages().stream().map(p -> String.valueOf(p.label())).toList();
    }

    private static String pages(int count, IntPage page) {
        return IntStream.rangeClosed(1, count).mapToObj(page::of).collect(Collectors.joining("\f"));
    }

    private interface IntPage {
        String of(int page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Case 3:20-cv-08570-JD Document 736 Filed 03/23/24 Page 12 of 53 | 3:20-cv-08570-JD | 736 | 2024-03-23 | 12 | 53 | -",
                "Case 1:17-cr-00232-EGS Document 248-4 Filed 09/24/20 Page 1 of 1 | 1:17-cr-00232-EGS | 248-4 | 2020-09-24 | 1 | 1 | -",
                "Case 1:19-cv-00150-ABC Document 7 Filed 06/30/2019 Page 2 of 9 PageID #: 41 | 1:19-cv-00150-ABC | 7 | 2019-06-30 | 2 | 9 | 41",
                "Case: 1:20-cv-10000 Document #: 57-2 Filed: 06/16/20 Page 3 of 8 PageID #:371 | 1:20-cv-10000 | 57-2 | 2020-06-16 | 3 | 8 | 371",
                "Case 2:20-cv-10000-ABC-DEF ECF No. 1, PageID.1 Filed 01/01/20 Page 1 of 30 | 2:20-cv-10000-ABC-DEF | 1 | 2020-01-01 | 1 | 30 | 1",
                "2:17-cv-10310-AC-DRG Doc # 1 Filed 01/31/17 Pg 4 of 19 Pg ID 4 | 2:17-cv-10310-AC-DRG | 1 | 2017-01-31 | 4 | 19 | 4",
                "Case 18-09232 Doc 49 Filed 04/16/19 Entered 04/16/19 14:07:05 Desc Page 1 of 3 | 18-09232 | 49 | 2019-04-16 | 1 | 3 | -",
                "Case 20-12345-ABC Doc 12 Filed 01/01/20 Entered 01/01/20 12:34:56 Desc Main Document Page 1 of 9 | 20-12345-ABC | 12 | 2020-01-01 | 1 | 9 | -",
                "Case: 21-16506, 03/31/2022, ID: 12409936, DktEntry: 54, Page 9 of 91 | 21-16506 | 54 | 2022-03-31 | 9 | 91 | -",
                "USCA Case #21-7078 Document #1930000 Filed: 01/14/2022 Page 3 of 80 | 21-7078 | 1930000 | 2022-01-14 | 3 | 80 | -",
                "Case 21-2043, Document 61-1, 03/14/2022, 3278492, Page1 of 80 | 21-2043 | 61-1 | 2022-03-14 | 1 | 80 | -",
                "Case: 17-3510 Document: 1-1 Filed: 10/31/2017 Page: 2 | 17-3510 | 1-1 | 2017-10-31 | 2 | 0 | -",
                "Case: 21-50498 Document: 00516242060 Page: 3 Date Filed: 03/16/2022 | 21-50498 | 00516242060 | 2022-03-16 | 3 | 0 | -",
                "Appellate Case: 22-1801 Page: 1 Date Filed: 01/19/2023 Entry ID: 5236845 | 22-1801 | - | 2023-01-19 | 1 | 0 | -",
                "USCA11 Case: 20-10135 Date Filed: 05/11/2021 Page: 4 of 40 | 20-10135 | - | 2021-05-11 | 4 | 40 | -",
                "USCA4 Appeal: 21-1234 Doc: 30 Filed: 08/02/2021 Pg: 5 of 66 | 21-1234 | 30 | 2021-08-02 | 5 | 66 | -",
                "FILED: NEW YORK COUNTY CLERK 09/04/2014 04:29 PM INDEX NO. 650000/2014 NYSCEF DOC. NO. 17 RECEIVED NYSCEF: 09/04/2014 | 650000/2014 | 17 | 2014-09-04 | 0 | 0 | -",
                "EFiled: Jan 01 2020 05:00PM EST Transaction ID 64588888 Case No. 2020-0123-JTL | 2020-0123-JTL | 64588888 | 2020-01-01 | 0 | 0 | -",
            })
    void each_system_s_stamp_is_read(
            String line, String docket, String document, LocalDate filed, int page, int pages, String pageId) {
        Text text = PlainText.read(line + "\n\n" + body(0));

        Stamp stamp = text.pages().getFirst().stamp();
        assertThat(stamp)
                .isEqualTo(new Stamp(docket, document, filed, page, pages, pageId, new Span(0, line.length())));
        assertThat(furniture(text)).containsExactly(line);
    }

    @Test
    void a_stamp_glued_to_the_first_word_is_still_a_stamp() {
        Text text = PlainText.read(pages(
                4,
                p -> "Case 3:20-cv-08570-JD Document 344 Filed 08/31/22 Page " + p + " of 4UNITED " + TOPICS.get(p)
                        + "\n" + body(p)));

        assertThat(text.pages()).extracting(Page::ecfPage).containsExactly(1, 2, 3, 4);
        assertThat(words(text)).startsWith("UNITED money The parties met").doesNotContain("08570");
    }

    @Test
    void a_stamp_quoted_in_the_body_is_the_author_s_words() {
        String quoted = "the paper bearing Case 3:20-cv-08570-JD Document 736 Filed 03/23/24 Page 12 of 53 at its head";
        Text text = PlainText.read(
                pages(5, p -> p == 3 ? "As shown by " + quoted + " and more.\n" + body(p) : body(p) + " " + p));

        assertThat(words(text)).contains(quoted);
        assertThat(text.pages()).extracting(Page::stamp).containsOnlyNulls();
    }

    @Test
    void of_two_stamps_the_upper_one_is_the_page_s_own_and_both_are_furniture() {
        PdfMaker pdf = PdfMaker.pdf();
        for (int p = 1; p <= 3; p++) {
            pdf.page()
                    .at(72, 30, "Case 3:21-cv-09999-JD Document 12-3 Filed 05/05/21 Page " + p + " of 3")
                    .at(72, 46, "Case 5:19-cv-00001-LHK Document 1 Filed 01/02/19 Page " + p + " of 3")
                    .lines(body(p).split("\n"));
        }
        Text text = extracted(pdf.bytes(), "exhibit.pdf").text();

        assertThat(text.pages())
                .extracting(p -> p.stamp() == null ? "" : p.stamp().document())
                .containsOnly("12-3");
        assertThat(words(text)).doesNotContain("Case");
    }

    @Test
    void recurring_heads_and_feet_are_furniture_and_their_numbers_are_labels() {
        Text text = PlainText.read(pages(
                6,
                p -> (p % 2 == 0 ? p + "    DOE v. ROE\n" : "Cite as: 556 U. S. ____ (2009)    " + p + "\n")
                        + "Opinion of the Court\n" + "Sentence number " + "abcdefg".charAt(p) + " of the opinion.\n"
                        + "It goes on.\nAnd on it goes still.\nAnd ends at " + "uvwxyzq".charAt(p) + "."));

        assertThat(labels(text)).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(words(text)).doesNotContain("Cite as", "DOE", "Opinion of the Court");
    }

    @Test
    void roman_front_matter_is_a_run_of_its_own() {
        Text text = PlainText.read(pages(
                8,
                p -> body(p) + "\nMore of " + body(p).substring(30, 36) + " follows below.\n\n"
                        + (p <= 4 ? List.of("i", "ii", "iii", "iv").get(p - 1) : "- " + (p - 4) + " -")));

        assertThat(labels(text)).containsExactly("i", "ii", "iii", "iv", "1", "2", "3", "4");
    }

    @Test
    void lines_beginning_with_their_number_are_numbered_lines() {
        Text text = PlainText.read(pages(
                2,
                p -> IntStream.rangeClosed(1, 28)
                        .mapToObj(n -> n + " words of line number " + (char) ('a' + n % 26) + TOPICS.get(p))
                        .collect(Collectors.joining("\n"))));

        assertThat(text.lines()).hasSize(56);
        NumberedLine fifth = text.lines().get(4);
        assertThat(fifth.number()).isEqualTo(5);
        assertThat(fifth.span().in(text.chars())).isEqualTo("words of line number fmoney");
        assertThat(words(text)).startsWith("words of line number bmoney words of line number cmoney");
    }

    @Test
    void a_column_of_numbers_without_places_is_furniture_that_names_no_line() {
        String numbers =
                IntStream.rangeClosed(1, 28).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        Text text = PlainText.read(pages(2, p -> body(p) + "\n" + numbers + "\n" + body(p + 3)));

        assertThat(text.lines()).isEmpty();
        assertThat(words(text)).doesNotContain("28");
    }

    @Test
    void numbers_between_the_words_leave_what_is_said_alone() {
        Text text = PlainText.read(pages(
                2,
                p -> IntStream.rangeClosed(1, 28)
                        .mapToObj(n -> n + " the court read of " + TOPICS.get(p)
                                + " in No. 12 and found at 14 that this section was short")
                        .collect(Collectors.joining(" "))));

        assertThat(text.lines()).hasSize(56);
        assertThat(words(text))
                .startsWith("the court read of money in No. 12 and found at 14 that this section was short the");
    }

    @Test
    void numbers_in_the_margin_of_a_pdf_name_the_lines_beside_them() {
        PdfMaker pdf = PdfMaker.pdf();
        for (int p = 0; p < 2; p++) {
            pdf.page();
            for (int n = 1; n <= 28; n++) {
                pdf.at(n < 10 ? 46 : 40, 84 + (n - 1) * PdfMaker.PITCH, Integer.toString(n));
            }
            for (int n = 1; n <= 28; n++) {
                pdf.at(
                        72,
                        84 + (n - 1) * PdfMaker.PITCH,
                        "words at place " + (char) ('a' + n % 26) + " of " + TOPICS.get(p));
            }
        }
        Text text = extracted(pdf.bytes(), "pleading.pdf").text();

        assertThat(text.lines()).hasSize(56);
        assertThat(text.lines().get(11).number()).isEqualTo(12);
        assertThat(text.lines().get(11).span().in(text.chars())).isEqualTo("words at place m of weather");
        assertThat(words(text)).startsWith("words at place b of weather words at place c");
    }

    @Test
    void bates_numbers_rise_with_the_pages() {
        Text text = PlainText.read(pages(
                3, p -> body(p) + "\nSee PALM-00000001 on " + TOPICS.get(p + 2) + " there.\n\nNORTHGATE-0001234" + p));

        assertThat(text.bates())
                .extracting(Bates::number)
                .containsExactly("NORTHGATE-00012341", "NORTHGATE-00012342", "NORTHGATE-00012343");
        assertThat(words(text)).contains("PALM-00000001").doesNotContain("NORTHGATE");
    }

    @Test
    void a_zip_code_at_the_foot_is_no_bates_number() {
        assertThat(PlainText.read("Dear Sir,\n\nWe object.\n\nWashington, DC 20005")
                        .bates())
                .isEmpty();
    }

    @Test
    void letters_that_begin_like_a_roman_numeral_are_no_label() {
        Text text = PlainText.read(pages(4, p -> body(p) + "\n\ncall for " + TOPICS.get(p) + " vill"));

        assertThat(labels(text)).containsOnly("null");
    }

    @Test
    void new_york_s_page_number_stands_at_the_foot() {
        Text text = PlainText.read(pages(
                3,
                p -> "FILED: KINGS COUNTY CLERK 09/26/2018 04:25 PM INDEX NO. 522766/2016\nNYSCEF DOC. NO. 80 RECEIVED"
                        + " NYSCEF: 09/26/2018\n\n" + body(p) + "\n\n" + p + " of 3"));

        assertThat(text.pages()).extracting(Page::ecfPage).containsExactly(1, 2, 3);
        assertThat(words(text)).doesNotContain("NYSCEF", "of 3");
    }

    @Test
    void a_lone_page_of_an_excerpt_has_its_label_where_it_fits_between_its_neighbours() {
        List<Integer> printed = List.of(31, 32, 44, 71, 72);
        Text text = PlainText.read(pages(5, p -> body(p) + "\n\n" + printed.get(p - 1)));

        assertThat(labels(text)).containsExactly("31", "32", "44", "71", "72");
    }

    @Test
    void a_lone_number_that_does_not_rise_with_its_neighbours_is_no_label() {
        List<Integer> printed = List.of(31, 32, 12, 71, 72);
        Text text = PlainText.read(pages(5, p -> body(p) + "\n\n" + printed.get(p - 1)));

        assertThat(labels(text)).containsExactly("31", "32", "null", "71", "72");
    }

    @Test
    void a_label_s_dashes_are_furniture_too() {
        Text text = PlainText.read(pages(4, p -> body(p) + "\n\n- " + p + " -"));

        assertThat(labels(text)).containsExactly("1", "2", "3", "4");
        assertThat(words(text)).doesNotContain("-");
    }
}
