package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.Role;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Timex;
import org.readout.model.Voice;

/**
 * The items of a list under a sentence that governs them: "The Ministers agreed:", then "1. To open a hotline;". Asked
 * line by line, in the order of the text.
 */
final class Items {

    /** The rule's name, under which its worth is measured. */
    private static final String RULE = "list item";
    /** The governing verb stands no further than this before the colon. */
    private static final int REACH = 12;
    private static final int SHORTEST = 4;

    private final Release release;
    private final Stage stage;
    private @Nullable Governor head;
    /** How the items of the list are marked: "-", "(" or "1"; empty until the first is read. */
    private String mark = "";
    /** How the line above the list is marked itself, in a text of numbered paragraphs. */
    private String above = "";
    /** The same of the line come to; its number may stand alone before it. */
    private String now = "";
    private boolean alone;
    private @Nullable String verb;

    Items(Release release, Stage stage) {
        this.release = release;
        this.stage = stage;
    }

    /** Comes to {@code line}: a list ends where its items are marked in another way, as the text's own paragraphs are. */
    void come(Line line) {
        boolean numbered = line.size() <= 2 && line.token(0).isNumber();
        boolean goesOn = now.equals("1") && alone;
        now = numbered || goesOn || line.token(0).isNumber() ? "1" : line.token(0).isWord() ? "a" : line.word(0);
        alone = numbered;
        if (line.role() == Role.LIST && head != null && !alone) {
            mark = mark.isEmpty() ? now : mark;
            head = mark.equals(now) && !mark.equals(above) ? head : null;
        }
    }

    /** Takes note of {@code line}, which {@code last} governs, or nobody: whether the items of a list follow it. */
    void after(Line line, @Nullable Governor last) {
        boolean opens = line.word(line.size() - 1).equals(":") && last != null && line.size() - last.at() <= REACH;
        if (opens && last != null && force(last) != null) {
            head = last;
            mark = "";
            above = line.role() == Role.LIST ? now : "";
            verb = line.text(last.at(), last.last() + 1);
        } else if (line.role() != Role.LIST) {
            head = null;
        }
    }

    /** What {@code line} commits to as an item of the list; null if it is none. */
    @Nullable Commitment read(Line line, String attribution) {
        Governor governs = head;
        Force force = governs == null || line.role() != Role.LIST ? null : force(governs);
        int from = start(line);
        int end = SpanEnd.trimmed(line, from, line.size());
        if (governs == null || force == null || end - from < SHORTEST) {
            return null;
        }
        List<Party> parties = governs.parties();
        Timex said = stage.date(line.number());
        int action = line.word(from).equals("to") ? from + 1 : from;
        boolean known = parties.stream().anyMatch(party -> party.country() != null || party.office() != null);
        String names = String.join(", ", parties.stream().map(Party::name).toList());
        Times times = new Times(line, stage, release.publication().published());
        return new CommitmentDraft(Anchor.of(release.version(), line.span(from, end)), force)
                .parties(parties)
                .action(line.text(action, end))
                .attribution(attribution)
                .voice(stage.isJoint() ? Voice.QUOTED : Voice.REPORTED)
                .said(said)
                .due(times.due(from, end, said))
                .restated(governs.verb().kind() == CueVerb.Kind.RESTATE)
                .cue(new Cue(RULE + "; here under \u201c" + verb + "\u201d; parties = " + names,
                        CueBook.confidence(RULE, true, known)))
                .build();
    }

    /** Behind the bullet or number. */
    private static int start(Line line) {
        int from = 0;
        while (from < line.size() - 1 && (!line.token(from).isWord() || line.word(from).length() == 1
                || line.word(from + 1).equals(")"))) {
            from++;
        }
        return Vocabulary.isAdverb(line.word(from)) ? from + 1 : from;
    }

    private static @Nullable Force force(Governor governor) {
        return switch (governor.verb().kind()) {
            case BIND, INTEND, REACH, LAUNCH -> governor.joint() ? Force.AGREED : Force.UNILATERAL;
            case ASK -> Force.REQUEST;
            case RESTATE, STRESS, STATE, SHARE, EXPRESS, WISH, STANCE, TASK, ANNOUNCE, TELL -> null;
        };
    }
}
