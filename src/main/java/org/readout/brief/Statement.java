package org.readout.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.readout.brief.Block.Card;
import org.readout.brief.Block.Fact;
import org.readout.brief.Block.Row;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Review;
import org.readout.model.Status;
import org.readout.model.Timex;

/** One commitment in the words of a brief: as a row of the table and as a card. Neither goes without its source. */
final class Statement {

    private final Chosen chosen;
    private final int number;
    private final Commitment commitment;
    private final LocalDate today;
    private final Heads heads;
    private final Sides sides;

    Statement(Chosen chosen, int number, Commitment commitment, BriefRequest request) {
        this.chosen = chosen;
        this.number = number;
        this.commitment = commitment;
        today = request.made();
        heads = request.heads();
        this.sides = Sides.of(commitment);
    }

    int number() {
        return number;
    }

    Commitment commitment() {
        return commitment;
    }

    Chosen chosen() {
        return chosen;
    }

    String quote() {
        return Clean.line(commitment.anchor().quote());
    }

    String paragraph() {
        return chosen.paragraph(commitment);
    }

    /** Who owes whom, with the states. */
    List<Run> owes() {
        String others = sides.others().isEmpty() ? "" : (sides.joint() ? " \u2194 " : " \u2192 ") + Sides.names(sides.others());
        String states = sides.states().isEmpty() ? "" : " " + sides.states();
        return List.of(Run.plain(Sides.names(sides.who()) + others), Run.quiet(states));
    }

    /**
     * Where it stands, in words.
     *
     * @param listed which one its release is among the sources of the brief, from 1; 0 where it lists none, and the title
     *     has to stand here
     */
    String place(int listed) {
        return listed == 0 ? inFull() + paragraph() : source() + paragraph() + Wording.of("cite.source", listed);
    }

    /**
     * @param drawn whether its words stand in the text of its release, to link to
     * @param card whether it stands in the brief as a card, to link to
     * @param listed as for {@link #place}
     */
    Row row(boolean drawn, boolean card, int listed) {
        List<Run> who = new ArrayList<>(List.of(Run.plain(Sides.names(sides.who()))));
        List<Run> with = new ArrayList<>(List.of(Run.plain(Sides.names(sides.others()))));
        if (!sides.states().isEmpty()) {
            (sides.others().isEmpty() ? who : with).add(Run.quiet(" " + sides.states()));
        }
        List<Run> source = new ArrayList<>();
        if (commitment.said() != null) {
            source.add(Run.quiet(Wording.of("cite.said", DateWords.of(commitment.said())) + " "));
        }
        source.addAll(citation(listed == 0 ? inFull() : source(), drawn));
        if (listed > 0) {
            source.add(Run.quiet(Wording.of("cite.source", listed)));
        }
        return new Row(
                Anchors.row(number),
                commitment.force(),
                isSuggested(),
                List.of(
                        List.of(card ? Run.reference(number, "#" + Anchors.card(number)) : Run.plain("[" + number + "]")),
                        who,
                        with,
                        List.of(Run.plain(action())),
                        List.of(Run.plain(label())),
                        List.of(Run.plain(due())),
                        List.of(Run.plain(status())),
                        source));
    }

    /** @param drawn whether its words stand in the text above, to link to */
    Card card(boolean drawn) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "fact.who", Sides.inFull(sides.who()));
        fact(facts, "fact.with", Sides.inFull(sides.others()));
        if (!sides.states().isEmpty()) {
            fact(facts, "fact.states", sides.states());
        }
        fact(facts, "fact.said", commitment.said() == null
                ? Wording.of("said.none")
                : DateWords.of(commitment.said()));
        fact(facts, "fact.due", due());
        fact(facts, "fact.status", status());
        fact(facts, "fact.attribution", attribution());
        if (commitment.earlier() != null) {
            fact(facts, "fact.earlier", earlier(commitment.earlier()));
        }
        List<Run> citation = new ArrayList<>(citation(inFull(), drawn));
        citation.add(Run.quiet(" · "));
        citation.add(Run.link(Wording.of("cite.back"), "#" + Anchors.row(number)));
        return new Card(
                number, Anchors.card(number), commitment.force(), isSuggested(), label(), action(), facts,
                Clean.text(commitment.anchor().quote()), inFull() + chosen.paragraph(commitment), citation);
    }

    /** The commitment as a row of the register. */
    Register.Entry entry() {
        Timex said = commitment.said();
        Timex due = commitment.due() == null ? null : commitment.due().date();
        return new Register.Entry(Arrays.asList(
                new Register.Number(number),
                Register.words(Sides.inFull(sides.who())),
                Register.words(sides.others().isEmpty() ? null : Sides.inFull(sides.others())),
                Register.words(sides.states()),
                Register.words(action()),
                Register.words(label()),
                Register.words(said == null ? null : DateWords.of(said)),
                Register.day(said == null ? null : said.from()),
                Register.words(commitment.due() == null ? null : due()),
                Register.day(due == null ? null : due.to()),
                Register.words(status()),
                Register.words(Wording.of(commitment.review())),
                Register.words(attribution()),
                Register.words(Clean.text(commitment.anchor().quote())),
                Register.words(chosen.publisher()),
                Register.day(chosen.publication().published()),
                Register.words(chosen.title()),
                Register.words(chosen.paragraph(commitment)),
                Register.words(chosen.address()),
                Register.words(Clean.line(chosen.release().source()))));
    }

    private void fact(List<Fact> facts, String key, String words) {
        facts.add(new Fact(heads.of(key), List.of(Run.plain(words))));
    }

    /** What it was said in, and the paragraph, which leads to the words if they are drawn. */
    private List<Run> citation(String source, boolean drawn) {
        String paragraph = chosen.paragraph(commitment);
        return List.of(
                Run.plain(source),
                drawn ? Run.link(paragraph, "#" + Anchors.inText(number)) : Run.plain(paragraph));
    }

    private String source() {
        return Wording.of("cite", chosen.publisher(), chosen.publishedOn()) + " ";
    }

    private String inFull() {
        return Wording.of("cite.title", chosen.publisher(), chosen.title(), chosen.publishedOn()) + " ";
    }

    boolean isSuggested() {
        return commitment.review() == Review.SUGGESTED;
    }

    private String action() {
        String action = Clean.line(commitment.action());
        return action.isEmpty() ? Clean.line(commitment.anchor().quote()) : action;
    }

    String label() {
        String force = Wording.of(commitment.force());
        String label = commitment.restated() ? Wording.of("label.restated", force) : force;
        return isSuggested() ? Wording.of("label.suggested", label) : label;
    }

    String due() {
        Due due = commitment.due();
        if (due == null) {
            return Wording.of("due.none");
        }
        String date = due.date() == null ? "" : DateWords.of(due.date());
        String condition = due.condition() == null ? "" : Clean.line(due.condition());
        if (date.isEmpty() && condition.isEmpty()) {
            return Wording.of("due.none");
        }
        String words = date.isEmpty() || condition.isEmpty()
                ? date + condition
                : Wording.of("due.both", date, condition);
        return due.inferred() ? Wording.of("due.inferred", words) : words;
    }

    /** An open commitment is past due only once the last day of its date is over. */
    String status() {
        String status = Wording.of(commitment.status());
        Timex due = commitment.due() == null ? null : commitment.due().date();
        boolean past = commitment.status() == Status.OPEN && due != null && due.to().isBefore(today);
        return past ? Wording.of("status.past", status) : status;
    }

    String attribution() {
        String attribution = Clean.line(commitment.attribution());
        return (attribution.isEmpty() ? Wording.of("attribution.none") : attribution)
                + ", " + Wording.of(commitment.voice());
    }

    private static String earlier(Earlier earlier) {
        String quote = Clean.line(earlier.quote());
        return earlier.said() == null
                ? Wording.of("earlier.undated", quote)
                : Wording.of("earlier.dated", DateWords.of(earlier.said()), quote);
    }
}
