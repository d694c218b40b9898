package org.readout.desk.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.readout.brief.Section;
import org.readout.desk.toolkit.Messages;

/** One section of the brief, switched on or off. */
public record SectionChoice(Section section, BooleanProperty on) {

    static SectionChoice of(Section section, boolean on) {
        return new SectionChoice(section, new SimpleBooleanProperty(on));
    }

    /** All sections: those wanted in the order wanted, then the others, switched off. */
    static List<SectionChoice> all(List<Section> wanted) {
        return Stream.concat(
                        wanted.stream().distinct().map(section -> of(section, true)),
                        Arrays.stream(Section.values()).filter(section -> !wanted.contains(section))
                                .map(section -> of(section, false)))
                .toList();
    }

    /** What the officer calls it. */
    public String name() {
        return Messages.text("briefing.section." + section.code());
    }
}
