package org.readout.desk.briefing;

import java.util.UUID;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Publication;

/**
 * One release of the library, to be ticked or not.
 *
 * @param line publisher and date published
 */
public record Choice(UUID id, String title, String line, BooleanProperty ticked) {

    static Choice of(UUID id, Publication publication, boolean ticked) {
        String publisher = publication.publisher().isBlank()
                ? Messages.text("shelf.publisher.unknown") : publication.publisher();
        String line = publication.published() == null
                ? publisher : publisher + " · " + Words.day(publication.published());
        return new Choice(id, publication.title(), line, new SimpleBooleanProperty(ticked));
    }
}
