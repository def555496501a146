package org.pincite.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does, in a real browser, over the sample corpus. */
class BrowserTest {
    private static final Pattern MATCH_OF = Pattern.compile("Match (\\d+) of (\\d+)");
    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    @TempDir
    private static Path folder = Path.of("");

    private static Chromium browser;
    private static SampleServer server;

    private Page page;

    @BeforeAll
    static void start() throws Exception {
        Optional<Chromium> found = Chromium.launch();
        Assumptions.assumeTrue(found.isPresent() || Boolean.getBoolean("pincite.complete"), Chromium.MISSING);
        browser = found.orElseThrow(() -> new AssertionError(Chromium.MISSING));
        server = SampleServer.start(folder.resolve("index"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void a_window_is_opened() {
        page = browser.page(WIDE, HEIGHT);
    }

    @AfterEach
    void nothing_was_complained_of() {
        page.context().close();
        List<String> complaints = List.copyOf(browser.complaints());
        browser.complaints().clear();
        assertThat(complaints).as("errors on the browser's console").isEmpty();
    }

    @Test
    void a_reader_searches_narrows_by_party_opens_a_document_and_steps_through_the_hits() {
        open(WIDE, "/");
        question().fill("messages");
        question().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=messages"));
        assertThat(page.locator("mark").first()).isVisible();
        int before = total();

        facet("party").locator("input[type=checkbox]").first().check();
        assertThat(chips().locator(".chip")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("party="));
        assertThat(hits().first()).isVisible();
        assertThat(total()).isBetween(1, before);

        hits().first().locator("h3 a").click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{64}"));
        MatchResult at = matchInFront();
        int all = Integer.parseInt(at.group(2));
        assertThat(page.locator("mark.is-current")).isInViewport();
        assertThat(page.locator("mark.is-current")).hasText(Pattern.compile("messages?", Pattern.CASE_INSENSITIVE));
        button("Next match").click();
        assertThat(counter()).hasText("Match " + (Integer.parseInt(at.group(1)) % all + 1) + " of " + all);
    }

    @Test
    void a_value_is_excluded_and_its_chip_takes_that_back() {
        open(WIDE, "/?q=messages");
        int all = total();
        Locator article = facet("kind").locator(".value").filter(new Locator.FilterOptions().setHasText("Article"));
        int articles = Integer.parseInt(article.locator(".value-count").textContent());
        article.hover();
        article.getByLabel("not Article").click();

        assertThat(chips().locator(".chip-not")).containsText("Article");
        assertThat(summary()).hasText((all - articles) + " documents");
        assertThat(page).hasURL(Pattern.compile("kind=-article"));
        button("Remove Kind not Article").click();
        assertThat(chips()).isHidden();
        assertThat(summary()).hasText(all + " documents");
    }

    @Test
    void the_values_of_a_facet_are_searched_by_the_beginning_of_a_word() {
        open(WIDE, "/");
        page.getByLabel("Find in Party").fill("okaf");
        Locator names = facet("party").locator(".value-name");
        assertThat(names.filter(new Locator.FilterOptions().setHasNotText("Okafor")))
                .hasCount(0);
        assertThat(names.first()).containsText("Okafor");
        facet("party").getByLabel("Marisol Okafor").first().check();
        assertThat(chips()).containsText("Marisol Okafor");
    }

    @Test
    void a_value_of_a_facet_opens_the_sentences_behind_it_without_a_mouse() {
        open(WIDE, "/?q=messages");
        Locator row = facet("allegation").locator(".value").first();
        Locator why = row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^why ")));
        int documents = Integer.parseInt(row.locator(".value-count").textContent());
        why.focus();
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("h2")).containsText(row.locator(".value-name").textContent());
        assertThat(dialog.locator("mark.evidence").first()).isVisible();
        assertThat(dialog.locator(".why-count")).containsText("of " + documents + " document");
        assertNoFault("the sentences behind a value");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(why).isFocused();

        page.keyboard().press("Enter");
        String pin = dialog.locator("a.pin").first().textContent();
        String words = dialog.locator("mark.evidence").first().textContent();
        dialog.locator("a.pin").first().click();
        assertThat(page.locator("mark.evidence").first()).isInViewport();
        assertThat(page.locator("mark.evidence").first()).containsText(words.split(" ")[0]);
        assertThat(pin).isNotBlank();
    }

    @Test
    void a_name_is_completed_from_the_keyboard_and_narrows_the_list() {
        open(WIDE, "/");
        page.keyboard().press("/");
        page.keyboard().type("messages and quillow pl");
        Locator options = suggestions().getByRole(AriaRole.OPTION);
        assertThat(options.first()).containsText("Quillow Platforms, Inc.");
        page.keyboard().press("Escape");
        assertThat(options).hasCount(0);
        assertThat(question()).hasValue("messages and quillow pl");
        page.keyboard().type("a");
        assertThat(options.first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertThat(question())
                .hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        page.keyboard().press("Enter");

        assertThat(chips()).containsText("Quillow Platforms, Inc.");
        assertThat(question()).hasValue("messages");
        assertThat(hits().first()).isVisible();
    }

    @Test
    void a_phrase_is_completed_within_its_quotation_marks() {
        open(WIDE, "/");
        page.keyboard().press("/");
        page.keyboard().type("\"private mess");
        Locator options = suggestions().getByRole(AriaRole.OPTION);
        assertThat(options.first()).containsText("private message");
        assertThat(options.first()).containsText("Phrase");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(question()).hasValue("\"private message\"");
        assertThat(hits().first()).isVisible();
    }

    @Test
    void an_interval_is_chosen_with_the_arrow_keys() {
        open(WIDE, "/?q=messages");
        int all = total();
        page.locator(".bars").focus();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("date\\.from=2024"));
        assertThat(chips().locator(".chip-value")).containsText("2024");
        assertThat(summary()).not().hasText(all + " documents");
        assertThat(total()).isBetween(1, all - 1);
        button("All dates").click();
        assertThat(summary()).hasText(all + " documents");
    }

    @Test
    void a_list_is_taken_away_as_a_file() throws IOException {
        open(WIDE, "/?q=messages&kind=article");
        Download csv = page.waitForDownload(() -> page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                .click());
        Path file = folder.resolve("hits.csv");
        csv.saveAs(file);
        assertThat(csv.suggestedFilename()).isEqualTo("pincite-hits.csv");
        assertThat(Files.readString(file).lines().filter(line -> line.matches("[0-9a-f]{64},.*")))
                .hasSize(total());
    }

    @Test
    void a_page_is_gone_to_by_its_number() {
        openDocument("/?q=title:complaint&docType=complaint&sort=oldest");
        page.getByLabel("Page numbers to go by").selectOption("ordinal");
        page.getByLabel("Page number", new Page.GetByLabelOptions().setExact(true))
                .fill("12");
        button("Go").click();
        assertThat(page.locator("#page-12")).isInViewport();
        assertThat(page.locator("[data-page='12'] .sheet-body")).isVisible();
        page.getByLabel("Page number", new Page.GetByLabelOptions().setExact(true))
                .fill("999");
        button("Go").click();
        assertThat(page.getByText("No such page", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void a_cite_is_copied_with_its_pin() {
        open(WIDE, "/?q=messages&docType=complaint");
        Locator pin = page.locator(".snippet .pin").first();
        String cited = pin.textContent().replaceFirst("^.*? (at|¶) ", "");
        page.locator(".snippet .copy").first().click();
        assertThat(page.locator("#live")).hasText("Copied");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied).contains(cited).contains(" v. ");
    }

    @Test
    void an_unclosed_quotation_is_pointed_at() {
        open(WIDE, "/?q=messages+%22special");
        Locator problem = page.getByRole(AriaRole.ALERT);
        assertThat(problem).containsText("The query cannot be read");
        assertThat(problem).containsText("Problem at character 10");
        browser.complaints().removeIf(text -> text.contains("status of 400"));
    }

    @Test
    void an_empty_list_says_what_emptied_it() {
        open(WIDE, "/?q=messages+zebrawood&kind=article");
        Locator nothing = page.locator(".nothing");
        assertThat(nothing.locator("code")).hasText("zebrawood");
        assertThat(nothing).containsText("narrowed by filters");
        nothing.getByText("Search without them").click();
        assertThat(chips()).isHidden();
        assertThat(nothing.locator("code")).hasText("zebrawood");
    }

    @Test
    void a_misspelt_word_is_met_with_the_one_that_was_meant() {
        open(WIDE, "/?q=messges+and+zebrawood");
        assertThat(page.locator(".parts")).containsText("zebrawood");
        assertThat(page.locator(".parts .is-nothing")).hasCount(2);
        open(WIDE, "/?q=messges");
        assertThat(page.locator(".did-you-mean")).containsText("Did you mean messages?");
        page.locator(".did-you-mean a").click();
        assertThat(page).hasURL(Pattern.compile("q=messages"));
        assertThat(hits().first()).isVisible();
        assertThat(page.locator(".did-you-mean")).isHidden();
    }

    @Test
    void the_syntax_is_chosen_beside_the_box_and_stays_in_the_url() {
        open(WIDE, "/?q=messages+zebrawood");
        assertThat(page.locator(".read-as")).containsText("(messages AND zebrawood)");
        page.getByLabel("Query syntax").selectOption("westlaw");
        assertThat(page).hasURL(Pattern.compile("dialect=westlaw"));
        assertThat(page.locator(".read-as")).containsText("(messages OR zebrawood)");
        question().fill("messages wood");
        question().press("Enter");
        assertThat(page.locator(".read-as")).containsText("(messages OR wood)");
        page.getByLabel("Query syntax").selectOption("pincite");
        assertThat(page.locator(".read-as")).containsText("(messages AND wood)");
        assertThat(page).not().hasURL(Pattern.compile("dialect"));
    }

    @Test
    void a_search_is_done_without_a_mouse() {
        open(WIDE, "/");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to content")).isFocused();
        page.keyboard().press("/");
        assertThat(question()).isFocused();
        page.keyboard().type("\"special relationship\"");
        page.keyboard().press("Enter");
        assertThat(page.locator("mark").first()).isVisible();
        tabTo(".hit h3 a");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).isFocused();
        MatchResult first = matchInFront();
        int all = Integer.parseInt(first.group(2));
        page.keyboard().press("n");
        assertThat(counter()).hasText("Match " + (Integer.parseInt(first.group(1)) % all + 1) + " of " + all);
        page.keyboard().press("p");
        assertThat(counter()).hasText(first.group());
        tabTo("button.fact");
        page.keyboard().press("Enter");
        assertThat(page.locator("mark.evidence").first()).isInViewport();
    }

    @Test
    void a_phone_shows_every_view_without_scrolling_sideways() {
        open(PHONE, "/?q=messages");
        button("Filters").click();
        facet("kind").getByLabel("Filing").first().check();
        assertThat(button("Filters (1)")).isVisible();
        assertThat(page.locator("mark").first()).isVisible();
        assertNothingSticksOut();
        hits().first().locator("h3 a").click();
        assertThat(page.locator("mark.is-current")).isInViewport();
        assertNothingSticksOut();
        button("Facts and evidence").click();
        page.locator("button.fact").first().click();
        assertThat(page.locator("mark.evidence").first()).isInViewport();
        for (String path : List.of("/", "/check", "/status", "/help", "/?q=messages+zebrawood")) {
            open(path);
            assertNothingSticksOut();
        }
    }

    @Test
    void quotations_are_checked_and_lead_to_the_passage() {
        open(WIDE, "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check quotations"))
                .click();
        page.getByLabel("Text with quotations").fill("""
                She wrote, “A reason that is chosen for how it looks may be found to be a pretext.” The other order says
                that “[a] figure that is seven years old is history, not a secret.” And nobody ever said that “turbines
                of marble sang beneath the purple accountants.”
                """);
        button("Check").click();
        assertThat(page.locator("#check-verdict")).hasText("3 quotations: 2 to look at");
        Locator checked = page.locator(".checked");
        assertThat(checked.locator("h3"))
                .hasText(new String[] {"Altered (substantive)", "Verbatim with marked alterations", "Not found"});
        assertThat(checked.nth(0).locator("del")).hasText("reads");
        assertThat(checked.nth(0).locator("ins")).hasText("looks");
        assertNoFault("checked quotations");
        page.getByLabel("Only those to look at").check();
        assertThat(checked).hasCount(2);

        checked.nth(0).locator("a.pin").first().click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{64}\\?at=\\d+&to=\\d+"));
        assertThat(page.locator("mark.evidence").first()).isInViewport();
        assertThat(page.locator("mark.evidence").first()).containsText("reason that is chosen");
    }

    @Test
    void quotations_in_an_article_are_marked_and_lead_to_the_filing_and_back() throws Exception {
        server.awaitQuotations();
        open(WIDE, "/?kind=article&verdict=ALTERED");
        assertThat(chips()).containsText("Altered");
        assertThat(hits().first().locator(".hit-foot")).containsText("from filings");
        hits().first().locator("h3 a").click();
        Locator grave = page.locator(".pages a.quoted.is-grave").first();
        assertThat(grave).isVisible();
        assertThat(page.locator(".facts")).containsText("Quotes from filings");
        assertNoFault("an article with marked quotations");
        String article = page.locator("main h1").textContent();

        grave.click();
        assertThat(page.locator("mark.evidence").first()).isInViewport();
        assertThat(page.locator(".facts")).containsText("Quoted by others");
        assertThat(page.locator(".facts")).containsText(article);
        assertThat(page.locator(".pages mark.evidence a.quoted, .pages a.quoted mark.evidence")
                        .first())
                .isVisible();
    }

    @Test
    void a_paper_is_checked_as_a_file_and_one_quotation_needs_no_marks() throws Exception {
        Path paper = folder.resolve("brief.txt");
        Files.writeString(paper, "It says that “turbines of marble sang beneath the purple accountants.”\n");
        open(PHONE, "/check");
        page.locator("input[type=file]").setInputFiles(paper);
        button("Check").click();
        assertThat(page.locator("#check-verdict")).hasText("1 quotation: 1 to look at");
        assertNothingSticksOut();
        button("Remove").click();
        page.getByLabel("Text with quotations").fill("is history, not a secret");
        button("Check").click();
        assertThat(page.locator("#check-verdict")).hasText("1 quotation: none to look at");
        assertNoFault("one quotation on a phone");
    }

    @Test
    void no_page_has_a_fault_for_those_who_cannot_see_it() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(WIDE, PHONE)) {
                open(width, "/?q=messages&docType=order&party=-nobody");
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String where = " at " + width + " in " + scheme;
                hits().first().waitFor();
                assertNoFault("hits" + where);
                hits().first().locator("h3 a").click();
                page.locator("mark.is-current").waitFor();
                assertNoFault("a document" + where);
                if (scheme == ColorScheme.LIGHT && width == WIDE) {
                    for (String path : List.of("/check", "/status", "/help", "/?q=messages+zebrawood", "/nowhere")) {
                        open(path);
                        assertNoFault(path + where);
                    }
                }
                if (width == WIDE) {
                    open("/?kind=article");
                    question().fill("okaf");
                    suggestions().waitFor();
                    assertNoFault("suggestions" + where);
                }
            }
        }
        browser.complaints().removeIf(text -> text.contains("status of 404"));
    }

    @Test
    void what_documents_are_called_is_shown_and_never_run() throws Exception {
        Path hostile = Files.createDirectories(folder.resolve("hostile"));
        String image = "<img src=x onerror=ran=1>";
        String script = "\"'><script>ran=1</script>";
        Files.writeString(hostile.resolve("image.html"), article(image, "javascript:ran=1"));
        Files.writeString(hostile.resolve("script.html"), article(script, image));
        Files.writeString(hostile.resolve("link.html"), article("javascript:ran=1", script));
        Files.writeString(hostile.resolve("caption.txt"), """
                                    UNITED STATES DISTRICT COURT
                                  NORTHERN DISTRICT OF CALIFORNIA

                ZYZZYVA <img src=x onerror=ran=1>, INC.,

                          Plaintiff,

                     v.                                        Case No. 3:24-cv-00001

                QUILL <script>ran=1</script> HOLDINGS LLC,

                          Defendant.

                                         COMPLAINT

                     1. The zyzzyva <b onmouseover=ran=1>sent</b> <svg/onload=ran=1> messages.
                """);
        try (SampleServer other = SampleServer.start(folder.resolve("hostile-index"), hostile)) {
            page.navigate(other.address() + "/?q=zyzzyva");
            assertThat(hits()).hasCount(4);
            assertThat(page.locator(".hit-list")).containsText("onerror=ran=1");
            assertNothingRan();
            for (int i = 0; i < 4; i++) {
                page.navigate(other.address() + "/?q=zyzzyva");
                hits().nth(i).locator("h3 a").click();
                page.locator("mark.is-current").waitFor();
                assertNothingRan();
            }
            String asked = URLEncoder.encode(image + script, StandardCharsets.UTF_8);
            page.navigate(other.address() + "/?q=zyzzyva&party=" + asked + "&publisher=-" + asked);
            assertThat(chips()).containsText("onerror=ran=1");
            assertNothingRan();
            page.navigate(other.address() + "/?q=%22" + URLEncoder.encode(image, StandardCharsets.UTF_8));
            assertThat(page.locator("pre.caret")).containsText("onerror=ran=1");
            assertNothingRan();
            question().fill("zyzz");
            suggestions().getByRole(AriaRole.OPTION).first().waitFor();
            assertNothingRan();
            browser.complaints().removeIf(text -> text.contains("status of 400"));
        }
    }

    private static String article(String title, String author) {
        String heading = title.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return """
                <!doctype html><html><head><title>%1$s</title><meta name="author" content="%2$s">
                <meta property="og:site_name" content="%1$s"><meta property="og:title" content="%1$s"></head>
                <body><article><h1>%1$s</h1><p>By %2$s</p><p>The zyzzyva says that it read the messages of its users for
                a year and a day, and a lawyer says that it did not ask them.</p></article></body></html>
                """.formatted(heading, author.replace("<", "&lt;").replace("\"", "&quot;"));
    }

    private void assertNothingRan() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.evaluate("typeof window.ran")).isEqualTo("undefined");
        assertThat(page.locator("#app :is(img, script, svg, iframe, object), #app a[href^='javascript:' i]"))
                .hasCount(0);
    }

    private void assertNothingSticksOut() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isEqualTo(0);
    }

    private void assertNoFault(String where) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream().map(BrowserTest::words).toList();
        assertThat(faults).as(where).isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    private void open(int width, String path) {
        page.setViewportSize(width, HEIGHT);
        open(path);
    }

    private void open(String path) {
        page.navigate(server.address() + path);
        page.locator("#main h1").waitFor();
    }

    private void openDocument(String search) {
        open(WIDE, search);
        hits().first().locator("h3 a").click();
        page.locator(".reader-bar").waitFor();
    }

    private void tabTo(String selector) {
        for (int i = 0; i < 300; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached with the Tab key");
    }

    private Locator question() {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Where exactly does it say that?"));
    }

    private Locator suggestions() {
        return page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Suggestions"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator hits() {
        return page.locator(".hit-list > .hit");
    }

    private Locator chips() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Active filters"));
    }

    private Locator facet(String name) {
        return page.locator("section.facet").filter(new Locator.FilterOptions().setHas(page.locator("#facet-" + name)));
    }

    private Locator summary() {
        return page.locator(".summary h2");
    }

    private int total() {
        return Integer.parseInt(summary().textContent().replaceAll("\\D", ""));
    }

    private Locator counter() {
        return page.locator(".reader-bar .where b");
    }

    private MatchResult matchInFront() {
        assertThat(counter()).hasText(MATCH_OF);
        return MATCH_OF.matcher(counter().textContent()).results().findFirst().orElseThrow();
    }
}
