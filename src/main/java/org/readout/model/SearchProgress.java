package org.readout.model;

/**
 * How far the index of a library has come.
 *
 * @param done releases looked at since it was begun
 * @param left releases still to be looked at; 0 where the index is whole
 */
public record SearchProgress(int done, int left) {

    public boolean isWhole() {
        return left == 0;
    }
}
