package org.readout.dossier.phrase;

/**
 * Numbers wordings from 0 on as they come, by their hash of 64 bits: of millions of runs of words nearly all stand once, and
 * their words are not worth holding.
 */
final class Numbering {

    private static final int FIRST = 1 << 10;

    private long[] hashes = new long[FIRST];
    /** One more than the number; 0 where the place is free. */
    private int[] numbers = new int[FIRST];
    private int size;

    /** The number of a wording; -1 where it was never numbered. */
    int find(String wording) {
        return numbers[place(hash(wording))] - 1;
    }

    /** The number of a wording, a new one where it has none. */
    int number(String wording) {
        long hash = hash(wording);
        int place = place(hash);
        if (numbers[place] == 0) {
            hashes[place] = hash;
            numbers[place] = ++size;
            if (size * 3L > hashes.length * 2L) {
                grow();
                return size - 1;
            }
        }
        return numbers[place] - 1;
    }

    private int place(long hash) {
        int place = (int) hash & hashes.length - 1;
        while (numbers[place] != 0 && hashes[place] != hash) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    /** FNV-1a over the characters, its bits then mixed as SplitMix64 does. */
    private static long hash(String wording) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < wording.length(); i++) {
            hash = (hash ^ wording.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
