package org.readout.brief;

import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
    private final Map<Integer, Integer> onCommitments = new HashMap<>();
    private final Map<Integer, Integer> onRemarks = new HashMap<>();

    WordComments(XWPFDocument word, BriefDocument brief, String author) {
        cards = brief.cards().stream().collect(Collectors.toMap(Card::number, card -> card));
        remarks = brief.remarks();
        comments = word.getDocComments() == null ? word.createComments() : word.getDocComments();
        this.author = author.isBlank() ? Wording.of("comment.author") : author;
        day.setTimeInMillis(brief.made().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    /** Begins the comments whose words begin with a run, and gives their ids; there are none where it has none. */
    List<Integer> begin(Look look) {
        List<Integer> begun = new ArrayList<>();
        for (Tint tint : look.tints()) {
            Card card = cards.get(tint.number());
            if (tint.starts() && card != null && !onCommitments.containsKey(tint.number())) {
                begun.add(begin(onCommitments, tint.number(), lines(card)));
            }
        }
        for (Noted remark : look.remarks()) {
            if (remark.starts()) {
                begun.add(begin(onRemarks, remark.number(), remarks.get(remark.number() - 1).lines().toList()));
            }
        }
        return begun;
    }

    /** The comments on what does not agree whose words end with a run. */
    List<Integer> end(Look look) {
        return look.remarks().stream().filter(Noted::ends)
                .flatMap(remark -> Optional.ofNullable(onRemarks.get(remark.number())).stream()).toList();
    }

    /** The comment of a commitment, after its last words. */
    Optional<Integer> end(int number) {
        return Optional.ofNullable(onCommitments.get(number));
    }

    private static List<String> lines(Card card) {
        List<String> lines = new ArrayList<>(List.of(card.label() + ": " + card.action()));
        card.facts().forEach(fact -> lines.add(fact.label() + ": "
                + fact.runs().stream().map(Run::text).collect(Collectors.joining())));
        lines.add(card.source());
        return lines;
    }

    private int begin(Map<Integer, Integer> on, int number, List<String> lines) {
        int id = onCommitments.size() + onRemarks.size();
        XWPFComment comment = comments.createComment(BigInteger.valueOf(id));
        comment.setAuthor(author);
        comment.setInitials("");
        comment.setDate(day);
        lines.forEach(line -> comment.createParagraph().createRun().setText(line));
        on.put(number, id);
        return id;
    }
}
