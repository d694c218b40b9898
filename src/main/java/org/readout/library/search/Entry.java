package org.readout.library.search;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Publication;
import org.readout.model.Review;
import org.readout.model.Timex;

/** A release as it goes into the index. */
final class Entry {

    private final AnnotatedRelease release;
    private final Publication publication;

    Entry(AnnotatedRelease release) {
        this.release = release;
        publication = release.release().publication();
    }

    static Term key(UUID id) {
        return new Term(Fields.ID, bytes(id));
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
    }

    Document document() {
        UUID id = release.release().id();
        Document document = new Document();
        document.add(new StringField(Fields.ID, bytes(id), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.UPPER, id.getMostSignificantBits()));
        document.add(new NumericDocValuesField(Fields.LOWER, id.getLeastSignificantBits()));
        document.add(new TextField(Fields.TITLE, new Positions().add(publication.title())));
        document.add(new TextField(Fields.PUBLISHER, new Positions().add(publication.publisher())));
        Positions words = words();
        words.beginnings().forEach(beginning -> document.add(new StringField(Fields.BEGINNINGS, beginning, Field.Store.NO)));
        document.add(new TextField(Fields.WORDS, words));
        document.add(new TextField(Fields.FACTS, facts()));
        states(document);
        days(document);
        return document;
    }

    private Positions words() {
        Positions words = new Positions()
                .add(publication.title())
                .add(publication.publisher())
                .add(release.release().text());
        names().forEach(words::add);
        // What an officer wrote is found, though the words it was written at are gone.
        release.adrift().stream().filter(Note.class::isInstance).forEach(note -> words.add(((Note) note).text()));
        for (Mark mark : release.marks()) {
            if (mark.review() == Review.REJECTED) {
                continue;
            }
            if (mark instanceof Note note) {
                words.add(note.text());
                note.tags().forEach(words::add);
            } else if (mark instanceof Commitment commitment) {
                words.add(commitment.action()).add(commitment.attribution());
            }
        }
        return words;
    }

    /** The names as the desk calls them, which the text need not; persons' in both orders, and as one word without hyphen. */
    private Set<List<String>> names() {
        Set<List<String>> names = new LinkedHashSet<>();
        for (Mark mark : release.marks()) {
            if (mark.review() == Review.REJECTED) {
                continue;
            }
            switch (mark) {
                case Mention mention -> {
                    if (mention.type() != NameType.DATE) {
                        add(mention.entity(), mention.type() == NameType.PERSON, names);
                    }
                }
                case Commitment commitment -> commitment.parties().forEach(party -> add(party.name(), true, names));
                case Event event -> event.participants().forEach(party -> add(party.name(), true, names));
                case Note note -> { }
            }
        }
        return names;
    }

    private static void add(String name, boolean person, Set<List<String>> names) {
        List<String> words = Facts.words(name);
        names.add(words);
        if (person && words.size() > 1 && words.size() <= Facts.LONGEST_RUN) {
            names.add(Facts.turned(words));
            if (words.size() == 3) {
                // "Hong-kyun" and "Hong Kyun" are written "Hongkyun" too; which two belong together is not known.
                names.add(List.of(words.get(0), words.get(1) + words.get(2)));
                names.add(List.of(words.get(0) + words.get(1), words.get(2)));
            }
        }
    }

    private Positions facts() {
        Positions facts = new Positions();
        Set<Set<String>> seen = new LinkedHashSet<>();
        for (Mark mark : release.marks()) {
            Set<String> of = Facts.of(mark);
            if (!of.isEmpty() && seen.add(of)) {
                facts.together(of);
            }
        }
        return facts;
    }

    private void states(Document document) {
        state(document, release.reviewed() == null ? Clause.State.UNREVIEWED : Clause.State.REVIEWED);
        if (!release.notes().isEmpty()) {
            state(document, Clause.State.NOTE);
        }
    }

    private static void state(Document document, String state) {
        document.add(new StringField(Fields.STATE, state, Field.Store.NO));
    }

    private void days(Document document) {
        LocalDate published = publication.published();
        if (published != null) {
            range(document, published, published);
        }
        Timex said = said();
        if (said != null) {
            range(document, said.from(), said.to());
            document.add(new NumericDocValuesField(Fields.SAID, said.from().toEpochDay()));
        }
    }

    /** The date of the first event it reports, else of its publication: as the shelf orders releases. */
    private @Nullable Timex said() {
        Timex event = release.events().stream()
                .filter(one -> one.reported() && one.review() != Review.REJECTED)
                .findFirst().map(Event::date).orElse(null);
        if (event != null) {
            return event;
        }
        return publication.published() == null ? null : Timex.day(publication.published());
    }

    private static void range(Document document, LocalDate from, LocalDate to) {
        document.add(new IntRange(Fields.DAYS, new int[] {day(from)}, new int[] {day(to)}));
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
