package org.readout.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.readout.brief.Register.Cell;
import org.readout.brief.Register.Day;
import org.readout.brief.Register.Number;
import org.readout.brief.Register.Words;

/** The register as a workbook: its head stays in sight, every column has a filter, dates are dates, and no cell can run. */
final class SheetRenderer implements Renderer {

    /** No cell may hold more, in UTF-16 code units. */
    private static final int LONGEST = 32_767;

    /** The ground of the head: red, green, blue. */
    private static final byte[] HEAD = {(byte) 0xF1, (byte) 0xEE, (byte) 0xE7};

    /** Widths of the columns in characters, in the order of the register's. */
    private static final List<Integer> WIDTHS =
            List.of(6, 24, 24, 10, 44, 13, 18, 12, 22, 12, 14, 11, 26, 60, 24, 12, 34, 8, 30, 24);

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public boolean isRegister() {
        return true;
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(Wording.of("sheet")));
            Looks looks = new Looks(book);
            List<Register.Entry> entries = brief.register().entries();
            head(sheet, brief.register().columns(), looks);
            for (int i = 0; i < entries.size(); i++) {
                row(sheet.createRow(i + 1), entries.get(i).cells(), looks);
            }
            setUp(sheet, entries.size(), brief);
            OfficeProperties.nameNoOne(book.getProperties(), brief);
            book.write(packed);
        }
        OfficePackage.repack(packed.toByteArray(), brief.made(), out);
        out.flush();
    }

    private static void head(XSSFSheet sheet, List<String> columns, Looks looks) {
        XSSFRow head = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            XSSFCell cell = head.createCell(column);
            cell.setCellValue(columns.get(column));
            cell.setCellStyle(looks.of("head"));
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
    }

    private static void row(XSSFRow row, List<@Nullable Cell> cells, Looks looks) {
        for (int column = 0; column < cells.size(); column++) {
            Cell content = cells.get(column);
            if (content == null) {
                continue;
            }
            XSSFCell cell = row.createCell(column);
            switch (content) {
                case Words words -> {
                    // A text is written as a text: only a formula that was set as one would run.
                    cell.setCellValue(words.plain().length() > LONGEST
                            ? words.plain().substring(0, LONGEST - 1) + "\u2026" : words.plain());
                    cell.setCellStyle(looks.of("words"));
                }
                case Day day -> {
                    cell.setCellValue(day.day());
                    cell.setCellStyle(looks.of("day"));
                }
                case Number number -> {
                    cell.setCellValue(number.number());
                    cell.setCellStyle(looks.of("number"));
                }
            }
        }
    }

    private static void setUp(XSSFSheet sheet, int rows, BriefDocument brief) {
        int last = brief.register().columns().size() - 1;
        sheet.createFreezePane(2, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, last));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        if (!brief.marking().isEmpty()) {
            sheet.getHeader().setCenter(plain(brief.marking()));
        }
        sheet.getFooter().setLeft(plain(brief.title()));
        sheet.getFooter().setRight("&P / &N");
    }

    /** In heads and feet an ampersand begins a command; doubled it is itself. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }

    /** The looks of cells. Each is made once, since a workbook holds only so many. */
    private static final class Looks {

        private final Map<String, CellStyle> looks = new HashMap<>();

        Looks(XSSFWorkbook book) {
            Font bold = book.createFont();
            bold.setBold(true);
            for (String name : List.of("head", "words", "day", "number")) {
                CellStyle style = book.createCellStyle();
                style.setVerticalAlignment(VerticalAlignment.TOP);
                style.setWrapText(true);
                looks.put(name, style);
            }
            of("head").setFont(bold);
            of("head").setFillForegroundColor(new XSSFColor(HEAD));
            of("head").setFillPattern(FillPatternType.SOLID_FOREGROUND);
            of("day").setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            of("day").setAlignment(HorizontalAlignment.LEFT);
            // Shown as words even when someone edits them: a leading apostrophe, as spreadsheets keep it.
            of("words").setQuotePrefixed(true);
        }

        CellStyle of(String name) {
            return Objects.requireNonNull(looks.get(name));
        }
    }
}
