package org.readout.desk.lexicon;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Party;

/** How the page says a lesson. */
final class LessonWords {

    private LessonWords() {}

    /** The words it is about. */
    static String words(Lesson lesson) {
        return lesson instanceof Lesson.Binding binding
                ? Messages.text("lexicon.words.rule", binding.rule(), binding.head())
                : lesson.words();
    }

    /** What they mean here. */
    static String meaning(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Name name -> name.entity().equals(name.words())
                    ? Words.type(name.type())
                    : Messages.text("lexicon.means.name", Words.type(name.type()), name.entity());
            case Lesson.NoName name -> Messages.text(
                    "lexicon.means.noName", Words.type(name.type()).toLowerCase(Locale.ROOT));
            case Lesson.Binding binding -> Messages.text(
                    binding.joint() ? "lexicon.means.joint" : "lexicon.means.alone", Words.force(binding.force()));
            case Lesson.Governing cue -> Words.force(cue.force());
            case Lesson.PartyAs as -> Messages.text("lexicon.means.party", party(as.party()));
            case Lesson.Statement statement -> statement.parties().isEmpty()
                    ? Words.force(statement.force())
                    : Messages.text("lexicon.means.statement", Words.force(statement.force()), names(statement.parties()));
            case Lesson.NoStatement statement -> Messages.text("lexicon.means.noStatement");
            case Lesson.Encounter encounter -> encounter.kind() == null
                    ? Messages.text("lexicon.means.noEncounter")
                    : Words.kind(encounter.kind());
        };
    }

    private static String names(List<Party> parties) {
        return Words.names(parties);
    }

    private static String party(Party party) {
        return Stream.of(party.name(), party.country(), party.office())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Where it was learned, in one line under the title: "3 Mar 2031, Jane, 4 times". */
    static String learned(Learned learned, ZoneId zone) {
        Learned.Source source = learned.source();
        if (source.at() == null) {
            return Messages.text("lexicon.from.list");
        }
        String day = Words.day(LocalDate.ofInstant(source.at(), zone));
        return learned.times() == 1
                ? Messages.text("lexicon.from.once", day, source.officer())
                : Messages.text("lexicon.from.often", day, source.officer(), learned.times());
    }

    static String state(Learned.State state) {
        return Messages.text("lexicon.state." + state.name());
    }
}
