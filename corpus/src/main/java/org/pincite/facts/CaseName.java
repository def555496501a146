package org.pincite.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a case is called: {@code Klein v. Meta Platforms, Inc.}, {@code In re Northgate Litigation} (Bluebook rule 10.2). */
final class CaseName {
    private static final Pattern STATED =
            Pattern.compile("^(.{2,150}?)\\s+(?:v\\.?|vs\\.?)\\s+(.{2,150})$", Pattern.CASE_INSENSITIVE);

    private final Names names;

    CaseName(Names names) {
        this.names = names;
    }

    /** The name of a case by its caption, or null where the caption has no parties. */
    @Nullable
    String of(CaptionReader.Caption caption) {
        CaptionReader.Litigant a = first(caption, 'A');
        CaptionReader.Litigant b = first(caption, 'B');
        if (a != null && b != null) {
            return shortForm(a.name()) + " v. " + shortForm(b.name());
        }
        return caption.subject();
    }

    private static CaptionReader.@Nullable Litigant first(CaptionReader.Caption caption, char side) {
        for (CaptionReader.Litigant litigant : caption.litigants()) {
            if (litigant.side() == side) {
                return litigant;
            }
        }
        return null;
    }

    /** {@code People of the State of California} is called the People in its own courts and California elsewhere. */
    private String shortForm(String name) {
        return name.startsWith("People of the State of") ? "People" : names.shortForm(name);
    }

    /** Two sides out of a case name stated elsewhere, ex.: a JSONL line's title; null where it is none. */
    String @Nullable [] sides(String stated) {
        Matcher matcher = STATED.matcher(stated.replaceFirst("\\s*\\(\\d{1,2}/\\d{1,2}/\\d{2,4}\\)\\s*$", "")
                .replaceFirst("^\\d{2}-\\d{1,5}\\s+", ""));
        return matcher.matches() ? new String[] {matcher.group(1), matcher.group(2)} : null;
    }
}
