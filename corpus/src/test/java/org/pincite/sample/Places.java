package org.pincite.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * On which pages things stand, found in a first setting of the same paper. An entry of a table of contents gives {@code ?} for
 * the page of the heading with its words, an entry of a table of authorities {@code ?words} for all pages where those do.
 * Pages with roman labels are tables themselves and are not looked at.
 */
final class Places {
    static final Places NONE = new Places(Map.of(), Map.of());

    private final Map<String, String> textByLabel;
    private final Map<String, String> labelByHeading;

    private Places(Map<String, String> textByLabel, Map<String, String> labelByHeading) {
        this.textByLabel = textByLabel;
        this.labelByHeading = labelByHeading;
    }

    static Places after(List<Sheet> sheets) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            StringBuilder text = new StringBuilder();
            sheet.marks.forEach(mark -> text.append(mark.text()));
            if (sheet.label.matches("\\d+")) {
                texts.put(sheet.label, key(text.toString()));
                sheet.headings.forEach(heading -> headings.putIfAbsent(key(heading), sheet.label));
            }
        }
        return new Places(texts, headings);
    }

    String resolve(Block.Contents entry) {
        if (!entry.page().startsWith("?")) {
            return entry.page();
        }
        if (this == NONE) {
            return "0";
        }
        String words = entry.page().substring(1);
        List<String> pages = new ArrayList<>();
        if (words.isEmpty()) {
            String label = labelByHeading.get(key(entry.text()));
            if (label != null) {
                pages.add(label);
            }
        } else {
            textByLabel.forEach((label, text) -> {
                if (text.contains(key(words))) {
                    pages.add(label);
                }
            });
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("not found in the body: " + entry);
        }
        return String.join(", ", pages);
    }

    /** Letters and digits only, so that line breaks and faces do not matter. */
    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}§]", "").toLowerCase(Locale.ROOT);
    }
}
