package org.pincite.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * On which pages things stand, found in a first setting of the same paper. An entry of a table of contents gives {@code ?} for
 * the first page where its own words stand, an entry of a table of authorities {@code ?words} for all pages where those do.
 * Pages with roman labels are tables themselves and are not looked at.
 */
final class Places {
    static final Places NONE = new Places(Map.of());

    private final Map<String, String> textByLabel;

    private Places(Map<String, String> textByLabel) {
        this.textByLabel = textByLabel;
    }

    static Places after(List<Sheet> sheets) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            StringBuilder text = new StringBuilder();
            sheet.marks.forEach(mark -> text.append(mark.text()));
            if (sheet.label.matches("\\d+")) {
                texts.put(sheet.label, key(text.toString()));
            }
        }
        return new Places(texts);
    }

    String resolve(Block.Contents entry) {
        if (!entry.page().startsWith("?")) {
            return entry.page();
        }
        if (this == NONE) {
            return "0";
        }
        boolean all = entry.page().length() > 1;
        String sought = key(all ? entry.page().substring(1) : entry.text());
        List<String> pages = new ArrayList<>();
        textByLabel.forEach((label, text) -> {
            if (text.contains(sought)) {
                pages.add(label);
            }
        });
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("not found in the body: " + entry);
        }
        return all ? String.join(", ", pages) : pages.getFirst();
    }

    /** Letters and digits only, so that line breaks and faces do not matter. */
    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}§]", "").toLowerCase(Locale.ROOT);
    }
}
