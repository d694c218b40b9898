package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;
import org.readout.model.Span;

/** A person while a release is being read: what is known of them so far. */
final class Someone {

    private final List<String> parts;
    private final List<String> words;
    private final String name;
    private final List<Span> mentions = new ArrayList<>();
    private @Nullable String office;
    private @Nullable String country;
    /** Whether the office is that of another, whose counterpart they were called. */
    private boolean borrowed;
    private Level level = Level.UNKNOWN;
    private final Set<String> usedAlone = new HashSet<>();
    private int weight;

    Someone(String name, List<String> parts) {
        this.name = name;
        this.parts = parts;
        this.words = NameKey.words(parts);
    }

    /** The words of the name, folded. */
    List<String> words() {
        return words;
    }

    boolean isMentioned() {
        return !mentions.isEmpty();
    }

    List<String> parts() {
        return parts;
    }

    String name() {
        return name;
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    /** How often they are named in full, so that "Kim" is rather the Kim the release is about. */
    int weight() {
        return weight;
    }

    void add(Span span, int weight) {
        mentions.add(span);
        this.weight += weight;
    }

    void hold(String office, Level level, @Nullable String country) {
        // Who is "Senator" or "Prince" in one place and minister in another is the minister.
        if (borrowed) {
            this.office = null;
            borrowed = false;
        }
        boolean higher = this.level == Level.OFFICIAL && level != Level.UNKNOWN && level != Level.OFFICIAL;
        if (this.office == null || this.level == Level.UNKNOWN || higher
                || office.length() > this.office.length() && level == this.level) {
            this.office = office;
        }
        if (this.level == Level.UNKNOWN || higher) {
            this.level = level;
        }
        if (country != null) {
            belong(country);
        }
    }

    /** Takes the office of the one whose counterpart they are, until their own is named. */
    void holdAlike(String office, Level level, @Nullable String country) {
        boolean none = this.office == null;
        hold(office, level, country);
        borrowed = none;
    }

    void belong(String country) {
        if (this.country == null) {
            this.country = country;
        }
    }

    @Nullable String country() {
        return country;
    }

    @Nullable String office() {
        return office;
    }

    Level level() {
        return level;
    }

    /** Takes note of another order or spelling; a name that comes in both orders may be called by either end. */
    void alsoWritten(List<String> other) {
        usedAlone.add(NameKey.fold(other.getLast()));
    }

    /** Takes note that {@code word} stands for them after an office, which shows that it is the surname. */
    void useAlone(String word) {
        usedAlone.add(NameKey.fold(word));
    }

    /**
     * Whether {@code word}, folded, may stand for them alone: the surname, by its place in the name. Of two parts that
     * are surnames both, as in "Wang Yi", either may.
     *
     * @param titled whether an office stands before it, so that an unknown first part may be a surname too
     */
    boolean hasSurname(String word, boolean titled) {
        if (usedAlone.contains(word)) {
            return true;
        }
        if (parts.size() == 1) {
            return NameKey.fold(parts.getFirst()).equals(word);
        }
        String first = parts.getFirst();
        String last = parts.getLast();
        boolean korean = parts.size() == 2 && Words.KOREAN.contains(first) && NameKey.fold(first).equals(word);
        if (korean) {
            return true;
        }
        if (isFamilyFirst(first)) {
            return NameKey.fold(first).equals(word) || titled && parts.size() > 2 && NameKey.fold(last).equals(word);
        }
        if (Words.FAMILY_FIRST.contains(last)) {
            boolean either = Words.FAMILY_FIRST.contains(first) && NameKey.fold(first).equals(word);
            return either || NameKey.fold(last).equals(word);
        }
        if (NameKey.fold(last).equals(word)) {
            return true;
        }
        return titled && NameKey.fold(first).equals(word) || isFirstOfTwo(word, titled);
    }

    /** "Celinda <b>Sosa</b> Lunda": the father's name, by which those with two are called. */
    private boolean isFirstOfTwo(String word, boolean titled) {
        int middle = parts.size() - 2;
        return middle > 0 && word.length() > 3 && NameKey.fold(parts.get(middle)).equals(word)
                && (titled || !Words.GIVEN.contains(parts.get(middle)));
    }

    private boolean isFamilyFirst(String first) {
        String second = parts.get(1);
        boolean korean = Words.KOREAN.contains(first) && (second.contains("-") || parts.size() == 3);
        boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return korean || shouted
                || Words.FAMILY_FIRST.contains(first) && !Words.FAMILY_FIRST.contains(parts.getLast());
    }

    Person person() {
        List<Span> sorted = mentions.stream().sorted().distinct().toList();
        return new Person(name, office, country, level, sorted);
    }
}
