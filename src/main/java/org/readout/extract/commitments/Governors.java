package org.readout.extract.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Assembly;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Meaning;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.CueVerb.Kind;
import org.readout.model.Party;

/** Tells where in a line a verb governs a commitment, and who its subject is. */
final class Governors {

    private static final Set<String> DOUBT = Set.of("likely", "possibly", "probably", "presumably", "reportedly", "not",
            "never", "allegedly", "perhaps");

    /** An "if" stands no further from its clause than this. */
    private static final int WITHIN = 40;

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;
    private final Subjects subjects;

    /** Those named above the list that this line is an item of, or null. */
    private final @Nullable Heading heading;
    private boolean headed;

    Governors(Clauses clauses, Stage stage, @Nullable Heading heading) {
        this.heading = heading;
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
        this.subjects = new Subjects(clauses);
    }

    /** The governor at {@code at}, or null. Asked from left to right. */
    @Nullable Governor at(int at) {
        Governor predicate = new Predicates(clauses, stage).at(at);
        if (predicate != null) {
            return predicate;
        }
        Obtained obtained = Obtained.at(clauses, at);
        if (obtained != null) {
            return obtained(obtained, at);
        }
        Phrasal phrasal = Phrasal.at(line, at);
        if (phrasal == null) {
            return null;
        }
        CueVerb verb = phrasal.verb();
        int before = at - 1;
        while (before >= 0 && isBetween(line.word(before))) {
            if (DOUBT.contains(line.word(before))) {
                return null;
            }
            before--;
        }
        boolean lead = verb.form() == CueVerb.Form.ING && (before < 0 && verb.is("look") ||verb.is("recognize") || verb.is("recognise") || verb.is("acknowledge"));
        if (lead) {
            return null;
        }
        boolean bare = verb == Phrasal.SHOULD && !stage.isJoint();
        if (bare || isPastAct(verb, before, at)) {
            return null;
        }
        Subject subject = verb == Phrasal.SHOULD ? null : subjects.of(verb, at, before);
        if (subject == null && heading != null && isHeaded(verb, before)) {
            headed = true;
            subjects.governed(verb.form());
            return heading.governor(verb, at, phrasal.last());
        }
        boolean common = subject != null && subject.phrase().kind() == PartyPhrase.Kind.BODY
                && new Impersonal(clauses, stage).isCommon(verb, at);
        if (subject == null || common || Impersonal.isPlanned(verb)) {
            return impersonal(phrasal, at);
        }
        if (verb.is("be agreed") && !subject.phrase().isJoint()) {
            return null;
        }
        if (verb == Phrasal.WOULD && !subject.direct()) {
            subject = ofClause(at, before, subject);
        }
        if (subject.inner() && conditional(verb, subject.phrase().from() - 1)) {
            return null;
        }
        boolean told = verb != Phrasal.WOULD || !subject.direct() && subject.inner() && isReal(at) || subject.direct() && !subject.inner()
                && (subject.phrase().isJoint() || isTold(subject.phrase(), at));
        return told ? governor(phrasal, at, subject) : null;
    }

    /** What somebody got another to promise. */
    private @Nullable Governor obtained(Obtained obtained, int at) {
        Subject subject = subjects.of(Obtained.VERB, at, at - 1);
        if (subject == null) {
            return null;
        }
        List<Party> parties = new ArrayList<>(obtained.both() ? stage.who(line, subject.phrase()) : List.of());
        stage.who(line, obtained.giver()).stream()
                .filter(party -> parties.stream().noneMatch(one -> one.name().equals(party.name())))
                .forEach(parties::add);
        return parties.isEmpty() ? null
                : new Governor(at, obtained.last(), Obtained.VERB, subject, List.copyOf(parties), 0, parties.size() > 1);
    }

    /** Whether the verb opens the item, or is joined to one that does. */
    private boolean isHeaded(CueVerb verb, int before) {
        boolean base = verb.form() == CueVerb.Form.BASE && heading != null && heading.isBare() && verb.kind() != Kind.LAUNCH;
        boolean finite = verb.form() == CueVerb.Form.PAST || verb.kind() == Kind.INTEND && verb.governs('w')
                || verb.kind() == Kind.BIND && verb.lemma().startsWith("be ") || base;
        boolean opens = before < 0 || before <= 1 && !line.token(before).isWord();
        boolean joined = headed && (line.word(before).equals("and") || line.isComma(before));
        return finite && (opens || joined);
    }

    private @Nullable Governor governor(Phrasal phrasal, int at, Subject subject) {
        CueVerb verb = phrasal.verb();
        Meaning told = stage.meaning(line, subject.phrase());
        Meaning spokesman = new Speech(clauses, stage).of(subject.phrase(), told.parties());
        Meaning meaning = spokesman == null ? told : spokesman;
        List<Party> parties = new ArrayList<>(meaning.parties());
        PartyPhrase several = several(subject, at);
        if (several != null) {
            boolean beside = subject.phrase().kind() != PartyPhrase.Kind.SIDE;
            List<Party> others = stage.who(line, several).stream()
                    .filter(other -> parties.stream().noneMatch(one -> one.name().equals(other.name()))).toList();
            if (!beside && others.size() > 1) {
                parties.clear();
            }
            parties.addAll(beside || others.size() > 1 ? others : List.of());
        }
        if (parties.isEmpty()) {
            return subject.phrase().kind() == PartyPhrase.Kind.IT ? impersonal(phrasal, at) : null;
        }
        boolean they = subject.phrase().kind() == PartyPhrase.Kind.THEY;
        boolean us = subject.phrase().kind() == PartyPhrase.Kind.WE && verb.isMutual() && verb.form() == CueVerb.Form.PAST;
        boolean each = line.word(subject.phrase().from()).equals("each") && subject.phrase().head().equals("side");
        boolean union = they && parties.stream().noneMatch(stage.cast()::isPerson);
        boolean both = union || they && (verb.isMutual() || verb.kind() == Kind.REACH) || isTogether(subject.phrase(), at);
        boolean organ = parties.size() == 1 && subject.phrase().kind() == PartyPhrase.Kind.SIDE && Assembly.isUnion(parties.getFirst());
        boolean joint = us || each || organ || both || subject.phrase().isJoint() && !they || parties.size() > 1 || isSeveral(verb, subject.phrase())
                || stage.isJoint() && parties.equals(stage.authors());
        if (!joint && verb.isMutual()) {
            joint = subject.direct() ? addFronted(subject.phrase(), parties) || addTouched(phrasal.last(), parties) : addPartner(subject.phrase(), at, parties);
        }
        subjects.governed(verb.form());
        if ((verb.is("work") || verb == Phrasal.ARE_SET_TO) && !joint) {
            return null;
        }
        return new Governor(at, phrasal.last(), verb, subject, parties, meaning.paragraph(), joint);
    }

    /** "Berg, <b>together with Novak</b>, pledged", "experts of <b>both sides</b> will meet"; null where there is none. */
    private @Nullable PartyPhrase several(Subject subject, int at) {
        PartyPhrase phrase = subject.phrase();
        if (!subject.direct()) {
            return null;
        }
        String after = line.word(phrase.to());
        boolean side = phrase.kind() == PartyPhrase.Kind.SIDE && (after.equals("of") || after.equals("from"));
        boolean beside = line.isComma(phrase.to()) && line.word(phrase.to() + 2).equals("with")
                && (line.word(phrase.to() + 1).equals("together") || line.word(phrase.to() + 1).equals("jointly"));
        int from = side ? phrase.to() + 1 : beside ? phrase.to() + 3 : -1;
        PartyPhrase other = from < 0 ? null : clauses.startingAt(from);
        return other != null && other.to() <= at && (beside || other.isJoint()) ? other : null;
    }

    /** "They <b>jointly</b> pledged", "the group collectively undertook". */
    private boolean isTogether(PartyPhrase phrase, int at) {
        boolean plural = phrase.kind() == PartyPhrase.Kind.THEY || phrase.kind() == PartyPhrase.Kind.WE
                || phrase.kind() == PartyPhrase.Kind.SIDE;
        for (int k = at - 1; k >= Math.max(0, at - 3) && plural; k--) {
            String word = line.word(k);
            if (word.equals("jointly") || word.equals("collectively") || word.equals("unanimously") || word.equals("mutually")) {
                return true;
            }
        }
        return false;
    }

    /** "added that <b>the two</b> had talked and <b>would</b> meet": the subject of the clause that was told. */
    private Subject ofClause(int at, int before, Subject carried) {
        int verb = clauses.verbBefore(at);
        Subject told = verb < 0 ? null : clauses.direct(verb);
        boolean joined = line.word(before).equals("and") && told != null && told.inner()
                && line.word(told.phrase().from() - 1).equals("that") && Vocabulary.isPast(line.word(verb));
        return joined && told != null && told.phrase().isJoint() ? new Subject(told.phrase(), false, true) : carried;
    }

    /** "Norway, in return, would send tugs", told on; not "would be able", nor what hangs on an "if". */
    private boolean isTold(PartyPhrase phrase, int at) {
        boolean state = phrase.kind() == PartyPhrase.Kind.STATE || phrase.kind() == PartyPhrase.Kind.BODY;
        boolean real = isReal(at);
        for (int k = Math.max(0, at - WITHIN); k < Math.min(line.size(), at + WITHIN); k++) {
            real &= !line.word(k).equals("if") && !line.isQuoted(k);
        }
        return state && real;
    }

    /** Whether an act follows "would", and not a state or a wish. */
    private boolean isReal(int at) {
        return switch (line.word(line.skipCircumstances(at + 1))) {
            case "be", "have", "like", "need", "benefit", "mean", "require", "help", "not", "become", "prefer", "want" -> false;
            default -> true;
        };
    }

    /** Several whom we do not know bind themselves together: "Sixteen cities committed to". */
    private static boolean isSeveral(CueVerb verb, PartyPhrase phrase) {
        boolean unknown = phrase.kind() == PartyPhrase.Kind.SIDE && !Vocabulary.isHead(phrase.head());
        boolean plural = phrase.head().endsWith("s") && !phrase.head().endsWith("ss");
        return verb.kind() == Kind.BIND && unknown && plural;
    }

    /** "We have already announced support": that is done, and promises nothing. */
    private boolean isPastAct(CueVerb verb, int before, int at) {
        boolean done = false;
        for (int k = before + 1; k < at; k++) {
            done |= Vocabulary.isHave(line.word(k));
        }
        return done && (verb.kind() == Kind.ANNOUNCE || verb.is("propose"));
    }

    private @Nullable Governor impersonal(Phrasal phrasal, int at) {
        Impersonal statement = new Impersonal(clauses, stage);
        Subject subject = statement.subject(phrasal.verb(), at);
        List<Party> parties = statement.parties(at);
        return subject == null || parties.isEmpty() ? null
                : new Governor(at, phrasal.last(), phrasal.verb(), subject, parties, 0,
                        parties.size() > 1 || stage.isJoint());
    }

    private static boolean isBetween(String word) {
        return Vocabulary.isAdverb(word) || Vocabulary.isQuote(word) || Vocabulary.isHave(word);
    }

    private boolean conditional(CueVerb verb, int at) {
        if (line.word(at).equals("which") && (verb.kind() == Kind.BIND || Vocabulary.isPreposition(line.word(at - 1)))) {
            return false;
        }
        return switch (line.word(at)) {
            case "why" -> !line.word(at - 1).equals("is");
            case "if", "whether", "unless", "until", "how", "what", "which", "whom" -> true;
            case "as" -> verb.kind() != Kind.BIND && verb.kind() != Kind.STATE && verb.kind() != Kind.ANNOUNCE;
            case "when" -> verb.form() == CueVerb.Form.BASE && verb.is("work");
            default -> false;
        };
    }

    /** "<b>With Novak</b>, Berg agreed to": both did. */
    private boolean addFronted(PartyPhrase subject, List<Party> parties) {
        PartyPhrase partner = line.word(0).equals("with") ? clauses.startingAt(1) : null;
        boolean fronted = partner != null && line.isComma(partner.to()) && partner.to() + 1 == subject.from();
        if (partner == null || !fronted) {
            return false;
        }
        stage.who(line, partner).stream()
                .filter(party -> parties.stream().noneMatch(one -> one.name().equals(party.name())))
                .forEach(parties::add);
        return parties.size() > 1;
    }

    /** "Berg agreed to stay in touch <b>with Novak</b>": nobody does so alone. */
    private boolean addTouched(int verb, List<Party> parties) {
        PartyPhrase other = Contact.in(clauses, verb + 1);
        List<Party> others = other == null ? List.of() : stage.who(line, other);
        boolean persons = !others.isEmpty() && others.stream().allMatch(stage.cast()::isPerson);
        others.stream()
                .filter(party -> persons && parties.stream().noneMatch(one -> one.name().equals(party.name())))
                .forEach(parties::add);
        return parties.size() > 1;
    }

    /** "Kim met with Okano and agreed": the one met agreed too. */
    private boolean addPartner(PartyPhrase subject, int at, List<Party> parties) {
        for (PartyPhrase phrase : clauses.phrases()) {
            if (phrase.from() > subject.to() && phrase.to() <= at && line.word(phrase.from() - 1).equals("with")) {
                PartyPhrase all = clauses.startingAt(phrase.from());
                for (Party party : stage.who(line, all == null ? phrase : all)) {
                    if (parties.stream().noneMatch(one -> one.name().equals(party.name()))) {
                        parties.add(party);
                    }
                }
                return parties.size() > 1;
            }
        }
        return false;
    }
}
