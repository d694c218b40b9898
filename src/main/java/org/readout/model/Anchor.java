package org.readout.model;

import java.util.UUID;

/**
 * Where a mark stands: a span of one version, with the quote and its surroundings, so that the place can be found again
 * in another version (the Text Quote Selector of the W3C Web Annotation model).
 *
 * @param version the version the span counts in
 * @param prefix up to {@value #CONTEXT} UTF-16 code units before the quote
 * @param suffix up to {@value #CONTEXT} UTF-16 code units after it
 */
public record Anchor(UUID version, Span span, String quote, String prefix, String suffix) {

    public static final int CONTEXT = 32;

    /** The anchor of {@code span} in {@code version}. The context never halves a surrogate pair. */
    public static Anchor of(Version version, Span span) {
        String text = version.text();
        int before = Math.max(0, span.start() - CONTEXT);
        if (before > 0 && Character.isLowSurrogate(text.charAt(before))) {
            before++;
        }
        int after = Math.min(text.length(), span.end() + CONTEXT);
        if (after < text.length() && Character.isHighSurrogate(text.charAt(after - 1))) {
            after--;
        }
        return new Anchor(
                version.id(),
                span,
                span.in(text),
                text.substring(before, span.start()),
                text.substring(span.end(), after));
    }
}
