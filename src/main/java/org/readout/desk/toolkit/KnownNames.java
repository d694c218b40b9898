package org.readout.desk.toolkit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

/** Whom and what the releases name, to choose from. */
public final class KnownNames {

    private KnownNames() {}

    /** The entities of a type: those of the open release first, then those of all others; each once. */
    public static List<String> of(NameType type, @Nullable AnnotatedRelease open, Collection<AnnotatedRelease> all) {
        Set<String> names = new LinkedHashSet<>();
        if (open != null) {
            collect(type, open, names);
        }
        all.forEach(release -> collect(type, release, names));
        return List.copyOf(names);
    }

    private static void collect(NameType type, AnnotatedRelease release, Set<String> into) {
        for (Mark mark : release.marks()) {
            if (mark instanceof Mention mention && mention.type() == type && mention.review() != Review.REJECTED) {
                into.add(mention.entity());
            }
        }
    }
}
