package org.pincite.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;
import org.pincite.corpus.Text;
import org.pincite.extract.Extraction.Embedded;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.json.Json;

/**
 * Reads each {@code golden/TRAIT/in.*} and compares everything found in it with {@code document.json} beside it. {@code
 * -Dgolden.update=true} writes the latter anew (and draws the PDFs that are missing, see {@link GoldenPdfs}); the
 * difference is then reviewed like code.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static Stream<String> traits() throws IOException {
        if (UPDATE) {
            GoldenPdfs.drawMissing(FOLDER);
        }
        List<String> traits = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            folders.map(f -> f.getFileName().toString()).sorted().forEach(traits::add);
        }
        return traits.stream();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void a_file_is_read_as_before(String trait) throws IOException {
        Path in = input(FOLDER.resolve(trait));
        Extraction read = Extractor.create(Extractor.Options.defaults())
                .extract(Files.readAllBytes(in), in.getFileName().toString());
        assertThat(read).isInstanceOf(Extracted.class);
        String found = Json.writePretty(described((Extracted) read)) + "\n";
        Path golden = FOLDER.resolve(trait).resolve("document.json");
        if (UPDATE) {
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("in."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, Object> described(Extracted read) {
        Text text = read.text();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("mediaType", read.mediaType());
        out.put("paged", read.paged());
        Map<String, String> metadata = new TreeMap<>(read.metadata());
        metadata.remove("file.created");
        out.put("metadata", metadata);
        out.put("embedded", read.embedded().stream().map(Embedded::name).toList());
        out.put("warnings", read.warnings());
        out.put("pages", text.pages().stream().map(p -> page(p, text)).toList());
        out.put(
                "paragraphs",
                text.paragraphs().stream()
                        .map(p -> (p.number() == null ? "" : "¶ " + p.number() + " ") + shown(p.span(), text))
                        .toList());
        out.put(
                "lines",
                text.lines().stream()
                        .map(l -> l.number() + " " + shown(l.span(), text))
                        .toList());
        out.put("bates", text.bates().stream().map(b -> shown(b.span(), text)).toList());
        out.put("furniture", text.furniture().stream().map(f -> shown(f, text)).toList());
        out.put(
                "joins",
                text.joins().stream()
                        .map(j -> shown(new Span(Math.max(0, j.start() - 8), j.start()), text) + "[" + shown(j, text)
                                + "]"
                                + shown(new Span(j.end(), Math.min(text.chars().length(), j.end() + 8)), text))
                        .toList());
        return out;
    }

    private static Map<String, Object> page(Page page, Text text) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("ordinal", page.ordinal());
        out.put("label", page.label());
        out.put("stamp", page.stamp() == null ? null : stamp(page.stamp()));
        out.put("ocr", page.ocr());
        out.put("text", page.span().in(text.chars()));
        return out;
    }

    private static Map<String, @Nullable Object> stamp(Stamp stamp) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("docket", stamp.docket());
        out.put("document", stamp.document());
        out.put("filed", stamp.filed() == null ? null : stamp.filed().toString());
        out.put("page", stamp.page());
        out.put("pages", stamp.pages());
        return out;
    }

    private static String shown(Span span, Text text) {
        return span.in(text.chars()).replace("\n", "⏎").replace("\f", "⇟");
    }
}
