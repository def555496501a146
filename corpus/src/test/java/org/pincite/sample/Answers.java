package org.pincite.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/**
 * What is true of the sample corpus, kept beside its sources in {@code answers.json}.
 *
 * @param documents each file by its path in the corpus folder, ex.: {@code quillow/complaint.pdf}
 * @param quotations words that one document takes from another
 */
record Answers(Map<String, Entry> documents, List<Quotation> quotations) {
    Answers {
        documents = Map.copyOf(documents);
        quotations = List.copyOf(quotations);
    }

    static Answers load() {
        try (InputStream in = Objects.requireNonNull(Answers.class.getResourceAsStream("answers.json"))) {
            return Json.read(in.readAllBytes(), Answers.class);
        } catch (IOException e) {
            throw new UncheckedIOException("answers.json", e);
        } catch (JsonException e) {
            throw new IllegalStateException("answers.json: " + e.getMessage(), e);
        }
    }

    /**
     * One document.
     *
     * @param kind {@code filing} or {@code article}
     * @param court id of its court, ex.: {@code cand}; null where it says none
     * @param docket in Pincite's form, without the judge's initials, ex.: {@code 3:21-cv-90417}
     * @param entry its number on the docket, ex.: {@code 212} or {@code 213-6}
     * @param filed day of filing of a filing, ISO-8601; where it bears no stamp, the day it is dated
     * @param published day of publication of an article
     * @param parties those of the caption, or those that the papers of an <i>In re</i> matter name
     * @param allegations ids of the taxonomy, of what the document's own words plead, argue, answer or decide
     * @param cites files that its short cites stand for, ex.: {@code Mot.} for {@code quillow/motion-to-dismiss.pdf}
     * @param traits what it is in the corpus for, ex.: {@code pleading paper}
     */
    record Entry(
            String kind,
            @Nullable String court,
            @Nullable String docket,
            @Nullable String entry,
            @Nullable String filed,
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String docType,
            List<Litigant> parties,
            List<String> allegations,
            Map<String, String> cites,
            List<String> traits) {
        Entry {
            parties = parties == null ? List.of() : List.copyOf(parties);
            allegations = allegations == null ? List.of() : List.copyOf(allegations);
            cites = cites == null ? Map.of() : Map.copyOf(cites);
            traits = traits == null ? List.of() : List.copyOf(traits);
        }
    }

    /** A party as the caption names it. */
    record Litigant(String name, String role) {}

    /**
     * Words that one document takes from another.
     *
     * @param words as the quoting document prints them, between its quotation marks
     * @param source path of the file they come from
     * @param page page of the file on which they begin, from 1
     * @param toPage page on which they end; 0 where that is the same
     * @param quotedIn path of the quoting file
     * @param original what the source says, where the quotation is wrong
     */
    record Quotation(
            String words,
            String source,
            int page,
            int toPage,
            String quotedIn,
            Status status,
            @Nullable String original) {
        int lastPage() {
            return Math.max(page, toPage);
        }
    }

    /** How faithful a quotation is. */
    enum Status {
        /** Word for word. */
        exact,
        /** Word for word but for what brackets and ellipses mark. */
        marked,
        /** Changed without a mark. */
        wrong
    }
}
