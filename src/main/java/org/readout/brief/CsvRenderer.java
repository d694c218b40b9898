package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Register.Cell;
import org.readout.brief.Register.Words;

/** The register as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. */
final class CsvRenderer implements Renderer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula when it stands first. */
    private static final String FORMULA = "=+-@\t\r\n|%";

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public boolean isRegister() {
        return true;
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder(BYTE_ORDER_MARK);
        line(lines, brief.register().columns());
        for (Register.Entry entry : brief.register().entries()) {
            line(lines, entry.cells().stream().map(CsvRenderer::words).toList());
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void line(StringBuilder lines, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            boolean quoted = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == ';');
            lines.append(i == 0 ? "" : ",")
                    .append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        lines.append("\r\n");
    }

    /** An apostrophe before what would run as a formula makes it words, and is all that a reader sees of it. */
    private static String words(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String plain = cell.plain();
        boolean runs = cell instanceof Words && !plain.isEmpty() && FORMULA.indexOf(plain.stripLeading().isEmpty() ? ' '
                : plain.stripLeading().charAt(0)) >= 0;
        return runs ? "'" + plain : plain;
    }
}
