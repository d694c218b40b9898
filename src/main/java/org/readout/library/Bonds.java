package org.readout.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.model.Kin;
import org.readout.model.Linking;

/** What the history tells of releases and each other, by the number of the change. */
final class Bonds {

    /** What an edit is of: the values of change_edit.subject. */
    static final String KIN = "kin";
    static final String FOLDING = "folding";

    private final Map<Long, List<Linking>> linkings = new HashMap<>();
    private final Map<Long, List<Folding>> foldings = new HashMap<>();

    static @Nullable String image(@Nullable Kin kin) {
        return kin == null ? null : MarkJson.writePlain(kin);
    }

    static String image(Folding folding) {
        return MarkJson.writePlain(folding);
    }

    boolean add(long change, String subject, @Nullable String before, @Nullable String after) {
        if (subject.equals(FOLDING)) {
            return foldings.computeIfAbsent(change, number -> new ArrayList<>())
                    .add(MarkJson.readPlain(Objects.requireNonNull(after), Folding.class));
        }
        return linkings.computeIfAbsent(change, number -> new ArrayList<>()).add(new Linking(kin(before), kin(after)));
    }

    private static @Nullable Kin kin(@Nullable String image) {
        return image == null ? null : MarkJson.readPlain(image, Kin.class);
    }

    List<Linking> linkings(long change) {
        return linkings.getOrDefault(change, List.of());
    }

    List<Folding> foldings(long change) {
        return foldings.getOrDefault(change, List.of());
    }
}
