package org.readout.library.likeness;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the texts like one by the bands of their sketches, without looking at the others. In memory, some 20 bytes for each band of a
 * text: in a database each band of each text was an entry at a place of its own, so that with every release a dozen pages were
 * written anew. For one thread at a time.
 */
public final class Bands {

    /** So many texts are known of each band, those that came first: of a thousand of one mould, not all thousand. */
    private static final int FOR_BAND = 8;
    private static final int NONE = -1;
    private static final int FIRST_ROOM = 1 << 10;

    /** The texts, each as two halves of its id. */
    private long[] texts = new long[FIRST_ROOM];
    private int textCount;
    /** An entry is a band (half of its bits: two that are mistaken for each other cost a look) and a text that has it. */
    private int[] bands = new int[FIRST_ROOM];
    private int[] holders = new int[FIRST_ROOM];
    /** The next entry of the same slot. */
    private int[] nexts = new int[FIRST_ROOM];
    private int entryCount;
    /** The first entry of each slot; as many slots as there is room for entries, a power of two. */
    private int[] slots = empty(FIRST_ROOM);

    /** Makes a text be found. Added twice, it is found as if added once. */
    public void add(UUID text, Sketch sketch) {
        int number = textCount++;
        if (2 * textCount > texts.length) {
            texts = Arrays.copyOf(texts, 2 * texts.length);
        }
        texts[2 * number] = text.getMostSignificantBits();
        texts[2 * number + 1] = text.getLeastSignificantBits();
        for (long band : sketch.bands()) {
            add(half(band), number);
        }
    }

    private void add(int band, int text) {
        int known = 0;
        for (int entry = slots[slot(band)]; entry != NONE; entry = nexts[entry]) {
            if (bands[entry] == band) {
                known++;
            }
        }
        if (known == FOR_BAND) {
            return;
        }
        if (entryCount == bands.length) {
            grow();
        }
        bands[entryCount] = band;
        holders[entryCount] = text;
        link(entryCount++);
    }

    private void grow() {
        bands = Arrays.copyOf(bands, 2 * bands.length);
        holders = Arrays.copyOf(holders, bands.length);
        nexts = Arrays.copyOf(nexts, bands.length);
        slots = empty(bands.length);
        for (int entry = 0; entry < entryCount; entry++) {
            link(entry);
        }
    }

    private void link(int entry) {
        int slot = slot(bands[entry]);
        nexts[entry] = slots[slot];
        slots[slot] = entry;
    }

    /** The texts of which a band is also one of this sketch, a few of each band; itself too, if it was added. */
    public Set<UUID> alike(Sketch sketch) {
        Set<UUID> alike = new LinkedHashSet<>();
        for (long each : sketch.bands()) {
            int band = half(each);
            for (int entry = slots[slot(band)]; entry != NONE; entry = nexts[entry]) {
                if (bands[entry] == band) {
                    int text = holders[entry];
                    alike.add(new UUID(texts[2 * text], texts[2 * text + 1]));
                }
            }
        }
        return alike;
    }

    private int slot(int band) {
        return band & slots.length - 1;
    }

    /** The bits of a band are mixed, so any half of them does. */
    private static int half(long band) {
        return (int) (band >>> 32);
    }

    private static int[] empty(int slots) {
        int[] empty = new int[slots];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
