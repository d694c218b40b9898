package org.readout.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** One thing that a judgement of the officer, or a line of a desk's own word list, teaches about other releases. */
public sealed interface Lesson {

    /** The words of a text it is about: a release that holds none of them is read as before. */
    String words();

    /** What tells it apart from every other lesson; the same in every library. */
    String key();

    /** What it decides. Of lessons that decide one matter differently, the newest holds. */
    List<String> matters();

    /**
     * These words are a name.
     *
     * @param words as they stand in the text, upper and lower case kept
     * @param entity who or what is meant
     */
    record Name(String words, NameType type, String entity) implements Lesson {

        @Override
        public String key() {
            return Lesson.key("name", words, type.name(), entity);
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("words", words), Lesson.key("type", words, type.name()));
        }
    }

    /** These words are no name of this type. */
    record NoName(String words, NameType type) implements Lesson {

        @Override
        public String key() {
            return Lesson.key("no name", words, type.name());
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("type", words, type.name()));
        }
    }

    /**
     * What is said under these governing words binds so.
     *
     * @param rule the extractor's name for verb and frame: "hailed the importance of"
     * @param head the word of the complement that decides, in lower case
     * @param joint whether several parties said it; the force of one party's word follows from it
     */
    record Binding(String rule, String head, boolean joint, Force force) implements Lesson {

        @Override
        public String words() {
            int space = rule.indexOf(' ');
            return space < 0 ? rule : rule.substring(0, space);
        }

        @Override
        public String key() {
            return Lesson.key("force", rule, head, joint ? "joint" : "alone", force.code());
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("force", rule, head, joint ? "joint" : "alone"));
        }
    }

    /**
     * What follows these governing words binds so, whatever it is; from a desk's own list of cue words.
     *
     * @param words "hailed the importance of", as they stand in the text
     */
    record Governing(String words, Force force) implements Lesson {

        @Override
        public String key() {
            return Lesson.key("cue", words, force.code());
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("cue", words));
        }
    }

    /**
     * A party called so is this one.
     *
     * @param words the party's name as it was read
     */
    record PartyAs(String words, Party party) implements Lesson {

        @Override
        public String key() {
            return Lesson.key("party", words, Lesson.key(party));
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("party", words));
        }
    }

    /** These very words state a commitment, of this force and by these parties. */
    record Statement(String words, Force force, List<Party> parties, @Nullable Party addressee) implements Lesson {

        public Statement {
            parties = List.copyOf(parties);
        }

        @Override
        public String key() {
            return Lesson.key("statement", words, force.code(),
                    parties.stream().map(Lesson::key).collect(Collectors.joining("\n")),
                    addressee == null ? "" : Lesson.key(addressee));
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("statement", words));
        }
    }

    /** These very words state no commitment. */
    record NoStatement(String words) implements Lesson {

        @Override
        public String key() {
            return Lesson.key("no statement", words);
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("statement", words));
        }
    }

    /**
     * These words name an encounter of another kind than was suggested, or none.
     *
     * @param kind null where they name none
     */
    record Encounter(String words, EventKind suggested, @Nullable EventKind kind) implements Lesson {

        @Override
        public String key() {
            return Lesson.key("encounter", words, suggested.name(), kind == null ? "" : kind.name());
        }

        @Override
        public List<String> matters() {
            return List.of(Lesson.key("encounter", words, suggested.name()));
        }
    }

    private static String key(Party party) {
        return key(party.name(), Objects.requireNonNullElse(party.country(), ""),
                Objects.requireNonNullElse(party.office(), ""), party.level().name());
    }

    private static String key(String... parts) {
        return String.join("\t", parts);
    }
}
