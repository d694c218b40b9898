package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.ReadoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordWishesTest {

    private static final BriefDocument BRIEF = Briefs.compose(
            List.of(Sample.meeting().release()), Sample.request().marked("OFFICIAL").withScope(Scope.ALL));

    @Test
    void whenTickedEachCommitmentHasACommentAtItsWords() throws IOException {
        try (XWPFDocument word = written(new WordWishes(true, "A. Officer", null))) {
            XWPFComment[] comments = word.getComments();
            assertThat(comments).hasSize(BRIEF.cards().size()).allSatisfy(comment -> {
                assertThat(comment.getAuthor()).isEqualTo("A. Officer");
                assertThat(comment.getDate()).isNotNull();
            });
            assertThat(comments[0].getText()).contains("Agreed").contains("Kim Hong Kyun").contains("The Daily Herald");
            String body = word.getDocument().xmlText();
            String within = body.substring(body.indexOf("commentRangeStart"), body.indexOf("commentRangeEnd"));
            assertThat(within.replaceAll("<[^>]*>", "")).contains("The two agreed to keep both task forces at work until June 2025");
        }
        try (XWPFDocument word = written(WordWishes.NONE)) {
            assertThat(word.getComments()).isNullOrEmpty();
            assertThat(word.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        }
    }

    @Test
    void whenTickedWhatDoesNotAgreeHasACommentAtItsWords() throws IOException {
        Sample sample = Sample.meeting();
        String words = "both task forces at work";
        Beside.Remark remark = new Beside.Remark(sample.release().release().id(), sample.release().release().text().indexOf(words), words,
                "How many", List.of(new Beside.Told("The Gazette", "one task force", "28 December 2024, ¶3"), new Beside.Told("The Mail", "", "")));
        Beside.Remark moved = new Beside.Remark(remark.release(), 3, words, "Elsewhere", remark.others());
        BriefDocument brief = Briefs.compose(List.of(sample.release()), Sample.request(), List.of(Section.TEXTS), Cover.EMPTY,
                Beside.NOTHING.withRemarks(List.of(moved, remark)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(new WordWishes(true, "A. Officer", null)).write(brief, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            // One on the commitment, one on the words; what is not at its place is left out.
            assertThat(word.getComments()).hasSize(2);
            XWPFComment comment = word.getComments()[1];
            assertThat(comment.getText()).contains("Readouts differ: How many", "The Gazette (28 December 2024, ¶3): “one task force”",
                    "The Mail is silent.");
            assertThat(comment.getAuthor()).isEqualTo("A. Officer");
            String body = word.getDocument().xmlText();
            String id = "w:id=\"" + comment.getId() + "\"/>";
            String within = body.substring(body.indexOf("<w:commentRangeStart " + id), body.indexOf("<w:commentRangeEnd " + id));
            assertThat(within.replaceAll("<[^>]*>", "")).isEqualTo(words);
        }
        assertThat(Reading.words(Reading.write(brief, "docx"), "docx")).doesNotContain("Gazette");
    }

    @Test
    void aLongBriefHasContentsWhoseLinesLeadToTheirHeadings() throws IOException {
        try (XWPFDocument word = written(WordWishes.NONE)) {
            String body = word.getDocument().xmlText();
            assertThat(body).contains("TOC \\o \"1-2\"").contains("w:anchor=\"_Toc1\"").contains("w:name=\"_Toc1\"");
            List<String> contents = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle() != null && paragraph.getStyle().startsWith("Contents"))
                    .map(paragraph -> paragraph.getText().strip()).toList();
            assertThat(contents).containsExactly("Commitments", "Releases", "Vice ministers meet in Tokyo", "Sources");
        }
    }

    @Test
    void aMinistrysTemplateKeepsItsHeadAndStylesAndLosesItsWordsAndItsNames() throws IOException {
        try (XWPFDocument word = written(new WordWishes(false, "", template()))) {
            assertThat(word.getParagraphs()).noneMatch(paragraph -> paragraph.getText().contains("Dear colleague"));
            String head = new XWPFHeaderFooterPolicy(word).getDefaultHeader().getParagraphs().stream()
                    .map(paragraph -> paragraph.getText()).collect(Collectors.joining("\n"));
            assertThat(head).contains("Ministry of Tests").contains("OFFICIAL");
            XWPFStyle heading = word.getStyles().getStyle("Heading1");
            assertThat(heading.getBasisStyleID()).isEqualTo("berschrift1");
            assertThat(word.getStyles().getStyle("Cell")).isNotNull();
            assertThat(word.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
            assertThat(word.getProperties().getExtendedProperties().getCompany()).isNullOrEmpty();
            assertThat(word.getTables()).isNotEmpty();
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedInALine() {
        assertThatThrownBy(() -> written(new WordWishes(false, "", "no".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ReadoutException.class).hasMessageContaining("no document of Word");
    }

    /** A German one, whose headings have other ids. */
    private static byte[] template() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFStyles styles = word.createStyles();
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("berschrift1");
            style.addNewName().setVal("heading 1");
            styles.addStyle(new XWPFStyle(style, styles));
            word.createParagraph().createRun().setText("Dear colleague");
            XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
            header.createParagraph().createRun().setText("Ministry of Tests");
            word.getProperties().getCoreProperties().setCreator("Clerk");
            word.getProperties().getExtendedProperties().setCompany("Ministry");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        }
    }

    private static XWPFDocument written(WordWishes wishes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(wishes).write(BRIEF, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
