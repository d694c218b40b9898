package org.readout.brief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTML of our own strict form: every element closed but the void ones. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^<>]*>");
    private static final Set<String> VOID = Set.of("meta", "br", "img");

    private Markup() {}

    /** The tags that close nothing, and the elements never closed. */
    static List<String> unbalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        List<String> wrong = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (VOID.contains(tag.group(2))) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
                wrong.add(tag.group());
            }
        }
        wrong.addAll(open);
        return wrong;
    }

    /** The words between the tags of the body, with references to characters resolved. */
    static String words(String html) {
        return TAG.matcher(html.substring(html.indexOf("<main>")).replace("<br>\n", "\n")).replaceAll("")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
