package org.readout.jobs.versions;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.jobs.versions.Piece.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    private static final String BEFORE = """
            Ministers meet in Nagaoka
            Lind said that Norland will send two engineers to Sudland next month.
            Hart thanked Lind.
            """;

    private static Comparison compared(String after) {
        return Comparison.of(Texts.version(BEFORE), Texts.version(after));
    }

    private static String read(Comparison comparison) {
        StringBuilder read = new StringBuilder();
        for (Comparison.Line line : comparison.lines()) {
            for (Piece piece : line.pieces()) {
                read.append(switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case INSERTED -> "{+" + piece.text() + "}";
                    case DELETED -> "{-" + piece.text() + "}";
                });
            }
            read.append('\n');
        }
        return read.toString();
    }

    @Test
    void nothingIsChangedInATextThatIsTheSame() {
        assertThat(compared(BEFORE).changes()).isZero();
        assertThat(compared(BEFORE).lines()).hasSize(3).allMatch(Comparison.Line::isSame);
    }

    @Test
    void aChangedWordStandsBesideTheOneItTakesThePlaceOf() {
        Comparison comparison = compared(BEFORE.replace("two engineers", "three engineers").replace("next month", "in May"));
        assertThat(read(comparison)).isEqualTo("""
                Ministers meet in Nagaoka
                Lind said that Norland will send {-two}{+three} engineers to Sudland {-next month}{+in May}.
                Hart thanked Lind.
                """);
        assertThat(comparison.changes()).isEqualTo(2);
    }

    @Test
    void aSentenceOrAParagraphPutInIsShownAsOne() {
        assertThat(read(compared(BEFORE.replace("Hart thanked", "Hart sighed. Hart thanked"))))
                .endsWith("{+Hart sighed. }Hart thanked Lind.\n");
        assertThat(read(compared(BEFORE.replace("Hart thanked", "Both laughed.\nHart thanked"))))
                .endsWith("\n{+Both laughed.}\nHart thanked Lind.\n");
        assertThat(read(compared(BEFORE.replace("Hart thanked Lind.\n", "")))).endsWith("month.\n{-Hart thanked Lind.}\n");
    }

    @Test
    void aLoneWordThatAgreesByChanceIsNotShownAsKept() {
        assertThat(read(compared(BEFORE.replace("Hart thanked Lind.", "Nobody said that Hart was there."))))
                .endsWith("{-Hart thanked Lind}{+Nobody said that Hart was there}.\n");
    }

    @Test
    void bothTextsCanBeReadOutOfIt() {
        String after = "Corrected\n" + BEFORE.replace("will send two engineers", "sends one engineer") + "\uAE40 \uD642\uADE0 \u5916\u52D9\u7701\n";
        Comparison comparison = compared(after);
        assertThat(without(comparison, Kind.INSERTED)).isEqualTo(BEFORE.lines().toList());
        assertThat(without(comparison, Kind.DELETED)).isEqualTo(after.lines().toList());
    }

    private static List<String> without(Comparison comparison, Kind kind) {
        return comparison.lines().stream()
                .map(line -> String.join("", line.pieces().stream().filter(piece -> piece.kind() != kind).map(Piece::text).toList()))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
