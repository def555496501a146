package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Document;
import org.pincite.corpus.Facts;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.Stated;
import org.pincite.source.SourceFile;

/** A whole file, named by its path from the gold file's folder or one above it, and what its first document says. */
final class FileForm implements Form {
    @Override
    public String kind() {
        return "files";
    }

    @Override
    public String fields() {
        return "file (path from the folder of the gold file, or from one above it), court_id, docket_number, case_name, "
                + "date_filed, nature_of_suit, assigned_to, parties [{name, type}], each but file optional";
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("file") && (row.has("docket_number") || row.has("court_id") || row.has("case_name"));
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) throws GoldException {
        Facts facts = read(row, readers).facts();
        JsonNode node = row.node();
        String court = Row.string(node, "court_id");
        if (court != null) {
            checks.value(
                    "court",
                    court,
                    facts.court() == null ? null : facts.court().value().id(),
                    String::equals);
        }
        String number = Row.string(node, "docket_number");
        if (number != null) {
            Stated<Docket> docket = facts.docket();
            checks.value(
                    "docket_number",
                    number,
                    docket == null ? null : docket.value().number(),
                    Same::docket);
        }
        String name = Row.string(node, "case_name");
        if (name != null) {
            checks.value(
                    "case_name",
                    name,
                    facts.caption() == null ? null : facts.caption().value(),
                    Same::caseName);
        }
        String filed = Row.string(node, "date_filed");
        filed = filed == null ? Row.string(node.path("entry"), "date_filed") : filed;
        if (filed != null) {
            checks.value("date_filed", filed, CaptionForm.words(facts.date(NamedDate.Event.FILED)), Same::date);
        }
        String suit = Row.string(node, "nature_of_suit");
        if (suit != null) {
            checks.value(
                    "nature_of_suit",
                    suit,
                    facts.natureOfSuit() == null ? null : facts.natureOfSuit().value(),
                    Same::words);
        }
        String judge = Row.string(node, "assigned_to");
        if (judge != null) {
            checks.some("assigned_to", List.of(judge), CaptionForm.judges(facts), Same::words);
        }
        if (!node.path("parties").isEmpty()) {
            new PartyChecks(readers, checks).check(node.path("parties"), "type", facts.parties());
        }
    }

    private static Document read(Row row, Readers readers) throws GoldException {
        Path file = find(row);
        List<Document> documents = new ArrayList<>();
        try {
            List<SourceFile> read = readers.files().read(file, documents::add);
            if (documents.isEmpty()) {
                throw new GoldException(row.place() + ": no document in " + file + ": " + why(read));
            }
            return documents.getFirst();
        } catch (IOException e) {
            throw new GoldException(row.place() + ": " + file + " cannot be read: " + e);
        }
    }

    private static String why(List<SourceFile> read) {
        return read.isEmpty() ? "it is empty" : String.valueOf(read.getFirst().message());
    }

    private static Path find(Row row) throws GoldException {
        String named = row.node().path("file").asText();
        List<Path> tried = new ArrayList<>();
        @Nullable Path folder = row.file().toAbsolutePath().getParent();
        for (int up = 0; folder != null && up < 4; up++) {
            Path file = folder.resolve(named);
            if (Files.isRegularFile(file)) {
                return file;
            }
            tried.add(file);
            folder = folder.getParent();
        }
        throw new GoldException(row.place() + ": there is no file " + named + "; looked for " + tried);
    }
}
