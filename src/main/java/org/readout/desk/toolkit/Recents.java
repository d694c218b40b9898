package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.readout.model.NameType;

/** What the officer chose last, to be offered first: types of names, and parties. */
public final class Recents {

    /** So many stand first; more would be a list of their own. */
    public static final int MOST = 5;

    private final ReadOnlyObjectWrapper<List<NameType>> types = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> parties = new ReadOnlyObjectWrapper<>(List.of());

    /** What was chosen last, newest first, as it is kept from one start to the next. */
    public record Last(List<NameType> types, List<String> parties) {}

    public Last last() {
        return new Last(types.get(), parties.get());
    }

    /** Goes on from what was chosen last in an earlier session. */
    public void restore(Last last) {
        types.set(List.copyOf(last.types()));
        parties.set(List.copyOf(last.parties()));
    }

    /** The last types, newest first; at most {@value #MOST}. */
    public ReadOnlyObjectProperty<List<NameType>> typesProperty() {
        return types.getReadOnlyProperty();
    }

    /** The names of the last parties, newest first; at most {@value #MOST}. */
    public ReadOnlyObjectProperty<List<String>> partiesProperty() {
        return parties.getReadOnlyProperty();
    }

    public void used(NameType type) {
        types.set(front(type, types.get()));
    }

    public void usedParty(String name) {
        parties.set(front(name, parties.get()));
    }

    /** All types, the last ones first. */
    public List<NameType> types() {
        return first(types.get(), List.of(NameType.values()));
    }

    /** {@code all}, those that are among {@code last} first, in its order. */
    public static <T> List<T> first(List<T> last, List<T> all) {
        // A set: a long release names hundreds of parties, and they are put in order at each change.
        Set<T> sorted = new LinkedHashSet<>(last);
        sorted.retainAll(new HashSet<>(all));
        sorted.addAll(all);
        return List.copyOf(sorted);
    }

    private static <T> List<T> front(T used, List<T> before) {
        List<T> after = new ArrayList<>(before);
        after.remove(used);
        after.addFirst(used);
        return List.copyOf(after.subList(0, Math.min(MOST, after.size())));
    }
}
