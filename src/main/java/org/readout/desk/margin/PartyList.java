package org.readout.desk.margin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.readout.desk.toolkit.Workspace;
import org.readout.model.Party;

/** Parties being written, and what the release already knows of those who may be one. */
final class PartyList {

    private final ObservableList<PartyFields> fields = FXCollections.observableArrayList();
    private final Map<String, Party> known;
    private final List<String> recent;

    PartyList(Workspace workspace, List<Party> before) {
        known = KnownParties.of(workspace.openProperty().get());
        recent = workspace.recents().partiesProperty().get();
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

    /** The parties used last, then those the release knows, for completing what is typed. */
    List<String> knownNames() {
        Set<String> names = new LinkedHashSet<>(recent);
        names.addAll(known.keySet());
        return List.copyOf(names);
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
