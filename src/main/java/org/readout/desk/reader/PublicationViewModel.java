package org.readout.desk.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.TypedDate;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Clue;
import org.readout.model.Description;
import org.readout.model.Publication;
import org.readout.model.Timex;

/** Who put the open release out, and when: asks where the text left it open, and takes the officer's word. */
final class PublicationViewModel {

    private final Workspace workspace;

    PublicationViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What the officer is asked of {@code publication}; empty where nothing is open. */
    static String question(Publication publication) {
        List<String> asked = new ArrayList<>();
        LocalDate date = publication.published();
        Clue dateFound = publication.publishedFound();
        Clue publisherFound = publication.publisherFound();
        if (date == null) {
            asked.add(Messages.text("publication.no.date"));
        } else if (publication.isDateUnsure() && dateFound != null) {
            asked.add(Messages.text("publication.date", Words.longDay(date), found(dateFound)));
        }
        if (publication.isPublisherUnsure() && publisherFound != null) {
            asked.add(Messages.text("publication.publisher", publication.publisher(), found(publisherFound)));
        }
        return String.join(" ", asked);
    }

    private static String found(Clue clue) {
        return Messages.text("found." + clue.place().name(), clue.quote());
    }

    /** Whether there is something to confirm, and not only something to fill in. */
    static boolean isToConfirm(Publication publication) {
        return publication.isDateUnsure() || publication.isPublisherUnsure();
    }

    /** Takes what was found in the open release for right. */
    void confirm() {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            Publication now = open.release().publication();
            change(open, Messages.text("do.confirm.publication"), now.describedAs(now.publisher(), now.published()));
        }
    }

    /**
     * Takes the officer's word for publisher and date; either may be empty.
     *
     * @return what is wrong with the date typed, and then nothing is done; empty where it was taken
     */
    Optional<String> describe(String publisher, String date) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return Optional.empty();
        }
        Timex day = date.isBlank() ? null : TypedDate.read(date.strip(), null).orElse(null);
        if (!date.isBlank() && (day == null || !day.isDay())) {
            return Optional.of(Messages.text("publication.not.a.day"));
        }
        Publication now = open.release().publication();
        change(open, Messages.text("do.publication"), now.describedAs(publisher.strip(), day == null ? null : day.from()));
        return Optional.empty();
    }

    private void change(AnnotatedRelease open, String label, Publication after) {
        Publication before = open.release().publication();
        if (!before.equals(after)) {
            workspace.change(Change.ofDescription(label, new Description(open.release().id(), before, after)));
        }
    }
}
