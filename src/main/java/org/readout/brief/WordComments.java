package org.readout.brief;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.readout.brief.Block.Card;

/** Comments of Word at the words of commitments: what was promised, by whom, until when, and where it stands. */
final class WordComments {

    private final Map<Integer, Card> cards;
    private final XWPFComments comments;
    private final String author;
    private final LocalDate made;

    /** The comments begun, by the number of their commitment. */
    private final Map<Integer, BigInteger> open = new HashMap<>();

    WordComments(XWPFDocument word, BriefDocument brief, String author) {
        cards = brief.cards().stream().collect(Collectors.toMap(Card::number, card -> card));
        comments = word.getDocComments() == null ? word.createComments() : word.getDocComments();
        this.author = author.isBlank() ? Wording.of("comment.author") : author;
        made = brief.made();
    }

    /** Begins the comment of a commitment before its first words; nothing happens where it has none. */
    void begin(XWPFParagraph paragraph, int number) {
        Card card = cards.get(number);
        if (card == null || open.containsKey(number)) {
            return;
        }
        BigInteger id = BigInteger.valueOf(number);
        XWPFComment comment = comments.createComment(id);
        comment.setAuthor(author);
        comment.setInitials("");
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        day.setTimeInMillis(made.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        comment.setDate(day);
        WordText.write(comment.createParagraph().createRun(), card.label() + ": " + card.action());
        card.facts().forEach(fact -> WordText.write(comment.createParagraph().createRun(), fact.label() + ": "
                + fact.runs().stream().map(Run::text).collect(Collectors.joining())));
        WordText.write(comment.createParagraph().createRun(), card.source());
        paragraph.getCTP().addNewCommentRangeStart().setId(id);
        open.put(number, id);
    }

    /** Ends the comment of a commitment after its last words. */
    void end(XWPFParagraph paragraph, int number) {
        BigInteger id = open.get(number);
        if (id != null) {
            paragraph.getCTP().addNewCommentRangeEnd().setId(id);
            paragraph.createRun().getCTR().addNewCommentReference().setId(id);
        }
    }
}
