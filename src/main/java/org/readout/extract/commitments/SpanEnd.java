package org.readout.extract.commitments;

import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.CueVerb.Form;
import org.readout.extract.commitments.CueVerb.Kind;

/**
 * Where what is committed to ends: before a second governing verb, a remark ("noting that"), a trailing attribution, a
 * relative clause that only adds, or the full stop.
 */
final class SpanEnd {

    /** So few words before a colon only announce what is agreed: "agreed on the following: to meet". */
    private static final int HEADING = 4;
    /** "Not only" stands no further before its "but also". */
    private static final int ASIDE = 40;

    private final Clauses clauses;
    private final Line line;
    private final Form form;
    private final boolean clause;
    /** Whether it starts with what is to be done: "will <b>open</b> it; <b>share</b> charts". */
    private boolean infinitive;

    private SpanEnd(Clauses clauses, Form form, boolean clause) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.form = form;
        this.clause = clause;
    }

    /**
     * One past the last token of what starts at {@code from}.
     *
     * @param form of the governing verb; a second one has the same
     * @param clause whether it is a clause with a verb of its own
     */
    static int of(Clauses clauses, int from, Form form, boolean clause) {
        SpanEnd end = new SpanEnd(clauses, form, clause);
        return trimmed(clauses.line(), from, end.find(from));
    }

    private int find(int from) {
        infinitive = line.word(from - 1).equals("to") || Vocabulary.isModal(line.word(from - 1));
        int depth = 0;
        boolean aside = false;
        for (int k = from; k < line.size(); k++) {
            String word = line.word(k);
            if (word.equals("(")) {
                depth++;
            } else if (word.equals(")")) {
                depth--;
            }
            if (isDash(word) && k > from && (aside || dashFollows(k))) {
                aside = !aside;
                continue;
            }
            boolean announces = word.equals(":") && k < line.size() - 1 && k - from <= HEADING;
            if (depth <= 0 && k > from && !announces && ends(k, word)) {
                return k;
            }
        }
        return line.size();
    }

    private boolean ends(int k, String word) {
        if (Gap.at(clauses, k) != null) {
            return true;
        }
        switch (word) {
            case ";":
                return !goesOn(k + 1);
            case ":":
                return true;
            case "\u2014", "\u2013", "--":
                return !(line.isNamed(k - 1) && line.isNamed(k + 1));
            case ",":
                return endsAtComma(afterQuote(k + 1));
            case "and", "but":
                return secondVerb(k + 1);
            case "while":
                return remark(skip(k + 1)) || clauses.startingAt(k + 1) != null && newClause(k + 1);
            case "following":
                return Vocabulary.isDeterminer(line.word(k + 1)) && !Vocabulary.isDeterminer(line.word(k - 1))
                        || line.word(k + 1).equals("recent");
            default:
                return Vocabulary.isQuote(word) && line.isQuoted(k - 1) && isAttribution(k + 1);
        }
    }

    /** "in line with", "in keeping with", "in implementation of": what the act rests on. */
    private static boolean isAccord(String word) {
        return switch (word) {
            case "line", "keeping", "accordance", "conformity", "compliance", "implementation", "fulfilment",
                    "fulfillment", "pursuance" -> true;
            default -> false;
        };
    }

    private static boolean isDash(String word) {
        return word.equals("\u2014") || word.equals("\u2013") || word.equals("--");
    }

    private boolean dashFollows(int k) {
        for (int i = k + 1; i < line.size(); i++) {
            if (line.word(i).equals(line.word(k))) {
                return true;
            }
        }
        return false;
    }

    private int afterQuote(int k) {
        return Vocabulary.isQuote(line.word(k)) ? k + 1 : k;
    }

    private int skip(int k) {
        return line.skipCircumstances(k);
    }

    private boolean endsAtComma(int n) {
        switch (line.word(n)) {
            case "but":
                return !line.word(n + 1).equals("also") || !isNotOnly(n);
            case "although", "though", "however", "whereas", "because", "since", "yet", "after", "following",
                    "amid":
                return true;
            case "while":
                return true;
            case "in":
                return isAccord(line.word(n + 1));
            case "under", "by":
                return line.word(n + 1).equals("which");
            case "with":
                return isRemarkOf(n + 1);
            case "as":
                return isAttribution(n) || clauses.startingAt(n + 1) != null;
            case "which":
                return !resumes(n) && !adds(n + 1);
            case "who", "whose", "where", "whom":
                return !resumes(n);
            case "and":
                return secondVerb(n + 1);
            default:
                return isAttribution(n) || remark(skip(n)) || secondPast(skip(n)) || clauses.startingAt(n) != null
                        && newClause(n);
        }
    }

    /** "<b>not only</b> to talk, but also to act". */
    private boolean isNotOnly(int but) {
        for (int k = Math.max(0, but - ASIDE); k < but; k++) {
            if (line.word(k).equals("not") && (line.word(k + 1).equals("only") || line.word(k + 1).equals("just"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the relative clause at {@code n} tells what its noun is, and not what somebody will do with it. */
    private boolean adds(int n) {
        String verb = line.word(line.skipCircumstances(n));
        boolean act = Words.isBe(verb) && line.word(line.skipCircumstances(n) + 1).equals("to") || verb.equals("builds");
        return !act && clauses.startingAt(n) == null && (Vocabulary.isFinite(verb) || verb.endsWith("s"));
    }

    /** ", with <b>Norway saying</b> it would". */
    private boolean isRemarkOf(int n) {
        PartyPhrase other = clauses.startingAt(n);
        CueVerb verb = other == null ? null : CueBook.verb(line.word(skip(other.to())));
        return verb != null && verb.form() == Form.ING;
    }

    /** "and <b>a decision was reached</b>". */
    private boolean isReached(int n) {
        int noun = line.word(n).equals("a") || line.word(n).equals("an") ? n + 1 : n;
        return Impersonal.isAccord(line.word(noun)) && Words.isBe(line.word(noun + 1));
    }

    /** Whether the same verb governs what follows a semicolon: "agreed to meet; <b>to share charts</b>". */
    private boolean goesOn(int n) {
        int at = line.word(n).equals("and") ? n + 1 : n;
        int from = line.word(at).equals("to") ? at + 1 : at;
        String next = line.word(skip(from + 1));
        boolean other = from == at && (Vocabulary.isFinite(next) || Vocabulary.isModal(next) || Vocabulary.isHave(line.word(from + 1)));
        boolean act = Words.isInfinitive(line, from) && !line.word(from).equals("(") && !other;
        return infinitive && act && clauses.startingAt(at) == null && !line.word(at).equals("it");
    }

    /** Whether the clause goes on behind the relative one: "Japan, which shares these values, on regional issues". */
    private boolean resumes(int n) {
        for (int k = n; k < line.size(); k++) {
            if (line.isComma(k)) {
                String next = line.word(afterQuote(k + 1));
                if (Vocabulary.isPreposition(next) && !Vocabulary.isSubordinator(next)
                        && !isAttribution(afterQuote(k + 1))
                        && !next.equals("including")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a new verb, with or without a subject of its own, or a second clause with "that", follows an "and". */
    private boolean secondVerb(int n) {
        if (line.word(n).equals("that") && (clause || line.isComma(n - 2))) {
            return true;
        }
        int at = skip(n);
        if (isReached(n)) {
            return true;
        }
        Phrasal phrase = Phrases.at(line, at);
        if (phrase != null && phrase.verb().form() == form) {
            return true;
        }
        boolean will = line.word(at).equals("will") || line.word(at).equals("look") && line.word(at + 1).equals("forward");
        if (will && !clause || remark(at) || secondPast(at) || form == Form.BASE && secondBase(at) || form == Form.THIRD
                && secondThird(at)) {
            return true;
        }
        return clauses.startingAt(n) != null && newClause(n) || clauses.startingAt(at) != null && newClause(at);
    }

    private boolean newClause(int n) {
        PartyPhrase one = clauses.startingAt(n);
        PartyPhrase all = clauses.pairAt(n);
        return one != null && newClause(n, one) || all != null && newClause(n, all);
    }

    private boolean newClause(int n, PartyPhrase subject) {
        int verb = skip(subject.to());
        Subject whole = clauses.direct(verb);
        if (whole != null && whole.phrase().from() < n) {
            return false;
        }
        String word = line.word(verb);
        if (CueBook.isNarrative(word)) {
            return true;
        }
        CueVerb cue = CueBook.verb(word);
        boolean states = cue != null && cue.form() != Form.ING && cue.kind() != Kind.STANCE;
        boolean other = !clause && (Vocabulary.isModal(word) || Words.isBe(word) || Vocabulary.isFinite(word));
        return states || other;
    }

    /** ", noting that", ", agreeing to": a remark joined to the clause. */
    private boolean remark(int n) {
        String word = line.word(n);
        if (!word.endsWith("ing")) {
            return false;
        }
        if (CueBook.isNarrative(word)) {
            return true;
        }
        CueVerb verb = CueBook.verb(word);
        if (verb == null) {
            return false;
        }
        return switch (verb.kind()) {
            case BIND, RESTATE, STRESS, STATE, EXPRESS -> !verb.isDone();
            case STANCE, ASK -> verb.is("call") || verb.is("urge") || verb.is("condemn") || verb.is("welcome");
            default -> false;
        };
    }

    private boolean secondPast(int n) {
        String word = line.word(n);
        CueVerb verb = CueBook.verb(word);
        if (line.word(n + 1).equals("by")) {
            return false;
        }
        if (word.equals("shared") && !line.isComma(n - 2) && !line.word(n + 1).startsWith("view") && !Vocabulary.isDeterminer(line.word(n + 1)) && !line.word(n + 1).equals("a")
                && !line.word(n + 1).equals("that")) {
            return false;
        }
        if (verb != null && verb.form() == Form.PAST) {
            return Words.governs(line, verb, n);
        }
        return CueBook.isNarrative(word) && !word.endsWith("ing") && !line.word(n + 1).isEmpty()
                && !Words.isBe(line.word(n - 1));
    }

    private boolean secondBase(int n) {
        if (Words.isDeed(line, n)) {
            return false;
        }
        CueVerb verb = CueBook.verb(line.word(n));
        if (verb == null || verb.form() != Form.BASE) {
            return line.word(n).equals("will") || line.word(n).equals("are");
        }
        return switch (verb.kind()) {
            case BIND, RESTATE, STRESS, SHARE -> Words.governs(line, verb, n);
            case ASK, WISH -> verb.is("call") || verb.is("urge") || verb.is("look");
            case STANCE -> verb.is("welcome") || verb.is("condemn");
            default -> false;
        };
    }

    private boolean secondThird(int n) {
        CueVerb verb = CueBook.verb(line.word(n));
        return verb != null && verb.form() == Form.THIRD && Words.governs(line, verb, n);
    }

    /** "according to", "as stated by", "the ministry said", "it added". */
    private boolean isAttribution(int n) {
        return Attributions.length(line, n) > 0;
    }

    /** As {@code end}, without marks and joining words before it. */
    static int trimmed(Line line, int from, int end) {
        int to = end;
        while (to > from + 1) {
            String last = line.word(to - 1);
            boolean mark = last.length() == 1 && !Character.isLetterOrDigit(last.charAt(0)) && !last.equals(")")
                    && !last.equals("%");
            boolean joint = last.equals("and") || last.equals("but") || last.equals("also") || last.equals("while")
                    || last.equals("--");
            if (!mark && !joint) {
                break;
            }
            to--;
        }
        return to;
    }
}
