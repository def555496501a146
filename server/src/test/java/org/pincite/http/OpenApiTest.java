package org.pincite.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pincite.json.Json;

/** The published description of the API is in step with the API. */
class OpenApiTest {
    private static final JsonNode DOCUMENT = Json.resource(PinciteHttp.class, "openapi.json");

    @Test
    void a_parser_of_openapi_reads_it_without_a_complaint() throws Exception {
        try (var in = PinciteHttp.class.getResourceAsStream("openapi.json")) {
            String text = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            SwaggerParseResult result = new OpenAPIV3Parser().readContents(text);

            assertThat(result.getMessages()).isEmpty();
            assertThat(result.getOpenAPI().getPaths()).hasSameSizeAs(DOCUMENT.get("paths"));
        }
    }

    @Test
    void it_lists_every_route_and_no_other() {
        Library library = new Library(document -> java.util.Optional.empty());
        Set<String> routes = new HashSet<>();
        PinciteHttp.api(library, new Metrics(library))
                .forEach(route -> routes.add(route.method().name().toLowerCase(Locale.ROOT) + " "
                        + route.path().replace('<', '{').replace('>', '}')));
        Set<String> listed = new HashSet<>();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> listed.add(method + " " + path.getKey())));

        assertThat(listed).isEqualTo(routes);
    }

    @Test
    void it_lists_every_parameter_of_a_search_and_no_other() {
        List<String> listed = new ArrayList<>();
        for (JsonNode parameter : DOCUMENT.at("/paths/~1api~1search/get/parameters")) {
            String name = parameter.get("$ref").asText().replace("#/components/parameters/", "");
            listed.add(DOCUMENT.get("components")
                    .get("parameters")
                    .get(name)
                    .get("name")
                    .asText());
        }

        assertThat(listed).containsExactlyInAnyOrderElementsOf(SearchParameters.KNOWN);
    }
}
