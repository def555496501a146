package org.pincite.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the sample corpus from its sources. Run {@link #main} after changing a source, and commit what it writes. */
public final class SampleCorpus {
    private SampleCorpus() {}

    /**
     * Writes the corpus.
     *
     * @param args folder of the sources and folder to write to; without them {@code src/sample} and {@code sample}
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args.length > 0 ? args[0] : "src/sample");
        Path to = Path.of(args.length > 1 ? args[1] : "sample");
        SortedMap<Path, byte[]> files = files(from);
        for (Path stale : present(to)) {
            if (!files.containsKey(to.relativize(stale))) {
                Files.delete(stale);
            }
        }
        for (var file : files.entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** Every file of the corpus by its path relative to the corpus folder, ex.: {@code quillow/complaint.pdf}. */
    static SortedMap<Path, byte[]> files(Path sources) {
        SortedMap<Path, byte[]> files = new TreeMap<>();
        for (Path file : present(sources)) {
            if (file.toString().endsWith(".src")) {
                Source source = Source.read(file);
                if (!source.key("only-attached", "no").equals("yes")) {
                    files.put(sources.relativize(file).resolveSibling(name(source)), bytes(source));
                }
            }
        }
        return files;
    }

    static List<Path> present(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Name of the file that a source gives, ex.: {@code complaint.pdf}. */
    static String name(Source source) {
        String file = String.valueOf(source.file().getFileName());
        return file.substring(0, file.length() - "src".length()) + source.key("format");
    }

    static byte[] bytes(Source source) {
        return switch (source.key("format")) {
            case "pdf" -> PdfWriter.write(source);
            case "docx" -> DocxWriter.write(source);
            case "html" -> HtmlWriter.write(source);
            case "eml" -> MailWriter.write(source);
            case "txt" -> TextWriter.write(source);
            default -> throw new IllegalArgumentException(source.file() + ": format: pdf, docx, html, eml or txt");
        };
    }
}
