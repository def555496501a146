package org.pincite.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final Pattern MATCH_OF = Pattern.compile("Match (\\d+) of (\\d+)");
    private static final Page.GetByRoleOptions QUESTION =
            new Page.GetByRoleOptions().setName("Where exactly does it say that?");
    private static final String MISSING =
            "no browser found; expected one of " + BROWSERS + ". On Debian: apt-get install chromium";

    @TempDir
    private static Path folder = Path.of("");

    private static Playwright playwright;
    private static Browser browser;
    private static SampleServer server;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        Path program = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (program == null && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(MISSING);
        }
        Assumptions.assumeTrue(program != null, MISSING);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        server = SampleServer.start(folder.resolve("index"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        context = browser.newContext();
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("errors on the browser's console").isEmpty();
    }

    @Test
    void a_reader_searches_narrows_by_party_opens_a_document_and_steps_through_the_hits() {
        page.navigate(server.address() + "/");
        page.getByRole(AriaRole.COMBOBOX, QUESTION).fill("messages");
        page.getByRole(AriaRole.COMBOBOX, QUESTION).press("Enter");
        Locator hits = page.locator(".hit-list > .hit");
        assertThat(hits.first()).isVisible();
        int before = hits.count();

        Locator party = page.locator("section.facet")
                .filter(new Locator.FilterOptions().setHas(page.locator("#facet-party")))
                .locator("input[type=checkbox]")
                .first();
        party.check();
        Locator chips = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Active filters"));
        assertThat(chips.locator(".chip")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("party="));
        assertThat(hits.first()).isVisible();
        assertThat(hits.count()).isBetween(1, before);

        hits.first().locator("h3 a").click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{64}"));
        Locator counter = page.locator(".reader-bar .where b");
        assertThat(counter).hasText(MATCH_OF);
        Matcher arrived = MATCH_OF.matcher(counter.textContent());
        org.assertj.core.api.Assertions.assertThat(arrived.find()).isTrue();
        int match = Integer.parseInt(arrived.group(1));
        int all = Integer.parseInt(arrived.group(2));
        assertThat(page.locator("mark").first()).isVisible();
        assertThat(page.locator("mark").first()).hasText(Pattern.compile("messages?", Pattern.CASE_INSENSITIVE));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next match"))
                .click();
        assertThat(counter).hasText("Match " + (match % all + 1) + " of " + all);
    }

    @Test
    void an_unclosed_quotation_is_pointed_at() {
        page.navigate(server.address() + "/?q=messages+%22special");
        Locator problem = page.getByRole(AriaRole.ALERT);
        assertThat(problem).isVisible();
        assertThat(problem).containsText("The query cannot be read");
        complaints.removeIf(text -> text.contains("status of 400"));
    }

    @Test
    void no_page_has_a_serious_fault_for_those_who_cannot_see_it() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            List<String> paths = scheme == ColorScheme.LIGHT
                    ? List.of("/", "/?q=messages", "/status", "/help")
                    : List.of("/?q=messages");
            for (String path : paths) {
                page.navigate(server.address() + path);
                page.locator("#main").waitFor();
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                assertNoSeriousFault(path + " in " + scheme);
            }
            page.navigate(server.address() + "/?q=messages");
            page.locator(".hit h3 a").first().click();
            page.locator(".reader-bar").waitFor();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertNoSeriousFault("a document in " + scheme);
        }
    }

    private void assertNoSeriousFault(String where) {
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(BrowserTest::words)
                        .toList();
        assertThat(faults).as(where).isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
