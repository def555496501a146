package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Party;

/**
 * Finds what else a filing calls its parties: names that it defines ({@code Northgate, Inc. (“Northgate”)}), names they had
 * or have now ({@code is now known as}), a person's surname, and a given name with one letter wrong. Only what is said of a
 * party of the caption counts, and no word for a side ({@code “Defendant”}) or for several together.
 */
final class AliasReader {
    /** How far definitions are looked for, in characters: they stand where a party is first named. */
    private static final int REACH = 60_000;
    /** Most parties of which other names are looked for, and most places of each that are looked at. */
    private static final int MOST_PARTIES = 20;

    private static final int MOST_PLACES = 40;
    private static final int SHORTEST = 4;

    private static final Pattern DEFINED = Pattern.compile(
            "[’']?s?,?\\s{0,3}(?:(?:a|an)\\s[^()“”\"\\n]{1,80}\\s)?\\((?:the\\s|hereinafter,?\\s|referred\\sto\\sas\\s|or\\s){0,3}[“\"](?<first>[^”\"\\n]{1,60})[,.]?[”\"](?:,?\\s(?:or|and)\\s(?:the\\s)?[“\"](?<second>[^”\"\\n]{1,60})[,.]?[”\"])?\\)");
    private static final Pattern RENAMED = Pattern.compile(
            ",?\\s{1,3}\\(?(?:which\\s)?(?:(?:is\\s|was\\s)?(?:now|formerly|previously|also)\\sknown\\sas|formerly,?|n/k/a|f/k/a|a/k/a|d/b/a|(?:has\\s)?changed\\sits\\sname\\sto|(?:was\\s)?renamed(?:\\sas)?|(?:was\\s)?rebranded\\s(?:from|as))\\s{1,3}(?:the\\s)?(?<name>[A-Z0-9][\\w.&’'-]{0,30}(?:,?\\s(?:[A-Z0-9&][\\w.&’'-]{0,30}|of|and|the)){0,6})");
    private static final Pattern TO_LEGAL_FORM = Pattern.compile(
            ".{2,100}?\\b(?:Inc|LLC|L\\.L\\.C|Corp|Corporation|Incorporated|Ltd|Limited|Co|Company|L\\.P|LP|LLP|PLC|plc|N\\.A|S\\.A|GmbH|AG)\\b\\.?");
    private static final Pattern SENTENCE_END = Pattern.compile("[a-z]{3}\\.\\s");
    private static final Set<String> NO_NAMES = Set.of(
            "defendant",
            "defendants",
            "plaintiff",
            "plaintiffs",
            "company",
            "the company",
            "corporation",
            "petitioner",
            "respondent",
            "relator",
            "appellant",
            "appellee",
            "movant",
            "act",
            "agreement",
            "complaint",
            "motion",
            "order",
            "action",
            "court",
            "class",
            "bank",
            "city",
            "county",
            "state",
            "board",
            "department",
            "agency",
            "commission",
            "government",
            "debtor",
            "trustee",
            "district",
            "union",
            "employer",
            "borrower",
            "lender",
            "insurer",
            "insured",
            "partnership",
            "school",
            "hospital",
            "university",
            "firm",
            "decedent");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "defendant",
            "plaintiff",
            "petitioner",
            "respondent",
            "appellant",
            "appellee",
            "judge",
            "officer",
            "and",
            "but",
            "then",
            "when",
            "that",
            "while",
            "because",
            "although",
            "as",
            "so",
            "if");

    private final Names names;

    AliasReader(Names names) {
        this.names = names;
    }

    /** The same parties, each with the other names that the text gives it. */
    List<Party> read(Paper paper, List<Party> parties) {
        String text = paper.reading().chars();
        String searched = Strings.lower(text.substring(0, Math.min(text.length(), REACH)));
        if (searched.length() != Math.min(text.length(), REACH)) {
            return parties;
        }
        List<Party> all = new ArrayList<>(parties);
        for (int i = 0; i < Math.min(all.size(), MOST_PARTIES); i++) {
            Found found = new Found(all.get(i));
            stated(paper, text, searched, found);
            if (names.isPerson(all.get(i).name())) {
                person(paper, text, searched, found, parties);
            }
            all.set(i, found.party());
        }
        return all;
    }

    /** A party with what is found of it. */
    private final class Found {
        private final Party party;
        private final List<String> written;
        private final List<Evidence> evidence;

        Found(Party party) {
            this.party = party;
            this.written = new ArrayList<>(party.asWritten());
            this.evidence = new ArrayList<>(party.evidence());
        }

        void add(String name, Evidence place) {
            String tidy = Names.tidy(name);
            String lower = Strings.lower(tidy);
            boolean isName = tidy.length() > 1
                    && Character.isLetterOrDigit(tidy.charAt(0))
                    && !NO_NAMES.contains(lower)
                    && !NO_NAMES.contains(lower.replaceFirst(".* ", ""));
            if (isName && !written.contains(tidy)) {
                written.add(tidy);
                evidence.add(place);
            }
        }

        Party party() {
            return new Party(party.id(), party.name(), party.role(), written, evidence);
        }
    }

    private void stated(Paper paper, String text, String searched, Found found) {
        String name = Strings.lower(found.party.name());
        String core = Strings.lower(names.shortForm(found.party.name()));
        String sought = core.length() >= SHORTEST && name.startsWith(core) ? core : name;
        int at = searched.indexOf(sought);
        for (int places = 0; at >= 0 && places < MOST_PLACES; places++) {
            int end = at + sought.length();
            int full = at + name.length();
            int after = searched.startsWith(name, at) ? full : end;
            defined(paper, text, at, after, found);
            at = searched.indexOf(sought, end);
        }
    }

    private static void defined(Paper paper, String text, int start, int after, Found found) {
        Matcher defined = DEFINED.matcher(text).region(after, Math.min(text.length(), after + 240));
        if (defined.lookingAt()) {
            Evidence place = paper.evidence(start, defined.end(), "party.defined", 0.85);
            found.add(defined.group("first"), place);
            if (defined.group("second") != null) {
                found.add(defined.group("second"), place);
            }
            return;
        }
        Matcher renamed = RENAMED.matcher(text).region(after, Math.min(text.length(), after + 240));
        if (renamed.lookingAt()) {
            found.add(oneName(renamed.group("name")), paper.evidence(start, renamed.end(), "party.renamed", 0.85));
        }
    }

    /** The first name of words in capitals: up to the legal form, or to the end of a sentence. */
    private static String oneName(String words) {
        Matcher form = TO_LEGAL_FORM.matcher(words);
        if (form.lookingAt()) {
            return form.group();
        }
        Matcher sentence = SENTENCE_END.matcher(words);
        return sentence.find() ? words.substring(0, sentence.start() + 3) : words;
    }

    /** A person's surname, where nobody else has it, and a given name that differs in one letter. */
    private void person(Paper paper, String text, String searched, Found found, List<Party> parties) {
        String[] words =
                found.party.name().replaceAll(",? (?:Jr|Sr|II|III|IV)\\.?$", "").split(" ");
        String surname = words[words.length - 1];
        if (surname.length() < SHORTEST || sharesName(surname, found.party, parties)) {
            return;
        }
        String sought = Strings.lower(surname);
        List<Runnable> aliases = new ArrayList<>();
        int at = searched.indexOf(sought);
        for (int places = 0; at >= 0 && places < MOST_PLACES; places++) {
            int end = at + sought.length();
            if (isWord(text, at, end)
                    && Character.isUpperCase(text.charAt(at))
                    && Character.isLowerCase(text.charAt(at + 1))) {
                int start = at;
                String before = wordBefore(text, at);
                if (before == null || !isGiven(before)) {
                    aliases.add(() -> found.add(surname, paper.evidence(start, end, "party.surname", 0.7)));
                } else if (isMisspelt(before, words[0])) {
                    String variant = before + " " + surname;
                    int from = at - before.length() - 1;
                    aliases.add(() -> found.add(variant, paper.evidence(from, end, "party.variant", 0.6)));
                } else if (before.length() > 1 && !isOneOf(before, words)) {
                    return;
                }
            }
            at = searched.indexOf(sought, end);
        }
        aliases.forEach(Runnable::run);
    }

    private static boolean isGiven(String word) {
        return Character.isUpperCase(word.charAt(0)) && !TITLES.contains(Strings.lower(word));
    }

    private static boolean sharesName(String surname, Party party, List<Party> parties) {
        String sought = Strings.lower(surname);
        for (Party other : parties) {
            if (!other.id().equals(party.id()) && Strings.lower(other.name()).contains(sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** The word directly before a place, with one blank between; null where something else stands there. */
    private static @Nullable String wordBefore(String text, int at) {
        if (at < 2 || !Character.isWhitespace(text.charAt(at - 1))) {
            return null;
        }
        int end = at - 1;
        int start = end;
        while (start > 0
                && end - start < 30
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start == end ? null : text.substring(start, end);
    }

    private static boolean isOneOf(String word, String[] words) {
        for (String one : words) {
            if (one.equalsIgnoreCase(word) || one.replace(".", "").equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one letter is added, missing or another in a given name of seven letters or more. */
    private static boolean isMisspelt(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < 7
                || longer - Math.min(a.length(), b.length()) > 1
                || a.equalsIgnoreCase(b)) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return longer - head - tail <= 1;
    }
}
