package org.readout.desk.briefing;

import java.util.UUID;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.ReleaseSummary;

/**
 * One release of the library, to be ticked or not.
 *
 * @param line publisher and date published
 */
public record Choice(UUID id, String title, String line, BooleanProperty ticked) {

    static Choice of(ReleaseSummary release, boolean ticked) {
        String publisher = release.publisher().isBlank() ? Messages.text("shelf.publisher.unknown") : release.publisher();
        String line = release.published() == null ? publisher : publisher + " · " + Words.day(release.published());
        return new Choice(release.id(), release.title(), line, new SimpleBooleanProperty(ticked));
    }
}
