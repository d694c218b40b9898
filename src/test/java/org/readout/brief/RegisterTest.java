package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterTest {

    private static BriefDocument brief() {
        return Briefs.compose(List.of(Sample.meeting().release(), Hostile.sample().release()), Sample.request()
                .marked("Official & closed").withScope(Scope.ALL).withForces(EnumSet.allOf(Force.class)));
    }

    @Test
    void everyCommitmentIsARowWithItsSourceAndItsExactWords() {
        BriefDocument brief = brief();
        assertThat(brief.register().entries()).hasSameSizeAs(brief.cards());
        for (int i = 0; i < brief.cards().size(); i++) {
            List<String> row = plain(brief.register().entries().get(i));
            Block.Card card = brief.cards().get(i);
            assertThat(row).contains(Integer.toString(card.number()), card.action(), card.quote(), card.label());
            assertThat(card.source()).contains(row.get(14));
        }
    }

    @Test
    void theWorkbookHasFiltersAFrozenHeadAndRealDates() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Reading.write(brief(), "xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:T6");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getHeader().getCenter()).isEqualTo("Official && closed");
            Cell said = sheet.getRow(1).getCell(7);
            assertThat(DateUtil.isCellDateFormatted(said)).isTrue();
            assertThat(said.getLocalDateTimeCellValue().toLocalDate()).hasToString("2024-12-26");
            assertThat(book.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        }
    }

    @Test
    void noCellOfTheWorkbookIsAFormula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Reading.write(brief(), "xlsx")))) {
            List<String> words = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    if (cell.getCellType() == CellType.STRING) {
                        words.add(cell.getStringCellValue());
                    }
                }
            }
            assertThat(words).contains(Hostile.TABLE);
        }
    }

    @Test
    void noFieldOfTheValuesCanRunAndAllSayWhatTheRegisterSays() throws IOException {
        String file = new String(Reading.write(brief(), "csv"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFNo.,Who,").contains("\r\n");
        List<List<String>> rows = fields(file.substring(1));
        assertThat(rows).hasSize(brief().register().entries().size() + 1).allSatisfy(row -> assertThat(row).hasSize(20));
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i)).allSatisfy(field -> assertThat(field).doesNotStartWith("=").doesNotStartWith("-")
                    .doesNotStartWith("+").doesNotStartWith("@"));
            assertThat(rows.get(i).stream().map(field -> field.startsWith("'") ? field.substring(1) : field).toList())
                    .isEqualTo(plain(brief().register().entries().get(i - 1)));
        }
        assertThat(file).contains("'=cmd()");
    }

    private static List<String> plain(Register.Entry entry) {
        return entry.cells().stream().map(RegisterTest::plain).toList();
    }

    private static String plain(Register.@Nullable Cell cell) {
        return cell == null ? "" : cell.plain();
    }

    /** A reader of RFC 4180 of the test's own. */
    private static List<List<String>> fields(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                field.append(c);
            }
        }
        return rows;
    }
}
