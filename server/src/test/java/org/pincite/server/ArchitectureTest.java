package org.pincite.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The walls between the rooms: who may know whom, and where each library lives. */
@AnalyzeClasses(packages = "org.pincite", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each room and the rooms it may know. */
    private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        MAY_KNOW.put("corpus", Set.of());
        MAY_KNOW.put("json", Set.of());
        MAY_KNOW.put("extract", Set.of("corpus", "json"));
        MAY_KNOW.put("facts", Set.of("corpus", "json"));
        MAY_KNOW.put("source", Set.of("corpus", "json", "extract", "facts"));
        MAY_KNOW.put("evaluate", Set.of("corpus", "json", "extract", "facts", "source"));
        MAY_KNOW.put("query", Set.of());
        MAY_KNOW.put("engine", Set.of("corpus", "source", "query"));
        MAY_KNOW.put("quote", Set.of("corpus", "query", "engine"));
        MAY_KNOW.put("lucene", Set.of("corpus", "json", "source", "query", "engine"));
        MAY_KNOW.put("wire", Set.of("corpus", "json", "source", "query", "engine", "quote"));
        MAY_KNOW.put("measure", Set.of("corpus", "json", "source", "evaluate", "query", "engine", "quote"));
        MAY_KNOW.put(
                "cli",
                Set.of(
                        "corpus",
                        "json",
                        "extract",
                        "facts",
                        "source",
                        "evaluate",
                        "query",
                        "engine",
                        "quote",
                        "measure",
                        "wire"));
        MAY_KNOW.put("http", Set.of("corpus", "json", "source", "query", "engine", "quote", "wire"));
        MAY_KNOW.put(
                "server",
                Set.of(
                        "corpus",
                        "json",
                        "extract",
                        "facts",
                        "source",
                        "evaluate",
                        "query",
                        "engine",
                        "quote",
                        "measure",
                        "wire",
                        "cli",
                        "http"));
    }

    @ArchTest
    static final ArchRule a_room_knows_only_rooms_to_its_left = CompositeArchRule.of(
            MAY_KNOW.keySet().stream().map(ArchitectureTest::knowsOnly).toList());

    @ArchTest
    static final ArchRule every_class_is_in_a_room = classes()
            .should()
            .resideInAnyPackage(
                    MAY_KNOW.keySet().stream().map(ArchitectureTest::room).toArray(String[]::new));

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching("org.pincite.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule corpus_and_query_know_only_the_jdk = CompositeArchRule.of(List.of("corpus", "query").stream()
            .map(name -> (ArchRule) classes()
                    .that()
                    .resideInAPackage(room(name))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(room(name), "java..", "org.jspecify.."))
            .toList());

    @ArchTest
    static final ArchRule each_library_has_one_home = CompositeArchRule.of(List.of(
            livesIn("org.apache.lucene..", "lucene"),
            livesIn("org.apache.tika..", "extract"),
            livesIn("org.apache.pdfbox..", "extract"),
            livesIn("io.javalin..", "http", "server"),
            livesIn("org.eclipse.jetty..", "http", "server"),
            livesIn("jakarta.servlet..", "http", "server"),
            livesIn("io.micrometer..", "http", "server"),
            livesIn("com.github.mustachejava..", "cli"),
            livesIn("picocli..", "cli", "server")));

    @ArchTest
    static final ArchRule jackson_lives_in_json_and_lends_out_its_tree = CompositeArchRule.of(List.of(
            noClasses()
                    .that()
                    .resideOutsideOfPackage(room("json"))
                    .should()
                    .dependOnClassesThat(resideInAPackage("com.fasterxml..")
                            .and(not(named("com.fasterxml.jackson.databind.JsonNode")))),
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            room("json"),
                            room("facts"),
                            room("source"),
                            room("evaluate"),
                            room("measure"),
                            room("wire"),
                            room("lucene"),
                            room("extract"))
                    .should()
                    .dependOnClassesThat(resideInAPackage("com.fasterxml.."))));

    /** {@code Words} alone moves: it is a cursor over a text, not a part of it. */
    @ArchTest
    static final ArchRule the_domain_cannot_change = fields().that()
            .areDeclaredInClassesThat(resideInAPackage(room("corpus")).and(not(named("org.pincite.corpus.Words"))))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule a_backend_shows_only_its_provider = classes()
            .that()
            .resideInAPackage(room("lucene"))
            .and()
            .haveSimpleNameNotEndingWith("Provider")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    private static ArchRule knowsOnly(String name) {
        String[] others = MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(name))
                .filter(other -> !MAY_KNOW.getOrDefault(name, Set.of()).contains(other))
                .map(ArchitectureTest::room)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .allowEmptyShould(true);
    }

    private static ArchRule livesIn(String library, String... rooms) {
        String[] homes = List.of(rooms).stream().map(ArchitectureTest::room).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> named(String name) {
        return describe(name, type -> type.getName().equals(name));
    }

    private static String room(String name) {
        return "org.pincite." + name + "..";
    }
}
