package org.pincite.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The court's filing stamp on one page, such as {@code Case 3:20-cv-08570-JD Document 736 Filed 03/23/24 Page 12 of 53}.
 *
 * @param docket the docket number as stamped, ex.: {@code 3:20-cv-08570-JD}
 * @param document number of the docket entry, with its attachment if any, ex.: {@code 736} or {@code 736-4}; null where
 *     the court's system prints none
 * @param filed the day stamped; null where none is
 * @param page the page number in the stamp, from 1; 0 where none is
 * @param pages the number of pages in the stamp; 0 where none is
 * @param pageId the running record page ({@code PageID.1234}), null where none is
 * @param span where the stamp stands
 */
public record Stamp(
        String docket,
        @Nullable String document,
        @Nullable LocalDate filed,
        int page,
        int pages,
        @Nullable String pageId,
        Span span) {}
