package org.pincite.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.extract.ExtractorTest.extracted;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.extract.Extraction.Extracted;

class HtmlReaderTest {
    private static final String ARTICLE = """
            <html><head><title>Old Mill Sued Over Flour | The Daily Grain</title>
            <link rel="canonical" href="https://grain.example/mill">
            <meta property="og:site_name" content="The Daily Grain">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
            "headline":"Old Mill Sued Over Flour","datePublished":"2024-03-30T09:00:00-05:00",
            "author":[{"@type":"Person","name":"Ann Reed"},{"@type":"Person","name":"Bo Field"}],
            "publisher":{"@type":"Organization","name":"The Daily Grain"}}]}</script></head>
            <body class="has-sidebar"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">Weather</a></li></ul></nav>
            <header><h1>Old Mill Sued Over Flour</h1><p class="byline">By Ann Reed and Bo Field</p>
            <time datetime="2024-03-30T09:00">March 30, 2024</time></header>
            <div class="story"><p>The Old Mill, which has ground flour since 1854, was sued on Monday by a baker who says,
            in a complaint of 40 pages, that its scales were false for years.</p>
            <p>&ldquo;We weighed every sack twice,&rdquo; the complaint says, &ldquo;and every sack was short.&rdquo; The mill,
            its lawyer said, will answer in court, and not before.</p>
            <div class="newsletter-signup"><p>Sign up for our grain letter, sent each week, free of charge.</p></div>
            <p>The case is <i>Baker v. Old Mill</i>, No. 24-cv-00123, in the district court, before Judge Stone, who heard
            a like case in 2019, and dismissed it.</p>
            <p>Read more: <a href="/x">Ten loaves to bake this spring</a></p></div>
            <aside><h3>Related stories</h3><p>A cow was found in the river, unharmed, on Tuesday.</p></aside>
            <section id="comments"><p>I always said so, and so did my uncle, who knew the miller well.</p></section>
            <footer>Copyright The Daily Grain</footer></body></html>
            """;

    @Test
    void an_article_is_its_headline_and_body_without_what_surrounds_it() {
        Extracted read = extracted(ARTICLE.getBytes(UTF_8), "mill.html");

        assertThat(read.text().chars())
                .startsWith("Old Mill Sued Over Flour")
                .contains(
                        "By Ann Reed and Bo Field",
                        "“We weighed every sack twice,”",
                        "Baker v. Old Mill, No. 24-cv-00123")
                .doesNotContain("Weather", "Related", "cow", "uncle", "Sign up", "Read more", "Copyright");
        assertThat(read.paged()).isFalse();
    }

    @Test
    void a_page_says_of_itself_who_wrote_it_and_when() {
        assertThat(extracted(ARTICLE.getBytes(UTF_8), "mill.html").metadata())
                .containsEntry("html.title", "Old Mill Sued Over Flour | The Daily Grain")
                .containsEntry("html.h1", "Old Mill Sued Over Flour")
                .containsEntry("html.canonical", "https://grain.example/mill")
                .containsEntry("html.time", "2024-03-30T09:00")
                .containsEntry("html.byline", "By Ann Reed and Bo Field")
                .containsEntry("meta.og:site_name", "The Daily Grain")
                .containsEntry("jsonld.headline", "Old Mill Sued Over Flour")
                .containsEntry("jsonld.author", "Ann Reed; Bo Field")
                .containsEntry("jsonld.publisher", "The Daily Grain")
                .containsEntry("jsonld.datepublished", "2024-03-30T09:00:00-05:00");
    }

    @Test
    void a_page_may_say_so_in_its_elements_only() {
        String page = """
                <html><head><title>Mill Sued | Valley Herald</title></head><body>
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Mill Sued</h1>
                By <span itemprop="author" itemscope><span itemprop="name">Ann Reed</span></span>,
                <span itemprop="author">Bo Field</span>
                <time itemprop="datePublished" datetime="2024-04-05">April 5, 2024</time>
                <meta itemprop="dateModified" content="2024-04-06"><p>The mill was sued on Monday.</p></div></body></html>
                """;
        assertThat(extracted(page.getBytes(UTF_8), "mill.html").metadata())
                .containsEntry("microdata.type", "https://schema.org/NewsArticle")
                .containsEntry("microdata.headline", "Mill Sued")
                .containsEntry("microdata.author", "Ann Reed; Bo Field")
                .containsEntry("microdata.datepublished", "2024-04-05")
                .containsEntry("microdata.datemodified", "2024-04-06")
                .doesNotContainKey("microdata.publisher");
    }

    @Test
    void a_docket_in_tables_keeps_its_rows_as_lines() {
        String docket = """
                <html><body><h3>CIVIL DOCKET FOR CASE #: 3:24-cv-00123</h3>
                <table><tr><td>Date Filed</td><td>#</td><td>Docket Text</td></tr>
                <tr><td>03/01/2024</td><td>1</td><td>COMPLAINT against Old Mill<br>(Attachments: # 1 Exhibit)</td></tr>
                <tr><td>03/04/2024</td><td>2</td><td>SUMMONS issued</td></tr></table></body></html>
                """;

        assertThat(extracted(docket.getBytes(UTF_8), "docket.html")
                        .text()
                        .chars()
                        .lines())
                .contains(
                        "Date Filed\t#\tDocket Text",
                        "03/01/2024\t1\tCOMPLAINT against Old Mill  (Attachments: # 1 Exhibit)",
                        "03/04/2024\t2\tSUMMONS issued");
    }

    @Test
    void a_caption_in_a_table_is_read_cell_by_cell() {
        String caption = """
                <html><body><table><tr><td>ANN BAKER,<br>Plaintiff,<br>v.<br>OLD MILL,<br>Defendant.</td>
                <td>Case No. 24-123<br>COMPLAINT<br>JURY DEMANDED</td></tr></table></body></html>
                """;

        assertThat(extracted(caption.getBytes(UTF_8), "c.html").text().chars())
                .isEqualTo(
                        "ANN BAKER,\nPlaintiff,\nv.\nOLD MILL,\nDefendant.\n\nCase No. 24-123\nCOMPLAINT\nJURY DEMANDED\n");
    }

    @Test
    void the_lines_of_a_row_of_one_cell_stay_lines() {
        String party = """
                <html><body><table><tr><td>Debtor<br>Old Mill, Inc.<br>1 Mill Street<br>Oakdale</td><td>&nbsp;</td></tr>
                <tr><td>Ann Baker<br>TERMINATED: 01/09/2024</td><td>represented by</td><td>Bo Field</td></tr></table></body></html>
                """;

        assertThat(extracted(party.getBytes(UTF_8), "p.html").text().chars())
                .isEqualTo("Debtor\nOld Mill, Inc.\n1 Mill Street\nOakdale\n\n"
                        + "Ann Baker  TERMINATED: 01/09/2024\trepresented by\tBo Field\n");
    }

    @Test
    void a_docket_whose_entries_are_paragraphs_is_no_article() {
        String entry =
                "<p>TRANSCRIPT of proceedings, held before Judge Brook, reporter Reed, of the hearing in March, which "
                        + "may be viewed at the court's public terminal, or bought from the reporter, before the deadline for release.</p>";
        String docket = "<html><body><h3>CIVIL DOCKET FOR CASE #: 3:24-cv-00123</h3><div>" + entry.repeat(4)
                + "</div></body></html>";

        assertThat(extracted(docket.getBytes(UTF_8), "docket.html").text().chars())
                .startsWith("CIVIL DOCKET FOR CASE #: 3:24-cv-00123\n")
                .contains("TRANSCRIPT of proceedings");
    }

    @Test
    void a_page_says_where_its_links_lead() {
        String page = """
                <html><body><p>Docket <a href="https://ecf.oakd.uscourts.gov/doc1/1">1</a>
                <a href="http://www.example.org?x=1">help</a> <a href="https://ECF.oakd.uscourts.gov/doc1/2">2</a>
                <a href="/local">3</a></p></body></html>
                """;

        assertThat(extracted(page.getBytes(UTF_8), "d.html").metadata())
                .containsEntry("html.hosts", "ecf.oakd.uscourts.gov www.example.org");
    }

    @Test
    void an_xml_file_says_what_its_values_are() {
        String xml =
                "<?xml version=\"1.0\"?><docket><case><court>oakd</court><name>Baker v. Mill</name></case><party><name>Ann Baker</name></party></docket>";

        assertThat(extracted(xml.getBytes(UTF_8), "d.xml").metadata())
                .containsOnly(
                        Map.entry("xml", "docket"),
                        Map.entry("xml.court", "oakd"),
                        Map.entry("xml.name", "Baker v. Mill"));
    }

    @Test
    void an_xml_record_is_a_line_of_its_values() {
        String xml =
                "<?xml version=\"1.0\"?><docket><case><number>24-123</number><name>Baker v. Mill</name></case></docket>";

        assertThat(extracted(xml.getBytes(UTF_8), "d.xml").text().chars()).isEqualTo("24-123\tBaker v. Mill\n");
    }
}
