package org.pincite.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.query.Query;
import org.pincite.query.QueryParser;
import org.pincite.query.QuerySyntaxException;

/** What every search backend does, whatever it is made of: a backend's test extends this and names its provider. */
public abstract class EngineContract {
    private EngineProvider provider;
    private String address;
    private CollectionShelf shelf;

    /** The backend. */
    protected abstract EngineProvider provider();

    /** Where an index may be made that no other test uses. */
    protected abstract String address();

    @BeforeEach
    void open() {
        provider = provider();
        address = address();
        shelf = provider.openForWriting(address, "default");
        shelf.put(document(
                "harbor", Kind.FILING, "The harbor was closed.", " The pilots’ union objected to mil-", "lions."));
        shelf.put(document("gazette", Kind.ARTICLE, "Harbor closed, says gazette. A pilot spoke."));
        shelf.put(document("orchard", Kind.FILING, "The orchard stayed open.", "No harbor stands there."));
        shelf.commit();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "harbor                      | gazette harbor orchard",
                "pilot                       | gazette harbor",
                "\"pilots\"                  | harbor",
                "\"harbor was closed\"       | harbor",
                "\"closed the pilots\"       | harbor",
                "millions                    | harbor",
                "harbor not orchard          | gazette harbor",
                "orchard or gazette          | gazette orchard",
                "orch*                       | orchard",
                "title:gazette               | gazette",
                "\"union harbor\"            | ",
                "harbor /2 closed            | gazette harbor",
                "closed pre/2 harbor         | ",
                "harbor /s spoke             | ",
                "harbor /p spoke             | gazette",
                "pilot not w/1 union         | gazette",
                "closed /3 \"pilots union\"  | harbor",
                "atleast2(harbor)            | harbor",
                "allcaps(harbor)             | ",
                "caps(harbor)                | gazette",
                "orch?rd                     | orchard",
                "or*d /4 open                | orchard",
                "plural(pilot)               | harbor",
                "title:(harbor or gazette) and closed | gazette harbor",
                "title:(orchard /3 orchard)  | ",
                "name(harbor not w/2 gazette) | harbor",
                "name(atleast1(orchard))     | orchard",
                "title:(\"orch* \")           | orchard",
                "\"harbor * * * was closed\" | harbor",
            })
    void a_query_finds(String query, String expected) throws QuerySyntaxException {
        try (Engine engine = provider.open(address)) {
            SearchResults results = engine.search(SearchRequest.of(QueryParser.parse(query)));
            String found = results.hits().stream()
                    .map(hit -> hit.document().title())
                    .sorted()
                    .collect(Collectors.joining(" "));
            assertThat(found).isEqualTo(expected == null ? "" : expected);
            assertThat(results.total()).isEqualTo(results.hits().size());
        }
    }

    @Test
    void what_documents_quote_is_told_until_they_are_gone() {
        DocumentId gazette = id("gazette");
        DocumentId harbor = id("harbor");
        assertThat(shelf.resolutions()).hasSize(3).allMatch(resolution -> resolution.asOf() == null);
        Quotation altered = new Quotation(
                new Span(0, 13),
                "Harbor closed",
                "ALTERED",
                false,
                "SUBSTANTIVE",
                List.of("WORD_DELETED"),
                null,
                "NO_CITE",
                new Quotation.Source(harbor, new Span(4, 21), 1, "para. 1"));
        Quotation lost = new Quotation(
                new Span(30, 43), "A pilot spoke", "NOT_FOUND", false, null, List.of(), null, "NO_CITE", null);
        shelf.resolve(gazette, 7, List.of(altered, lost));
        shelf.resolve(harbor, 7, List.of());
        shelf.commit();

        try (Engine engine = provider.open(address)) {
            assertThat(shelf.resolutions())
                    .contains(
                            new CollectionShelf.Resolution(gazette, 7L, false, Set.of(harbor)),
                            new CollectionShelf.Resolution(harbor, 7L, true, Set.of()));
            Quotations made = engine.quotations(gazette, Set.of()).orElseThrow();
            assertThat(made.resolved()).isTrue();
            assertThat(made.quotes()).extracting(Quotations.Made::quotation).containsExactly(altered, lost);
            assertThat(made.quotes().get(0).source())
                    .extracting(DocumentCard::title)
                    .isEqualTo("harbor");
            assertThat(made.quotes().get(1).source()).isNull();
            Quotations received = engine.quotations(harbor, Set.of()).orElseThrow();
            assertThat(received.quotedBy()).singleElement().satisfies(quotation -> {
                assertThat(quotation.quotation()).isEqualTo(altered);
                assertThat(quotation.by().title()).isEqualTo("gazette");
            });
            assertThat(engine.quotations(id("orchard"), Set.of()).orElseThrow().resolved())
                    .isFalse();
            assertThat(titles(engine, new Filters.Selection(List.of("ALTERED"), List.of())))
                    .containsExactly("gazette");
            assertThat(titles(engine, new Filters.Selection(List.of(), List.of("NOT_FOUND"))))
                    .containsExactlyInAnyOrder("harbor", "orchard");
            assertThat(titles(engine, new Filters.Selection(List.of("VERBATIM"), List.of())))
                    .isEmpty();
            SearchResults all = engine.search(new SearchRequest(
                    new Query.All(),
                    Filters.none(),
                    Set.of(),
                    SearchRequest.Sort.RELEVANCE,
                    10,
                    null,
                    List.of(Facet.VERDICT),
                    false,
                    0));
            assertThat(java.util.Objects.requireNonNull(all.facets().get(Facet.VERDICT))
                            .values())
                    .extracting(SearchResults.FacetValue::value, SearchResults.FacetValue::count)
                    .containsExactly(tuple("ALTERED", 1), tuple("NOT_FOUND", 1));
            assertThat(all.hits())
                    .extracting(hit -> hit.document().title(), SearchResults.Hit::quotes, SearchResults.Hit::quotedBy)
                    .containsExactlyInAnyOrder(
                            tuple("gazette", 1, 0), tuple("harbor", 0, 1), tuple("orchard", null, 0));

            shelf.remove(harbor);
            shelf.commit();
            engine.refresh();
            assertThat(engine.quotations(gazette, Set.of())
                            .orElseThrow()
                            .quotes()
                            .getFirst()
                            .source())
                    .as("a source that is gone")
                    .isNull();
            shelf.put(document("gazette", Kind.ARTICLE, "Harbor closed, says gazette. A pilot spoke."));
            shelf.commit();
            engine.refresh();
            assertThat(engine.quotations(gazette, Set.of()).orElseThrow())
                    .as("a document that is read again is not resolved")
                    .isEqualTo(new Quotations(false, List.of(), List.of(), 0));
            assertThat(titles(engine, new Filters.Selection(List.of("ALTERED"), List.of())))
                    .isEmpty();
        }
    }

    @Test
    void when_documents_changed_is_told_apart_from_what_is_said_of_them() {
        try (Engine engine = provider.open(address)) {
            long before = engine.changed();
            assertThat(before).isPositive();
            shelf.resolve(id("gazette"), before, List.of());
            shelf.commit();
            engine.refresh();
            assertThat(engine.changed()).isEqualTo(before);
            shelf.remove(id("orchard"));
            shelf.commit();
            engine.refresh();
            assertThat(engine.changed()).isGreaterThan(before);
        }
    }

    private static List<String> titles(Engine engine, Filters.Selection verdicts) {
        SearchRequest request = new SearchRequest(
                new Query.All(),
                new Filters(Map.of(Facet.VERDICT, verdicts), List.of()),
                Set.of(),
                SearchRequest.Sort.RELEVANCE,
                10,
                null,
                List.of(),
                false,
                0);
        return engine.search(request).hits().stream()
                .map(hit -> hit.document().title())
                .toList();
    }

    @Test
    void a_phrase_over_a_page_break_is_shown_with_both_pages() throws QuerySyntaxException {
        try (Engine engine = provider.open(address)) {
            SearchResults results = engine.search(SearchRequest.of(QueryParser.parse("\"closed the pilots\"")));
            Snippet snippet = results.hits().getFirst().snippets().getFirst();
            assertThat(shown(snippet)).contains("was >closed. The pilots<");
            assertThat(snippet.pinCite()).isEqualTo("pp. 1–2");
        }
    }

    @Test
    void matches_are_where_the_words_stand() throws QuerySyntaxException {
        try (Engine engine = provider.open(address)) {
            DocumentId id = id("harbor");
            List<Match> matches = engine.matches(id, QueryParser.parse("pilot millions"), Set.of())
                    .orElseThrow();
            assertThat(matches).extracting(Match::term).containsExactly("pilots", "millions");
            assertThat(matches).extracting(Match::page).containsExactly(2, 2);
        }
    }

    @Test
    void counts_of_a_facet_ignore_its_own_selection() throws QuerySyntaxException {
        Filters filings =
                new Filters(Map.of(Facet.KIND, new Filters.Selection(List.of("filing"), List.of())), List.of());
        try (Engine engine = provider.open(address)) {
            SearchResults results = engine.search(new SearchRequest(
                    QueryParser.parse("harbor"),
                    filings,
                    Set.of(),
                    SearchRequest.Sort.RELEVANCE,
                    10,
                    null,
                    List.of(Facet.KIND),
                    false,
                    0));
            assertThat(results.total()).isEqualTo(2);
            assertThat(results.facets().values())
                    .singleElement()
                    .extracting(SearchResults.FacetCounts::values, list(SearchResults.FacetValue.class))
                    .extracting(value -> value.value() + " " + value.count() + " " + value.selected())
                    .containsExactly("filing 2 true", "article 1 false");
        }
    }

    @Test
    void the_extent_is_of_what_the_filters_let_through() {
        shelf.put(document("scan", Kind.FILING, "A page that is read.", "", ""));
        shelf.commit();
        Filters filings =
                new Filters(Map.of(Facet.KIND, new Filters.Selection(List.of("filing"), List.of())), List.of());
        try (Engine engine = provider.open(address)) {
            assertThat(engine.extent(Filters.none(), Set.of(), Set.of())).isEqualTo(new Extent(4, 8, 2, 0));
            assertThat(engine.extent(filings, Set.of(), Set.of())).isEqualTo(new Extent(3, 7, 2, 0));
            assertThat(engine.extent(filings, Set.of("default"), Set.of(id("scan"))))
                    .isEqualTo(new Extent(2, 4, 0, 0));
            assertThat(engine.extent(filings, Set.of("elsewhere"), Set.of())).isEqualTo(new Extent(0, 0, 0, 0));
        }
    }

    @Test
    void pages_of_hits_follow_without_gap_or_repetition() throws QuerySyntaxException {
        try (Engine engine = provider.open(address)) {
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                SearchResults page = engine.search(new SearchRequest(
                        QueryParser.parse("harbor"),
                        Filters.none(),
                        Set.of(),
                        SearchRequest.Sort.RELEVANCE,
                        1,
                        cursor,
                        List.of(),
                        false,
                        0));
                page.hits().forEach(hit -> seen.add(hit.document().title()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).containsExactlyInAnyOrder("harbor", "gazette", "orchard");
        }
    }

    @Test
    void a_cursor_of_an_older_index_is_refused() throws QuerySyntaxException {
        try (Engine engine = provider.open(address)) {
            SearchRequest first = new SearchRequest(
                    QueryParser.parse("harbor"),
                    Filters.none(),
                    Set.of(),
                    SearchRequest.Sort.NEWEST,
                    1,
                    null,
                    List.of(),
                    false,
                    0);
            String next = engine.search(first).next();
            shelf.put(document("new", Kind.FILING, "A new harbor."));
            shelf.commit();
            engine.refresh();
            SearchRequest second = new SearchRequest(
                    first.query(), first.filters(), Set.of(), first.sort(), 1, next, List.of(), false, 0);
            assertThatThrownBy(() -> engine.search(second))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining("expired");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "harbor and unicorn            | unicorn | harbor 3, unicorn 0",
                "unicorn                       | unicorn | unicorn 0",
                "gazette and union             | union together with gazette | gazette 1, union 1",
                "harbor and (gazette /3 union) | (gazette w/3 union) | harbor 3, (gazette w/3 union) 0, gazette 1, union 1",
                "atleast9(harbor)              | atleast9(harbor) | harbor 3",
                "title:unicorn or griffin      | (title(unicorn) OR griffin) | title(unicorn) 0, griffin 0",
                "harbor not harbor             | NOT harbor | harbor 3, harbor 3",
            })
    void zero_hits_name_the_part_that_left_none_and_count_them_all(String query, String by, String parts)
            throws QuerySyntaxException {
        SearchResults.Nothing nothing = Objects.requireNonNull(search(query).nothing());
        assertThat(nothing.by()).isEqualTo(by);
        assertThat(nothing.parts().stream()
                        .map(part -> part.query() + " " + part.documents())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parts);
        assertThat(search("harbor").nothing()).isNull();
    }

    @Test
    void filters_that_leave_nothing_are_told_apart_from_the_query() throws QuerySyntaxException {
        SearchResults.Nothing nothing;
        try (Engine engine = provider.open(address)) {
            Filters articles =
                    new Filters(Map.of(Facet.KIND, new Filters.Selection(List.of("article"), List.of())), List.of());
            nothing = engine.search(new SearchRequest(
                            QueryParser.parse("orchard"),
                            articles,
                            Set.of(),
                            SearchRequest.Sort.RELEVANCE,
                            10,
                            null,
                            List.of(),
                            false,
                            0))
                    .nothing();
        }
        assertThat(nothing)
                .isEqualTo(new SearchResults.Nothing(
                        "orchard within the filters", List.of(new SearchResults.Part("orchard", 1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "habror                  | harbor | 3",
                "harbr and pilot         | harbor | 2",
                "pilits                  | pilots | 2",
                "milion                  | millions | 1",
                "title:gazete            | gazette | 1",
                "harbor or objectted     | objected | 3",
                "caps(harbir)            | harbor | 1",
                "\"habror\"            | |",
                "harb0r                  | |",
                "habr*                   | |",
                "xylophone               | |",
                "harbor and pilot        | |",
            })
    void a_word_in_no_document_is_met_with_the_nearest_that_is(String query, String meant, Long documents)
            throws QuerySyntaxException {
        SearchResults.Respelt respelt = search(query).respelt();
        if (meant == null) {
            assertThat(respelt).isNull();
        } else {
            assertThat(Objects.requireNonNull(respelt).words())
                    .extracting(SearchResults.Meant::meant)
                    .containsExactly(meant);
            assertThat(respelt.documents()).isEqualTo(documents);
        }
    }

    private SearchResults search(String query) throws QuerySyntaxException {
        try (Engine engine = provider.open(address)) {
            return engine.search(SearchRequest.of(QueryParser.parse(query)));
        }
    }

    @Test
    void a_report_on_terms_tells_what_each_finds_and_no_other_does() throws QuerySyntaxException {
        TermsResults report = report(Filters.none(), "harbor", "pilot*", "orchard", "unicorn");

        assertThat(report.searched()).isEqualTo(3);
        assertThat(report.found()).isEqualTo(3);
        assertThat(report.terms())
                .extracting(EngineContract::counts)
                .containsExactly("3 3 0", "2 2 0", "1 1 0", "0 0 0");
        assertThat(report(Filters.none(), "harbor", "orchard").terms())
                .extracting(EngineContract::counts)
                .containsExactly("3 3 2", "1 1 0");
        assertThat(report(Filters.none(), "harbor", "harbor").terms())
                .as("the same query twice finds nothing alone")
                .extracting(EngineContract::counts)
                .containsExactly("3 3 0", "3 3 0");
    }

    @Test
    void a_report_on_terms_keeps_to_the_filters_and_is_broken_down_by_facet() throws QuerySyntaxException {
        Filters filings =
                new Filters(Map.of(Facet.KIND, new Filters.Selection(List.of("filing"), List.of())), List.of());
        TermsResults report = report(filings, "harbor", "pilots");

        assertThat(report.searched()).isEqualTo(2);
        assertThat(report.found()).isEqualTo(2);
        assertThat(report.terms()).extracting(EngineContract::counts).containsExactly("2 2 1", "1 1 0");
        TermsResults.Counted all = (TermsResults.Counted)
                report(Filters.none(), "harbor", "orchard").terms().getFirst();
        assertThat(java.util.Objects.requireNonNull(all.facets().get(Facet.KIND))
                        .values())
                .extracting(v -> v.value() + " " + v.documents() + " " + v.hits() + " " + v.alone())
                .containsExactly("filing 2 2 1", "article 1 1 1");
    }

    private TermsResults report(Filters filters, String... queries) throws QuerySyntaxException {
        List<org.pincite.query.Query> parsed = new ArrayList<>();
        for (String query : queries) {
            parsed.add(QueryParser.parse(query));
        }
        try (Engine engine = provider.open(address)) {
            return engine.terms(new TermsRequest(parsed, filters, Set.of(), List.of(Facet.KIND)));
        }
    }

    private static String counts(TermsResults.Term term) {
        return term instanceof TermsResults.Counted counted
                ? counted.documents() + " " + counted.hits() + " " + counted.alone()
                : term.toString();
    }

    @Test
    void removing_and_replacing_leave_one_document_each() {
        shelf.put(document(
                "harbor", Kind.FILING, "The harbor was closed.", " The pilots’ union objected to mil-", "lions."));
        shelf.remove(id("orchard"));
        shelf.commit();
        try (Engine engine = provider.open(address)) {
            assertThat(engine.status().documents()).isEqualTo(2);
            assertThat(engine.document(id("orchard"), Set.of())).isEmpty();
            assertThat(engine.page(id("harbor"), 2, Set.of()).orElseThrow().text())
                    .contains("pilots’ union");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the harb           | the harbor 1",
                "harbor cl          | harbor closed 1",
                "no har             | no harbor 1",
                "the                | ",
                "harbor was open    | ",
                "closed the pilots  | closed the pilots 1",
            })
    void a_phrase_is_completed_with_what_stands_in_the_text(String typed, String expected) {
        try (Engine engine = provider.open(address)) {
            assertThat(engine.suggest(typed, Set.of(), 8).stream()
                            .filter(suggestion -> suggestion.facet() == null)
                            .map(suggestion -> suggestion.value() + ' ' + suggestion.count())
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(expected == null ? "" : expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the harbor was closed    | 0 | 4 |              | harbor: The harbor was closed",
                "the harbor was closed    | 2 | 4 |              | harbor: The harbor was closed. The, gazette: Harbor"
                        + " closed",
                "closed the pilots union  | 0 | 4 |              | harbor: closed. The pilots’ union",
                "objected to millions     | 0 | 3 |              | harbor: objected to mil- lions",
                "pilots union millions    | 0 | 4 |              | ",
                "pilots union millions    | 0 | 5 |              | harbor: pilots’ union objected to mil- lions",
                "union pilots the         | 0 | 9 |              | ",
                "harbor closed            | 0 | 3 | title:gazette | gazette: Harbor closed",
            })
    void words_near_one_another_are_found_in_their_order(
            String words, int missing, int reach, String among, String expected) throws QuerySyntaxException {
        try (Engine engine = provider.open(address)) {
            Sightings sightings = engine.clusters(
                    new Cluster(List.of(words.split(" ")), missing, reach, false),
                    among == null ? new org.pincite.query.Query.All() : QueryParser.parse(among),
                    Filters.none(),
                    Set.of(),
                    10,
                    Duration.ofMinutes(1));
            assertThat(sightings.best().stream()
                            .flatMap(s -> s.spans().stream()
                                    .map(span -> s.document().title() + ": "
                                            + words(engine, s.document().id(), span)))
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(expected == null ? "" : expected);
            assertThat(sightings.complete()).isTrue();
            assertThat(sightings.leavesAside()).isFalse();
        }
    }

    @Test
    void documents_with_more_of_the_words_come_first_and_those_left_aside_are_counted() {
        Cluster cluster = new Cluster(List.of("the", "harbor", "was", "closed"), 2, 4, false);
        try (Engine engine = provider.open(address)) {
            Sightings sightings = engine.clusters(
                    cluster, new org.pincite.query.Query.All(), Filters.none(), Set.of(), 1, Duration.ofMinutes(1));
            assertThat(sightings.best()).extracting(s -> s.document().title()).containsExactly("harbor");
            assertThat(sightings.total()).isEqualTo(2);
            assertThat(sightings.leavesAside()).isTrue();
        }
    }

    @Test
    void words_are_looked_for_in_recognised_documents_alone_where_that_is_asked() {
        shelf.put(document("scan", Kind.FILING, true, "The harbor was closed, it says."));
        shelf.commit();
        try (Engine engine = provider.open(address)) {
            Sightings sightings = engine.clusters(
                    new Cluster(List.of("harbor", "closed"), 0, 4, true),
                    new org.pincite.query.Query.All(),
                    Filters.none(),
                    Set.of(),
                    10,
                    Duration.ofMinutes(1));
            assertThat(sightings.best()).extracting(s -> s.document().title()).containsExactly("scan");
        }
    }

    @Test
    void without_time_nothing_is_looked_at_and_that_is_said() {
        try (Engine engine = provider.open(address)) {
            Sightings sightings = engine.clusters(
                    new Cluster(List.of("harbor", "closed"), 0, 4, false),
                    new org.pincite.query.Query.All(),
                    Filters.none(),
                    Set.of(),
                    10,
                    Duration.ZERO);
            assertThat(sightings.best()).isEmpty();
            assertThat(sightings.complete()).isFalse();
            assertThat(sightings.leavesAside()).isTrue();
        }
    }

    private static String words(Engine engine, DocumentId id, Span span) {
        Passage passage = engine.passage(id, span, Set.of()).orElseThrow();
        return passage.text()
                .substring(span.start() - passage.start(), span.end() - passage.start())
                .replaceAll("\\s+", " ");
    }

    private static String shown(Snippet snippet) {
        StringBuilder shown = new StringBuilder();
        snippet.segments()
                .forEach(segment -> shown.append(segment.match() ? ">" + segment.text() + "<" : segment.text()));
        return shown.toString();
    }

    private static DocumentId id(String title) {
        return DocumentId.of(title.getBytes(StandardCharsets.UTF_8));
    }

    /** A document whose last two parts, if there are three, are one page with a hyphen at a line's end. */
    /** A document whose parts are pages. */
    protected static Document document(String title, Kind kind, String... parts) {
        return document(title, kind, false, parts);
    }

    private static Document document(String title, Kind kind, boolean ocr, String... parts) {
        Evidence evidence = Evidence.outside("file name: " + title, "file.name", 1);
        StringBuilder chars = new StringBuilder();
        List<Page> pages = new ArrayList<>();
        List<Span> joins = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int start = chars.length();
            chars.append(parts[i]);
            if (parts[i].endsWith("-")) {
                joins.add(new Span(chars.length() - 1, chars.length() + 1));
                chars.append('\n').append(parts[++i]);
            }
            chars.append('\n');
            pages.add(new Page(pages.size() + 1, null, null, new Span(start, chars.length()), ocr));
        }
        Text text = new Text(chars.toString(), pages, List.of(), List.of(), List.of(), List.of(), joins);
        return new Document(
                id(title),
                text,
                Facts.bare(Stated.of(kind, evidence), Stated.of(title, evidence)),
                new Origin(title + ".pdf", null, "application/pdf", chars.length(), true),
                pages.stream()
                        .filter(page -> page.span().length() <= 1)
                        .map(page -> new Warning("no-text", page.ordinal(), "the page is an image"))
                        .toList());
    }
}
