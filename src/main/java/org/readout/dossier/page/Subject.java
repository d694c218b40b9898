package org.readout.dossier.page;

import java.util.Set;
import java.util.SortedSet;

import org.readout.dossier.meet.Meeting;
import org.readout.dossier.told.Statement;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Spellings;
import org.readout.model.NameType;

/** Whom a page is about: one entity, or two states together. */
interface Subject {

    /** Whether it took part. */
    boolean tookPart(Meeting meeting);

    /** Whether it promised, asked or was asked. */
    boolean concerns(Statement statement);

    /** Whether it says so, alone or with others; of two states each does. */
    boolean says(Statement statement);

    /** Whether it is a state, or states, for whom several speak, and not one body or person. */
    boolean isOfStates();

    static Subject of(Entity entity) {
        String country = entity.country();
        if (entity.type() == NameType.COUNTRY) {
            return country == null ? nobody() : of(new java.util.TreeSet<>(Set.of(country)));
        }
        return new Subject() {
            @Override
            public boolean tookPart(Meeting meeting) {
                return meeting.who().stream().anyMatch(this::isThem);
            }

            @Override
            public boolean concerns(Statement statement) {
                return says(statement) || statement.addressee() != null && isThem(statement.addressee());
            }

            @Override
            public boolean says(Statement statement) {
                return statement.parties().stream().anyMatch(this::isThem);
            }

            @Override
            public boolean isOfStates() {
                return false;
            }

            private boolean isThem(String name) {
                return entity.parts().contains(Spellings.key(name));
            }
        };
    }

    /** @param states by code: all of them together */
    static Subject of(SortedSet<String> states) {
        return new Subject() {
            @Override
            public boolean tookPart(Meeting meeting) {
                return meeting.sides().containsAll(states);
            }

            @Override
            public boolean concerns(Statement statement) {
                return statement.sides().containsAll(states);
            }

            @Override
            public boolean says(Statement statement) {
                return concerns(statement);
            }

            @Override
            public boolean isOfStates() {
                return true;
            }
        };
    }

    private static Subject nobody() {
        return of(new java.util.TreeSet<>(Set.of("")));
    }
}
