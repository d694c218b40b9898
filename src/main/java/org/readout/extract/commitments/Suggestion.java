package org.readout.extract.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Timex;
import org.readout.model.Voice;

/** Makes a commitment of a governor, what it governs and where that ends. */
final class Suggestion {

    private static final Set<String> AGAIN = Set.of("continue", "continuing", "continued", "maintain", "maintaining",
            "remain", "remains", "keep", "sustain", "sustaining");

    /** What several do with each other. */
    private static final Set<String> MUTUAL = Set.of("meet", "continue", "discuss", "resume", "reconvene", "talk", "negotiate");
    /** Whose the proposal is fills no more words. */
    private static final int OWNER = 6;
    /** "Ready" stands no further than this behind the start of what is told. */
    private static final int READY = 8;

    private final Release release;
    private final Stage stage;
    private final Line line;
    private final Governor governor;
    private final Complement complement;
    private final int end;

    Suggestion(Release release, Stage stage, Line line, Governor governor, Complement complement, int end) {
        this.release = release;
        this.stage = stage;
        this.line = line;
        this.governor = governor;
        this.complement = complement;
        this.end = end;
    }

    /** Its first token. */
    int start() {
        return complement.clause() >= 0 ? complement.clause() : governor.start();
    }

    /** One past its last token. */
    int end() {
        return end;
    }

    Commitment build(String attribution) {
        int start = start();
        List<Party> parties = parties().stream().map(stage.cast()::called).toList();
        Force force = force(parties);
        Times times = new Times(line, stage, release.publication().published());
        Timex said = times.said(governor, complement);
        Anchor anchor = Anchor.of(release.version(), line.span(start, end));
        return new CommitmentDraft(anchor, force)
                .parties(parties)
                .addressee(addressee(force, parties))
                .action(line.text(Math.min(complement.from(), end - 1), end))
                .attribution(attribution)
                .voice(voice(start))
                .said(said)
                .earlier(times.earlier(governor.at(), end))
                .due(times.due(complement.from(), end, said))
                .restated(restated())
                .cue(new Cue(why(parties), confidence()))
                .build();
    }

    /** Those who state it. */
    List<Party> parties() {
        PartyPhrase owner = owner();
        if (owner != null) {
            return stage.who(line, owner);
        }
        PartyPhrase with = complement.with();
        if (with == null && isProposal() && stage.present(line.number()).size() == 2) {
            return stage.present(line.number());
        }
        if (with == null || !governor.verb().isMutual() || governor.joint()) {
            return governor.parties();
        }
        List<Party> all = new ArrayList<>(governor.parties());
        all.addAll(stage.who(line, with));
        return all;
    }

    /** "His counterpart agreed to <b>his proposal</b>": then both are of one mind. */
    private boolean isProposal() {
        int at = complement.from();
        boolean behindTo = governor.verb().is("agree") && line.word(at - 1).equals("to");
        if (behindTo && end == at + 1) {
            return line.word(at).equals("this") || line.word(at).equals("it") || line.word(at).equals("that");
        }
        for (int k = at; k < Math.min(end, at + OWNER) && behindTo && !Vocabulary.isPreposition(line.word(k)); k++) {
            boolean proposal = line.word(k).equals("proposal") || line.word(k).equals("suggestion") || line.word(k).equals("idea");
            if (proposal && !line.word(k - 1).equals("a")) {
                return true;
            }
        }
        return false;
    }

    /**
     * One person who tells of his government's promise makes it; officials who do tell of another's, and whoever tells
     * alone what several will do tells of theirs.
     */
    private @Nullable PartyPhrase owner() {
        PartyPhrase owner = complement.owner();
        boolean clause = complement.frame().startsWith("that");
        if (owner != null && clause) {
            if (isThird(owner)) {
                return isByName(owner) ? owner : null;
            }
            boolean told = complement.kind() == Complement.Kind.ACT && governor.parties().size() == 1;
            return told && !governor.joint() && stage.who(line, owner).size() > 1 ? owner : null;
        }
        boolean several = owner != null && (owner.isJoint() || isOfTwo(owner));
        PartyPhrase one = owner != null && isAnother(owner) ? owner : null;
        return switch (governor.subject().phrase().kind()) {
            case NAMED, HOLDER, HE, I, IT -> one;
            case STATE -> null;
            case THEY, WE, GROUP, STATES, SIDE, BODY, LIST -> several || isOwnGovernment(owner) ? null : owner;
        };
    }

    /** "They stressed that <b>the Council</b> will": others of the same state than those who tell of it. */
    private boolean isThird(PartyPhrase owner) {
        boolean told = governor.joint() && governor.verb().tellsOfOthers() && complement.kind() == Complement.Kind.ACT
                && governor.subject().phrase().kind() != PartyPhrase.Kind.WE;
        if (!told || owner.kind() == PartyPhrase.Kind.STATES || owner.kind() == PartyPhrase.Kind.GROUP || owner.kind() == PartyPhrase.Kind.THEY) {
            return false;
        }
        List<Party> doers = stage.who(line, owner);
        boolean others = doers.stream().noneMatch(doer -> governor.parties().stream().anyMatch(one -> one.name().equals(doer.name())));
        return others && !doers.isEmpty() && isOneState(doers) && isOneState(governor.parties());
    }

    /** Persons promise for themselves; for a council or a government those speak who tell of it, if they are named. */
    private boolean isByName(PartyPhrase owner) {
        boolean named = governor.parties().stream().allMatch(stage.cast()::isPerson);
        boolean body = owner.kind() == PartyPhrase.Kind.BODY || owner.kind() == PartyPhrase.Kind.NAMED && isGovernment(owner)
                || owner.parts().stream().anyMatch(part -> part.kind() == PartyPhrase.Kind.BODY);
        return !named || !body;
    }

    /** "The Berg <b>administration</b>", called by a name. */
    private boolean isGovernment(PartyPhrase owner) {
        String last = line.word(owner.to() - 1);
        String next = line.word(owner.to());
        return last.equals("administration") || last.equals("government") || next.equals("administration") || next.equals("government");
    }

    private static boolean isOneState(List<Party> parties) {
        return parties.stream().map(Party::country).filter(Objects::nonNull).distinct().count() < 2;
    }

    /** "He reiterated <b>the President</b>'s commitment": he only says again what another has promised. */
    private boolean isAnother(PartyPhrase owner) {
        boolean person = owner.kind() == PartyPhrase.Kind.NAMED || owner.kind() == PartyPhrase.Kind.HOLDER;
        return person && governor.verb().kind() == CueVerb.Kind.RESTATE && stage.who(line, owner).size() == 1;
    }

    /** "Berg and Novak expressed <b>the Administration</b>'s commitment": they speak for it, as one of them would. */
    private boolean isOwnGovernment(@Nullable PartyPhrase owner) {
        PartyPhrase subject = governor.subject().phrase();
        return owner != null && owner.kind() == PartyPhrase.Kind.BODY && subject.kind() == PartyPhrase.Kind.LIST
                && (owner.head().equals("administration") || owner.head().equals("government"))
                && subject.parts().stream().allMatch(part -> part.kind() == PartyPhrase.Kind.NAMED);
    }

    /** "<b>Chad's and Niger</b>'s commitment". */
    private boolean isOfTwo(PartyPhrase owner) {
        for (int k = owner.from(); k < owner.to(); k++) {
            if (line.word(k).equals("and") && owner.mentions().size() > 1) {
                return true;
            }
        }
        return false;
    }

    private Force force(List<Party> parties) {
        PartyPhrase owner = complement.owner();
        boolean third = owner != null && complement.frame().startsWith("that") && isThird(owner);
        boolean ofOne = third || isOwnGovernment(owner);
        boolean joint = !ofOne && (owner() == null && governor.joint() || parties.size() > 1);
        return switch (complement.kind()) {
            case ACT -> joint ? Force.AGREED : Force.UNILATERAL;
            case AIM -> joint ? Force.SHARED_VIEW : Force.UNILATERAL;
            case VIEW -> joint ? Force.SHARED_VIEW : Force.POSITION;
            case TASK -> joint ? Force.AGREED : Force.REQUEST;
            case WISH -> joint && (governor.verb().kind() == CueVerb.Kind.RESTATE || isTogether()) ? Force.AGREED : Force.OFFER;
            case ASK -> Force.REQUEST;
            case STANCE -> Force.POSITION;
        };
    }

    /** "Declared themselves willing <b>to go on</b> talking", "are ready <b>to meet</b>": what several can do with each other alone. */
    private boolean isTogether() {
        for (int k = governor.at(); k < Math.min(end, complement.from() + READY); k++) {
            boolean ready = Words.isReady(line.word(k)) && line.word(k + 1).equals("to");
            if (ready) {
                int at = line.skipCircumstances(k + 2);
                return MUTUAL.contains(line.word(at)) || line.word(at).equals("go") && Words.isOnward(line.word(at + 1));
            }
        }
        return false;
    }

    private @Nullable Party addressee(Force force, List<Party> parties) {
        if (force != Force.OFFER && force != Force.REQUEST) {
            return null;
        }
        PartyPhrase asked = complement.with();
        if (asked != null) {
            List<Party> named = stage.who(line, asked);
            return named.isEmpty() ? null : named.getFirst();
        }
        List<Party> others = stage.present(line.number()).stream()
                .filter(party -> parties.stream().noneMatch(one -> one.name().equals(party.name())))
                .toList();
        return others.size() == 1 && parties.size() == 1 ? others.getFirst() : null;
    }

    private Voice voice(int start) {
        int quoted = 0;
        for (int k = start; k < end; k++) {
            quoted += line.isQuoted(k) ? 1 : 0;
        }
        boolean written = governor.subject().phrase().kind() == PartyPhrase.Kind.WE;
        return written || quoted * 2 >= end - start ? Voice.QUOTED : Voice.REPORTED;
    }

    private boolean restated() {
        if (governor.verb().kind() == CueVerb.Kind.RESTATE || governor.verb().lemma().startsWith("recommit")) {
            return true;
        }
        for (int k = governor.last(); k < Math.min(end, complement.from() + 4); k++) {
            if (AGAIN.contains(line.word(k))) {
                return true;
            }
        }
        for (int k = governor.start(); k < complement.from(); k++) {
            String word = line.word(k);
            if (word.equals("again") || word.equals("continued") || word.startsWith("remain")) {
                return true;
            }
        }
        return false;
    }

    /** The rule first, by the name under which its worth is measured; then the verb that took it, and who is meant. */
    private String why(List<Party> parties) {
        StringBuilder why = new StringBuilder(rule());
        String verb = line.text(governor.at(), governor.last() + 1);
        if (!verb.isEmpty() && !why.toString().startsWith(verb.toLowerCase(Locale.ROOT) + " ")) {
            why.append("; here \u201c").append(verb).append('\u201d');
        }
        PartyPhrase owner = owner();
        PartyPhrase phrase = owner != null ? owner : governor.subject().phrase();
        boolean named = phrase.kind() == PartyPhrase.Kind.NAMED || phrase.kind() == PartyPhrase.Kind.STATE;
        String who = String.join(", ", parties.stream().map(Party::name).toList());
        String words = line.text(phrase.from(), phrase.to());
        if (words.equals(who) || named && governor.subject().direct()) {
            return why.toString();
        }
        if (words.isEmpty()) {
            return why.append("; parties = ").append(who).toString();
        }
        why.append("; \u2018").append(words).append("\u2019 = ").append(who);
        if (governor.paragraph() > 0) {
            why.append(", paragraph ").append(governor.paragraph());
        }
        return why.toString();
    }

    private String rule() {
        boolean bare = governor.verb() == Phrasal.WILL || governor.verb() == Phrasal.WOULD || governor.verb() == Phrasal.SHOULD;
        return bare ? complement.frame() : governor.verb().kind().word() + " " + complement.frame();
    }

    private double confidence() {
        boolean known = governor.parties().stream().anyMatch(party -> party.country() != null
                || party.office() != null);
        return CueBook.confidence(rule(), governor.subject().direct(), known && !governor.subject().inner());
    }

    /** Whether it stands in words that are none of the parties' own: quotation marks alone do not make a statement. */
    boolean isEmpty() {
        return end <= complement.from() || Vocabulary.isQuote(line.word(complement.from()))
                && end == complement.from() + 1;
    }
}
