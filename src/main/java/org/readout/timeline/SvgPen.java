package org.readout.timeline;

import java.util.Locale;

/** Draws as SVG text. It holds no date of its making and no ids, so that the same entries give the same text. */
final class SvgPen implements Pen {

    private final StringBuilder out = new StringBuilder();
    private final double width;
    private final double height;
    private boolean about;
    private boolean cut;

    SvgPen(double width, double height, double font, String title) {
        this.width = width;
        this.height = height;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\" "
                        + "font-family=\"Inter, Helvetica, Arial, sans-serif\" font-size=\"%s\" role=\"img\">",
                number(width), number(height), number(font));
        add("<title>%s</title>", escape(title));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>", colour(Paper.WHITE));
    }

    /** The picture; to be asked once, when all is drawn. */
    String text() {
        close();
        return out.append(cut ? "</svg>\n</svg>\n" : "</svg>\n").toString();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, int colour, boolean dashed) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>",
                number(x1), number(y1), number(x2), number(y2), colour(colour), dashes(dashed));
    }

    @Override
    public void box(
            double x, double y, double width, double height, double round, int fill, int edge, boolean dashed, double opacity) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\"%s%s/>",
                number(x), number(y), number(width), number(height), number(round), colour(fill), colour(edge),
                dashes(dashed), opacity < 1 ? " fill-opacity=\"" + number(opacity) + "\"" : "");
    }

    @Override
    public void diamond(double x, double y, double r, int fill, int edge) {
        add("<path d=\"M%s %sl%s %sl%s %sl-%3$s -%4$sz\" fill=\"%s\" stroke=\"%s\"/>",
                number(x - r), number(y), number(r), number(r), number(r), number(-r), colour(fill), colour(edge));
    }

    @Override
    public void text(double x, double middle, Anchor anchor, int colour, String words) {
        add("<text x=\"%s\" y=\"%s\" dy=\"0.36em\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                number(x), number(middle), anchor.name().toLowerCase(Locale.ROOT), colour(colour), escape(words));
    }

    @Override
    public void about(String words) {
        close();
        about = true;
        add("<g><title>%s</title>", escape(words));
    }

    @Override
    public void cut(double x) {
        close();
        cut = true;
        add("<svg x=\"%s\" width=\"%s\" height=\"%s\" viewBox=\"%1$s 0 %2$s %3$s\">",
                number(x), number(width - x), number(height));
    }

    private void close() {
        if (about) {
            out.append("</g>\n");
            about = false;
        }
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String dashes(boolean dashed) {
        return dashed ? " stroke-dasharray=\"4 3\"" : "";
    }

    private static String colour(int colour) {
        return colour < 0 ? "none" : String.format(Locale.ROOT, "#%06x", colour);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** XML 1.0 allows no control characters, not even written as references. */
    private static String escape(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]", "\uFFFD")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
