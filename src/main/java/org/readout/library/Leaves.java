package org.readout.library;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * What two stores hold, compared as it lies in them: tables, indexes, large values and all else H2 keeps, leaf by leaf and byte by
 * byte. One whose leaves were copied one by one has the same.
 */
final class Leaves {

    private Leaves() {}

    /** @throws DamagedException if there is anything in one that is not in the other */
    static void requireSame(MVStore one, MVStore other) {
        if (!one.getMapNames().equals(other.getMapNames()) || !settings(one).equals(settings(other))) {
            throw different();
        }
        for (String name : one.getMapNames()) {
            requireSame(of(one, name), of(other, name));
        }
    }

    private static void requireSame(Cursor<byte[], byte[]> one, Cursor<byte[], byte[]> other) {
        while (one.hasNext() && other.hasNext()) {
            if (!Arrays.equals(one.next(), other.next())) {
                throw different();
            }
        }
        if (one.hasNext() || other.hasNext()) {
            throw different();
        }
    }

    private static DamagedException different() {
        return new DamagedException("what was written anew is not what there was");
    }

    /** What a store says of itself, but for the numbers of its maps, which are given anew. */
    private static Map<String, String> settings(MVStore store) {
        return store.getMetaMap().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(DataUtils.META_MAP) && !entry.getKey().startsWith(DataUtils.META_NAME))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Cursor<byte[], byte[]> of(MVStore store, String map) {
        return store.openMap(map, new MVMap.Builder<byte[], byte[]>().keyType(new Whole()).valueType(new Whole())).cursor(null);
    }

    /** Takes all that a leaf holds for its first key, and leaves nothing for the others, which a cursor then passes over. */
    private static final class Whole extends BasicDataType<byte[]> {

        @Override
        public byte @Nullable [] read(ByteBuffer leaf) {
            byte[] rest = new byte[leaf.remaining()];
            leaf.get(rest);
            return rest.length == 0 ? null : rest;
        }

        @Override
        public void write(WriteBuffer buffer, byte[] leaf) {
            throw new UnsupportedOperationException("Only read");
        }

        @Override
        public int getMemory(byte @Nullable [] leaf) {
            return leaf == null ? 0 : leaf.length;
        }

        @Override
        public byte[][] createStorage(int size) {
            return new byte[size][];
        }
    }
}
