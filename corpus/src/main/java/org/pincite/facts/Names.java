package org.pincite.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a party's name is shown, and the key that all its spellings share. The key of {@code META PLATFORMS, INC.'S} is
 * {@code meta platforms}, its display {@code Meta Platforms, Inc.}. The legal form stays in the key unless it is a plain
 * corporation's: {@code Meta Platforms LLC} is another company.
 */
final class Names {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'&/]+");
    private static final Pattern MARKS = Pattern.compile("[*†‡]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.&-]+|[\\s,;:-]+$");
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{L}\\.){2,}");
    private static final Set<String> NOT_ACRONYMS = Set.of(
            "mr", "mrs", "ms", "dr", "jr", "sr", "st", "mt", "ft", "ng", "ltd", "bros", "mfg", "mgmt", "dept", "cnty");
    private static final Map<String, String> GOVERNMENT = Map.ofEntries(
            Map.entry("united states of america", "united states"),
            Map.entry("u s", "united states"),
            Map.entry("us", "united states"),
            Map.entry("u s a", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("united states government", "united states"),
            Map.entry("ftc", "federal trade commission"),
            Map.entry("sec", "securities and exchange commission"),
            Map.entry("us securities and exchange commission", "securities and exchange commission"),
            Map.entry("united states securities and exchange commission", "securities and exchange commission"),
            Map.entry("doj", "department of justice"),
            Map.entry("irs", "internal revenue service"),
            Map.entry("epa", "environmental protection agency"),
            Map.entry("eeoc", "equal employment opportunity commission"),
            Map.entry("nlrb", "national labor relations board"),
            Map.entry("fcc", "federal communications commission"),
            Map.entry("fda", "food and drug administration"),
            Map.entry("fdic", "federal deposit insurance"),
            Map.entry("cftc", "commodity futures trading commission"),
            Map.entry("cfpb", "consumer financial protection bureau"),
            Map.entry("fbi", "federal bureau of investigation"));

    private final Map<String, String> suffixes = new HashMap<>();
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> caps = new HashSet<>();
    private final Map<String, String> expansions = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    private Names() {}

    static Names load() {
        Names names = new Names();
        for (String[] row : Table.rows("names.tsv", 3)) {
            switch (row[0]) {
                case "org" -> names.organisations.add(row[1]);
                case "small" -> names.small.add(row[1]);
                case "caps" -> names.caps.add(row[1]);
                case "expand" -> names.expansions.put(row[1], row[2]);
                default -> names.suffixes.put(row[1], row[0].substring("suffix:".length()));
            }
        }
        names.given.addAll(words("given_names.txt"));
        names.places.addAll(words("places.txt"));
        return names;
    }

    private static List<String> words(String file) {
        try (InputStream in = Names.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + file);
            }
            List<String> words = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    words.addAll(Arrays.asList(line.strip().split("\\s+")));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + file, e);
        }
    }

    /** The class of legal form that a word is, ex.: {@code CORP} for {@code Inc.}; null for any other word. */
    @Nullable
    String suffixClass(String word) {
        return suffixes.get(bare(word));
    }

    boolean isOrganisationWord(String word) {
        return organisations.contains(bare(word)) || suffixes.containsKey(bare(word));
    }

    boolean isGivenName(String word) {
        return given.contains(bare(word));
    }

    /** The given names known, in small letters. */
    Set<String> givenNames() {
        return Set.copyOf(given);
    }

    /** Whether a word alone names a place, or something else that no organisation is called by. */
    boolean isPlace(String word) {
        return places.contains(bare(word));
    }

    private static String bare(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /** The name as it is shown: a caption's capitals in title case, a mixed-case form untouched. */
    String display(String written) {
        String name = tidy(written);
        if (Strings.capitals(name) < 0.8) {
            return name;
        }
        String[] words = name.split(" ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            out.append(i == 0 ? "" : " ").append(titleCase(words[i], i == 0));
        }
        return out.toString();
    }

    /** One line, no blank before a comma or full stop, no marks of footnotes, no possessive at the end. */
    static String tidy(String written) {
        String name =
                Strings.squash(written).replace("&amp;", "&").replace(" ,", ",").replace(" . ", ". ");
        name = name.endsWith(" .") ? name.substring(0, name.length() - 2) + "." : name;
        name = POSSESSIVE.matcher(MARKS.matcher(name).replaceAll("")).replaceAll("");
        return EDGES.matcher(name).replaceAll("");
    }

    private String titleCase(String word, boolean first) {
        String bare = bare(word);
        if (bare.isEmpty()) {
            return word;
        }
        if (!first && small.contains(bare) && word.length() == bare.length()) {
            return Strings.lower(word);
        }
        if (keepsCapitals(word, bare)) {
            return word;
        }
        StringBuilder out = new StringBuilder(Strings.lower(word));
        boolean start = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (start && Character.isLetter(c)) {
                out.setCharAt(i, Character.toUpperCase(c));
                start = false;
            } else if (Character.isDigit(c)) {
                start = false;
            } else if ((c == '\'' || c == '’') && i > 1) {
                start = false;
            } else if (c == '-' || c == '/' || c == '(' || (c == '.' && i + 1 < out.length())) {
                start = true;
            } else if ((c == '\'' || c == '’') && i == 1) {
                start = true;
            }
        }
        if (out.length() > 3 && out.charAt(0) == 'M' && out.charAt(1) == 'c') {
            out.setCharAt(2, Character.toUpperCase(out.charAt(2)));
        }
        return out.toString();
    }

    private boolean keepsCapitals(String word, String bare) {
        if (caps.contains(bare) || ABBREVIATED.matcher(word).lookingAt()) {
            return true;
        }
        if (NOT_ACRONYMS.contains(bare)) {
            return false;
        }
        return bare.length() <= 4
                && bare.length() > 1
                && bare.chars().allMatch(Character::isLetter)
                && hasNoVowel(bare);
    }

    private static boolean hasNoVowel(String word) {
        return word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** The key shared by all spellings of one name, ex.: {@code sears roebuck and company} without its legal form. */
    String key(String written) {
        String name = Normalizer.normalize(tidy(written), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("&", " and ");
        List<String> words = new ArrayList<>();
        for (String word : NOT_WORD.split(INITIALS.matcher(name).replaceAll(""))) {
            if (!word.isEmpty()) {
                words.add(expansions.getOrDefault(word, word));
            }
        }
        int others = words.size() - 2;
        if (others > 0
                && words.get(others).equals("et")
                && words.get(others + 1).equals("al")) {
            words.subList(others, words.size()).clear();
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        String form = stripForm(words);
        String key = String.join(" ", words).replace("'", "");
        key = GOVERNMENT.getOrDefault(key, key);
        if (key.startsWith("people of the state of ")) {
            key = key.substring("people of the ".length());
        }
        return form == null || form.equals("CORP") ? key : key + " " + Strings.lower(form);
    }

    /** Takes the legal form off the end of a name; what it was, or null. */
    private @Nullable String stripForm(List<String> words) {
        String form = null;
        while (words.size() > 1) {
            String found = suffixes.get(words.get(words.size() - 1));
            if (found == null) {
                break;
            }
            form = form == null ? found : form;
            words.remove(words.size() - 1);
            if (words.size() > 1 && words.get(words.size() - 1).equals("and")) {
                words.remove(words.size() - 1);
            }
        }
        return form;
    }

    /** The key in the form of an identifier, ex.: {@code meta-platforms}. */
    String slug(String written) {
        StringBuilder out = new StringBuilder();
        String key = Normalizer.normalize(key(written), Normalizer.Form.NFD);
        for (int i = 0; i < key.length() && out.length() < 80; i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Whether a name in display form looks like a person's. */
    boolean isPerson(String name) {
        String[] words = name.replaceAll(",? (?:Jr|Sr|II|III|IV|Esq|M\\.D|Ph\\.D)\\.?$", "")
                .split(" ");
        if (words.length < 2 || words.length > 5 || name.indexOf('&') >= 0) {
            return false;
        }
        for (String word : words) {
            if (isOrganisationWord(word)
                    || word.chars().anyMatch(Character::isDigit)
                    || word.equals("of")
                    || word.equals("and")) {
                return false;
            }
        }
        return isGivenName(words[0])
                || !(words[0].length() > 1
                        && words[0].equals(words[0].toUpperCase(Locale.ROOT))
                        && words[0].indexOf('.') < 0);
    }

    /** A name as a case is called by it (Bluebook 10.2.1): a person's surname, an organisation's full name. */
    String shortForm(String name) {
        if (key(name).equals("united states")) {
            return "United States";
        }
        if (!isPerson(name)) {
            return name.startsWith("The ") ? name.substring(4) : name;
        }
        String[] words = name.replaceAll(",? (?:Jr|Sr|II|III|IV|Esq|M\\.D|Ph\\.D)\\.?$", "")
                .split(" ");
        int from = words.length - 1;
        while (from > 0
                && Set.of(
                                "de", "la", "del", "van", "von", "der", "Van", "Von", "De", "La", "Del", "Der", "St.",
                                "Al", "El")
                        .contains(words[from - 1])) {
            from--;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }
}
