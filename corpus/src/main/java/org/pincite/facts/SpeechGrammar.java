package org.pincite.facts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How English news and briefs say who said something; each pattern is tried at a quotation mark with a verb of speech near. */
final class SpeechGrammar {
    private SpeechGrammar() {}

    static final List<String> VERBS = List.of(
            "said",
            "says",
            "told",
            "tells",
            "wrote",
            "writes",
            "tweeted",
            "posted",
            "added",
            "adds",
            "adding",
            "asserted",
            "asserts",
            "argued",
            "argues",
            "argue",
            "claimed",
            "claims",
            "claim",
            "alleged",
            "alleges",
            "allege",
            "explained",
            "explains",
            "stated",
            "states",
            "testified",
            "swore",
            "testifies",
            "ruled",
            "held",
            "found",
            "finds",
            "noted",
            "notes",
            "warned",
            "warns",
            "denied",
            "denies",
            "countered",
            "declared",
            "concluded",
            "concludes",
            "replied",
            "replies",
            "answered",
            "asked",
            "insisted",
            "insists",
            "acknowledged",
            "admitted",
            "conceded",
            "complained",
            "announced",
            "remarked",
            "observed",
            "recalled",
            "read",
            "reads",
            "describes",
            "calls",
            "described",
            "indicated",
            "showed",
            "shows",
            "showing",
            "indicates");
    /** {@code according}, which is no verb but says the same. */
    static final String ACCORDING = "according to";

    private static final String VERB = "(?:" + String.join("|", VERBS) + ")";
    private static final String GAP = "\\s{1,3}";
    private static final String TITLE =
            "(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Prof|Hon|Lt|Sgt)\\.?|Judge|Justice|Chancellor|Senator|Professor|President|Attorney|Chief|Officer|Director)"
                    + GAP;
    private static final String WORD = "[A-Z][\\w’'-]{1,30}";
    private static final String NAME =
            "(?:" + TITLE + "){0,2}" + WORD + "(?:" + GAP + "(?:[A-Z]\\.|" + WORD + "|de|van|von|la)){0,6}";
    private static final String OFFICE =
            "(?:spokes(?:man|woman|person)|lawyers?|attorneys?|counsel|executive|engineer|founder|chief executive|CEO|CFO|CTO|COO|director|officer|analyst|professor|representative|prosecutor|manager|president|vice president)";
    private static final String NAMES = "(?:[A-Z][\\w’'&.-]{1,30}" + GAP + ")";
    private static final String SOMEONE = "(?:(?:[Aa]n?|[Tt]he)" + GAP + NAMES + "{0,4}" + OFFICE + ")(?:" + GAP + "for"
            + GAP + "(?:the" + GAP + ")?[A-Z][\\w’'&.-]{1,30}(?:" + GAP + "[A-Z][\\w’'&.-]{1,30}){0,3})?";
    private static final String PAPER =
            "(?:filings?|complaint|opposition|reply|petition|lawsuit|suit|letter|order|opinion|ruling|decision|judgment|verdict|jury|court|agreement|emails?|e-mails?|memo|memorandum|indictment|statement|motion|brief|declaration|affidavit|transcript|report|records?|papers|documents?|answer|post|contract)";
    private static final String DOCUMENT = "(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Cc]ourt)" + GAP
            + "(?:[a-z][\\w-]{1,20}" + GAP + "){0,2}" + PAPER;
    private static final String GROUP = "(?:[Tt]he" + GAP
            + "(?:company|judge|justices|jurors|agency|regulators?|department|commission|bank|firm|union|board|plaintiffs?|defendants?|government|advertisers|investors|users|lawyers|attorneys)|[Pp]laintiffs|[Dd]efendants|[Pp]rosecutors|[Ll]awyers|[Ii]nvestigators|[Aa]ttorneys)";
    private static final String ROLE =
            "(?:[A-Z][\\w’'&.-]{1,30}(?:" + GAP + "[A-Z][\\w’'&.-]{1,30}){0,2}" + GAP + ")?(?:" + OFFICE + GAP + ")";
    private static final String PRONOUN = "(?<pronoun>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he (?:two|pair|couple))";
    private static final String SPEAKER = "(?<speaker>" + PRONOUN + "(?=\\s)|" + SOMEONE + "," + GAP + "(?<called>"
            + NAME + ")(?=,)|" + SOMEONE + "(?!\\s{1,3}[A-Z])|"
            + DOCUMENT + "(?=[\\s.,;:])|" + GROUP + "(?=[\\s.,;:])|(?:(?:[Tt]he" + GAP + ")?" + ROLE + ")?(?<person>"
            + NAME + "))";
    private static final String ASIDE = "(?:,[^,.“\"]{1,80},|" + GAP + "who" + GAP + "[^,.“\"]{1,60}?)?";
    private static final String ADVERB =
            "(?:\\w+ly" + GAP + "|also" + GAP + "|later" + GAP + "|has" + GAP + "|had" + GAP + "|have" + GAP + "){0,2}";

    static final Pattern AFTER =
            Pattern.compile("\\s{0,3}(?:,\\s{0,3})?" + VERB + GAP + "(?!to\\b|by\\b|in\\b)" + SPEAKER);
    static final Pattern AFTER_TURNED =
            Pattern.compile("\\s{0,3}(?:,\\s{0,3})?" + SPEAKER + ASIDE + GAP + ADVERB + VERB + "\\b");
    static final Pattern AFTER_ACCORDING =
            Pattern.compile("\\s{0,3},?\\s{0,3}(?:[^.,“\"]{1,60},?\\s)?according" + GAP + "to" + GAP + SPEAKER);
    /** The quotation is part of a clause that its speaker ends: {@code "a lamp" is no battery, Poe wrote}. */
    static final Pattern AFTER_CLAUSE = Pattern.compile(
            "[^.,?!“”\"\\n]{2,90},\\s{1,3}" + SPEAKER + "(?:" + ASIDE + "|,)" + GAP + ADVERB + VERB + "\\b");

    static final Pattern BEFORE = Pattern.compile("(?<![\\w’'-])" + SPEAKER + "(?:" + ASIDE + "|,|(?:" + GAP
            + "\\w{2,12}){0,4}?" + GAP + "(?:that|which))" + GAP + ADVERB + VERB + "(?:" + GAP
            + "(?:that|in|to|on|at|of|a|the|how|it|[A-Z][\\w’'&]{1,20})\\b[^.“\"]{0,110}|,\\s{1,3}[^.“\"]{0,80}|"
            + GAP + "[^.,“\"]{0,60}\\bthat\\b[^.“\"]{0,110})?[,:]?\\s{0,3}$");
    static final Pattern BEFORE_ACCORDING = Pattern.compile(
            "[Aa]ccording" + GAP + "to" + GAP + SPEAKER + "[^.“\"]{0,60}[,:]\\s{0,3}(?:\\w+\\s{1,3}){0,6}$");
    /** What may stand between two parts of one speech. */
    static final Pattern ADDED = Pattern.compile(
            "[,.]?\\s{0,3}(?:and\\s{1,3})?(?:adding|added|continued|continuing)(?:\\s{1,3}that)?[,:]?\\s{0,3}");

    static final Pattern INTERRUPTED = Pattern.compile("[,.]?\\s{0,3}[^.!?“\"\\n]{0,120}\\.\\s{0,3}");

    static final Set<String> NO_NAMES = Set.of(
            "The",
            "A",
            "An",
            "It",
            "He",
            "She",
            "They",
            "We",
            "This",
            "That",
            "These",
            "Those",
            "In",
            "On",
            "At",
            "But",
            "And",
            "As",
            "When",
            "While",
            "If",
            "Then",
            "There",
            "Here",
            "Who",
            "What",
            "Also",
            "Later",
            "Exhibit",
            "Section",
            "Paragraph",
            "Plaintiff",
            "Plaintiffs",
            "Defendant",
            "Defendants",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "I",
            "You",
            "One",
            "His",
            "Her",
            "Their",
            "Its",
            "Id",
            "See",
            "After",
            "Before",
            "Because",
            "Although",
            "For",
            "So",
            "Yet",
            "Once",
            "Since",
            "Under",
            "Today",
            "Yesterday",
            "To",
            "With",
            "By",
            "From",
            "Not",
            "No",
            "Nor",
            "Of",
            "Former",
            "Told",
            "Asked",
            "According",
            "Only",
            "Neither",
            "Both",
            "All",
            "Some",
            "Many",
            "Most",
            "Two",
            "Three",
            "Still",
            "Now",
            "Last");

    /** What a name says of its bearer's office, ex.: {@code Kane County District Attorney} before {@code Ann Poe}. */
    static final Pattern OFFICES = Pattern.compile(
            "^.*\\b(?:Attorney(?: General)?|Chief|Sheriff|Judge|Justice|Chancellor|Senator|Congress(?:man|woman)|President|Officer|Director|Assembly(?:member|man|woman)|Mayor|Governor|Commissioner|Counsel|Executive|Professor|Secretary|Chairman|Chairwoman|Chair|Supervisor|Deputy|Detective|Captain|Lieutenant|Sergeant|Agent|Prosecutor|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?)\\s+(?=[A-Z])");

    static final Pattern OWNED =
            Pattern.compile("^(?:[A-Z][\\w&.-]{1,30} ){0,2}[A-Z][\\w&.-]{1,30}(?:['’]s|s['’]) (?=[A-Z])");
    static final Pattern PERSON = Pattern.compile("(?<![\\w’'-])" + NAME);
    static final Pattern INTRODUCED =
            Pattern.compile(",?\\s(?:who\\b|told\\b|testified\\b|swore\\b|an?\\s\\w+|\\d\\d,)");
    static final Pattern APPOSED = Pattern.compile(
            "(?:founder|president|director|officer|executive|engineer|owner|chairman|chairwoman|manager|analyst|professor|teacher|lawyer|attorney|spokesman|spokeswoman|widow|wife|husband|resident),?\\s$");
    static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{Ll}\\d”\"’)]{2}[.!?][”\"]?)\\s+(?=[\\p{Lu}“\"])|\\n\\s*\\n");
    static final Pattern PEOPLE = Pattern.compile("(?<![\\w’'-])" + NAME + GAP + "and" + GAP + NAME);
    static final Pattern GROUPS = Pattern.compile(
            "(?<![\\w’'-])(?:[Tt]he" + GAP
                    + ")?(?:[Pp]laintiffs|[Dd]efendants|[Pp]rosecutors|[Ll]awyers|[Ii]nvestigators|[Aa]ttorneys|[Rr]egulators|[Jj]urors|[Jj]ustices|[Aa]dvertisers|[Ii]nvestors|[Uu]sers)\\b(?!['’])");
    static final Pattern PAPERS = Pattern.compile("(?<![\\w’'-])" + DOCUMENT + "\\b");
}
