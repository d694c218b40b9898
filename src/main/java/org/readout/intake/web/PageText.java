package org.readout.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes out what a page shows, block by block, and notes of each where it stands. */
final class PageText implements NodeFilter {

    /** Elements whose content nobody sees. */
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "svg", "math", "iframe",
            "object", "embed", "canvas", "audio", "video", "select", "datalist", "textarea", "map", "dialog");

    /** Elements made for what stands round an article. */
    private static final Set<String> ROUND = Set.of("nav", "aside", "footer", "form", "button", "menu");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Article article;
    private final List<PageBlock.Seen> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int inside;
    private int linked;
    private int shown;
    private int round;
    private int links;
    private int kept;
    private String name = "";
    private boolean telling;

    private PageText(Article article) {
        this.article = article;
    }

    static List<PageBlock> of(Document page, Article article) {
        PageText writer = new PageText(article);
        page.body().filter(writer);
        writer.end();
        return PageBlock.settle(writer.blocks, article.isNone());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words);
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (UNSEEN.contains(tag) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (tag.equals("br")) {
                text.append('\n');
            } else if (CELLS.contains(tag)) {
                text.append(text.isEmpty() ? "" : "\t");
            } else if (isBlock(element)) {
                end();
                name = tag;
            }
            round += isRound(element) ? 1 : 0;
            links += tag.equals("a") ? 1 : 0;
            kept += tag.equals("pre") ? 1 : 0;
            telling |= tellsPublication(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (isBlock(element) && !CELLS.contains(tag)) {
                end();
            }
            round -= isRound(element) ? 1 : 0;
            links -= tag.equals("a") ? 1 : 0;
            kept -= tag.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void write(TextNode node) {
        String words = kept > 0 ? node.getWholeText() : node.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
        boolean opens = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        String fitted = kept == 0 && opens && words.startsWith(" ") ? words.substring(1) : words;
        text.append(fitted);
        int length = fitted.strip().length();
        shown += length;
        linked += links > 0 ? length : 0;
        inside += node.parentNode() instanceof Element parent && article.holds(parent) ? length : 0;
    }

    private void end() {
        String block = text.toString().replaceAll(" *\\n *", "\n").strip();
        if (!block.isEmpty()) {
            blocks.add(new PageBlock.Seen(block, name, inside * 2 > shown, round > 0, linked * 2 > shown, telling));
        }
        text.setLength(0);
        inside = 0;
        linked = 0;
        shown = 0;
        telling = false;
        name = "";
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !CELLS.contains(element.normalName()) || element.normalName().equals("option");
    }

    private static boolean isRound(Element element) {
        return ROUND.contains(element.normalName()) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") && !element.hasText()
                || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether its maker says that it tells who published the page, or when. */
    private static boolean tellsPublication(Element element) {
        String made = (element.normalName() + " " + element.className() + " " + element.id() + " " + element.attr("itemprop"))
                .toLowerCase(Locale.ROOT);
        return made.startsWith("time ") || made.contains("date") || made.contains("byline") || made.contains("author")
                || made.contains("publish") || made.contains("dateline") || made.contains("caption");
    }
}
