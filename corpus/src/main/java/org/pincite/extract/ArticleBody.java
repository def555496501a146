package org.pincite.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a web page that holds an article, and what within it is none of it: navigation, related stories,
 * comments, newsletter boxes.
 *
 * <p>Paragraphs vote for their parent, and by half for its parent, with their length and their commas; links count
 * against a candidate (the idea of Readability, Arc90 2010). A page whose text stands mostly outside paragraphs, as a
 * court's docket in tables does, has no article and is read whole; so is a docket whose entries are paragraphs.
 */
final class ArticleBody {
    private static final Pattern CLUTTER = Pattern.compile(
            "(?:^|[-_ ])(?:nav|navbar|navigation|menu|sidebar|related|recommended|recommendations|recirc|comments?|disqus|"
                    + "share|sharing|social|newsletter|subscribe|subscription|signup|promo|promotion|adverts?|advertisement|ads?|"
                    + "sponsored|sponsor|footer|cookies?|popup|modal|breadcrumbs?|tags|taglist|trending|popular|most-read|outbrain|"
                    + "taboola|respond|widget|paywall|author-bio|bio|read-more|more-stories|also-like|skip-link|masthead|toolbar)"
                    + "(?:$|[-_ ])");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?:read (?:more|next|also)|related|see also|more from|sign up|subscribe|advertisement|share this|follow us|"
                    + "click here|download our|join our|support us|p\\.s\\. help support|learn the benefits of becoming|"
                    + "all rights reserved|copyright ©|© 20)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What a court's system prints on the dockets and reports that it makes. */
    private static final Pattern DOCKET = Pattern.compile(
            "DOCKET FOR CASE #:|(?:Bankruptcy Petition|Adversary Proceeding) #:|\\bDate of last filing:");

    private static final int MIN_PARAGRAPH = 25;
    private static final int MIN_BODY = 250;
    private static final int MAX_BOILERPLATE = 220;

    private final Document page;
    private final Set<Element> leftOut = new HashSet<>();
    private final int allText;

    private ArticleBody(Document page) {
        this.page = page;
        this.allText = paragraphText(page.body());
    }

    /**
     * What to read of a page.
     *
     * @param root the article's element, or the whole body
     * @param leftOut elements below it that are none of the article
     * @param article whether an article was found
     */
    record Choice(Element root, Set<Element> leftOut, boolean article) {}

    static Choice of(Document page) {
        if (DOCKET.matcher(page.body().text()).find()) {
            return new Choice(page.body(), Set.of(), false);
        }
        ArticleBody finder = new ArticleBody(page);
        finder.markClutter();
        Element best = finder.best();
        if (best == null || finder.visibleText(best) < MIN_BODY || finder.isMostlyElsewhere(best)) {
            return new Choice(page.body(), Set.of(), false);
        }
        finder.markBoilerplate(best);
        return new Choice(best, finder.leftOut, true);
    }

    private static int paragraphText(Element root) {
        int length = 0;
        for (Element p : root.select("p")) {
            length += p.text().length();
        }
        return length;
    }

    private void markClutter() {
        for (Element element : page.body().getAllElements()) {
            String name = element.normalName();
            if (name.equals("body") || name.equals("html") || name.equals("article") || name.equals("main")) {
                continue;
            }
            boolean byTag = name.equals("nav") || name.equals("aside") || name.equals("footer") || name.equals("form");
            String role = element.attr("role").toLowerCase(Locale.ROOT);
            boolean byRole = role.equals("navigation") || role.equals("complementary") || role.equals("contentinfo");
            String words = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
            if ((byTag || byRole || CLUTTER.matcher(words).find()) && paragraphText(element) <= allText / 2) {
                leftOut.add(element);
            }
        }
    }

    private boolean isLeftOut(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (leftOut.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Element best() {
        Element marked = page.selectFirst("[itemprop=articleBody]");
        if (marked != null && marked.text().length() >= MIN_BODY) {
            return marked;
        }
        Map<Element, Double> scores = new HashMap<>();
        for (Element p : page.body().select("p, blockquote")) {
            String text = p.text();
            Element parent = p.parent();
            if (text.length() < MIN_PARAGRAPH || parent == null || isLeftOut(p) || linkShare(p) > 0.5) {
                continue;
            }
            double score = 1 + text.chars().filter(c -> c == ',').count() + Math.min(3, text.length() / 100.0);
            scores.merge(parent, score, Double::sum);
            Element grandparent = parent.parent();
            if (grandparent != null) {
                scores.merge(grandparent, score / 2, Double::sum);
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - linkShare(entry.getKey()));
            if (score > most || (score == most && best != null && isAbove(entry.getKey(), best))) {
                most = score;
                best = entry.getKey();
            }
        }
        return best == null ? null : widened(best, scores, most);
    }

    /** An article in several parts (sections, pages): their common parent, if most of its text is in such parts. */
    private static Element widened(Element best, Map<Element, Double> scores, double most) {
        Element parent = best.parent();
        if (parent == null
                || parent.normalName().equals("body")
                || parent.normalName().equals("html")) {
            return best;
        }
        if (best.normalName().equals("article")) {
            return best;
        }
        long parts = parent.children().stream()
                .filter(c -> scores.getOrDefault(c, 0.0) > most * 0.25)
                .count();
        boolean inArticle =
                parent.normalName().equals("article") || parent.normalName().equals("main");
        return parts >= 2 || inArticle ? parent : best;
    }

    private static boolean isAbove(Element a, Element b) {
        return b.parents().contains(a);
    }

    private static double linkShare(Element element) {
        int all = element.text().length();
        int links = 0;
        for (Element link : element.select("a")) {
            links += link.text().length();
        }
        return all == 0 ? 0 : Math.min(1, links / (double) all);
    }

    private int visibleText(Element root) {
        int length = 0;
        for (Element p : root.select("p, blockquote, li")) {
            length += isLeftOut(p) ? 0 : p.text().length();
        }
        return length;
    }

    /** Whether the page is rather tables or a list of links with a few words of running text. */
    private boolean isMostlyElsewhere(Element best) {
        int inTables = 0;
        for (Element table : page.body().select("table")) {
            if (!best.parents().contains(table)
                    && table.parents().stream().noneMatch(p -> p.normalName().equals("table"))) {
                inTables += table.text().length();
            }
        }
        return inTables > 2 * best.text().length();
    }

    private void markBoilerplate(Element root) {
        for (Element element : root.select("p, h2, h3, h4, h5, h6, li, div")) {
            String text = element.text().strip();
            boolean leaf = !element.normalName().equals("div")
                    || element.select("p, div, table, ul, ol").size() <= 1;
            if (leaf
                    && text.length() <= MAX_BOILERPLATE
                    && BOILERPLATE.matcher(text).matches()) {
                leftOut.add(element);
            }
        }
    }
}
