package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.Person;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Span;

/** The persons of a release as its mentions name them after the lessons, with what was found and learned of each. */
final class LearnedPersons {

    private final LessonBook book;
    private final Map<String, List<Span>> mentions = new LinkedHashMap<>();

    LearnedPersons(LessonBook book, List<Mention> names) {
        this.book = book;
        for (Mention mention : names) {
            if (mention.type() == NameType.PERSON) {
                mentions.computeIfAbsent(mention.entity(), entity -> new ArrayList<>()).add(mention.span());
            }
        }
    }

    List<Person> of(List<Person> found) {
        Map<Span, Person> bySpan = new HashMap<>();
        found.forEach(person -> person.mentions().forEach(span -> bySpan.put(span, person)));
        List<Person> persons = new ArrayList<>();
        mentions.forEach((name, spans) -> {
            Person person = null;
            Set<Person> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Span span : spans) {
                Person here = bySpan.get(span);
                if (here != null && seen.add(here)) {
                    person = joined(person, here);
                }
            }
            persons.add(told(name, person, spans));
        });
        return persons;
    }

    /** What two spellings, found to be one person, say together. */
    private static Person joined(@Nullable Person one, Person other) {
        if (one == null) {
            return other;
        }
        return new Person(
                one.name(),
                one.office() == null ? other.office() : one.office(),
                one.country() == null ? other.country() : one.country(),
                one.level() == Level.UNKNOWN ? other.level() : one.level(),
                one.mentions());
    }

    private Person told(String name, @Nullable Person found, List<Span> spans) {
        Person person = found == null
                ? new Person(name, null, null, Level.UNKNOWN, spans)
                : new Person(name, found.office(), found.country(), found.level(), spans);
        Learned learned = book.party(name);
        if (learned == null || !(learned.lesson() instanceof Lesson.PartyAs as)) {
            return person;
        }
        Party party = as.party();
        return new Person(name,
                person.office() == null ? party.office() : person.office(),
                party.country() == null ? person.country() : party.country(),
                party.level() == Level.UNKNOWN ? person.level() : party.level(),
                spans);
    }
}
