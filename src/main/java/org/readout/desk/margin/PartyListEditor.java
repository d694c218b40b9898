package org.readout.desk.margin;

import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Messages;

/** Parties one under the other, each with a way out, and the button for one more. */
final class PartyListEditor extends VBox {

    private final PartyList parties;
    private final VBox editors = new VBox(8);

    /** @param title what they are: who commits, who took part */
    PartyListEditor(String title, PartyList parties) {
        super(3);
        this.parties = parties;
        parties.fields().forEach(party -> editors.getChildren().add(editor(party)));
        getChildren().addAll(Card.label(title, "mute", "small"), editors,
                Card.button(Messages.text("margin.party.add"), "party.add", "link", this::add));
    }

    private PartyEditor editor(PartyFields party) {
        return new PartyEditor(parties, party, () -> {
            int at = parties.fields().indexOf(party);
            parties.fields().remove(at);
            editors.getChildren().remove(at);
        });
    }

    private void add() {
        PartyEditor editor = editor(parties.add());
        editors.getChildren().add(editor);
        editor.focusName();
    }
}
