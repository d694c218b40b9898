package org.readout.desk.reader;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Marking;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Ids;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

class MentionsTest {

    @TempDir
    private Path folder;

    @Test
    void theSameNameIsFoundHereAndInOtherReleases() throws Exception {
        try (TestDesk desk = TestDesk.of(folder, Map.of(
                "a.txt", "Anne Dubois est venue. Mme Dubois est repartie.", "b.txt", TestDesk.TALKS)).read()) {
            desk.open("b.txt");
            desk.add(name(desk, "Anne Dubois", NameType.PERSON), name(desk, "Lyon", NameType.PLACE));
            desk.open("a.txt");
            Mention first = name(desk, "Anne Dubois", NameType.PERSON);
            Mention second = name(desk, "Dubois est", NameType.PERSON);
            desk.add(first, second);
            AnnotatedRelease open = desk.open();
            Mentions mentions = Mentions.of(first, open, desk.workspace().releasesProperty().get().values());
            assertThat(mentions.here()).containsExactly(first.id(), second.id());
            assertThat(mentions.elsewhere()).singleElement().satisfies(in -> assertThat(in.times()).isOne());
            assertThat(mentions.timesElsewhere()).isOne();
            ReaderViewModel model = new ReaderViewModel(
                    desk.workspace(), new Marking(desk.workspace()));
            model.choose(second.id());
            model.marks().stepMention(true);
            assertThat(desk.open().release().id()).isEqualTo(mentions.elsewhere().getFirst().release());
            assertThat(desk.workspace().chosenProperty().get()).isEqualTo(mentions.elsewhere().getFirst().first());
        }
    }

    private static Mention name(TestDesk desk, String words, NameType type) {
        return new Mention(Ids.next(), desk.at(words, 1), type, type == NameType.PERSON ? "Anne Dubois" : words, null,
                Review.ACCEPTED, null);
    }
}
