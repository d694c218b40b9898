package org.readout.scale;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.extract.Extractor;
import org.readout.intake.Intake;
import org.readout.library.Arriving;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Event;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Suggestions;
import org.readout.model.Version;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One text, read once, of which many releases are made: the n-th has its own number, years and names. */
final class Template {

    private static final String NUMBER = "Reference 0000000";

    private final Release release;
    private final Suggestions suggestions;
    private final Set<String> persons;

    /** @param given what is known of its publication, or null */
    Template(String source, String text, @Nullable Publication given) {
        release = Intake.read(source, numbered(text).getBytes(UTF_8), given);
        suggestions = new Extractor().suggest(release);
        persons = Shift.persons(suggestions.mentions());
    }

    private static String numbered(String text) {
        return text.strip().replace("\r\n", "\n") + "\n\n" + NUMBER + "\n";
    }

    private Shift shift(int variant) {
        // Sixteen years to and fro: as long as a desk's memory goes.
        return new Shift(variant, variant % 33 - 16, persons);
    }

    /** The text of the n-th release. */
    String text(int number, int variant) {
        String own = NUMBER.substring(0, NUMBER.length() - 7) + String.format("%07d", number);
        return shift(variant).text(release.text()).replace(NUMBER, own);
    }

    /** The n-th release with its marks, of which every {@code judged}-th is accepted; none where that is 0. */
    Arriving make(int number, int variant, int judged) {
        Shift shift = shift(variant);
        String text = text(number, variant);
        Version old = release.version();
        Version version = new Version(Ids.next(), 1, text, Intake.sha256(text), old.paragraphs(), old.furniture());
        Publication said = release.publication();
        Publication publication = new Publication(shift.text(said.title()), said.publisher(), shift.day(said.published()),
                said.language(), said.address(), said.retrieved(), said.publisherFound(), said.publishedFound());
        Release made = new Release(Ids.next(), number + "-" + release.source(), publication, version);
        int[] turn = {number};
        List<Mention> mentions = suggestions.mentions().stream().map(mention -> (Mention) placed(new Mention(
                Ids.next(), mention.anchor(), mention.type(), shift.text(mention.entity()), shift.time(mention.value()),
                review(turn, judged), mention.cue()), version)).toList();
        List<Commitment> commitments = suggestions.commitments().stream()
                .map(commitment -> (Commitment) placed(shifted(commitment, shift, review(turn, judged)), version)).toList();
        List<Event> events = suggestions.events().stream().map(event -> (Event) placed(new Event(
                Ids.next(), event.anchor(), event.kind(), shift.text(event.name()), shift.time(event.date()), event.place(),
                parties(event.participants(), shift), event.reported(), review(turn, judged), event.cue()), version)).toList();
        return new Arriving(made, text.getBytes(UTF_8), new Suggestions(
                suggestions.extractor(), suggestions.lexicon(), mentions, commitments, events));
    }

    private static Review review(int[] turn, int judged) {
        return judged > 0 && turn[0]++ % judged == 0 ? Review.ACCEPTED : Review.SUGGESTED;
    }

    private static Mark placed(Mark mark, Version version) {
        return mark.withAnchor(Anchor.of(version, mark.span()));
    }

    private static Commitment shifted(Commitment commitment, Shift shift, Review review) {
        Party addressee = commitment.addressee();
        Earlier earlier = commitment.earlier();
        Due due = commitment.due();
        UUID id = Ids.next();
        return new CommitmentDraft(commitment.anchor(), commitment.force())
                .id(id)
                .parties(parties(commitment.parties(), shift))
                .addressee(addressee == null ? null : party(addressee, shift))
                .action(shift.text(commitment.action()))
                .attribution(shift.text(commitment.attribution()))
                .voice(commitment.voice())
                .said(shift.time(commitment.said()))
                .earlier(earlier == null ? null : new Earlier(shift.text(earlier.quote()), shift.time(earlier.said())))
                .due(due == null ? null : new Due(shift.time(due.date()), due.condition(), due.inferred()))
                .restated(commitment.restated())
                .status(commitment.status())
                .review(review)
                .cue(commitment.cue())
                .build();
    }

    private static List<Party> parties(List<Party> parties, Shift shift) {
        return parties.stream().map(party -> party(party, shift)).toList();
    }

    private static Party party(Party party, Shift shift) {
        return new Party(shift.text(party.name()), party.country(), party.office(), party.level());
    }
}
