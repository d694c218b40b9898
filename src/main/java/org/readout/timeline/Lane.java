package org.readout.timeline;

/**
 * A lane of the strip.
 *
 * @param id the same as long as grouping and what is held together are the same
 * @param items how many stand in it
 */
public record Lane(String id, String name, int items, boolean folded, boolean hidden) {

    static String id(Grouping grouping, String key) {
        return grouping.name() + ":" + key;
    }
}
