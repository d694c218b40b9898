package org.readout.intake;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.intake.make.Documents;
import org.readout.model.Clue;
import org.readout.model.Publication;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** A page keeps all its words in order; what is not the article is furniture; and it says a good deal of itself. */
class WebPageTest {

    private static final String FIRST = "The Minister of Ferries, Ada Smith, met her counterpart, Bo Lind, in Geneva on Monday and agreed to"
            + " continue close communication on ferries, visas and the common harbour.";
    private static final String SECOND = "The two ministers reviewed the state of relations, and shared the view that the harbour of Arcadia"
            + " needs to be kept open to the ships of both countries in every season.";
    private static final String THIRD = "They will meet again in May 2032 in the guest's capital, and, until then, will keep in touch by"
            + " telephone, by letter and through their ambassadors in both capitals.";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Ministers meet in Geneva | Ministry of Ferries</title>
            <meta property="og:site_name" content="Ministry of Ferries">
            <link rel="canonical" href="https://ferries.example/news/12">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ministers meet in Geneva",
            "datePublished":"2031-03-04T08:00:00+09:00","publisher":{"name":"Ministry of Ferries of Arcadia"}}]}</script>
            <style>p {color: red}</style></head><body>
            <nav><ul><li><a href="/">Front</a></li><li><a href="/news">All the news</a></li></ul></nav>
            <div class="top"><h1>Ministers meet in Geneva</h1><p class="date">4 March 2031</p></div>
            <div class="main"><p>%s</p><p>%s</p><figure><figcaption>The ministers, seen by the ministry.</figcaption></figure>
            <p hidden>Unseen words.</p><p>%s</p></div>
            <aside><h2>Also of interest</h2><ul><li><a href="/1">Bridge in the north opened by the same minister</a></li></ul></aside>
            <footer><p>Arcadia, Harbour Street 1. Write to us at any time of the day or the night.</p></footer></body></html>
            """.formatted(FIRST, SECOND, THIRD);

    @Test
    void theArticleIsTheBodyAndTheRestFurniture() {
        Release release = read(PAGE);
        assertThat(body(release)).containsExactly(
                "Ministers meet in Geneva", "4 March 2031", FIRST, SECOND, "The ministers, seen by the ministry.", THIRD);
        assertThat(release.text()).startsWith("Front\n\nAll the news").contains("Also of interest").endsWith("or the night.")
                .doesNotContain("Unseen", "color");
    }

    @Test
    void itSaysOfItselfWhoPublishedItWhenAndWhere() {
        Publication read = read(PAGE).publication();
        assertThat(read.title()).isEqualTo("Ministers meet in Geneva");
        assertThat(read.publisher()).isEqualTo("Ministry of Ferries of Arcadia");
        assertThat(read.published()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(read.address()).hasToString("https://ferries.example/news/12");
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.isDateUnsure() || read.isPublisherUnsure()).isFalse();
        assertThat(read.publishedFound()).isEqualTo(new Clue(Clue.Place.PAGE_DATA, "datePublished: 2031-03-04T08:00:00+09:00", 0.98));
        assertThat(read.addressFound()).extracting(Clue::place).isEqualTo(Clue.Place.PAGE_DATA);
    }

    @Test
    void theMarkOfTheProgramThatSavedItTellsTheDay() {
        Publication read = read("<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://ferries.example/12 \n"
                + " saved date: Tue Mar 04 2031 10:00:00 GMT+0900\n--><body><p>" + FIRST).publication();
        assertThat(read.retrieved()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(read.address()).hasToString("https://ferries.example/12");
    }

    @Test
    void brokenMarkupIsReadAsBrowsersDo() {
        Release release = read("<html><p>" + FIRST + "<p><b>" + SECOND + "<div><table><tr><td>Ferries<td>12<tr><td>Visas<td>7</table></p></i>" + THIRD);
        assertThat(body(release)).contains(FIRST, SECOND, "Ferries\t12", "Visas\t7", THIRD);
    }

    @Test
    void itsCharsetIsTheOneItNames() {
        String korean = "\uB450 \uC7A5\uAD00\uC740 \uC6D4\uC694\uC77C \uC81C\uB124\uBC14\uC5D0\uC11C \uB9CC\uB0AC\uB2E4.";
        byte[] bytes = ("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=euc-kr\"></head><p>" + korean)
                .getBytes(Charset.forName("EUC-KR"));
        assertThat(Intake.read("a.html", bytes, null).text()).isEqualTo(korean);
        byte[] japanese = ("<html><meta charset=Shift_JIS><p>\u4E21\u5927\u81E3\u306F\u4E00\u81F4\u3057\u305F\u3002").getBytes(Charset.forName("Shift_JIS"));
        assertThat(Intake.read("a.html", japanese, null).text()).isEqualTo("\u4E21\u5927\u81E3\u306F\u4E00\u81F4\u3057\u305F\u3002");
    }

    @Test
    void markdownStaysAsItIsAndItsDataAreRead() {
        String text = "---\ntitle: Ministers Meet\ndate: 2031-03-04\nsource: Gazette\nurl: https://ferries.example/12\n---\n# Ministers Meet\n\n" + FIRST;
        Release release = Intake.read("a.md", Documents.utf8(text), null);
        assertThat(release.text()).isEqualTo(text);
        assertThat(release.publication().title()).isEqualTo("Ministers Meet");
        assertThat(release.publication().publisher()).isEqualTo("Gazette");
        assertThat(release.publication().published()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(body(release)).doesNotContain("title: Ministers Meet");
    }

    private static Release read(String page) {
        return Intake.read("a.html", Documents.utf8(page), null);
    }

    private static List<String> body(Release release) {
        return release.version().paragraphs().stream()
                .filter(paragraph -> !release.version().isFurniture(paragraph.span()))
                .map(paragraph -> paragraph.span().in(release.text()))
                .toList();
    }
}
