package org.readout.brief;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Role;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;
import org.readout.model.HouseName;

import static org.assertj.core.api.Assertions.assertThat;

class HouseStyleTest {

    private static final HouseStyle STYLE = HouseStyle.of(List.of(
            new HouseName("Korea", "ROK"), new HouseName("Korea-Japan", "ROK–Japan"), new HouseName("$1", "a dollar")));

    @Test
    void writesNamesAsTheHouseDoesOutsideQuotationsOnly() {
        assertThat(said("Korea-Japan talks, and Korea: “Korea-Japan relations” matter to Korea; Koreans cost $1"))
                .isEqualTo("ROK–Japan talks, and ROK: “Korea-Japan relations” matter to ROK; Koreans cost a dollar");
        assertThat(said("\"Korea\" and „Korea“ and «Korea» and “Korea, never closed"))
                .isEqualTo("\"Korea\" and „Korea“ and «Korea» and “Korea, never closed");
    }

    @Test
    void leavesAloneWhatOthersWrote() {
        List<Block> blocks = List.of(
                new Heading(3, "Korea welcomes", "release-1"),
                new Passage(1, List.of(Run.plain("Korea welcomes"))),
                new Table(List.of("Who", "Source"), List.of(Row.plain(List.of(
                        List.of(Run.plain("Korea")), List.of(Run.plain("Ministry of Korea, ¶1")))))));

        List<Block> dressed = dress(blocks);

        assertThat(dressed.subList(0, 2)).isEqualTo(blocks.subList(0, 2));
        assertThat(((Table) dressed.get(2)).rows().getFirst().cells())
                .containsExactly(List.of(Run.plain("ROK")), List.of(Run.plain("Ministry of Korea, ¶1")));
    }

    private static String said(String words) {
        return ((Paragraph) dress(List.of(new Paragraph(Role.TEXT, List.of(Run.plain(words))))).getFirst()).runs().getFirst().text();
    }

    private static List<Block> dress(List<Block> blocks) {
        return STYLE.dress(new BriefDocument("Brief", "", LocalDate.of(2031, 1, 1), blocks, new Register(List.of()))).blocks();
    }
}
