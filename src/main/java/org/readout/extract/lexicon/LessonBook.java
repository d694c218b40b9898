package org.readout.extract.lexicon;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.EventKind;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Lexicon;
import org.readout.model.NameType;

/** The lessons in use, laid out to be looked up while a release is read. Made once for many releases. */
public final class LessonBook {

    private final Lexicon lexicon;
    private final String version;
    private final Phrases<Learned> names = new Phrases<>();
    private final Phrases<Learned> statements = new Phrases<>();
    private final Phrases<Learned> governing = new Phrases<>();
    private final Map<String, Learned> others = new HashMap<>();

    public LessonBook(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.version = lexicon.version();
        lexicon.inUse().forEach(this::enter);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The lexicon's version, reckoned once. */
    public String version() {
        return version;
    }

    boolean isEmpty() {
        return names.isEmpty() && statements.isEmpty() && governing.isEmpty() && others.isEmpty();
    }

    private void enter(Learned learned) {
        switch (learned.lesson()) {
            case Lesson.Name name -> names.add(name.words(), learned);
            case Lesson.NoName name -> others.putIfAbsent(noName(name.words(), name.type()), learned);
            case Lesson.Binding binding ->
                others.putIfAbsent(binding(binding.rule(), binding.head(), binding.joint()), learned);
            case Lesson.Governing cue -> governing.add(cue.words(), learned);
            case Lesson.PartyAs party -> others.putIfAbsent("party " + party.words(), learned);
            case Lesson.Statement statement -> statements.add(statement.words(), learned);
            case Lesson.NoStatement statement -> statements.add(statement.words(), learned);
            case Lesson.Encounter event -> others.putIfAbsent(encounterKey(event.words(), event.suggested()), learned);
        }
    }

    /** The names learned, to be found in texts; each value's lesson is a {@link Lesson.Name}. */
    Phrases<Learned> names() {
        return names;
    }

    /** Statements judged, word by word; each value's lesson is a {@link Lesson.Statement} or says that there is none. */
    Phrases<Learned> statements() {
        return statements;
    }

    /** Governing words of the desk's own; each value's lesson is a {@link Lesson.Governing}. */
    Phrases<Learned> governing() {
        return governing;
    }

    boolean isNoName(String words, NameType type) {
        return others.containsKey(noName(words, type));
    }

    /** What was learned of statements under this rule, by several parties or by one; null if nothing. */
    @Nullable Learned binding(Rule rule, boolean joint) {
        return others.get(binding(rule.name(), rule.head(), joint));
    }

    /** What was learned of the party called so, or null. */
    @Nullable Learned party(String name) {
        return others.get("party " + name);
    }

    @Nullable Learned encounter(String words, EventKind kind) {
        return others.get(encounterKey(words, kind));
    }

    private static String encounterKey(String words, EventKind kind) {
        return "encounter " + kind + " " + Pieces.plain(words);
    }

    private static String noName(String words, NameType type) {
        return "no " + type + " " + Pieces.plain(words);
    }

    private static String binding(String rule, String head, boolean joint) {
        return "binding " + joint + " " + rule + "\t" + head;
    }
}
