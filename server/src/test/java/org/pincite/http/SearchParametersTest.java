package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.query.DateField;

class SearchParametersTest {

    @Test
    void defaults() {
        SearchRequest request = read("");

        assertThat(request.query().toString()).isEmpty();
        assertThat(request.filters()).isEqualTo(Filters.none());
        assertThat(request.collections()).isEmpty();
        assertThat(request.sort()).isEqualTo(SearchRequest.Sort.RELEVANCE);
        assertThat(request.size()).isEqualTo(10);
        assertThat(request.cursor()).isNull();
        assertThat(request.facets())
                .containsExactly(Facet.KIND, Facet.PARTY, Facet.ALLEGATION, Facet.COURT, Facet.DOC_TYPE);
        assertThat(request.dates()).isTrue();
        assertThat(request.snippets()).isEqualTo(3);
    }

    @Test
    void values_repeat_and_a_leading_minus_excludes() {
        assertThat(read("party=northgate&party=-roe&party=doe&kind=filing")
                        .filters()
                        .values())
                .isEqualTo(Map.of(
                        Facet.PARTY, new Filters.Selection(List.of("northgate", "doe"), List.of("roe")),
                        Facet.KIND, new Filters.Selection(List.of("filing"), List.of())));
    }

    @Test
    void collections_are_searched_apart_and_only_excluded_ones_are_a_filter() {
        SearchRequest request = read("collection=matter-1&collection=matter-2&collection=-sealed");

        assertThat(request.collections()).containsExactlyInAnyOrder("matter-1", "matter-2");
        assertThat(request.filters().values())
                .isEqualTo(Map.of(Facet.COLLECTION, new Filters.Selection(List.of(), List.of("sealed"))));
    }

    @Test
    void a_month_or_year_stands_for_all_of_it() {
        assertThat(read("filed.from=2023-02&filed.to=2024&mentioned.to=2024-02")
                        .filters()
                        .days())
                .containsExactlyInAnyOrder(
                        new Filters.DayRange(DateField.FILED, LocalDate.of(2023, 2, 1), LocalDate.of(2024, 12, 31)),
                        new Filters.DayRange(DateField.MENTIONED, null, LocalDate.of(2024, 2, 29)));
    }

    @Test
    void facets_are_a_comma_list_and_an_empty_one_counts_none() {
        assertThat(read("facets=court, date").facets()).containsExactly(Facet.COURT);
        assertThat(read("facets=court").dates()).isFalse();
        assertThat(read("facets=").facets()).isEmpty();
        assertThat(read("facets=").dates()).isFalse();
    }

    @Test
    void empty_values_are_none() {
        assertThat(read("party=&filed.from=&size=&sort=")).isEqualTo(read(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    size=-1                            | size       | must be a whole number from 1 to 100, was "-1"
                    size=0                             | size       | from 1 to 100
                    size=101                           | size       | from 1 to 100
                    size=ten                           | size       | was "ten"
                    size=1&size=2                      | size       | may be given once, was given 2 times
                    snippets=11                        | snippets   | from 0 to 10
                    sort=date                          | sort       | one of relevance, newest, oldest; was "date"
                    dialect=google                     | dialect    | one of pincite, westlaw, lexis, courtlistener; was "google"
                    kind=filings                       | kind       | one of filing, article; was "filings"
                    kind=-filings                      | kind       | one of filing, article; was "filings"
                    status=sued                        | status     | one of pleaded,
                    facets=cuort                       | facets     | there is no facet "cuort"; there are kind, party
                    filed.from=03/14/2023              | filed.from | must be a date as 2024-03-23, 2024-03 or 2024
                    filed.from=2023-02-30              | filed.from | was "2023-02-30"
                    filed.from=2024&filed.to=2023      | filed.from | filed.from (2024) is after filed.to (2023)
                    partys=northgate                   | partys     | did you mean "party"?
                    doctype=order                      | doctype    | did you mean "docType"?
                    filed.form=2023                    | filed.form | did you mean "filed.from"?
                    utm_source=mail                    | utm_source | known are allegation, collection, court
                    """)
    void what_cannot_be_understood_is_refused_by_name(String query, String parameter, String detail) {
        Problem problem =
                catchThrowableOfType(ProblemException.class, () -> read(query)).problem();

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.parameter()).isEqualTo(parameter);
        assertThat(problem.detail()).contains(detail);
    }

    @Test
    void a_syntax_error_says_where() {
        Problem problem = catchThrowableOfType(ProblemException.class, () -> read("q=harbor AND \"special relation"))
                .problem();

        assertThat(problem.type()).isEqualTo("query-syntax");
        assertThat(problem.position()).isEqualTo("harbor AND ".length() + 1);
        assertThat(problem.parameter()).isEqualTo("q");
    }

    private static SearchRequest read(String query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            given.computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return SearchParameters.read(Parameters.of(given, SearchParameters.KNOWN));
    }
}
