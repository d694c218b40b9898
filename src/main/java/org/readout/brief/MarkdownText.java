package org.readout.brief;

import java.util.ArrayList;
import java.util.List;

import org.readout.brief.Look.Tint;

/** Runs and words as Markdown. Line ends become {@code <br>}, so that no line of a release can start a block. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]<>#|~&$@";

    private MarkdownText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("<br>");
                continue;
            }
            // GitHub makes links of bare "www." and "://" too; only the links that are meant may be ones.
            boolean bareLink = c == '.' && text.regionMatches(true, i - 3, "www", 0, 3)
                    || c == '/' && i > 0 && text.charAt(i - 1) == ':';
            if (SPECIAL.indexOf(c) >= 0 || bareLink) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    static String of(List<Run> runs) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : runs) {
            Weight weight = weight(run.look());
            String words = words(run);
            if (!pieces.isEmpty() && pieces.getLast().weight() == weight) {
                pieces.set(pieces.size() - 1, new Piece(weight, pieces.getLast().words() + words));
            } else {
                pieces.add(new Piece(weight, words));
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String after = i + 1 < pieces.size() ? pieces.get(i + 1).words() : "";
            pieces.get(i).append(out, after);
        }
        return out.toString();
    }

    private static String words(Run run) {
        String words = run.look().reference() > 0
                ? "[^" + run.look().reference() + "]"
                : run.target() == null
                        ? escape(run.text())
                        : "[" + escape(run.text()) + "](<" + run.target() + ">)";
        return run.anchor() == null ? words : anchor(run.anchor()) + words;
    }

    private static Weight weight(Look look) {
        if (look.strong() || look.tints().stream().anyMatch(tint -> !tint.suggested())) {
            return Weight.STRONG;
        }
        return look.tints().stream().anyMatch(Tint::suggested) ? Weight.EMPHASIS : Weight.PLAIN;
    }

    private enum Weight {
        PLAIN("", ""),
        STRONG("**", "strong"),
        EMPHASIS("*", "em");

        private final String delimiter;
        private final String element;

        Weight(String delimiter, String element) {
            this.delimiter = delimiter;
            this.element = element;
        }
    }

    private record Piece(Weight weight, String words) {

        /** Delimiters count only where they hug words (CommonMark 6.2); elsewhere the HTML element is written. */
        void append(StringBuilder out, String after) {
            String core = words.strip();
            if (weight == Weight.PLAIN || core.isEmpty()) {
                out.append(words);
                return;
            }
            int start = words.indexOf(core);
            out.append(words, 0, start);
            String tail = words.substring(start + core.length());
            boolean opens = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1))
                    || Character.isLetterOrDigit(core.charAt(0)) && out.charAt(out.length() - 1) != '*';
            boolean closes = !tail.isEmpty() || after.isEmpty() || Character.isWhitespace(after.charAt(0))
                    || after.startsWith("[^") || Character.isLetterOrDigit(core.charAt(core.length() - 1));
            if (opens && closes) {
                out.append(weight.delimiter).append(core).append(weight.delimiter);
            } else {
                out.append('<').append(weight.element).append('>').append(core)
                        .append("</").append(weight.element).append('>');
            }
            out.append(tail);
        }
    }
}
