package org.readout.desk.finder;

import java.time.LocalDate;
import java.util.UUID;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Mention;
import org.readout.model.Passage;
import org.readout.model.Publication;
import org.readout.model.SearchHit;

/** A line of the palette: where it leads, or what it does. */
sealed interface Found {

    /** What the line says. */
    String label();

    /** What tells it from others that say the same; may be empty. */
    String detail();

    /** The shelf, showing the releases that hold the words. */
    record ShelfFound(String words) implements Found {

        @Override
        public String label() {
            return Messages.text("finder.shelf", words);
        }

        @Override
        public String detail() {
            return "";
        }
    }

    record ActionFound(Action action) implements Found {

        @Override
        public String label() {
            return action.label();
        }

        @Override
        public String detail() {
            return action.keysLabel();
        }
    }

    /** A release that answers a search of the library, with the passage that does. */
    record ReleaseFound(UUID release, String typed, String label, String detail, Passage passage) implements Found {

        static ReleaseFound of(SearchHit hit, String typed) {
            Publication publication = hit.publication();
            LocalDate day = publication.published();
            return new ReleaseFound(hit.release(), typed, publication.title(),
                    day == null ? publication.publisher() : Words.day(day), hit.passage());
        }
    }

    /** A name, at the first place where it stands in the newest release. */
    record NameFound(UUID release, UUID mark, String label, String detail) implements Found {

        static NameFound of(AnnotatedRelease release, Mention mention, int mentions) {
            return new NameFound(release.release().id(), mention.id(), mention.entity(),
                    joined(Words.type(mention.type()), Messages.text("finder.mentions", mentions)));
        }
    }

    record CommitmentFound(UUID release, UUID mark, String label, String detail) implements Found {

        static CommitmentFound of(AnnotatedRelease release, Commitment commitment) {
            String said = commitment.said() == null ? "" : Words.date(commitment.said());
            return new CommitmentFound(release.release().id(), commitment.id(), commitment.anchor().quote(),
                    joined(Words.force(commitment.force()), said));
        }
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }
}
