package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Stated;

/**
 * Headline, bylines, publisher and day of publication of an article. What the page states outside its text (JSON-LD, meta
 * tags) outranks what stands in the text; a JSONL line's fields come after a page's own.
 */
final class ArticleReader {
    private static final String NAME =
            "(?:[A-Z][\\w'’.-]+|[A-Z]\\.)(?:\\s+(?:(?:de|la|van|von|der|al|bin|di|da|del)\\s+)?(?:[A-Z][\\w'’-]+|[A-Z]\\.)){1,3}";
    private static final Pattern BYLINE =
            Pattern.compile("^(?:By|BY|by):?\\s+(" + NAME + ")((?:(?:,|\\s+and|,\\s+and|\\s+&)\\s+" + NAME + "){0,5})");
    private static final Pattern INLINE = Pattern.compile("^\\((" + NAME + "),\\s+([A-Z][\\w.' -]{2,40})\\)");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?<city>[A-Z][A-Z .’'-]{2,40})?(?:,\\s+(?<region>[A-Z][A-Za-z.]+))?(?:,\\s*(?<date>[A-Z][a-z]{2,8}\\.?\\s+\\d{1,2}))?"
                    + "\\s*\\((?<agency>AP|Reuters|REUTERS|AFP|Bloomberg|UPI|[A-Z][\\w]+\\.(?:com|org|net)|(?<=\\d\\s{0,2}\\()[A-Z][\\w. ]{1,30})\\)\\s*[—–-]+\\s");
    /** Words of which a masthead has one, ex.: {@code CINDER WIRE SERVICE}. */
    private static final Pattern MASTHEAD = Pattern.compile(
            "(?:[A-Z][A-Z.&’'-]*\\s){1,4}(?:NEWS|WIRE|SERVICE|TIMES|POST|HERALD|TRIBUNE|JOURNAL|GAZETTE|CHRONICLE|LEDGER|PRESS|OBSERVER|REPORTER|REGISTER|DISPATCH|COURIER|SENTINEL|BULLETIN|WEEKLY|DAILY|REVIEW|EXAMINER|INQUIRER|STAR|SUN|GLOBE)");

    private static final Pattern MAILBOX = Pattern.compile("^\"?(?<name>[^\"<@]{3,60}?)\"?\\s*<");
    private static final Pattern UPDATED = Pattern.compile("(?i)(?:updated|last modified|©|copyright)[^\\n]{0,30}$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—-]\\s+");
    private static final Pattern URL_DATE =
            Pattern.compile("/(20\\d{2})/(\\d{2})/(\\d{2})/|/(20\\d{2})(\\d{2})(\\d{2})/");
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.|m\\.|edition\\.)?([\\w.-]+)");
    private static final Set<String> FURNITURE = Set.of(
            "skip to main content",
            "skip to content",
            "press release",
            "news",
            "home",
            "menu",
            "search",
            "subscribe",
            "for immediate release",
            "sign in",
            "log in",
            "advertisement",
            "share");
    private static final Set<String> NOT_A_NAME =
            Set.of("staff", "published", "updated", "the", "associated", "press", "on");
    private static final List<String> DATE_TAGS = List.of(
            "jsonld.datepublished",
            "microdata.datepublished",
            "meta.article:published_time",
            "meta.parsely-pub-date",
            "meta.pubdate",
            "meta.datepublished",
            "meta.dc.date.issued",
            "meta.dc.date",
            "meta.date",
            "html.time",
            "mail.date");
    /** How far below the headline a visible date may stand, in characters. */
    private static final int DATE_REACH = 600;

    private final Map<String, String> publishers = new HashMap<>();

    ArticleReader() {
        for (String[] row : Table.rows("publishers.tsv", 2)) {
            publishers.put(row[0], row[1]);
        }
    }

    /** What an article says of itself; each but the headline may be missing. */
    record Article(
            @Nullable Stated<String> headline,
            List<Stated<String>> bylines,
            @Nullable Stated<String> publisher,
            @Nullable Stated<PartialDate> published,
            @Nullable Stated<PartialDate> modified) {}

    Article read(Paper paper) {
        List<Line> lines = lines(paper);
        Stated<String> headline = headline(paper, lines);
        return new Article(
                headline,
                bylines(paper, lines),
                publisher(paper, lines),
                published(paper, headline),
                tagged(
                        paper,
                        List.of(
                                "jsonld.datemodified",
                                "microdata.datemodified",
                                "meta.article:modified_time",
                                "meta.last-modified")));
    }

    /** A line of the head that is not blank, and its place. */
    private record Line(String words, int start) {}

    private static List<Line> lines(Paper paper) {
        List<Line> lines = new ArrayList<>();
        String head = paper.head();
        int at = 0;
        while (at < head.length() && lines.size() < 25) {
            int end = Strings.endOfLine(head, at);
            String words = head.substring(at, end);
            if (!words.isBlank()) {
                int indent = words.length() - words.stripLeading().length();
                lines.add(new Line(words.strip(), at + indent));
            }
            at = end + 1;
        }
        return lines;
    }

    private static Stated<String> meta(String value, String key, double confidence) {
        return Stated.of(Strings.squash(value), Evidence.outside(key + ": " + value, "article.meta", confidence));
    }

    private @Nullable Stated<String> headline(Paper paper, List<Line> lines) {
        for (String key : List.of(
                "jsonld.headline",
                "microdata.headline",
                "meta.og:title",
                "html.h1",
                "html.title",
                "jsonl.title",
                "mail.subject")) {
            String value = paper.meta(key);
            if (!value.isEmpty()) {
                return meta(withoutSite(value, paper), key, key.startsWith("html") ? 0.85 : 0.95);
            }
        }
        for (Line line : lines) {
            String words = line.words();
            if (words.length() < 12
                    || FURNITURE.contains(words.toLowerCase(Locale.ROOT))
                    || words.startsWith("FILE PHOTO")
                    || MASTHEAD.matcher(words).matches()
                    || BYLINE.matcher(words).find()
                    || DATELINE.matcher(words).find()) {
                continue;
            }
            if (words.length() > 250) {
                return null;
            }
            int end = line.start() + words.length();
            String exact = paper.reading().chars().substring(line.start(), end);
            return Stated.of(withoutSite(exact, paper), paper.evidence(line.start(), end, "article.first-line", 0.7));
        }
        return null;
    }

    /** A page's title without the site's name after the last bar or dash. */
    private String withoutSite(String title, Paper paper) {
        String site = siteIn(title, paper);
        if (site == null) {
            return Strings.squash(title);
        }
        String head = title.substring(0, title.length() - site.length()).stripTrailing();
        return Strings.squash(head.substring(0, head.length() - 1));
    }

    private @Nullable String siteIn(String title, Paper paper) {
        Matcher matcher = SEPARATOR.matcher(title);
        int last = -1;
        boolean bar = false;
        while (matcher.find()) {
            last = matcher.end();
            bar = matcher.group().contains("|");
        }
        if (last < 0) {
            return null;
        }
        String tail = title.substring(last).strip();
        String head = title.substring(0, last);
        boolean known = tail.equalsIgnoreCase(paper.meta("meta.og:site_name"))
                || tail.equalsIgnoreCase(paper.meta("jsonld.publisher"))
                || publishers.containsValue(tail);
        boolean looksLikeName =
                tail.split("\\s+").length <= 7 && capitalised(tail) && 2 * head.length() > tail.length();
        return known || (looksLikeName && (bar || head.split("\\s+").length > 4)) ? tail : null;
    }

    private static boolean capitalised(String words) {
        for (String word : words.split("\\s+")) {
            char c = word.charAt(0);
            if (word.length() > 3 && !Character.isUpperCase(c) && !Character.isDigit(c)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private List<Stated<String>> bylines(Paper paper, List<Line> lines) {
        for (String key : List.of(
                "jsonld.author",
                "microdata.author",
                "meta.author",
                "meta.article:author",
                "html.byline",
                "jsonl.author")) {
            String value = paper.meta(key);
            if (value.isEmpty() || value.startsWith("http") || value.equalsIgnoreCase(paper.meta("jsonld.publisher"))) {
                continue;
            }
            List<Stated<String>> found = new ArrayList<>();
            for (String name : split(value)) {
                found.add(meta(name, key, 0.95));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Line line : lines) {
            List<Stated<String>> found = byline(paper, line);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Stated<String>> byline(Paper paper, Line line) {
        Matcher matcher = BYLINE.matcher(line.words());
        Matcher inline = INLINE.matcher(line.words());
        List<Stated<String>> found = new ArrayList<>();
        if (matcher.find()) {
            for (String name : split(matcher.group(1) + matcher.group(2))) {
                found.add(Stated.of(
                        name,
                        paper.evidence(
                                line.start() + matcher.start(1), line.start() + matcher.end(), "article.byline", 0.9)));
            }
        } else if (inline.find()) {
            found.add(Stated.of(
                    inline.group(1),
                    paper.evidence(
                            line.start() + inline.start(1), line.start() + inline.end(1), "article.byline", 0.85)));
        }
        return found;
    }

    /** Single names out of {@code By Jane Roe, John Doe and Ann Poe}. */
    private static Set<String> split(String written) {
        Set<String> names = new LinkedHashSet<>();
        String line = Strings.squash(written).replaceFirst("^(?i:by:?)\\s+", "");
        int bar = line.indexOf('|');
        for (String part : (bar > 0 ? line.substring(0, bar) : line).split("\\s*(?:;|,|\\band\\b|&)\\s*")) {
            String name = part.strip();
            boolean isName = !name.isEmpty()
                    && !name.contains("@")
                    && name.length() <= 60
                    && !NOT_A_NAME.contains(name.toLowerCase(Locale.ROOT));
            if (isName) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable Stated<String> publisher(Paper paper, List<Line> lines) {
        for (String key : List.of("jsonld.publisher", "microdata.publisher", "meta.og:site_name")) {
            if (!paper.meta(key).isEmpty()) {
                return meta(paper.meta(key), key, 0.95);
            }
        }
        String line = paper.meta("jsonl.publisher");
        boolean isCode = !line.contains(" ") && line.equals(line.toLowerCase(Locale.ROOT));
        if (!line.isEmpty() && !isCode) {
            return meta(line, "jsonl.publisher", 0.95);
        }
        for (String key : List.of("html.canonical", "meta.og:url")) {
            Matcher host = HOST.matcher(paper.meta(key));
            if (host.find()) {
                String known = publishers.get(host.group(1));
                return meta(known == null ? host.group(1) : known, key, known == null ? 0.6 : 0.9);
            }
        }
        for (String key : List.of("jsonl.title", "html.title")) {
            String site = siteIn(paper.meta(key), paper);
            if (site != null) {
                return meta(site, key, 0.8);
            }
        }
        if (isCode && !line.isEmpty()) {
            String known = publishers.get(line);
            return meta(known == null ? line : known, "jsonl.publisher", 0.8);
        }
        Matcher sender = MAILBOX.matcher(paper.meta("mail.from"));
        if (sender.find()) {
            return meta(sender.group("name"), "mail.from", 0.7);
        }
        return inText(paper, lines);
    }

    private @Nullable Stated<String> inText(Paper paper, List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(2, lines.size()))) {
            if (MASTHEAD.matcher(line.words()).matches()) {
                int end = line.start() + line.words().length();
                return Stated.of(inTitleCase(line.words()), paper.evidence(line.start(), end, "article.masthead", 0.8));
            }
        }
        for (Line line : lines) {
            Matcher inline = INLINE.matcher(line.words());
            if (inline.find()) {
                return Stated.of(
                        inline.group(2),
                        paper.evidence(
                                line.start() + inline.start(2), line.start() + inline.end(2), "article.inline", 0.7));
            }
            Matcher dateline = DATELINE.matcher(line.words());
            if (dateline.find()) {
                String agency = dateline.group("agency");
                return Stated.of(
                        agency.equals("AP") ? "Associated Press" : agency,
                        paper.evidence(
                                line.start() + dateline.start("agency"),
                                line.start() + dateline.end("agency"),
                                "article.dateline",
                                0.7));
            }
        }
        return null;
    }

    private static String inTitleCase(String capitals) {
        StringBuilder out = new StringBuilder(Strings.squash(capitals));
        for (int i = 1; i < out.length(); i++) {
            if (Character.isLetter(out.charAt(i - 1)) || "’'".indexOf(out.charAt(i - 1)) >= 0) {
                out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static @Nullable Stated<PartialDate> tagged(Paper paper, List<String> keys) {
        for (String key : keys) {
            PartialDate date = written(paper.meta(key));
            if (date != null) {
                return Stated.of(date, Evidence.outside(key + ": " + paper.meta(key), "article.meta", 0.95));
            }
        }
        return null;
    }

    /** A date as metadata writes it: ISO-8601, {@code August 1, 2013} or {@code 1/25/1999}. */
    static @Nullable PartialDate written(String value) {
        if (value.isEmpty()) {
            return null;
        }
        PartialDate iso = Dates.iso(value);
        if (iso != null) {
            return iso;
        }
        Dates.Found numeric = Dates.numeric(value, 0);
        if (numeric != null) {
            return numeric.date();
        }
        Lexicon.Scan scan = MONTHS.scan(value);
        for (Lexicon.Hit hit : scan.hits()) {
            Dates.Found found = Dates.around(value, scan, hit);
            if (found != null) {
                return found.date();
            }
        }
        return null;
    }

    private static final Lexicon MONTHS = months();

    private static Lexicon months() {
        Lexicon.Builder builder = new Lexicon.Builder();
        Dates.register(builder);
        return builder.build();
    }

    private static @Nullable Stated<PartialDate> published(Paper paper, @Nullable Stated<String> headline) {
        List<String> keys = new ArrayList<>(DATE_TAGS);
        keys.add("jsonl.date");
        Stated<PartialDate> tagged = tagged(paper, keys);
        if (tagged != null) {
            return tagged;
        }
        int from = 0;
        int to = DATE_REACH;
        if (headline != null) {
            String words = Strings.plainSigns(headline.value());
            int last = paper.head().lastIndexOf(words, 4_000);
            from = Math.max(0, paper.head().indexOf(words));
            to = last < 0 ? to : last + words.length() + DATE_REACH;
        }
        Dates.Found visible = firstFullDate(paper, from, to);
        if (visible != null) {
            return Stated.of(
                    visible.date(), paper.evidence(visible.start(), visible.end(), "article.visible-date", 0.75));
        }
        for (String key : List.of("html.canonical", "meta.og:url")) {
            Matcher url = URL_DATE.matcher(paper.meta(key));
            if (url.find()) {
                int group = url.group(1) == null ? 4 : 1;
                PartialDate date =
                        Dates.iso(url.group(group) + "-" + url.group(group + 1) + "-" + url.group(group + 2));
                if (date != null) {
                    return Stated.of(date, Evidence.outside(key + ": " + paper.meta(key), "article.url", 0.7));
                }
            }
        }
        return null;
    }

    private static Dates.@Nullable Found firstFullDate(Paper paper, int from, int to) {
        for (Lexicon.Hit hit : paper.scan().hits()) {
            if (hit.start() >= to) {
                return null;
            }
            if (hit.start() < from) {
                continue;
            }
            Dates.Found found = null;
            if (hit.cue().sort() == Lexicon.Sort.MONTH) {
                found = Dates.around(paper.reading().chars(), paper.scan(), hit);
            } else if (hit.cue().sort() == Lexicon.Sort.NUMERIC_DATE) {
                found = Dates.numeric(paper.reading().chars(), hit.start());
            }
            if (found != null
                    && found.date().day() > 0
                    && !isOfUpdate(paper.reading().chars(), found)) {
                return found;
            }
        }
        return null;
    }

    private static boolean isOfUpdate(String chars, Dates.Found date) {
        return UPDATED.matcher(chars.substring(Math.max(0, date.start() - 40), date.start()))
                .find();
    }
}
