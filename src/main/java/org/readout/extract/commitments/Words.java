package org.readout.extract.commitments;

import java.util.Set;

import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.WordList;
import org.readout.model.NameType;

/** Tells a verb from a noun by its ending and its neighbours. */
final class Words {

    private static final Set<String> ING_NOUNS = WordList.of(Words.class, "ingnouns.txt");
    private static final Set<String> NOUN_ENDINGS =
            Set.of("tion", "sion", "ment", "ity", "ance", "ence", "ship", "ness", "ism", "cy", "ture",
                    "dom", "logy", "wth", "lth", "uth", "hood");
    private static final Set<String> ADJECTIVE_ENDINGS =
            Set.of("ent", "ant", "ive", "al", "ous", "able", "ible", "ful", "ic", "ary", "less");
    private static final Set<String> DEEDS = WordList.of(Words.class, "deeds.txt");
    private static final Set<String> VERBS_LIKE_NOUNS = WordList.of(Words.class, "nounlike.txt");

    private Words() {}

    /** Whether word {@code i} is an "-ing" form used as a verb. */
    static boolean isGerund(Line line, int i) {
        String word = line.word(i);
        boolean noun = ING_NOUNS.contains(word) && !(word.equals("standing") && line.word(i + 1).equals("up"));
        return word.length() > 4 && word.endsWith("ing") && !noun
                && !line.isCovered(i, NameType.EVENT);
    }

    /** Whether an infinitive starts at {@code i}, the word after "to"; adverbs may come first. */
    static boolean isInfinitive(Line line, int i) {
        int at = behindNumber(line, i);
        while (Vocabulary.isAdverb(line.word(at)) && !line.word(at).equals("second") || Vocabulary.isQuote(line.word(at)) || line.word(at).equals("not")) {
            at++;
        }
        String word = line.word(at);
        if (word.isEmpty()
                || !line.token(at).isWord()
                || line.token(at).isCapitalized()
                || Vocabulary.isDeterminer(word)
                || word.length() < 2
                || word.equals("an")
                || isGerund(line, at)) {
            return false;
        }
        String next = line.word(at + 1);
        if (CueBook.isAdjective(word)) {
            return Vocabulary.isDeterminer(next) || next.equals("without") || next.equals("by") || next.equals("from") || next.equals("a") || next.equals("an") || at + 1 < line.size() && line.token(at + 1).isNumber()
                    || next.equals("two") || next.equals("three") || next.equals("four");
        }
        return !isNounLike(word) && !isNounBefore(word, next);
    }

    /** "committed to <b>open markets</b>", where "to open an embassy" is an act. */
    private static boolean isKeptOpen(String next) {
        return switch (next) {
            case "trade", "market", "markets", "sea", "seas", "skies", "society", "societies", "dialogue", "communication",
                    "communications", "economy", "economies", "government", "access", "science", "and", "," -> true;
            default -> false;
        };
    }

    /** "to <b>respect for</b> the law", "to use of force": a noun that might be a verb, shown by what follows. */
    private static boolean isNounBefore(String word, String next) {
        if (word.equals("open")) {
            return isKeptOpen(next);
        }
        if (next.equals("of")) {
            return !word.equals("dispose") && !word.equals("think") && !word.equals("approve");
        }
        return next.equals("for") && (word.equals("respect") || word.equals("support") || word.equals("regard"));
    }

    /** Behind "(a)" or "(1)" at {@code i}, or {@code i} itself. */
    static int behindNumber(Line line, int i) {
        int at = line.word(i).equals(":") ? i + 1 : i;
        boolean number = line.word(at).equals("(") && line.word(at + 1).length() <= 4 && line.word(at + 2).equals(")");
        return number ? at + 3 : i;
    }

    /** Whether an infinitive or an "-ing" form starts at {@code i}. */
    static boolean isAct(Line line, int i) {
        return isInfinitive(line, i) || isGerund(line, i);
    }

    /** Whether only someone who can act does what the base form at {@code i} says: "visit", "set up". */
    static boolean isDeed(Line line, int i) {
        return DEEDS.contains(line.word(i)) || DEEDS.contains(line.word(i) + " " + line.word(i + 1));
    }

    /** Whether {@code verb} at {@code at} has something after it that it may govern; not so in "agreed measures". */
    static boolean governs(Line line, CueVerb verb, int at) {
        String next = line.word(line.skipCircumstances(at + 1));
        return switch (next) {
            case "to", "that", "on", "upon", "with", "for", "in", "forward", "themselves" -> true;
            case "the", "their", "a", "an", "his", "her", "its", "our", "these", "all", "both" -> true;
            default -> verb.governs('n') || verb.governs('p') || verb.governs('g') || verb.governs('h')
                    && !next.isEmpty();
        };
    }

    /** Whether what the verb says is an effect that is hoped of a plan, rather than an act: "will promote trade". */
    static boolean isHoped(String verb) {
        return switch (verb) {
            case "promote", "facilitate", "assist", "follow", "strengthen", "reinforce", "help", "contribute", "bring",
                    "benefit", "boost", "serve", "allow", "enable", "provide" -> true;
            default -> false;
        };
    }

    private static boolean isNounLike(String whole) {
        String word = whole.startsWith("co-") || whole.startsWith("re-") ? whole.substring(3) : whole;
        if (VERBS_LIKE_NOUNS.contains(word)) {
            return false;
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural || endsIn(word, ADJECTIVE_ENDINGS) || endsIn(word, NOUN_ENDINGS);
    }

    private static boolean endsIn(String word, Set<String> endings) {
        for (int length = 2; length <= 4 && length + 2 < word.length(); length++) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is agreed on will go on or come about by the parties' doing: "take place", "begin". */
    static boolean isBeginning(String word) {
        return switch (word) {
            case "take", "begin", "start", "continue", "resume", "commence", "proceed", "reopen", "enter", "focus" -> true;
            default -> false;
        };
    }

    /** "Work will go <b>ahead</b>". */
    static boolean isOnward(String word) {
        return word.equals("forward") || word.equals("ahead") || word.equals("on");
    }

    static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "am", "was", "were", "be", "remain", "remains", "remained", "stand", "stands", "stood",
                    "'re", "’re" -> true;
            default -> false;
        };
    }

    /** Whether the word after "is" or "remain" says that an act is meant to follow: "committed to", "ready to". */
    static boolean isBound(String word) {
        return switch (word) {
            case "committed", "determined", "prepared", "ready", "resolved", "dedicated" -> true;
            default -> false;
        };
    }

    /** Whether the word after "is" or "stands" offers an act: "ready to". */
    static boolean isReady(String word) {
        return word.equals("ready") || word.equals("prepared") || word.equals("willing");
    }

    /** Whether the noun is made of a verb: "reopening", "demarcation", "removal". */
    static boolean isVerbalNoun(String noun) {
        return noun.length() > 6 && (noun.endsWith("ing") || noun.endsWith("ation") || noun.endsWith("ition") || noun.endsWith("ution")
                || noun.endsWith("ction") || noun.endsWith("ment") || noun.endsWith("oval") || noun.endsWith("awal"));
    }

    /** Whether the noun offers an act, and is no mere hope: "readiness for talks". */
    static boolean isReadiness(String noun) {
        return noun.equals("readiness") || noun.equals("willingness") || noun.equals("preparedness");
    }

    /** Whether "would be" and this word offer an act: "glad to". */
    static boolean isGlad(String word) {
        return switch (word) {
            case "glad", "happy", "delighted", "pleased", "honoured", "honored", "willing", "ready", "prepared" -> true;
            default -> false;
        };
    }

    static boolean isWeighty(String word) {
        return switch (word) {
            case "essential", "important", "critical", "crucial", "vital", "necessary", "key", "imperative",
                    "indispensable" -> true;
            default -> false;
        };
    }
}
