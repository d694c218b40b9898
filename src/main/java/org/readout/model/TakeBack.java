package org.readout.model;

/**
 * The officer's word that a lesson is not to be followed, or that it is again.
 *
 * @param lesson the lesson's key
 * @param back true to take it back, false to follow it again
 */
public record TakeBack(String lesson, boolean back) {

    public TakeBack inverse() {
        return new TakeBack(lesson, !back);
    }
}
