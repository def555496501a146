package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Quotation;

/**
 * Words between quotation marks, with who said them where the sentence says so: {@code "…," said Ann Poe}, {@code Ann Poe
 * wrote: "…"}, {@code according to the filing}. One or a few words without a speaker are a term and no quotation. A
 * quotation may go on in the next paragraph, which then begins with an opening mark.
 */
final class QuotationReader {
    /** Most quotations kept of one document. */
    static final int MOST = 500;
    /** Longest quotation, in characters; what runs longer has lost its closing mark. */
    static final int LONGEST = 3_000;
    /** Fewest words of a quotation nobody is said to have said: in an article, in a filing. */
    private static final int TERM_IN_NEWS = 4;

    private static final int TERM_IN_FILING = 6;

    private static final String VERB =
            "(?:said|says|told|tells|wrote|writes|tweeted|posted|added|adds|asserted|argued|argues|claimed|claims|alleged|alleges|explained|stated|states|testified|ruled|held|noted|notes|warned|denied|countered|declared|concluded|replied|answered|insisted|acknowledged|admitted|complained|announced|remarked|observed|read|reads)";
    private static final String TITLE =
            "(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Prof|Hon|Lt|Sgt)\\.|Judge|Justice|Senator|Professor|President|Attorney|Chief|Officer|Director)\\s{1,3}";
    private static final String NAME =
            "(?:" + TITLE + "){0,2}[A-Z][\\w’'-]{1,30}(?:\\s{1,3}(?:[A-Z]\\.|[A-Z][\\w’'-]{1,30}|de|van|von|la)){0,6}";
    private static final String OFFICE =
            "(?:spokes(?:man|woman|person)|lawyers?|attorneys?|counsel|executive|engineer|founder|chief executive|CEO|CFO|CTO|COO|director|officer|analyst|professor|representative|prosecutor|manager|president|vice president)";
    private static final String SOMEONE = "(?:(?:[Aa]n?|[Tt]he)\\s{1,3}(?:[A-Z][\\w’'&.-]{1,30}\\s{1,3}){0,4}" + OFFICE
            + ")(?:\\s{1,3}for\\s{1,3}(?:the\\s{1,3})?[A-Z][\\w’'&.-]{1,30}(?:\\s{1,3}[A-Z][\\w’'&.-]{1,30}){0,3})?";
    private static final String DOCUMENT =
            "(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts)\\s{1,3}(?:court\\s{1,3}|legal\\s{1,3}|class-action\\s{1,3})?(?:filing|complaint|lawsuit|suit|letter|order|opinion|court|agreement|email|e-mail|memo|memorandum|indictment|company|statement|motion|brief|declaration|documents?|plaintiffs?|defendants?|judge)";
    private static final String ROLE =
            "(?:[A-Z][\\w’'&.-]{1,30}(?:\\s{1,3}[A-Z][\\w’'&.-]{1,30}){0,2}\\s{1,3})?(?:" + OFFICE + "\\s{1,3})";
    private static final String SPEAKER = "(?<speaker>" + SOMEONE + "(?!\\s{1,3}[A-Z])|" + DOCUMENT
            + "|(?:(?:[Tt]he\\s{1,3})?" + ROLE + ")?(?<person>" + NAME + "))";
    private static final Pattern AFTER =
            Pattern.compile("\\s{0,3}(?:,\\s{0,3})?(?:" + VERB + "\\s{1,3}" + SPEAKER + ")");
    private static final Pattern AFTER_TURNED = Pattern.compile("\\s{0,3}(?:,\\s{0,3})?" + SPEAKER
            + "(?:,[^,.“\"]{1,80},)?\\s{1,3}(?:\\w+ly\\s{1,3}|also\\s{1,3}|later\\s{1,3})?" + VERB + "\\b");
    private static final Pattern AFTER_ACCORDING =
            Pattern.compile("\\s{0,3},?\\s{0,3}according\\s{1,3}to\\s{1,3}" + SPEAKER);
    private static final Pattern BEFORE = Pattern.compile("(?<![\\w’'-])" + SPEAKER
            + "(?:,[^,.“\"]{1,80},)?\\s{1,3}(?:\\w+ly\\s{1,3}|also\\s{1,3}|later\\s{1,3}|has\\s{1,3}|had\\s{1,3})?"
            + VERB
            + "(?:\\s{1,3}(?:that|in|to|on|at|of|the|[A-Z][\\w’'&]{1,20})\\b[^.“\"]{0,90})?[,:]?\\s{0,3}$");
    /** What may stand between two parts of one speech. */
    private static final Pattern GOES_ON = Pattern.compile(
            "[,.]?\\s{0,3}(?:(?:and\\s{1,3})?(?:adding|added|continued|continuing)(?:\\s{1,3}that)?[,:]?\\s{0,3}|[^.!?“\"\\n]{0,120}\\.\\s{0,3})");

    private static final Pattern BEFORE_ACCORDING = Pattern.compile(
            "[Aa]ccording\\s{1,3}to\\s{1,3}" + SPEAKER + "[^.“\"]{0,60}[,:]\\s{0,3}(?:\\w+\\s{1,3}){0,6}$");
    private static final Pattern SAYS = Pattern.compile("\\b(?:" + VERB + "|according)\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:The|A|An|It|He|She|They|We|This|That|These|Those|In|On|At|But|And|As|When|While|If|Then|There|Here|Who|What|Also|Later|Exhibit|Section|Paragraph|Plaintiffs?|Defendants?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|You|One|His|Her|Their|Its|Id|See)");

    /** What a name says of its bearer's office, ex.: {@code Kane County District Attorney} before {@code Ann Poe}. */
    private static final Pattern OFFICES = Pattern.compile(
            "^.*\\b(?:Attorney(?: General)?|Chief|Sheriff|Judge|Justice|Senator|Congress(?:man|woman)|President|Officer|Director|Assembly(?:member|man|woman)|Mayor|Governor|Commissioner|Counsel|Executive|Professor|Secretary|Chairman|Chairwoman|Chair|Supervisor|Deputy|Detective|Captain|Lieutenant|Sergeant|Agent|Prosecutor|Mr\\.|Ms\\.|Mrs\\.|Dr\\.)\\s+(?=[A-Z])");

    private static final Pattern NEXT_PARAGRAPH = Pattern.compile("\\n\\s{1,200}[“\"]");

    private QuotationReader() {}

    static List<Quotation> read(Paper paper, boolean article) {
        String chars = paper.reading().chars();
        List<Quotation> found = new ArrayList<>();
        Speaker last = null;
        int lastClose = -1;
        int at = 0;
        while (at < chars.length() && found.size() < MOST) {
            int open = nextOpen(chars, at);
            if (open < 0) {
                break;
            }
            int close = close(chars, open);
            if (close < 0) {
                at = open + 1;
                continue;
            }
            Speaker speaker = speaker(chars, open, close);
            if (speaker == null && last != null && goesOn(chars, lastClose, open)) {
                speaker = new Speaker(last.name(), 0.8);
            }
            Quotation quotation = quotation(paper, open, close, speaker, article);
            if (quotation != null) {
                found.add(quotation);
            }
            last = speaker;
            lastClose = close;
            at = close + 1;
        }
        return found;
    }

    private static int nextOpen(String chars, int from) {
        for (int i = from; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '“') {
                return i;
            }
            boolean before = i == 0 || " \t\n\r\f([—–-".indexOf(chars.charAt(i - 1)) >= 0;
            if (c == '"' && before && i + 1 < chars.length() && !Character.isWhitespace(chars.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The closing mark of what opens at {@code open}, or -1; a paragraph that opens anew goes on with the same words. */
    private static int close(String chars, int open) {
        boolean curly = chars.charAt(open) == '“';
        int end = Math.min(chars.length(), open + LONGEST);
        int depth = 1;
        for (int i = open + 1; i < end; i++) {
            char c = chars.charAt(i);
            if (c == '\n' && Sentences.isParted(chars, i, Math.min(end, i + 40))) {
                int next = i;
                while (next < end && Character.isWhitespace(chars.charAt(next))) {
                    next++;
                }
                if (next >= end || chars.charAt(next) != chars.charAt(open)) {
                    return -1;
                }
                i = next;
            } else if (curly && c == '“') {
                depth++;
            } else if (curly && c == '”') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (!curly && c == '"' && !Character.isWhitespace(chars.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(String chars, int close, int open) {
        return open - close <= 150
                && GOES_ON.matcher(chars).region(close + 1, open).matches();
    }

    private static @Nullable Quotation quotation(
            Paper paper, int open, int close, @Nullable Speaker speaker, boolean article) {
        String inside = paper.reading().chars().substring(open + 1, close);
        String words = Strings.squash(NEXT_PARAGRAPH.matcher(inside).replaceAll("\n"));
        int count = words.isEmpty() ? 0 : words.split(" ").length;
        if (count == 0) {
            return null;
        }
        int least = article ? TERM_IN_NEWS : TERM_IN_FILING;
        if (count < least && (speaker == null || count < 3)) {
            return null;
        }
        double confidence = speaker == null ? 0.8 : speaker.confidence();
        return new Quotation(
                words,
                speaker == null ? null : speaker.name(),
                paper.evidence(open, close + 1, speaker == null ? "quotation" : "quotation.speaker", confidence));
    }

    private record Speaker(String name, double confidence) {}

    private static @Nullable Speaker speaker(String chars, int open, int close) {
        int limit = Math.min(chars.length(), close + 160);
        if (!SAYS.matcher(chars).region(close + 1, limit).find()) {
            return before(chars, open);
        }
        for (Pattern pattern : List.of(AFTER, AFTER_TURNED, AFTER_ACCORDING)) {
            Matcher matcher = pattern.matcher(chars).region(close + 1, limit);
            boolean goesOn = chars.charAt(close - 1) == ','
                    || chars.charAt(close - 1) == '?'
                    || chars.charAt(close - 1) == '!'
                    || pattern == AFTER_ACCORDING
                    || pattern == AFTER
                    || (close + 1 < chars.length() && chars.charAt(close + 1) == ',');
            if (goesOn && matcher.lookingAt()) {
                String name = name(matcher);
                if (name != null) {
                    return new Speaker(name, pattern == AFTER_ACCORDING ? 0.9 : 0.95);
                }
            }
        }
        return before(chars, open);
    }

    private static @Nullable Speaker before(String chars, int open) {
        int from = Math.max(0, open - 240);
        for (int at = open - 2; at > from; at--) {
            char c = chars.charAt(at);
            boolean initial = c == '.'
                    && !Character.isLowerCase(chars.charAt(at - 1))
                    && at > from + 1
                    && !Character.isLetter(chars.charAt(at - 2));
            boolean title = c == '.'
                    && (chars.startsWith("Mr", at - 2)
                            || chars.startsWith("Ms", at - 2)
                            || chars.startsWith("Dr", at - 2)
                            || chars.startsWith("Mrs", at - 3));
            if (c == '”'
                    || c == '“'
                    || c == '"'
                    || c == ';'
                    || (c == '.' && !initial && !title && chars.charAt(at + 1) == ' ')) {
                from = at + 1;
                break;
            }
        }
        String before = chars.substring(from, open);
        if (!SAYS.matcher(before)
                .region(Math.max(0, before.length() - 110), before.length())
                .find()) {
            return null;
        }
        for (Pattern pattern : List.of(BEFORE, BEFORE_ACCORDING)) {
            Matcher matcher = pattern.matcher(before);
            if (matcher.find()) {
                String name = name(matcher);
                if (name != null) {
                    return new Speaker(name, 0.9);
                }
            }
        }
        return null;
    }

    /** The person named, else the words that stand for one; null where a word that begins a sentence was taken for a name. */
    private static @Nullable String name(Matcher matcher) {
        String person = matcher.group("person");
        if (person == null) {
            return Strings.squash(matcher.group("speaker"));
        }
        String name = OFFICES.matcher(Strings.squash(person)).replaceFirst("");
        while (NO_NAME.matcher(name.split(" ")[0]).matches()) {
            int blank = name.indexOf(' ');
            if (blank < 0) {
                return null;
            }
            name = name.substring(blank + 1);
        }
        return name;
    }
}
