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
        escape(out, text);
        return out.toString();
    }

    /** Most words have nothing to escape: they are copied as a whole. */
    private static void escape(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String sign = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                case '\n' -> "<br>\n";
                default -> "";
            };
            if (!sign.isEmpty()) {
                out.append(text, from, i).append(sign);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    static String of(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> add(out, run));
        return out.toString();
    }

    private static void add(StringBuilder out, Run run) {
        Look look = run.look();
        if (run.anchor() != null) {
            out.append("<span id=\"").append(escape(run.anchor())).append("\">");
        }
        for (Tint tint : look.tints()) {
            out.append("<span class=\"tint ").append(tint.force().code()).append(tint.suggested() ? " suggested" : "")
                    .append(tint.starts() ? " starts" : "");
            title(out, Wording.of(tint.force()), tint.suggested());
        }
        for (NameMark name : look.names()) {
            out.append("<span class=\"name ").append(Palette.code(name.type())).append(name.suggested() ? " suggested" : "");
            title(out, Wording.of(name.type()), name.suggested());
        }
        out.append(look.reference() > 0 ? "<sup>" : "").append(look.strong() ? "<b>" : "")
                .append(look.quiet() ? "<span class=\"quiet\">" : "");
        if (run.target() != null) {
            out.append("<a href=\"").append(escape(run.target())).append("\">");
        }
        escape(out, run.text());
        out.append(run.target() == null ? "" : "</a>").append(look.quiet() ? "</span>" : "").append(look.strong() ? "</b>" : "")
                .append(look.reference() > 0 ? "</sup>" : "");
        int spans = look.names().size() + look.tints().size() + (run.anchor() == null ? 0 : 1);
        out.repeat("</span>", spans);
    }

    /** The rest of a tag: a hint, for those who do not see colours. */
    private static void title(StringBuilder out, String what, boolean suggested) {
        String words = suggested ? Wording.of("label.suggested", what) : what;
        out.append("\" title=\"").append(escape(words.toLowerCase(Locale.ROOT))).append("\">");
    }
}
