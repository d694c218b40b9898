package org.readout.desk.margin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.Party;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.model.Voice;

/** A commitment being corrected. */
final class CommitmentForm implements Form {

    final ObjectProperty<Force> force;
    final ObservableList<PartyFields> parties = FXCollections.observableArrayList();
    final PartyFields addressee;
    final StringProperty attribution;
    final ObjectProperty<Voice> voice;
    final StringProperty action;
    final DateField said;
    final DateField due;
    final StringProperty condition;
    final BooleanProperty inferred;
    final BooleanProperty restated;
    final ObjectProperty<Status> status;

    private final Workspace workspace;
    private final Commitment before;
    private final Map<String, Party> known;
    private final ReadOnlyStringWrapper actionError = new ReadOnlyStringWrapper("");

    CommitmentForm(Workspace workspace, Commitment before) {
        this.workspace = workspace;
        this.before = before;
        known = KnownParties.of(workspace.openProperty().get());
        Due owed = before.due();
        force = new SimpleObjectProperty<>(before.force());
        before.parties().forEach(party -> parties.add(new PartyFields(party)));
        addressee = new PartyFields(before.addressee());
        attribution = new SimpleStringProperty(before.attribution());
        voice = new SimpleObjectProperty<>(before.voice());
        action = new SimpleStringProperty(before.action());
        said = new DateField(before.said(), Current.published(workspace));
        due = new DateField(owed == null ? null : owed.date(), Current.published(workspace));
        condition = new SimpleStringProperty(owed == null ? "" : Objects.requireNonNullElse(owed.condition(), ""));
        inferred = new SimpleBooleanProperty(owed != null && owed.inferred());
        restated = new SimpleBooleanProperty(before.restated());
        status = new SimpleObjectProperty<>(before.status());
        action.subscribe(text -> actionError.set(text.isBlank() ? Messages.text("margin.action.empty") : ""));
    }

    @Override
    public UUID mark() {
        return before.id();
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

    PartyFields addParty() {
        PartyFields party = new PartyFields(null);
        parties.add(party);
        return party;
    }

    ReadOnlyStringProperty actionErrorProperty() {
        return actionError.getReadOnlyProperty();
    }

    boolean isValid() {
        return actionError.get().isEmpty() && said.isValid() && due.isValid() && addressee.isValid()
                && parties.stream().allMatch(PartyFields::isValid);
    }

    @Override
    public boolean isChanged() {
        return !isValid() || !written(before).equals(before);
    }

    @Override
    public boolean save() {
        if (!isValid()) {
            return false;
        }
        return Current.of(workspace, before, Commitment.class)
                .map(now -> {
                    new Marking(workspace).edit(now, written(now));
                    return true;
                })
                .orElse(false);
    }

    private Commitment written(Commitment on) {
        return on.draft()
                .force(force.get())
                .parties(parties.stream().map(PartyFields::party).filter(Objects::nonNull).toList())
                .addressee(addressee.party())
                .attribution(attribution.get().strip())
                .voice(voice.get())
                .action(action.get().strip())
                .said(said.value())
                .due(owed())
                .restated(restated.get())
                .status(status.get())
                .build();
    }

    private @Nullable Due owed() {
        Timex date = due.value();
        String when = condition.get().isBlank() ? null : condition.get().strip();
        return date == null && when == null ? null : new Due(date, when, inferred.get());
    }
}
