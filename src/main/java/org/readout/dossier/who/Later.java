package org.readout.dossier.who;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** A list that is made when it is first looked into: a state stands in every release, and seldom does anybody ask in which. */
final class Later<T> extends AbstractList<T> {

    private final Supplier<List<T>> maker;
    private @Nullable List<T> made;

    Later(Supplier<List<T>> maker) {
        this.maker = maker;
    }

    private List<T> made() {
        List<T> there = made;
        if (there == null) {
            there = List.copyOf(maker.get());
            made = there;
        }
        return there;
    }

    @Override
    public T get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }
}
