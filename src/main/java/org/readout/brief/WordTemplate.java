package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.readout.model.ReadoutException;

/**
 * A ministry's own document to write in: its paper, styles, heads and logos stay, its words go. Styles of a brief that it
 * has not, come from ours; those it calls otherwise, as Word does in other languages, are found by their names.
 */
final class WordTemplate {

    private WordTemplate() {}

    /** @throws ReadoutException if it is no document of Word */
    static XWPFDocument open(byte[] template) throws IOException {
        XWPFDocument word;
        try {
            word = new XWPFDocument(new ByteArrayInputStream(template));
        } catch (POIXMLException | OpenXML4JRuntimeException | NotOfficeXmlFileException | IOException e) {
            throw new ReadoutException("The template is no document of Word (.docx). Save it as one and name it again.", e);
        }
        while (!word.getBodyElements().isEmpty()) {
            word.removeBodyElement(0);
        }
        XWPFStyles styles = word.getStyles() == null ? word.createStyles() : word.getStyles();
        lend(styles, ours());
        return word;
    }

    private static void lend(XWPFStyles styles, CTStyles ours) {
        Set<String> ids = styles.getStyles().stream().map(XWPFStyle::getStyleId).collect(Collectors.toSet());
        Map<String, String> byName = new HashMap<>();
        for (XWPFStyle style : styles.getStyles()) {
            String name = style.getName();
            if (name != null) {
                byName.put(name.toLowerCase(Locale.ROOT), style.getStyleId());
            }
        }
        for (CTStyle style : ours.getStyleList()) {
            String theirs = byName.get(style.getName().getVal().toLowerCase(Locale.ROOT));
            if (ids.contains(style.getStyleId())) {
                continue;
            }
            CTStyle lent = (CTStyle) style.copy();
            if (lent.isSetDefault()) {
                lent.unsetDefault();
            }
            if (theirs != null) {
                lent.getName().setVal("Readout " + style.getName().getVal());
                if (lent.isSetPPr()) {
                    lent.unsetPPr();
                }
                if (lent.isSetRPr()) {
                    lent.unsetRPr();
                }
                (lent.isSetBasedOn() ? lent.getBasedOn() : lent.addNewBasedOn()).setVal(theirs);
            }
            styles.addStyle(new XWPFStyle(lent, styles));
        }
    }

    static CTStyles ours() throws IOException {
        try (InputStream styles = WordTemplate.class.getResourceAsStream("styles.xml")) {
            return StylesDocument.Factory.parse(Objects.requireNonNull(styles)).getStyles();
        } catch (XmlException e) {
            throw new IOException("The styles of Word briefs are damaged", e);
        }
    }
}
