package org.readout.brief;

import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.readout.brief.Block.Card;
import org.readout.brief.Look.Noted;
import org.readout.brief.Look.Tint;

/**
 * Comments of Word at the words of commitments: what was promised, by whom, until when, and where it stands; and at words
 * that do not agree with what others say.
 */
final class WordComments {

    private final Map<Integer, Card> cards;
    private final List<String> remarks;
    private final XWPFComments comments;
    private final String author;
    private final GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));

    /** The comments begun: those on commitments by their number, those on what does not agree by theirs. */
    private final Map<Integer, BigInteger> onCommitments = new HashMap<>();
    private final Map<Integer, BigInteger> onRemarks = new HashMap<>();

    WordComments(XWPFDocument word, BriefDocument brief, String author) {
        cards = brief.cards().stream().collect(Collectors.toMap(Card::number, card -> card));
        remarks = brief.remarks();
        comments = word.getDocComments() == null ? word.createComments() : word.getDocComments();
        this.author = author.isBlank() ? Wording.of("comment.author") : author;
        day.setTimeInMillis(brief.made().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    /** Begins the comments whose words begin with a run; nothing happens where it has none. */
    void begin(XWPFParagraph paragraph, Look look) {
        for (Tint tint : look.tints()) {
            Card card = cards.get(tint.number());
            if (tint.starts() && card != null && !onCommitments.containsKey(tint.number())) {
                onCommitments.put(tint.number(), begin(paragraph, lines(card)));
            }
        }
        for (Noted remark : look.remarks()) {
            if (remark.starts()) {
                onRemarks.put(remark.number(), begin(paragraph, remarks.get(remark.number() - 1).lines().toList()));
            }
        }
    }

    /** Ends the comments on what does not agree whose words end with a run. */
    void end(XWPFParagraph paragraph, Look look) {
        look.remarks().stream().filter(Noted::ends).forEach(remark -> end(paragraph, onRemarks.get(remark.number())));
    }

    /** Ends the comment of a commitment after its last words. */
    void end(XWPFParagraph paragraph, int number) {
        end(paragraph, onCommitments.get(number));
    }

    private static List<String> lines(Card card) {
        List<String> lines = new ArrayList<>(List.of(card.label() + ": " + card.action()));
        card.facts().forEach(fact -> lines.add(fact.label() + ": "
                + fact.runs().stream().map(Run::text).collect(Collectors.joining())));
        lines.add(card.source());
        return lines;
    }

    private BigInteger begin(XWPFParagraph paragraph, List<String> lines) {
        BigInteger id = BigInteger.valueOf(onCommitments.size() + onRemarks.size());
        XWPFComment comment = comments.createComment(id);
        comment.setAuthor(author);
        comment.setInitials("");
        comment.setDate(day);
        lines.forEach(line -> WordText.write(comment.createParagraph().createRun(), line));
        paragraph.getCTP().addNewCommentRangeStart().setId(id);
        return id;
    }

    private static void end(XWPFParagraph paragraph, @Nullable BigInteger id) {
        if (id != null) {
            paragraph.getCTP().addNewCommentRangeEnd().setId(id);
            paragraph.createRun().getCTR().addNewCommentReference().setId(id);
        }
    }
}
