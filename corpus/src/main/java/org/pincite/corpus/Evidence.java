package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Why a fact is believed: the words that earned it and the rule that read them.
 *
 * @param span the words, in {@link Text#chars()}; null only where the evidence lies outside the text (a web page's meta
 *     tag, a field of a JSONL line), which {@code outside} then names
 * @param rule the rule's name, ex.: {@code caption.party}, {@code stamp.filed}, {@code allegation.count-heading}
 * @param confidence from 0 to 1
 * @param outside the evidence itself where it is not in the text, ex.: {@code meta author: Jane Roe}; else null
 */
public record Evidence(
        @Nullable Span span,
        String rule,
        double confidence,
        @Nullable String outside) {
    public Evidence {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must lie in 0..1, was " + confidence + " for " + rule);
        }
        if ((span == null) == (outside == null)) {
            throw new IllegalArgumentException("evidence is a span of the text or lies outside it, for rule " + rule);
        }
    }

    public static Evidence at(Span span, String rule, double confidence) {
        return new Evidence(span, rule, confidence, null);
    }

    public static Evidence outside(String words, String rule, double confidence) {
        return new Evidence(null, rule, confidence, words);
    }
}
