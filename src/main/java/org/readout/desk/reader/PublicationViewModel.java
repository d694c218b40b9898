package org.readout.desk.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Clue;
import org.readout.model.Description;
import org.readout.model.Publication;

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
        Clue languageFound = publication.languageFound();
        if (publication.language().equals("und")) {
            asked.add(Messages.text("publication.no.language"));
        } else if (languageFound != null && languageFound.isUnsure()) {
            asked.add(Messages.text("publication.language", Words.language(publication.language()), found(languageFound)));
        }
        return String.join(" ", asked);
    }

    /** Where a fact was found, in words. */
    static String found(Clue clue) {
        return Messages.text("found." + clue.place().name(), clue.quote());
    }

    /** Whether there is something to confirm, and not only something to fill in. */
    static boolean isToConfirm(Publication publication) {
        Clue language = publication.languageFound();
        return publication.isDateUnsure() || publication.isPublisherUnsure() || language != null && language.isUnsure();
    }

    /** Takes what was found in the open release for right. */
    void confirm() {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            Publication now = open.release().publication();
            change(open, Messages.text("do.confirm.publication"), now.confirmed());
        }
    }

    /**
     * Takes the officer's word for the facts typed.
     *
     * @return what is wrong with one of them, and then nothing is done; empty where all were taken
     */
    Optional<TypedFacts.Refused> describe(Map<TypedFacts.Fact, String> typed) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return Optional.empty();
        }
        try {
            change(open, Messages.text("do.publication"), TypedFacts.read(open.release().publication(), typed));
            return Optional.empty();
        } catch (TypedFacts.Refused e) {
            return Optional.of(e);
        }
    }

    private void change(AnnotatedRelease open, String label, Publication after) {
        Publication before = open.release().publication();
        if (!before.equals(after)) {
            workspace.change(Change.ofDescription(label, new Description(open.release().id(), before, after)));
        }
    }
}
