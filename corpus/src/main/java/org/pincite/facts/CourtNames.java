package org.pincite.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;

/** The court that made a record, by how courts' systems name it: in a heading, a page's title or the host of its links. */
final class CourtNames {
    private static final Pattern HOST = Pattern.compile("(?:ecf|pacer|www)\\.([a-z0-9]{3,12})\\.uscourts\\.gov");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]{3,}");
    private static final Pattern INVERTED =
            Pattern.compile("^(.*?) (northern|southern|eastern|western|middle|central)(?: district)?(?: court)?$");
    private static final String PANEL = "bankruptcy appellate panel";

    private static final Pattern CIRCUIT = Pattern.compile("\\b([1-9]|10|11)(?:st|nd|rd|th|d) circuit\\b");
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh");

    private final Courts courts;

    CourtNames(Courts courts) {
        this.courts = courts;
    }

    /** The court that a heading names, ex.: {@code U.S. Bankruptcy Court / Middle District of Alabama (Montgomery)}. */
    @Nullable
    Court heading(String words) {
        String heading = plain(words);
        Courts.Entry federal = longest(heading, Courts.Kind.FEDERAL);
        if (federal != null || heading.contains(PANEL)) {
            return federal == null ? null : federal.court();
        }
        Courts.Kind kind = heading.contains("bankruptcy court")
                ? Courts.Kind.BANKRUPTCY
                : heading.contains("court of appeals") ? Courts.Kind.CIRCUIT : Courts.Kind.DISTRICT;
        Courts.Entry found = longest(heading, kind);
        return found == null ? null : found.court();
    }

    /** The court of the first host that is a court's, ex.: {@code ecf.cand.uscourts.gov}; hosts are parted by blanks. */
    @Nullable
    Court host(String hosts) {
        Matcher matcher = HOST.matcher(hosts.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String id = matcher.group(1);
            Courts.Entry entry = courts.byId(id.equals("neb") ? "nebraskab" : id);
            if (entry != null) {
                return entry.court();
            }
        }
        return null;
    }

    /** The court that a page's title names by id or place, ex.: {@code CTB Live Database Area}. */
    @Nullable
    Court title(String title, boolean bankruptcy) {
        String words = plain(title);
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            Courts.Entry entry = courts.byId(word.group());
            if (entry != null && (entry.kind() == Courts.Kind.DISTRICT || entry.kind() == Courts.Kind.BANKRUPTCY)) {
                return entry.court();
            }
        }
        Courts.Entry entry = longest(words, bankruptcy ? Courts.Kind.BANKRUPTCY : Courts.Kind.DISTRICT);
        return entry == null ? null : entry.court();
    }

    Courts.@Nullable Entry entry(@Nullable Court court) {
        return court == null ? null : courts.byId(court.id());
    }

    private Courts.@Nullable Entry longest(String heading, Courts.Kind kind) {
        Courts.Entry best = null;
        int length = 0;
        for (Courts.Entry entry : courts.all()) {
            if (entry.kind() != kind) {
                continue;
            }
            for (String form : entry.forms()) {
                String words = plain(form);
                if (words.length() > length && (has(heading, words) || has(heading, inverted(words)))) {
                    best = entry;
                    length = words.length();
                }
            }
        }
        return best;
    }

    private static boolean has(String heading, String words) {
        int at = heading.indexOf(words);
        return at >= 0
                && (at == 0 || heading.charAt(at - 1) == ' ')
                && (at + words.length() == heading.length() || heading.charAt(at + words.length()) == ' ');
    }

    /** {@code northern district of california} as {@code california northern}. */
    private static String inverted(String form) {
        int of = form.indexOf(" district of ");
        if (of < 0) {
            return form;
        }
        String inverted = form.substring(of + " district of ".length()) + " " + form.substring(0, of);
        return INVERTED.matcher(inverted).matches() ? inverted : form;
    }

    private static String plain(String words) {
        String plain = Strings.squash(Strings.lower(words).replaceAll("[^a-z0-9]+", " "));
        Matcher circuit = CIRCUIT.matcher(plain.replace("u s ", "united states "));
        return circuit.replaceAll(found -> ORDINALS.get(Integer.parseInt(found.group(1)) - 1) + " circuit");
    }
}
