package org.readout.brief;

import java.util.List;
import java.util.Locale;

import org.readout.brief.Look.NameMark;
import org.readout.brief.Look.Tint;

/** Runs and words as HTML. */
final class HtmlText {

    private HtmlText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append("<br>\n");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String of(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> add(out, run));
        return out.toString();
    }

    private static void add(StringBuilder out, Run run) {
        Look look = run.look();
        StringBuilder close = new StringBuilder();
        if (run.anchor() != null) {
            open(out, close, "span", " id=\"" + escape(run.anchor()) + "\"");
        }
        for (Tint tint : look.tints()) {
            String classes = "tint " + tint.force().code()
                    + (tint.suggested() ? " suggested" : "") + (tint.starts() ? " starts" : "");
            open(out, close, "span", " class=\"" + classes + "\"" + title(Wording.of(tint.force()), tint.suggested()));
        }
        for (NameMark name : look.names()) {
            String classes = "name " + Palette.code(name.type()) + (name.suggested() ? " suggested" : "");
            open(out, close, "span", " class=\"" + classes + "\"" + title(Wording.of(name.type()), name.suggested()));
        }
        if (look.reference() > 0) {
            open(out, close, "sup", "");
        }
        if (look.strong()) {
            open(out, close, "b", "");
        }
        if (look.quiet()) {
            open(out, close, "span", " class=\"quiet\"");
        }
        if (run.target() != null) {
            open(out, close, "a", " href=\"" + escape(run.target()) + "\"");
        }
        out.append(escape(run.text())).append(close);
    }

    private static String title(String what, boolean suggested) {
        String words = suggested ? Wording.of("label.suggested", what) : what;
        return " title=\"" + escape(words.toLowerCase(Locale.ROOT)) + "\"";
    }

    private static void open(StringBuilder out, StringBuilder close, String element, String attributes) {
        out.append('<').append(element).append(attributes).append('>');
        close.insert(0, "</" + element + ">");
    }
}
