package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names out of one side's share of a caption: {@code DZ RESERVE and CAIN MAXWELL (d/b/a MAX MARTIALIS),
 * individually and on behalf of all others similarly situated}. Descriptions and capacities are left out, other names
 * ({@code d/b/a}, {@code f/k/a}, a definition in parentheses) are kept with the name they belong to.
 */
final class PartyList {
    /** Most names taken from one caption; a caption that lists more is cut, never guessed. */
    static final int MOST = 400;

    private static final Pattern ALIAS = Pattern.compile(
            "\\b(?:d/?\\s?b/?\\s?a|f/?\\s?k/?\\s?a|n/?\\s?k/?\\s?a|a/?\\s?k/?\\s?a|p/?k/?a|s/h/a|t/a|doing business as|formerly known as|"
                    + "now known as|also known as|formerly doing business as|formerly|true name:?)\\b[,:]?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIPTOR = Pattern.compile(
            "^(?:and\\s+)?(?:individually|on\\s+behalf|by\\s+and\\s+through|by\\s+(?:his|her|its|their)\\b|through\\s+(?:his|her|its|their)|"
                    + "for\\s+(?:himself|herself|themselves|itself)|as\\s|in\\s+(?:his|her|their|its|the)\\b|in\\s+rem|an?\\s+individual|an?\\s+minor|minors?\\b|"
                    + "deceased|inclusive|co-|jointly|severally|acting\\b|its\\s|his\\s|her\\s|their\\s|all\\s+others|similarly|others\\s+similarly|"
                    + "et\\s+ux|etc|a\\s+(?:[\\w.]+\\s+){0,4}?(?:corporation|company|partnership|subsidiary|trust|division|municipal|foreign|domestic|citizen|resident|body|limited|political|public|sole|professional|non-?profit|association|married|single|natural)|"
                    + "an\\s+(?:[\\w.]+\\s+){0,4}?(?:corporation|company|partnership|association|entity|agency|unincorporated|individual)|husband|wife|"
                    + "headquartered|organized|the\\s+personal\\s+representative|personal\\s+representatives?\\s|executors?\\s|executrix|administrat(?:or|rix)s?\\s|successors?\\b|guardians?\\s|"
                    + "parents?\\s|next\\s+friends?|trustees?\\s|petitioner|plaintiff|defendant|respondent|appell|intervenor|real\\s+part|together\\s+with|including|himself|herself|pro\\s+se|no\\.\\s|nos\\.\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            "^(?:the\\s+)?(?:acting\\s+|deputy\\s+|assistant\\s+|former\\s+|united\\s+states\\s+|u\\.s\\.\\s+)*(?:attorney\\s+general|secretary|commissioners?|warden|superintendent|"
                    + "sheriff|governor|director|administrator|president|postmaster\\s+general|chief|mayor|treasurer|comptroller|"
                    + "chair(?:man|woman|person)?|judge|officer|captain|sergeant|detective|attorney|executive|registrar|clerk|manager)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ET_AL = Pattern.compile(
            "\\bet\\.?\\s+als?\\b\\.?|\\bet\\s+ux\\.?|\\betc\\.?(?=$|[\\s,])", Pattern.CASE_INSENSITIVE);
    private static final Pattern EX_REL =
            Pattern.compile("(?:,\\s*|\\s+)ex\\.?\\s+rel\\.?,?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "^(?:john\\s+|jane\\s+)?(?:does?|roes?)\\s*(?:nos?\\.\\s*)?\\d|^does?$|^roes?$|\\bunknown\\b|^xyz\\b|^certain\\s|\\bplaceholder\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?:through|thru|to|-)\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPACITY = Pattern.compile(
            "\\s+as\\s+(?:the\\s+)?(?:co-)?(?:trustee|receiver|executor|executrix|administrat|guardian|next\\s+friend|personal\\s+rep|assignee|subrogee|conservator|representative|parent|mother|father)\\w*\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("^(?:[xX]\\s+(?=[A-Z]{2})|[-_=*.:]+\\s*)+");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[.,a-zA-Z])\\d{1,2}$|[*†‡]+$");

    private final Names names;

    PartyList(Names names) {
        this.names = names;
    }

    /**
     * A name of the list.
     *
     * @param name as shown
     * @param written as written, on one line
     * @param aliases other names the caption gives it
     * @param relator whether it stands after {@code ex rel.}
     */
    record Named(String name, String written, List<String> aliases, boolean relator, int start, int end) {}

    /** The names of a list; {@code more} where it ends in {@code et al.} */
    record Parsed(List<Named> names, boolean more) {}

    /** A stretch of the list between commas. */
    private static final class Piece {
        String words;
        final int start;
        int end;
        final List<String> aliases = new ArrayList<>();
        boolean relator;
        boolean inAlias;

        Piece(String words, int start, int end) {
            this.words = words;
            this.start = start;
            this.end = end;
        }
    }

    /**
     * Reads {@code text} from {@code start} to {@code end}.
     *
     * @param plural whether the role that closes the list stands in the plural; a single party is never split at "and"
     */
    Parsed read(String text, int start, int end, boolean plural) {
        boolean more = ET_AL.matcher(text.substring(start, end)).find();
        List<Piece> pieces = new ArrayList<>();
        boolean capitals = hasCapitals(text.substring(start, end));
        Piece last = null;
        boolean described = false;
        boolean office = false;
        for (Piece piece : cut(text, start, end)) {
            if (pieces.size() >= MOST) {
                break;
            }
            takeParentheses(piece);
            piece.words = ET_AL.matcher(piece.words).replaceAll(" ");
            piece.words = FOOTNOTE.matcher(Strings.squash(piece.words)).replaceAll("");
            String words = RULE.matcher(Strings.squash(piece.words)).replaceFirst("");
            if (words.isEmpty() || words.chars().noneMatch(Character::isLetterOrDigit)) {
                addAliases(last, piece);
                continue;
            }
            Matcher alias = ALIAS.matcher(words);
            if (alias.lookingAt()) {
                if (last != null) {
                    last.aliases.addAll(aliasesIn(words));
                    last.inAlias = true;
                }
                continue;
            }
            String rest = takeSuffix(last, piece, words, described);
            if (last != null && ALIAS.matcher(rest).lookingAt()) {
                String[] parts = plural ? halves(rest) : new String[] {rest};
                last.aliases.addAll(aliasesIn(parts[0]));
                last.inAlias = true;
                if (parts.length < 2) {
                    continue;
                }
                rest = parts[1];
            }
            if (rest.isEmpty()) {
                addAliases(last, piece);
                continue;
            }
            boolean ofOffice = office && !words.startsWith("and ") && !words.startsWith("AND ");
            office = false;
            if (ofOffice && hasOrganisationWord(rest) && !endsInSuffix(rest)) {
                continue;
            }
            boolean isDescriptor = DESCRIPTOR.matcher(rest).find()
                    || (last != null && TITLE.matcher(rest).find() && isPersonal(last))
                    || (capitals && !hasCapitalWord(rest) && !endsInSuffix(rest));
            if (isDescriptor) {
                described = true;
                office = TITLE.matcher(rest).matches();
                rest = nameAfterDescriptor(rest, capitals);
                if (rest.isEmpty()) {
                    continue;
                }
            }
            described = false;
            rest = CAPACITY.matcher(rest).replaceFirst("");
            if (rest.isEmpty()) {
                continue;
            }
            for (Piece one : split(new Piece(rest, piece.start, piece.end), text, plural)) {
                one.aliases.addAll(piece.aliases);
                piece.aliases.clear();
                if (last != null && isContinued(last, one)) {
                    last.words = last.words + ", " + one.words;
                    last.end = one.end;
                } else {
                    pieces.add(one);
                    last = one;
                }
            }
        }
        return new Parsed(named(pieces), more);
    }

    /** A person's name, or a surname alone: what follows may be an office, {@code HOLDER, ATTORNEY GENERAL}. */
    private boolean isPersonal(Piece last) {
        String name = names.display(last.words);
        return names.isPerson(name)
                || (name.indexOf(' ') < 0
                        && !names.isOrganisationWord(name)
                        && !TITLE.matcher(name).find());
    }

    /** In a list set in capitals, a name may follow a description without a comma: "individually, and ANNA POE". */
    private static String nameAfterDescriptor(String words, boolean capitals) {
        if (!capitals) {
            return "";
        }
        Matcher matcher = Pattern.compile("\\band\\s+([A-Z][A-Z.'-]+(?:\\s+[A-Z][A-Z.'-]*){1,5})$")
                .matcher(words);
        return matcher.find() && Strings.capitals(words.substring(0, matcher.start())) < 0.5 ? matcher.group(1) : "";
    }

    private static void addAliases(@Nullable Piece last, Piece piece) {
        if (last != null) {
            last.aliases.addAll(piece.aliases);
        }
    }

    private boolean hasCapitals(String text) {
        int runs = 0;
        for (String word : text.split("[^\\p{L}]+")) {
            if (word.length() >= 3 && word.equals(word.toUpperCase(Locale.ROOT)) && names.suffixClass(word) == null) {
                runs++;
            }
        }
        return runs >= 2;
    }

    private static boolean hasCapitalWord(String text) {
        for (String word : text.split("[^\\p{L}\\p{N}&]+")) {
            if (word.length() >= 2
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && Character.isLetter(word.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOrganisationWord(String words) {
        for (String word : words.split(" ")) {
            if (names.isOrganisationWord(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInSuffix(String words) {
        return names.suffixClass(words.substring(words.lastIndexOf(' ') + 1)) != null;
    }

    /** Commas and semicolons outside parentheses; a semicolon always parts names. */
    private static List<Piece> cut(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if ((c == ',' && depth == 0) || (c == ';' && !text.startsWith("&amp", i - 4))) {
                pieces.add(new Piece(text.substring(from, i), from, i));
                from = i + 1;
                depth = 0;
            }
        }
        pieces.add(new Piece(text.substring(from, end), from, end));
        return pieces;
    }

    /** Takes what stands in parentheses out of a piece: a definition or another name is an alias. */
    private static void takeParentheses(Piece piece) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < piece.words.length(); i++) {
            char c = piece.words.charAt(i);
            if (c == '(') {
                if (depth++ == 0) {
                    from = i + 1;
                }
            } else if (c == ')' && depth > 0) {
                if (--depth == 0) {
                    addAlias(piece, Strings.squash(piece.words.substring(from, i)));
                    out.append(' ');
                }
            } else if (depth == 0) {
                out.append(c);
            }
        }
        if (depth > 0) {
            out.append(' ').append(piece.words, from, piece.words.length());
        }
        piece.words = out.toString();
    }

    private static void addAlias(Piece piece, String inside) {
        if (ALIAS.matcher(inside).lookingAt()) {
            piece.aliases.addAll(aliasesIn(inside));
        } else if (inside.length() > 3 && (inside.startsWith("\"") || inside.contains(" \""))) {
            Matcher quoted = Pattern.compile("\"([^\"]{2,40})\"").matcher(inside);
            while (quoted.find()) {
                piece.aliases.add(Names.tidy(quoted.group(1)));
            }
        }
    }

    private static List<String> aliasesIn(String words) {
        List<String> aliases = new ArrayList<>();
        for (String part : ALIAS.split(words)) {
            String alias = Names.tidy(part.replaceAll("(?i)\\s+and$", ""));
            if (alias.length() > 1) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    /** Gives a legal form at the head of a piece to the name before; what is left of the piece. */
    private String takeSuffix(@Nullable Piece last, Piece piece, String words, boolean described) {
        String rest = words;
        StringBuilder suffix = new StringBuilder();
        while (!rest.isEmpty()) {
            int blank = rest.indexOf(' ');
            String word = blank < 0 ? rest : rest.substring(0, blank);
            boolean isForm =
                    names.suffixClass(word) != null || word.matches("(?i)(?:jr|sr|ii|iii|iv|esq|m\\.?d|ph\\.?d)\\.?");
            if (!isForm || (suffix.isEmpty() && last == null)) {
                break;
            }
            suffix.append(suffix.isEmpty() ? "" : " ").append(word);
            rest = blank < 0 ? "" : rest.substring(blank + 1).strip();
        }
        if (!suffix.isEmpty() && last != null && last.inAlias && !last.aliases.isEmpty()) {
            int at = last.aliases.size() - 1;
            last.aliases.set(at, last.aliases.get(at) + ", " + suffix);
        } else if (!suffix.isEmpty() && last != null && !described) {
            last.words = Strings.squash(last.words) + ", " + suffix;
            last.end = piece.end - (words.length() - words.indexOf(suffix.toString()) - suffix.length());
            if (last.end < last.start || rest.isEmpty()) {
                last.end = piece.end;
            }
        }
        Matcher and =
                Pattern.compile("^(?:and|&)\\s+", Pattern.CASE_INSENSITIVE).matcher(rest);
        return and.find() ? rest.substring(and.end()) : rest;
    }

    /** One name, or several joined by "and". */
    private List<Piece> split(Piece piece, String text, boolean plural) {
        List<Piece> all = new ArrayList<>();
        Matcher rel = EX_REL.matcher(" " + piece.words);
        if (rel.find()) {
            String whole = " " + piece.words;
            Piece government = at(text, piece, whole.substring(0, rel.start()).strip());
            Piece relator = at(text, piece, whole.substring(rel.end()).strip());
            relator.relator = true;
            if (!government.words.isEmpty()) {
                all.add(government);
            }
            if (!relator.words.isEmpty()) {
                all.add(relator);
            }
            return all;
        }
        if (plural) {
            String[] halves = halves(piece.words);
            if (halves.length == 2) {
                all.addAll(split(at(text, piece, halves[0]), text, true));
                all.addAll(split(at(text, piece, halves[1]), text, true));
                return all;
            }
        }
        Piece whole = at(text, piece, piece.words);
        Matcher alias = ALIAS.matcher(whole.words);
        if (alias.find() && alias.start() > 2) {
            whole.aliases.addAll(aliasesIn(whole.words.substring(alias.start())));
            whole.words = whole.words.substring(0, alias.start()).strip();
        }
        all.add(whole);
        return all;
    }

    /** The same words with the narrowest range of the text that holds them, if they stand there on one line or more. */
    private static Piece at(String text, Piece piece, String words) {
        String[] parts = words.split(" ");
        int start = text.indexOf(parts[0], piece.start);
        if (start < 0 || start >= piece.end) {
            return new Piece(words, piece.start, piece.end);
        }
        int at = start;
        for (String part : parts) {
            int next = text.indexOf(part, at);
            if (next < 0 || next + part.length() > piece.end) {
                return new Piece(words, start, piece.end);
            }
            at = next + part.length();
        }
        return new Piece(words, start, at);
    }

    private String[] halves(String words) {
        Matcher and = Pattern.compile("\\s+(?:and|AND|And|&)\\s+").matcher(words);
        while (and.find()) {
            String a = words.substring(0, and.start()).strip();
            String b = words.substring(and.end()).strip();
            if (isComplete(a) && isComplete(b) && !belongTogether(a, b)) {
                return new String[] {a, b};
            }
        }
        return new String[] {words};
    }

    /** Whether words can be a name of their own: a legal form, a person's shape, or at least two words. */
    private boolean isComplete(String words) {
        if (PLACEHOLDER.matcher(words).find() || endsInSuffix(words)) {
            return words.contains(" ");
        }
        return words.split(" ").length >= 2;
    }

    private boolean belongTogether(String a, String b) {
        if (endsInSuffix(a) || PLACEHOLDER.matcher(b).find()) {
            return false;
        }
        boolean personA = names.isPerson(names.display(a)) && names.isGivenName(a.split(" ")[0]);
        boolean personB = names.isPerson(names.display(b)) && names.isGivenName(b.split(" ")[0]);
        if (personA || personB) {
            return false;
        }
        if (b.matches("(?i)(?:the\\s+)?(?:state|city|county|united|commonwealth|people|town)\\s+of\\b.*")) {
            return false;
        }
        boolean ofInA = a.matches("(?i).*\\bof\\b.*");
        boolean government = a.matches(
                "(?i)(?:the\\s+)?(?:u\\.?s\\.?|united|department|bureau|office|secretary|commissioner|board|federal|city|national|food|institute)\\b.*");
        if (ofInA || government) {
            return true;
        }
        return endsInSuffix(b) && !names.isPerson(names.display(a));
    }

    /** "SEARS" + "ROEBUCK AND CO.", "WARDEN" + "MAINE STATE PRISON": one name with a comma inside. */
    private boolean isContinued(Piece last, Piece one) {
        boolean single = !last.words.contains(" ") && last.words.indexOf(',') < 0 && !last.relator;
        if (!single || PLACEHOLDER.matcher(last.words).find()) {
            return false;
        }
        if (TITLE.matcher(last.words).matches() || last.words.equalsIgnoreCase("warden")) {
            return true;
        }
        return one.words.matches("(?i).*(?:\\band\\b|&).*") && endsInSuffix(one.words);
    }

    private List<Named> named(List<Piece> pieces) {
        List<Named> named = new ArrayList<>();
        for (Piece piece : pieces) {
            String written = Names.tidy(piece.words.replaceFirst(
                    "(?i)^in\\s+re:?\\s+|^in\\s+the\\s+matter\\s+of:?\\s+|^matter\\s+of\\s+", ""));
            if (PLACEHOLDER.matcher(written).find()) {
                if (!written.matches("(?i).*\\d.*")) {
                    continue;
                }
                written = RANGE.matcher(written).replaceAll("-");
            }
            if (!isName(written)) {
                continue;
            }
            List<String> aliases = new ArrayList<>();
            for (String alias : piece.aliases) {
                String shown = names.display(alias);
                if (!aliases.contains(shown)) {
                    aliases.add(shown);
                }
            }
            named.add(new Named(names.display(written), written, aliases, piece.relator, piece.start, piece.end));
        }
        return named;
    }

    private static boolean isName(String words) {
        int letters = (int) words.chars().filter(Character::isLetter).count();
        return letters >= 2
                && words.length() <= 160
                && letters >= words.replace(" ", "").length() / 2
                && Character.isLetterOrDigit(words.charAt(0))
                && !words.matches("(?i)al|the|and|of|in|by|see|also")
                && words.split(" ").length <= 22;
    }
}
