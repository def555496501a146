package org.pincite.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/** What a web page says of itself outside its text, under the keys of {@link Extraction.Extracted}. */
final class HtmlMetadata {
    private static final int MAX_VALUE = 2_000;
    private static final int MAX_HOSTS = 8;
    private static final Set<String> ARTICLES = Set.of(
            "newsarticle",
            "reportagenewsarticle",
            "article",
            "blogposting",
            "opinionnewsarticle",
            "analysisnewsarticle",
            "reviewnewsarticle",
            "backgroundnewsarticle",
            "liveblogposting",
            "webpage");

    private final Map<String, String> values = new TreeMap<>();

    private HtmlMetadata() {}

    static Map<String, String> of(Document page) {
        HtmlMetadata metadata = new HtmlMetadata();
        metadata.read(page);
        return metadata.values;
    }

    private void read(Document page) {
        put("html.title", page.title());
        Element h1 = page.selectFirst("h1");
        put("html.h1", h1 == null ? "" : h1.text());
        Element canonical = page.selectFirst("link[rel=canonical]");
        put("html.canonical", canonical == null ? "" : canonical.attr("href"));
        put("html.time", timeNearHeadline(page, h1));
        put("html.hosts", hosts(page));
        Element byline = page.selectFirst("[itemprop=author], [rel=author], .byline, [class*=byline], .author-name");
        put("html.byline", byline == null ? "" : byline.text());
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (name.isEmpty()) {
                name = meta.attr("itemprop");
            }
            if (!name.isBlank()) {
                put("meta." + name.strip().toLowerCase(Locale.ROOT), meta.attr("content"));
            }
        }
        microdata(page);
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                linkedData(Json.tree(script.data()), 0);
            } catch (JsonException e) {
                put("jsonld.error", Messages.of(e));
            }
        }
    }

    /** The hosts that the page's links lead to, most frequent first, at most {@link #MAX_HOSTS}. */
    private static String hosts(Document page) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element link : page.select("a[href^=http], form[action^=http], base[href^=http]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
            int start = address.indexOf("://") + 3;
            int end = start;
            while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
                end++;
            }
            if (start > 3 && end > start) {
                counts.merge(address.substring(start, end).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        List<String> hosts = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_HOSTS)
                .map(Map.Entry::getKey)
                .toList();
        return String.join(" ", hosts);
    }

    /** What the page's elements say of the first article that they mark as one (HTML Living Standard, "Microdata"). */
    private void microdata(Document page) {
        for (Element item : page.select("[itemscope][itemtype]")) {
            String type = item.attr("itemtype").strip();
            String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (ARTICLES.contains(name) && !name.equals("webpage")) {
                put("microdata.type", type);
                put("microdata.headline", property(item, "headline"));
                put("microdata.author", properties(item, "author"));
                put("microdata.publisher", property(item, "publisher"));
                put("microdata.datepublished", property(item, "datePublished"));
                put("microdata.datemodified", property(item, "dateModified"));
                return;
            }
        }
    }

    private static String property(Element item, String name) {
        Element found = item.selectFirst("[itemprop~=(?i)(^|\\s)" + name + "($|\\s)]");
        return found == null ? "" : value(found);
    }

    private static String properties(Element item, String name) {
        Set<String> found = new LinkedHashSet<>();
        for (Element element : item.select("[itemprop~=(?i)(^|\\s)" + name + "($|\\s)]")) {
            found.add(value(element));
        }
        found.removeIf(String::isBlank);
        return String.join("; ", found);
    }

    /** The machine's form where the element has one, else a person's or organisation's name, else the words. */
    private static String value(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        Element name = element.selectFirst("[itemprop=name]");
        if (name == null) {
            return element.text();
        }
        return name.hasAttr("content") ? name.attr("content") : name.text();
    }

    /** The first {@code time} after the headline, else the first of the page. */
    private static String timeNearHeadline(Document page, @Nullable Element h1) {
        String first = "";
        boolean after = h1 == null;
        for (Element element : page.select("h1, time[datetime]")) {
            if (element == h1) {
                after = true;
            } else if (element.normalName().equals("time")) {
                if (after) {
                    return element.attr("datetime");
                }
                first = first.isEmpty() ? element.attr("datetime") : first;
            }
        }
        return first;
    }

    private void linkedData(JsonNode node, int depth) {
        if (depth > 8) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> linkedData(child, depth + 1));
            return;
        }
        if (node.has("@graph")) {
            linkedData(node.get("@graph"), depth + 1);
        }
        if (isArticle(node.path("@type"))) {
            put("jsonld.headline", node.path("headline").asText());
            put("jsonld.datepublished", node.path("datePublished").asText());
            put("jsonld.datemodified", node.path("dateModified").asText());
            put("jsonld.author", names(node.path("author")));
            put("jsonld.publisher", names(node.path("publisher")));
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLES.contains(type.asText().toLowerCase(Locale.ROOT));
    }

    private static String names(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        if (node.isArray()) {
            node.forEach(one -> names.add(names(one)));
        } else {
            names.add(node.isTextual() ? node.asText() : node.path("name").asText());
        }
        names.removeIf(String::isBlank);
        return String.join("; ", names);
    }

    /** The first value of a key counts. */
    private void put(String key, String value) {
        String clean = value.replaceAll("\\s+", " ").strip();
        if (!clean.isEmpty() && clean.length() <= MAX_VALUE) {
            values.putIfAbsent(key, clean);
        }
    }
}
