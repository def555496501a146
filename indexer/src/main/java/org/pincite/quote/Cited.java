package org.pincite.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record citation names (Bluebook rule B17): a docket entry, and in it pages, lines or a paragraph.
 *
 * @param text as printed
 * @param entry docket entry, ex.: {@code 736-4}; null where none is named
 * @param authority whether something else than the record is named, such as a reporter, or what is named cannot be
 *     told from the citation alone, as of {@code Id.}
 * @param from first page, null where none is given; {@code to} is the last
 * @param fromLine first line on the first page, or null
 * @param toLine last line on the last page, or null
 * @param paragraph first paragraph, or null; {@code toParagraph} is the last
 */
record Cited(
        String text,
        @Nullable String entry,
        boolean authority,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer fromLine,
        @Nullable Integer toLine,
        @Nullable Integer paragraph,
        @Nullable Integer toParagraph) {
    private static final Pattern ENTRY = Pattern.compile(
            "(?:\\b(?:ECF|Dkt|Docket|Doc|D\\.E|D\\.I|R)\\.?(?:\\s*(?:Entry|Doc))?\\.?\\s*(?:Nos?\\.?|#)?\\s*|^\\s*)(\\d{1,5}(?:-\\d{1,3})?)(?=\\s*(?:$|[,;.)(]|\\bat\\b|¶|pp?\\.))",
            Pattern.CASE_INSENSITIVE);
    /** A short form whose chain was not followed names nothing by itself. */
    private static final Pattern UNRESOLVED = Pattern.compile("\\s*(?:id|ibid)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE = Pattern.compile(
            "(?:\\bat\\s+|\\bpp?\\.\\s*|,\\s*)(?:pp?\\.\\s*)?\\*?(\\d{1,5})(?::(\\d{1,2}))?(?:\\s*[-–—]\\s*(\\d{1,5})(?::(\\d{1,2}))?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:¶{1,2}|\\bparas?\\.)\\s*(\\d{1,5})(?:\\s*[-–—]\\s*(\\d{1,5}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTER =
            Pattern.compile("\\b\\d{1,4}\\s+(?:[A-Z][\\p{L}.']*\\s?){1,4}(?:[23]d|4th|5th)?\\s*\\d{1,5}\\b");

    /** Reads a citation as printed; whatever it does not name is null. */
    static Cited read(String text) {
        Matcher reporter = REPORTER.matcher(text);
        boolean reported = reporter.find();
        boolean authority = reported || UNRESOLVED.matcher(text).lookingAt();
        String rest = reported ? text.substring(reporter.end()) : text;
        Matcher entry = ENTRY.matcher(rest);
        String named = !authority && entry.find() ? entry.group(1) : null;
        String behind = named == null ? rest : rest.substring(entry.end());
        Matcher paragraph = PARAGRAPH.matcher(behind);
        Integer firstParagraph = null;
        Integer lastParagraph = null;
        if (paragraph.find()) {
            firstParagraph = Integer.valueOf(paragraph.group(1));
            lastParagraph = paragraph.group(2) == null ? firstParagraph : Integer.valueOf(paragraph.group(2));
        }
        Matcher page = PAGE.matcher(behind);
        Integer first = null;
        Integer last = null;
        Integer firstLine = null;
        Integer lastLine = null;
        if (firstParagraph == null && page.find()) {
            first = Integer.valueOf(page.group(1));
            last = first;
            firstLine = page.group(2) == null ? null : Integer.valueOf(page.group(2));
            lastLine = firstLine;
            if (page.group(3) != null) {
                int second = Integer.parseInt(page.group(3));
                if (firstLine != null && page.group(4) == null) {
                    lastLine = second;
                } else {
                    last = elided(page.group(1), page.group(3));
                    lastLine = page.group(4) == null ? null : Integer.valueOf(page.group(4));
                }
            }
        }
        return new Cited(text, named, authority, first, last, firstLine, lastLine, firstParagraph, lastParagraph);
    }

    /** {@code 442–43} means 442 to 443 (Bluebook rule 3.2(a)). */
    private static Integer elided(String first, String second) {
        return second.length() < first.length()
                ? Integer.valueOf(first.substring(0, first.length() - second.length()) + second)
                : Integer.valueOf(second);
    }

    boolean hasPlace() {
        return from != null || paragraph != null;
    }
}
