package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Quotation;

/**
 * Words between quotation marks, with who said them where the text says so ({@link Speakers}). One or a few words without a
 * speaker are a term and no quotation. A quotation may go on in the next paragraph, which then begins with an opening mark.
 */
final class QuotationReader {
    /** Most quotations kept of one document. */
    static final int MOST = 500;
    /** Longest quotation, in characters; what runs longer has lost its closing mark. */
    static final int LONGEST = 3_000;
    /** Fewest words of a quotation nobody is said to have said: in an article, in a filing. */
    private static final int TERM_IN_NEWS = 4;

    private static final int TERM_IN_FILING = 6;
    /** Fewest words of a quotation that somebody is said to have said: in an article, in a filing. */
    private static final int SAID_IN_NEWS = 2;

    private static final int SAID_IN_FILING = 3;

    private static final Pattern NEXT_PARAGRAPH = Pattern.compile("\\n\\s{1,200}[“\"]");

    private final Names names;

    QuotationReader(Names names) {
        this.names = names;
    }

    List<Quotation> read(Paper paper, boolean article) {
        String chars = paper.reading().chars();
        List<Quotation> found = new ArrayList<>();
        Speakers speakers = new Speakers(chars, paper.scan(), names);
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
            Quotation quotation = quotation(paper, open, close, speakers.of(open, close), article);
            if (quotation != null) {
                found.add(quotation);
            }
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
            if (c == '"' && opens(chars, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a straight mark stands before a word and not after one. */
    private static boolean opens(String chars, int at) {
        boolean free = at == 0 || " \t\n\r\f([—–-".indexOf(chars.charAt(at - 1)) >= 0;
        return free && at + 1 < chars.length() && !Character.isWhitespace(chars.charAt(at + 1));
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

    private static @Nullable Quotation quotation(
            Paper paper, int open, int close, Speakers.@Nullable Speaker speaker, boolean article) {
        String inside = paper.reading().chars().substring(open + 1, close);
        String words = Strings.squash(
                inside.indexOf('\n') < 0
                        ? inside
                        : NEXT_PARAGRAPH.matcher(inside).replaceAll("\n"));
        int count = words.isEmpty() ? 0 : 1;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) == ' ' ? 1 : 0;
        }
        int least = article ? TERM_IN_NEWS : TERM_IN_FILING;
        if (speaker != null) {
            least = article ? SAID_IN_NEWS : SAID_IN_FILING;
        }
        if (count < least) {
            return null;
        }
        double confidence = speaker == null ? 0.8 : speaker.confidence();
        return new Quotation(
                words,
                speaker == null ? null : speaker.name(),
                paper.evidence(open, close + 1, speaker == null ? "quotation" : "quotation.speaker", confidence));
    }
}
