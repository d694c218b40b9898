package org.readout.intake;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Paragraph;
import org.readout.model.Span;

/**
 * Finds what a web page puts around a release: navigation, lists of other articles, subscription lines, the footers of
 * agencies. Whole paragraphs only; where in doubt a paragraph stays body, since greyed text gets no marks.
 */
final class Furniture {

    private static final int STRAY = 40;

    /** A headline in a list of other articles is no longer, in UTF-16 code units; a list that ends in prose has no more. */
    private static final int TITLE = 140;
    private static final int TITLES = 10;

    /** The lines of a press office's address, and the length of a name in it, in UTF-16 code units. */
    private static final int BLOCK = 8;
    private static final int CONTACT = 60;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final boolean[] grey;
    private final boolean latin;

    private Furniture(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.grey = new boolean[paragraphs.size()];
        this.latin = Lines.isLatin(text);
    }

    /**
     * The stretches of furniture, in order, each from the first to the last of its paragraphs; never the whole text.
     *
     * @param known stretches that the form of the file shows to be furniture
     */
    static List<Span> find(String text, List<Paragraph> paragraphs, List<Span> known) {
        Furniture furniture = new Furniture(text, paragraphs);
        furniture.known(known);
        furniture.lines();
        furniture.lists();
        furniture.contacts();
        furniture.edges();
        return furniture.spans();
    }

    private void known(List<Span> known) {
        int at = 0;
        for (Span span : known) {
            while (at < grey.length && paragraphs.get(at).span().end() <= span.start()) {
                at++;
            }
            for (; at < grey.length && paragraphs.get(at).span().start() < span.end(); at++) {
                grey[at] = true;
            }
        }
    }

    private void lines() {
        for (int i = 0; i < grey.length; i++) {
            grey[i] |= FurnitureWords.isFurniture(line(i));
        }
    }

    /**
     * A heading such as "Most popular" and what it heads: all that follows, where nothing that reads like prose comes
     * after it; the items with bullets, where the body goes on.
     */
    private void lists() {
        int prose = 0;
        for (int i = 0; i < grey.length; i++) {
            if (grey[i] || !FurnitureWords.headsList(line(i))) {
                continue;
            }
            // Goes on from where the last heading found prose, so that a page of nothing but headings is read once.
            prose = Math.max(prose, i + 1);
            while (prose < grey.length && !Lines.isProse(line(prose))) {
                prose++;
            }
            int end = prose;
            if (end < grey.length) {
                end = i + 1;
                while (end + 1 < grey.length && Lines.isBullet(line(end)) && !Lines.isProse(line(end + 1))) {
                    end += 2;
                }
                end = end == i + 1 ? titles(i + 1) : end;
            }
            for (int j = i; j < end; j++) {
                grey[j] = true;
            }
        }
    }

    /** One past the headlines from {@code from} on; {@code from} where fewer than two stand there: one may head the body. */
    private int titles(int from) {
        int end = from;
        while (end < grey.length && end < from + TITLES && isTitle(line(end))) {
            end++;
        }
        return end - from < 2 ? from : end;
    }

    private static boolean isTitle(String line) {
        return line.length() <= TITLE && !Lines.endsSentence(line) && Lines.hasLetter(line) && !Lines.isByline(line)
                && !line.endsWith(":") && !line.endsWith(",") && !Character.isLowerCase(line.codePointAt(0));
    }

    /** The address of a press office, and what else is no running text behind the mark of the end. */
    private void contacts() {
        for (int i = 0; i < grey.length; i++) {
            String line = line(i);
            boolean invites = FurnitureShapes.invitesQuestions(line);
            boolean ends = FurnitureShapes.isEnd(line) && (line.indexOf('#') >= 0 || Lines.hasLetter(line)) && i > grey.length / 2;
            grey[i] |= invites || FurnitureShapes.isEnd(line);
            boolean heads = FurnitureShapes.headsContacts(line) && isReachSoon(i + 1);
            if (!invites && !ends && !heads) {
                continue;
            }
            grey[i] = true;
            for (int j = i + 1; j < grey.length && j <= i + BLOCK && isOfBlock(line(j), ends, heads); j++) {
                grey[j] = true;
            }
        }
    }

    private boolean isReachSoon(int from) {
        for (int j = from; j < grey.length && j < from + BLOCK / 2; j++) {
            if (FurnitureShapes.isReach(line(j))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfBlock(String line, boolean ended, boolean headed) {
        return FurnitureShapes.isReach(line)
                || (ended || headed) && !Imprint.isImprint(line) && !Lines.endsSentence(line) && line.length() <= (ended ? TITLE : CONTACT) && !Lines.isBulleted(line);
    }

    /** Single words of menus, and strays in a foreign script, at the start and the end of the page. */
    private void edges() {
        for (int i = 0; i < grey.length && (grey[i] || isMenuWord(i)); i++) {
            grey[i] = true;
        }
        int last = grey.length;
        while (last > 0 && (grey[last - 1] || isMenuWord(last - 1) || isStray(last - 1))) {
            last--;
        }
        boolean any = false;
        for (int i = last; i < grey.length; i++) {
            any |= grey[i] || isMenuWord(i);
        }
        boolean afterByline = last > 0 && Lines.isByline(line(last - 1));
        if (any || afterByline) {
            for (int i = last; i < grey.length; i++) {
                grey[i] = true;
            }
        }
    }

    private boolean isMenuWord(int i) {
        return FurnitureWords.EDGES.contains(FurnitureWords.key(line(i)));
    }

    /** A few words in another script than the body's first paragraphs, as a commenter's or a menu's name. */
    private boolean isStray(int i) {
        String line = line(i);
        return line.length() <= STRAY && latin != Lines.isLatin(line) && Lines.hasLetter(line);
    }

    private String line(int i) {
        Span span = paragraphs.get(i).span();
        int end = Math.min(span.end(), span.start() + FurnitureWords.LONGEST + 1);
        return text.substring(span.start(), end);
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int body = 0;
        for (int i = 0; i < grey.length; i++) {
            if (!grey[i]) {
                body++;
                continue;
            }
            Span span = paragraphs.get(i).span();
            if (i > 0 && grey[i - 1]) {
                span = new Span(spans.removeLast().start(), span.end());
            }
            spans.add(span);
        }
        return body == 0 ? List.of() : spans;
    }
}
