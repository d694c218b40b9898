package org.readout.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Draws pixels, twice as fine as they count, so that they stand up to print. Needs no display. */
final class PngPen implements Pen {

    private static final int FINE = 2;
    private static final float[] DASHES = {4, 3};

    private final BufferedImage image;
    private final Graphics2D graphics;

    PngPen(double width, double height, Font font) {
        image = new BufferedImage(
                (int) Math.ceil(width * FINE), (int) Math.ceil(height * FINE), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(FINE, FINE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setFont(font);
        graphics.setColor(colour(Paper.WHITE, 1));
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    /** The bytes of a PNG file; to be asked once, when all is drawn. */
    byte[] bytes() {
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, int colour, boolean dashed) {
        stroke(new Line2D.Double(x1, y1, x2, y2), colour, dashed);
    }

    @Override
    public void box(
            double x, double y, double width, double height, double round, int fill, int edge, boolean dashed, double opacity) {
        RoundRectangle2D box = new RoundRectangle2D.Double(x, y, width, height, 2 * round, 2 * round);
        fill(box, fill, opacity);
        stroke(box, edge, dashed);
    }

    @Override
    public void diamond(double x, double y, double r, int fill, int edge) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - r, y);
        path.lineTo(x, y + r);
        path.lineTo(x + r, y);
        path.lineTo(x, y - r);
        path.closePath();
        fill(path, fill, 1);
        stroke(path, edge, false);
    }

    @Override
    public void text(double x, double middle, Anchor anchor, int colour, String words) {
        double left = anchor == Anchor.START ? x : x - graphics.getFontMetrics().getStringBounds(words, graphics).getWidth() / 2;
        graphics.setColor(colour(colour, 1));
        graphics.drawString(words, (float) left, (float) (middle + graphics.getFont().getSize2D() * 0.36));
    }

    @Override
    public void about(String words) {
        // A picture of pixels says nothing of its parts.
    }

    @Override
    public void cut(double x) {
        graphics.clip(new Rectangle2D.Double(x, 0, image.getWidth(), image.getHeight()));
    }

    private void fill(Shape shape, int fill, double opacity) {
        if (fill >= 0) {
            graphics.setColor(colour(fill, opacity));
            graphics.fill(shape);
        }
    }

    private void stroke(Shape shape, int edge, boolean dashed) {
        if (edge >= 0) {
            graphics.setColor(colour(edge, 1));
            graphics.setStroke(dashed
                    ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                    : new BasicStroke(1));
            graphics.draw(shape);
        }
    }

    private static Color colour(int colour, double opacity) {
        return new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF, (int) Math.round(opacity * 255));
    }
}
