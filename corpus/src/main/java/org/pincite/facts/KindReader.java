package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Stated;

/** Tells a court's paper from a piece of news. */
final class KindReader {
    /** Where bylines and datelines stand, in characters. */
    private static final int TOP = 2_000;

    private static final Set<String> NEWS =
            Set.of("news", "article", "press_release", "press release", "release", "story", "newsarticle");
    private static final WordPatterns ROLE = new WordPatterns(List.of(Pattern.compile(
            "PLAINTIFFS?|DEFENDANTS?|PETITIONERS?|RESPONDENTS?|APPELLANTS?|APPELLEES?|Plaintiffs?,|Defendants?[,.]")));
    private static final Pattern NEWS_LINE = Pattern.compile(
            "(?m)^\\s*(?:By|BY|by)\\s+[A-Z][\\w'.-]+\\s+[A-Z][\\w'.-]+\\s*(?:\\||,|and\\b|Published|$)|FOR IMMEDIATE RELEASE"
                    + "|^\\s*Press Release\\s*$|^\\s*\\([A-Z][a-z]+ [A-Z][a-z]+, [A-Z][\\w .]+\\)"
                    + "|^\\([A-Z]\\w+\\.(?:com|org|net)\\) -|^FILE PHOTO:");
    /** {@code SAN FRANCISCO, March 26 (Reuters) -}: where, when and by whom; no court's paper begins so. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^[A-Z][A-Z.'-]{1,20}(?: [A-Z.'-]{2,20}){0,3}(?:, [A-Z][A-Za-z]{1,14}\\.?)?"
                    + "(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2} \\([A-Z][\\w. ]{1,30}\\)| \\((?:AP|Reuters|REUTERS|AFP|Bloomberg)\\)) ?-");
    /** What only the pages of news say of themselves outside their text. */
    private static final String[] NEWS_TAGS = {
        "jsonld.headline",
        "microdata.type",
        "meta.article:published_time",
        "meta.parsely-pub-date",
        "mail.list",
        "jsonl.publisher"
    };

    /** What is known of it before anything is read in the text, or null. */
    @Nullable
    Stated<Kind> stated(Paper paper, StampReader.@Nullable Mark stamp) {
        String stated = paper.meta("jsonl.kind");
        if (!stated.isEmpty()) {
            Kind kind = NEWS.contains(stated.toLowerCase(Locale.ROOT)) ? Kind.ARTICLE : Kind.FILING;
            return Stated.of(kind, Evidence.outside("jsonl.kind: " + stated, "kind.stated", 1));
        }
        if (stamp != null) {
            return Stated.of(Kind.FILING, stamp.evidence(0.98));
        }
        for (String key : NEWS_TAGS) {
            if (!paper.meta(key).isEmpty()) {
                return Stated.of(Kind.ARTICLE, Evidence.outside(key + ": " + paper.meta(key), "kind.meta", 0.9));
            }
        }
        if (paper.meta("meta.og:type").equalsIgnoreCase("article")) {
            return Stated.of(Kind.ARTICLE, Evidence.outside("meta.og:type: article", "kind.meta", 0.9));
        }
        var dateline = DATELINE.matcher(top(paper));
        return dateline.find()
                ? Stated.of(Kind.ARTICLE, paper.evidence(dateline.start(), dateline.end(), "kind.dateline", 0.95))
                : null;
    }

    private static String top(Paper paper) {
        return paper.head().substring(0, Math.min(TOP, paper.head().length()));
    }

    /** Which of the two it is by its words; where nothing tells, a filing at low confidence. */
    Stated<Kind> read(Paper paper, CourtReader.@Nullable Found court, TitleReader.@Nullable Title title) {
        if (court != null && court.alone() && court.start() < 3_000) {
            return Stated.of(Kind.FILING, paper.evidence(court.start(), court.end(), "kind.court", 0.95));
        }
        return fromWords(paper, court, title);
    }

    private static Stated<Kind> fromWords(
            Paper paper, CourtReader.@Nullable Found court, TitleReader.@Nullable Title title) {
        String head = paper.head();
        var news = NEWS_LINE.matcher(top(paper));
        if (news.find()) {
            return Stated.of(Kind.ARTICLE, paper.evidence(news.start(), news.end(), "kind.byline", 0.85));
        }
        if (title != null) {
            return Stated.of(Kind.FILING, paper.evidence(title.start(), title.end(), "kind.title", 0.8));
        }
        if (court != null) {
            return Stated.of(Kind.FILING, paper.evidence(court.start(), court.end(), "kind.court", 0.7));
        }
        List<MatchResult> roles = new ArrayList<>();
        ROLE.find(head, (pattern, role) -> {
            roles.add(role.toMatchResult());
            return false;
        });
        if (!roles.isEmpty()) {
            MatchResult role = roles.get(0);
            return Stated.of(Kind.FILING, paper.evidence(role.start(), role.end(), "kind.role", 0.6));
        }
        return Stated.of(Kind.FILING, Evidence.outside("nothing tells", "kind.default", 0.3));
    }
}
