package org.readout.model;

/**
 * A stretch of a version's text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span is empty, reversed or starts before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** Earlier first; of two that start together the longer, which encloses the other, first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
