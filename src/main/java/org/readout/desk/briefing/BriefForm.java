package org.readout.desk.briefing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefRequest;
import org.readout.brief.Heads;
import org.readout.brief.Markings;
import org.readout.brief.Section;
import org.readout.desk.toolkit.Messages;
import org.readout.jobs.BriefMaking;
import org.readout.jobs.BriefOrder;
import org.readout.model.Force;
import org.readout.model.Status;

/** What the officer has said of the brief, field by field; which releases go in is said elsewhere. */
public final class BriefForm {

    /** A field of one line or several. */
    public enum Text {
        TITLE, ADDRESSEE, AUTHOR, CLEARANCE, PURPOSE, BOTTOM_LINE, LINES, PRESSED, UNDISCLOSED, SEARCH, PARTIES, COUNTRIES, THREADS
    }

    /** What is said with a tick. */
    public enum Tick {
        FINAL, SUGGESTIONS, NOTES, ANNEXES, COMMENTS
    }

    /** A day, or none. */
    public enum Day {
        DATE, FROM, TO
    }

    private final Map<Text, StringProperty> texts = new EnumMap<>(Text.class);
    private final Map<Tick, BooleanProperty> ticks = new EnumMap<>(Tick.class);
    private final Map<Day, ObjectProperty<@Nullable LocalDate>> days = new EnumMap<>(Day.class);
    private final Map<Force, BooleanProperty> forces = new EnumMap<>(Force.class);
    private final Map<Status, BooleanProperty> statuses = new EnumMap<>(Status.class);
    private final StringProperty marking = new SimpleStringProperty(Markings.usual());
    private final StringProperty language = new SimpleStringProperty(Heads.languages().getFirst());
    private final ObjectProperty<@Nullable Path> word = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> lastDays = new SimpleObjectProperty<>(0);
    private final ObservableList<SectionChoice> sections = FXCollections.observableArrayList(
            choice -> new Observable[] {choice.on()});

    BriefForm() {
        for (Text text : Text.values()) {
            texts.put(text, new SimpleStringProperty(""));
        }
        for (Tick tick : Tick.values()) {
            ticks.put(tick, new SimpleBooleanProperty());
        }
        for (Day day : Day.values()) {
            days.put(day, new SimpleObjectProperty<>());
        }
        for (Force force : Force.values()) {
            forces.put(force, new SimpleBooleanProperty(BriefRequest.PROMISES.contains(force)));
        }
        for (Status status : Status.values()) {
            statuses.put(status, new SimpleBooleanProperty(true));
        }
        text(Text.TITLE).set(Messages.text("briefing.title.usual"));
        sections.setAll(SectionChoice.all(Section.PAGE));
    }

    /** Runs {@code changed} at each change, until what is returned is unsubscribed. */
    Subscription subscribe(Runnable changed) {
        List<Property<?>> all = new ArrayList<>(List.of(marking, language, word, lastDays));
        all.addAll(texts.values());
        all.addAll(ticks.values());
        all.addAll(days.values());
        all.addAll(forces.values());
        all.addAll(statuses.values());
        Subscription both = sections.subscribe(changed);
        for (Property<?> property : all) {
            both = both.and(property.subscribe((before, after) -> changed.run()));
        }
        return both;
    }

    public StringProperty text(Text text) {
        return Objects.requireNonNull(texts.get(text));
    }

    public BooleanProperty tick(Tick tick) {
        return Objects.requireNonNull(ticks.get(tick));
    }

    public ObjectProperty<@Nullable LocalDate> day(Day day) {
        return Objects.requireNonNull(days.get(day));
    }

    public BooleanProperty force(Force force) {
        return Objects.requireNonNull(forces.get(force));
    }

    public BooleanProperty status(Status status) {
        return Objects.requireNonNull(statuses.get(status));
    }

    /** One of the desk's list; never blank. */
    public StringProperty marking() {
        return marking;
    }

    /** The language of headings, one of those there are, as an ISO 639-1 code. */
    public StringProperty language() {
        return language;
    }

    /** A document of Word whose styles, heads and logos Word files keep; null for none. */
    public ObjectProperty<@Nullable Path> word() {
        return word;
    }

    /** So many days up to today instead of a period; 0 for that. */
    public ObjectProperty<Integer> lastDays() {
        return lastDays;
    }

    /** All sections in the order in which they are to stand, each switched on or off. */
    public ObservableList<SectionChoice> sections() {
        return sections;
    }

    /** Puts a section before or behind its neighbour; nothing happens at the ends. */
    public void move(int place, int by) {
        int to = place + by;
        if (place >= 0 && place < sections.size() && to >= 0 && to < sections.size()) {
            List<SectionChoice> moved = new ArrayList<>(sections);
            moved.add(to, moved.remove(place));
            sections.setAll(moved);
        }
    }

    /** Switches on just these sections, in this order. */
    public void choose(List<Section> wanted) {
        sections.setAll(SectionChoice.all(wanted));
    }

    /** What is asked for, of these releases; of all where there is none. */
    BriefOrder order(List<UUID> releases) {
        BriefOrder.Wanted wanted = new BriefOrder.Wanted(
                day(Day.FROM).get(), day(Day.TO).get(), lastDays.get(), said(Text.SEARCH), list(Text.PARTIES), list(Text.COUNTRIES),
                ticked(forces, Force.class, EnumSet.noneOf(Force.class)), allOrSome(), list(Text.THREADS), releases,
                tick(Tick.SUGGESTIONS).get());
        BriefOrder.Front front = new BriefOrder.Front(
                said(Text.TITLE), marking.get(), day(Day.DATE).get(), said(Text.ADDRESSEE), said(Text.AUTHOR), said(Text.CLEARANCE),
                tick(Tick.FINAL).get(), said(Text.PURPOSE), said(Text.BOTTOM_LINE), said(Text.LINES), said(Text.PRESSED),
                said(Text.UNDISCLOSED), language.get());
        boolean notes = tick(Tick.NOTES).get();
        // Ticked, they stand in the brief, wherever their section is in the list.
        List<String> on = sections.stream()
                .filter(choice -> choice.on().get() || notes && choice.section() == Section.NOTES)
                .map(choice -> choice.section().code())
                .toList();
        return new BriefOrder(wanted, front, on, new BriefOrder.Word(tick(Tick.COMMENTS).get(), said(Text.AUTHOR), word.get()),
                new BriefOrder.Extras(tick(Tick.ANNEXES).get(), notes));
    }

    /** Says what a template says. Notes are not ticked. */
    void fill(BriefOrder order) {
        BriefOrder.Wanted wanted = order.wanted();
        BriefOrder.Front front = order.front();
        text(Text.TITLE).set(front.title());
        text(Text.ADDRESSEE).set(front.addressee());
        text(Text.AUTHOR).set(front.author());
        text(Text.CLEARANCE).set(front.clearance());
        text(Text.PURPOSE).set(front.purpose());
        text(Text.BOTTOM_LINE).set(front.bottomLine());
        text(Text.LINES).set(front.lines());
        text(Text.PRESSED).set(front.pressed());
        text(Text.UNDISCLOSED).set(front.undisclosed());
        text(Text.SEARCH).set(wanted.search());
        text(Text.PARTIES).set(String.join(", ", wanted.parties()));
        text(Text.COUNTRIES).set(String.join(", ", wanted.countries()));
        text(Text.THREADS).set(String.join("; ", wanted.threads()));
        marking.set(front.marking().isBlank() ? Markings.usual() : front.marking());
        language.set(front.language().isBlank() ? Heads.languages().getFirst() : front.language());
        word.set(order.word().template());
        day(Day.FROM).set(wanted.from());
        day(Day.TO).set(wanted.to());
        day(Day.DATE).set(front.date());
        lastDays.set(wanted.days());
        tick(Tick.FINAL).set(front.isFinal());
        tick(Tick.SUGGESTIONS).set(wanted.suggestions());
        tick(Tick.NOTES).set(false);
        tick(Tick.ANNEXES).set(order.extras().annexes());
        tick(Tick.COMMENTS).set(order.word().comments());
        Set<Force> wantedForces = wanted.forces().isEmpty() ? BriefRequest.PROMISES : wanted.forces();
        forces.forEach((force, ticked) -> ticked.set(wantedForces.contains(force)));
        statuses.forEach((status, ticked) -> ticked.set(wanted.statuses().isEmpty() || wanted.statuses().contains(status)));
        choose(BriefMaking.sections(order));
    }

    private Set<Status> allOrSome() {
        Set<Status> some = ticked(statuses, Status.class, EnumSet.noneOf(Status.class));
        return some.size() == Status.values().length ? Set.of() : some;
    }

    private static <E extends Enum<E>> Set<E> ticked(Map<E, BooleanProperty> ticks, Class<E> type, EnumSet<E> into) {
        for (E each : type.getEnumConstants()) {
            if (Objects.requireNonNull(ticks.get(each)).get()) {
                into.add(each);
            }
        }
        return into;
    }

    private String said(Text text) {
        String said = text(text).get();
        return said == null ? "" : said;
    }

    /** Names of threads hold commas, so they are parted by semicolons. */
    private List<String> list(Text text) {
        List<String> all = new ArrayList<>();
        for (String each : said(text).split(text == Text.THREADS ? ";" : "[,;]", -1)) {
            if (!each.isBlank()) {
                all.add(each.strip());
            }
        }
        return List.copyOf(all);
    }
}
