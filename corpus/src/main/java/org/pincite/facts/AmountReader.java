package org.pincite.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Amount;

/** Sums of money: {@code $150 million}, {@code US$1.2bn}, {@code 30 million euros}. Each sum once, where it first stands. */
final class AmountReader {
    /** Most different sums kept of one document. */
    static final int MOST = 200;

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,2})?|\\d{1,15}(?:\\.\\d{1,6})?";
    private static final String SCALE =
            "(?:[\\s-]{0,2}(?<scale>thousand|million|billion|trillion|mln|bln|mn|bn|tn|mm|[kmb])(?![A-Za-z]))?";
    private static final Pattern AFTER_SIGN =
            Pattern.compile("[$€£]\\s?(?<n>" + NUMBER + ")(?![\\d])" + SCALE, Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?<![\\w.,$€£-])(?<n>" + NUMBER + ")" + SCALE + "\\s{1,3}(?:U\\.?S\\.? )?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTRY = Pattern.compile("(?:(US|U\\.S\\.)|(CA|C|Can)|(A|AU)|(HK)|(NZ)|(S))$");
    private static final List<String> DOLLARS = List.of("USD", "CAD", "AUD", "HKD", "NZD", "SGD");
    private static final Map<String, String> NAMES = Map.of(
            "dollars", "USD", "dollar", "USD", "euros", "EUR", "euro", "EUR", "pounds sterling", "GBP", "usd", "USD");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP");

    private AmountReader() {}

    static void register(Lexicon.Builder lexicon) {
        lexicon.add("$", Lexicon.Sort.MONEY, 0).add("€", Lexicon.Sort.MONEY, 1).add("£", Lexicon.Sort.MONEY, 2);
        NAMES.forEach((name, currency) -> lexicon.add(name, Lexicon.Sort.MONEY, 10 + CURRENCIES.indexOf(currency)));
    }

    static List<Amount> read(Paper paper) {
        String chars = paper.reading().chars();
        List<Amount> amounts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Lexicon.Hit hit : paper.scan().hits()) {
            if (hit.cue().sort() != Lexicon.Sort.MONEY || amounts.size() >= MOST) {
                continue;
            }
            int ref = hit.cue().ref();
            Amount amount = ref < 10 ? signed(paper, chars, hit) : named(paper, chars, hit, CURRENCIES.get(ref - 10));
            if (amount != null
                    && known.add(amount.currency()
                            + amount.value().stripTrailingZeros().toPlainString())) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static @Nullable Amount signed(Paper paper, String chars, Lexicon.Hit hit) {
        Matcher matcher = AFTER_SIGN
                .matcher(chars)
                .region(hit.start(), Math.min(chars.length(), hit.start() + 60))
                .useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        String currency = CURRENCIES.get(hit.cue().ref());
        int start = hit.start();
        if (currency.equals("USD")) {
            Matcher country = COUNTRY.matcher(chars).region(Math.max(0, start - 4), start);
            if (country.find() && isFree(chars, country.start())) {
                for (int i = 0; i < DOLLARS.size(); i++) {
                    currency = country.group(i + 1) == null ? currency : DOLLARS.get(i);
                }
                start = country.start();
            }
        }
        return amount(paper, matcher, currency, start, matcher.end());
    }

    private static boolean isFree(String chars, int at) {
        return at == 0 || !Character.isLetterOrDigit(chars.charAt(at - 1));
    }

    private static @Nullable Amount named(Paper paper, String chars, Lexicon.Hit hit, String currency) {
        Matcher matcher = BEFORE_NAME
                .matcher(chars)
                .region(Math.max(0, hit.start() - 40), hit.start())
                .useTransparentBounds(true);
        return matcher.find() ? amount(paper, matcher, currency, matcher.start(), hit.end()) : null;
    }

    private static Amount amount(Paper paper, Matcher matcher, String currency, int start, int end) {
        BigDecimal value = new BigDecimal(matcher.group("n").replace(",", ""));
        String scale = matcher.group("scale");
        BigDecimal scaled = scale == null ? value : value.multiply(BigDecimal.valueOf(factor(Strings.lower(scale))));
        return new Amount(
                new BigDecimal(scaled.stripTrailingZeros().toPlainString()),
                currency,
                Strings.squash(paper.reading().chars().substring(start, end)),
                paper.evidence(start, end, "amount", 0.95));
    }

    private static long factor(String scale) {
        return switch (scale.charAt(0)) {
            case 'k' -> 1_000L;
            case 't' -> scale.startsWith("th") ? 1_000L : 1_000_000_000_000L;
            case 'b' -> 1_000_000_000L;
            default -> 1_000_000L;
        };
    }
}
