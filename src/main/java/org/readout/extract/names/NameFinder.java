package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.extract.text.Sentence;
import org.readout.model.Anchor;
import org.readout.model.Ids;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;

/** Runs the finders over a release in the order in which they need each other, and makes mentions of what they found. */
final class NameFinder {

    private final Release release;
    private final List<Passage> passages;
    private final People people = new People();
    private final Map<Passage, List<Office>> offices = new IdentityHashMap<>();

    NameFinder(Release release, List<Sentence> sentences) {
        this.release = release;
        this.passages = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            passages.add(Passage.of(sentence));
        }
    }

    Names find() {
        Map<Passage, List<Found>> perPassage = new LinkedHashMap<>();
        List<Found> persons = new ArrayList<>();
        for (Passage passage : passages) {
            offices.put(passage, Offices.in(passage));
        }
        PersonFinder finder = new PersonFinder(people, persons, offices);
        find(finder, false);
        find(finder, true);
        finder.resolveSurnames();
        new SurnameFinder(people, persons, passages).find();
        Found[] sorted = persons.stream().sorted((a, b) -> a.span().compareTo(b.span())).toArray(Found[]::new);
        int next = 0;
        ShortForms shortForms = new ShortForms();
        for (Passage passage : passages) {
            List<Found> found = new ArrayList<>();
            while (next < sorted.length && sorted[next].span().start() < passage.sentence().span().end()) {
                found.add(sorted[next++]);
            }
            new OrganizationFinder(passage, found).find();
            new GeoFinder(passage, found).find();
            new EncounterFinder(passage, found, starts(passage)).find();
            new AgreementFinder(passage, found).find();
            shortForms.learn(passage, found);
            perPassage.put(passage, found);
        }
        List<Found> all = new ArrayList<>();
        perPassage.forEach((passage, found) -> {
            addOffices(passage, found);
            shortForms.mark(passage, found);
            all.addAll(found);
        });
        new Homes(release, people).settle(all);
        return new Names(mentions(all), people.persons());
    }

    private Map<Integer, Office> starts(Passage passage) {
        Map<Integer, Office> starts = new HashMap<>();
        for (Office office : offices.getOrDefault(passage, List.of())) {
            starts.put(office.from(), office);
        }
        return starts;
    }

    private void find(PersonFinder finder, boolean titles) {
        for (Passage passage : passages) {
            if (passage.isTitle() == titles) {
                finder.find(passage);
            }
        }
    }

    private void addOffices(Passage passage, List<Found> found) {
        Cover events = Cover.of(found, NameType.EVENT);
        for (Office office : offices.getOrDefault(passage, List.of())) {
            if (office.marked()) {
                int from = office.from();
                Gazetteer.Entry nation = Gazetteer.before(passage, from);
                boolean national = nation != null && nation.kind() == Gazetteer.Kind.DEMONYM && !passage.at(from).isHyphen();
                boolean several = office.plural() && nation != null && passage.at(from - nation.length() - 1).is("and");
                from -= national && nation != null && !several ? nation.length() : 0;
                Span span = passage.span(from, office.to());
                if (office.plural() && !passage.at(from - 1).is("the") && !passage.at(from - 1).is("of") && events.touches(span)) {
                    continue;
                }
                String why = office.plural() ? "holders of an office" : "office";
                found.add(Found.of(NameType.OFFICE, span, passage.words(from, office.to()), why, 0.9));
            }
        }
    }

    /** The names found as mentions: in order, and of one type no two overlapping; the longer one stays. */
    private List<Mention> mentions(List<Found> all) {
        List<Mention> mentions = new ArrayList<>();
        Map<NameType, Integer> ends = new HashMap<>();
        all.stream().sorted((a, b) -> a.span().compareTo(b.span())).forEach(name -> {
            if (ends.getOrDefault(name.type(), 0) <= name.span().start()) {
                ends.put(name.type(), name.span().end());
                Anchor anchor = Anchor.of(release.version(), name.span());
                mentions.add(new Mention(
                        Ids.next(), anchor, name.type(), name.entity(), null, Review.SUGGESTED, name.cue()));
            }
        });
        return mentions;
    }
}
