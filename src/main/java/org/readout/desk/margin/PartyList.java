package org.readout.desk.margin;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Party;

/** Parties being written, and what the release already knows of those who may be one. */
final class PartyList {

    private final ObservableList<PartyFields> fields = FXCollections.observableArrayList();
    private final Map<String, Party> known;

    PartyList(@Nullable AnnotatedRelease release, List<Party> before) {
        known = KnownParties.of(release);
        before.forEach(party -> fields.add(new PartyFields(party)));
    }

    ObservableList<PartyFields> fields() {
        return fields;
    }

    PartyFields add() {
        PartyFields party = new PartyFields(null);
        fields.add(party);
        return party;
    }

    /** Names the release knows, for completing what is typed. */
    List<String> knownNames() {
        return List.copyOf(known.keySet());
    }

    /** Fills in what the release says of the party named, where it is known. */
    void complete(PartyFields party) {
        Party found = known.get(party.nameProperty().get().strip());
        if (found != null) {
            party.fill(found);
        }
    }

    boolean isValid() {
        return fields.stream().allMatch(PartyFields::isValid);
    }

    /** Those named. */
    List<Party> parties() {
        return fields.stream().map(PartyFields::party).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
