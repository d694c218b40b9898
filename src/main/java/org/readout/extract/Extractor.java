package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.readout.extract.clauses.Cast;
import org.readout.extract.clauses.Reading;
import org.readout.extract.commitments.CommitmentFinder;
import org.readout.extract.dates.DateFinder;
import org.readout.extract.events.EventFinder;
import org.readout.extract.lexicon.LearnedNames;
import org.readout.extract.lexicon.LearnedStatements;
import org.readout.extract.lexicon.LessonBook;
import org.readout.extract.names.Names;
import org.readout.extract.text.Sentence;
import org.readout.extract.text.Sentences;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Lexicon;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** Suggests names, dates, events and commitments in a release, each with the cue that made it. */
public final class Extractor {

    /** Name and version, stamped on what it suggests; raised whenever rules or word lists change what is found. */
    public static final String VERSION = "rules-en 8";

    private static final LessonBook NOTHING = new LessonBook(Lexicon.EMPTY);

    /** Whether releases in {@code language} (BCP 47) get suggestions. */
    public boolean speaks(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    /** Suggestions for the newest version with nothing learned; the same release gives the same, ids apart. */
    public Suggestions suggest(Release release) {
        return suggest(release, NOTHING);
    }

    /** Suggestions for the newest version, after what was learned; the same release and lessons give the same, ids apart. */
    public Suggestions suggest(Release release, LessonBook book) {
        String lexicon = book.version();
        if (!speaks(release.publication().language())) {
            return new Suggestions(VERSION, lexicon, List.of(), List.of(), List.of());
        }
        List<Sentence> sentences = Sentences.of(release.version());
        Names found = Names.of(release, sentences);
        List<Mention> dates = DateFinder.find(release, sentences);
        Names names = LearnedNames.in(
                release, sentences, new Names(inOrder(found.mentions(), dates), found.persons()), book);
        Reading reading = Reading.of(sentences, names.mentions(), Cast.of(names));
        LearnedStatements learned = new LearnedStatements(release, reading, book);
        List<Event> events = learned.events(EventFinder.find(release, reading));
        List<Commitment> commitments = learned.commitments(CommitmentFinder.find(release, reading));
        return new Suggestions(VERSION, lexicon, names.mentions(), commitments, events);
    }

    /** Names and dates in the order of the text. A date within a person's name ("April Roe") is none. */
    private static List<Mention> inOrder(List<Mention> names, List<Mention> dates) {
        List<Mention> all = new ArrayList<>(names);
        List<Mention> persons = names.stream().filter(name -> name.type() == NameType.PERSON).toList();
        int next = 0;
        for (Mention date : dates) {
            while (next < persons.size() && persons.get(next).span().end() <= date.span().start()) {
                next++;
            }
            if (next == persons.size() || !persons.get(next).span().overlaps(date.span())) {
                all.add(date);
            }
        }
        all.sort(Comparator.comparing(Mark::span));
        return all;
    }
}
