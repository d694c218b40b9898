package org.readout.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One block of a page.
 *
 * @param tag of its element
 */
record PageBlock(String text, String tag, boolean isFurniture) {

    /** In UTF-16 code units: longer blocks that end like sentences are prose. */
    private static final int PROSE = 80;

    private static final Set<String> WRITTEN = Set.of("tr", "li", "p", "blockquote", "pre", "h2", "h3", "h4", "figcaption", "caption", "dt", "dd");

    /** Between the headline and the article stand a few lines that say who and when. */
    private static final int HEAD_LINE = 160;
    private static final int HEAD_LINES = 8;

    /** An article with less of the page's prose than this was told wrong. */
    private static final double LEAST = 0.3;

    /** What is known of a block while its page is read. */
    record Seen(String text, String tag, boolean isArticle, boolean isRound, boolean isLinks, boolean tellsPublication) {

        boolean isProse() {
            return text.length() > PROSE && !isLinks && !isRound && text.matches("(?s).*[.!?\u3002\uFF0E\uB2E4][\"'\u201D\u2019)\u300D]*");
        }

        /** Of the elements a text is written in, and no list of links: Readability throws tables away, and short lists. */
        boolean isWritten() {
            return WRITTEN.contains(tag) && !isRound && !isLinks;
        }

        boolean isHeadline() {
            return tag.equals("h1") && !isRound && !isLinks;
        }
    }

    /** Tells body from furniture; where no article was found, by the elements alone. */
    static List<PageBlock> settle(List<Seen> seen, boolean noArticle) {
        int first = -1;
        int last = -1;
        long prose = 0;
        long inside = 0;
        for (int i = 0; i < seen.size(); i++) {
            Seen block = seen.get(i);
            if (block.isArticle()) {
                first = first < 0 ? i : first;
                last = i;
            }
            prose += block.isProse() ? block.text().length() : 0;
            inside += block.isProse() && block.isArticle() ? block.text().length() : 0;
        }
        boolean trusted = !noArticle && inside > prose * LEAST;
        List<PageBlock> blocks = new ArrayList<>();
        int headline = headline(seen, first);
        for (int i = 0; i < seen.size(); i++) {
            Seen block = seen.get(i);
            boolean body = block.isArticle();
            if (noArticle || first < 0) {
                body = !block.isRound();
            } else if (!body) {
                body = i == headline
                        || i > headline && i < first && headline >= 0 && i - headline <= HEAD_LINES && isHeadLine(block)
                        || block.isProse() && !trusted
                        || i > first && i < last && (block.isProse() || block.isWritten());
            }
            blocks.add(new PageBlock(block.text(), block.tag(), !body));
        }
        return blocks;
    }

    private static boolean isHeadLine(Seen block) {
        return block.text().length() <= HEAD_LINE && !block.isRound() && !block.isLinks()
                && (block.tellsPublication() || block.text().matches("(?s).*\\b(?:19|20)\\d\\d\\b.*"));
    }

    /** The last great heading before the article, or in it; -1 where there is none. */
    private static int headline(List<Seen> seen, int first) {
        for (int i = Math.min(first, seen.size() - 1); i >= 0; i--) {
            if (seen.get(i).isHeadline()) {
                return i;
            }
        }
        return -1;
    }
}
