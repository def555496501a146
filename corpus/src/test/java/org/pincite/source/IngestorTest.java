package org.pincite.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.extract.Extractor;

class IngestorTest {
    @TempDir
    private Path work = Path.of("");

    private final MemoryShelf shelf = new MemoryShelf();
    private final List<Progress> told = Collections.synchronizedList(new ArrayList<>());
    private Path folder = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void make_folders() throws IOException {
        folder = Files.createDirectories(work.resolve("files"));
        index = work.resolve("index");
    }

    @Test
    void a_file_is_read_once_and_again_only_when_it_changes() throws IOException {
        Path note = write("notes/pier.txt", "The pier was closed.");
        assertThat(read().documents()).isEqualTo(1);
        assertThat(paths()).containsExactly("notes/pier.txt");

        Progress again = read();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(shelf.puts).isEqualTo(1);

        Files.writeString(note, "The pier was open.");
        Files.setLastModifiedTime(note, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
        read();
        assertThat(texts()).containsExactly("The pier was open.");
    }

    @Test
    void a_file_that_is_gone_takes_its_document_along() throws IOException {
        Path note = write("pier.txt", "The pier was closed.");
        write("harbor.txt", "The harbor was open.");
        read();
        Files.delete(note);
        read();
        assertThat(texts()).containsExactly("The harbor was open.");
        assertThat(shelf.ledger).hasSize(1);
    }

    @Test
    void the_same_bytes_twice_are_one_document_until_both_are_gone() throws IOException {
        Path first = write("a.txt", "The pier was closed.");
        Path second = write("b.txt", "The pier was closed.");
        read();
        assertThat(shelf.documents).hasSize(1);
        Files.delete(first);
        read();
        assertThat(shelf.documents).hasSize(1);
        Files.delete(second);
        read();
        assertThat(shelf.documents).isEmpty();
    }

    @Test
    void a_run_never_stops_because_of_one_file() throws IOException {
        Files.write(folder.resolve("empty.pdf"), new byte[0]);
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing else");
        write("pier.txt", "The pier was closed.");
        Progress done = read();
        assertThat(done.files()).isEqualTo(3);
        assertThat(done.rejected()).isEqualTo(2);
        assertThat(texts()).containsExactly("The pier was closed.");
        assertThat(shelf.ledger.get(folder.resolve("empty.pdf").toString()))
                .satisfies(file -> assertThat(file.reason()).isEqualTo("empty"));
        assertThat(shelf.ledger.get(folder.resolve("broken.pdf").toString()))
                .satisfies(file -> assertThat(file.reason()).isEqualTo("damaged"));
    }

    @Test
    void every_line_of_a_jsonl_file_is_a_document_with_pages_at_form_feeds() throws IOException {
        Path lines = folder.resolve("opinions.jsonl.gz");
        gzip(lines, """
                {"id": "op-1", "title": "Ames v. Beale", "kind": "opinion", "court": "Supreme Court of the United States", "date": "2009-01-13", "text": "Page one.\\fPage two."}

                {"id": "op-2", "text": "Another opinion."}
                {"id": "op-3", "text": 7}
                not json
                """);
        Progress done = read();
        assertThat(done.documents()).isEqualTo(2);
        Document first = shelf.documents.values().stream()
                .filter(document -> "op-1".equals(document.origin().lineId()))
                .findFirst()
                .orElseThrow();
        assertThat(first.text().pages()).hasSize(2);
        assertThat(first.origin().path()).isEqualTo("opinions.jsonl.gz");
        assertThat(shelf.ledger.get(lines.toString())).satisfies(file -> {
            assertThat(file.outcome()).isEqualTo(SourceFile.Outcome.INDEXED_PARTLY);
            assertThat(file.warnings()).hasSize(2).allMatch(warning -> warning.startsWith("line "));
        });
    }

    @Test
    void a_line_taken_out_of_a_jsonl_file_takes_its_document_along() throws IOException {
        Path lines =
                write("two.jsonl", "{\"id\": \"a\", \"text\": \"First.\"}\n{\"id\": \"b\", \"text\": \"Second.\"}\n");
        read();
        assertThat(shelf.documents).hasSize(2);
        Files.writeString(lines, "{\"id\": \"b\", \"text\": \"Second.\"}\n");
        read();
        assertThat(texts()).containsExactly("Second.");
    }

    @Test
    void files_in_a_container_are_documents_of_their_own() throws IOException {
        Path zip = folder.resolve("exhibits.zip");
        zip(zip, "a/one.txt", "Exhibit one.", "b/two.txt", "Exhibit two.");
        read();
        assertThat(paths()).containsExactlyInAnyOrder("exhibits.zip!/a/one.txt", "exhibits.zip!/b/two.txt");
        zip(zip, "a/one.txt", "Exhibit one.");
        Files.setLastModifiedTime(zip, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
        read();
        assertThat(paths()).containsExactly("exhibits.zip!/a/one.txt");
    }

    @Test
    void originals_are_the_bytes_as_read() throws IOException {
        write("pier.txt", "The pier was closed.");
        read();
        DocumentId id = DocumentId.of("The pier was closed.".getBytes(StandardCharsets.UTF_8));
        try (InputStream original = Originals.of(index).open(id).orElseThrow()) {
            assertThat(original.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("The pier was closed.");
        }
    }

    @Test
    void hidden_files_are_left_alone_and_progress_is_told() throws IOException {
        write(".secret/pier.txt", "The pier was closed.");
        write(".hidden.txt", "The pier was closed.");
        write("harbor.txt", "The harbor was open.");
        read();
        assertThat(texts()).containsExactly("The harbor was open.");
        assertThat(told).isNotEmpty();
        assertThat(told.getLast().files()).isEqualTo(1);
        assertThat(shelf.commits).isPositive();
    }

    @Test
    void a_file_may_be_named_itself() throws IOException {
        Path note = write("notes/pier.txt", "The pier was closed.");
        ingestor().read(List.of(note));
        assertThat(paths()).containsExactly("pier.txt");
    }

    private Progress read() {
        return ingestor().read(List.of(folder));
    }

    private Ingestor ingestor() {
        return new Ingestor(shelf, Originals.of(index), Extractor.create(Extractor.Options.defaults()), told::add);
    }

    private List<String> texts() {
        return shelf.documents.values().stream()
                .map(document -> document.text().chars().strip())
                .toList();
    }

    private List<String> paths() {
        return shelf.documents.values().stream()
                .map(document -> document.origin().path())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void gzip(Path file, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
