package org.readout.desk.margin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Force;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.model.Voice;

/** A commitment being corrected. */
final class CommitmentForm extends MarkForm<Commitment> {

    final ObjectProperty<Force> force;
    final PartyList parties;
    final PartyFields addressee;
    final StringProperty attribution;
    final ObjectProperty<Voice> voice;
    final RequiredText action;
    final DateField said;
    final StringProperty earlier;
    final DateField earlierSaid;
    final DateField due;
    final StringProperty condition;
    final BooleanProperty inferred;
    final BooleanProperty restated;
    final ObjectProperty<Status> status;

    CommitmentForm(Workspace workspace, Commitment before) {
        super(workspace, Commitment.class, before);
        LocalDate published = Current.published(workspace);
        Due owed = before.due();
        Earlier cited = before.earlier();
        force = new SimpleObjectProperty<>(before.force());
        parties = new PartyList(workspace, before.parties());
        addressee = new PartyFields(before.addressee());
        attribution = new SimpleStringProperty(before.attribution());
        voice = new SimpleObjectProperty<>(before.voice());
        action = new RequiredText(before.action(), "margin.action.empty");
        said = new DateField(before.said(), published);
        earlier = new SimpleStringProperty(cited == null ? "" : cited.quote());
        earlierSaid = new DateField(cited == null ? null : cited.said(), published);
        due = new DateField(owed == null ? null : owed.date(), published);
        condition = new SimpleStringProperty(owed == null ? "" : Objects.requireNonNullElse(owed.condition(), ""));
        inferred = new SimpleBooleanProperty(owed != null && owed.inferred());
        restated = new SimpleBooleanProperty(before.restated());
        status = new SimpleObjectProperty<>(before.status());
    }

    @Override
    boolean isValid() {
        return action.isValid() && parties.isValid() && addressee.isValid()
                && List.of(said, earlierSaid, due).stream().allMatch(DateField::isValid);
    }

    @Override
    Commitment written(Commitment on) {
        return on.draft()
                .force(force.get())
                .parties(parties.parties())
                .addressee(addressee.party())
                .attribution(attribution.get().strip())
                .voice(voice.get())
                .action(action.words())
                .said(said.value())
                .earlier(cited())
                .due(owed())
                .restated(restated.get())
                .status(status.get())
                .build();
    }

    /** The earlier statement the text cites; a date alone cites nothing. */
    private @Nullable Earlier cited() {
        String quote = earlier.get().strip();
        return quote.isEmpty() ? null : new Earlier(quote, earlierSaid.value());
    }

    private @Nullable Due owed() {
        Timex date = due.value();
        String when = condition.get().isBlank() ? null : condition.get().strip();
        return date == null && when == null ? null : new Due(date, when, inferred.get());
    }
}
