package org.readout.library.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.readout.model.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class BandsTest {

    private static final int FOR_BAND = 8;
    private final Random random = new Random(7);

    /** A sketch of few different numbers, so that many share a band. */
    private Sketch sketch() {
        byte[] bytes = new byte[Sketch.SIZE * Integer.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % Integer.BYTES == Integer.BYTES - 1 ? random.nextInt(12) : 0);
        }
        return Sketch.of(bytes);
    }

    @Test
    void findsTheFirstTextsOfEachBandAndNoOthers() {
        Bands bands = new Bands();
        Map<Long, List<UUID>> plain = new HashMap<>();
        Map<UUID, Sketch> texts = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            UUID text = Ids.next();
            Sketch sketch = sketch();
            texts.put(text, sketch);
            bands.add(text, sketch);
            for (long band : sketch.bands()) {
                List<UUID> holders = plain.computeIfAbsent(band, none -> new ArrayList<>());
                if (holders.size() < FOR_BAND) {
                    holders.add(text);
                }
            }
        }
        assertThat(plain.values()).anyMatch(holders -> holders.size() == 1).anyMatch(holders -> holders.size() == FOR_BAND);
        texts.forEach((text, sketch) -> {
            Set<UUID> expected = new HashSet<>();
            for (long band : sketch.bands()) {
                expected.addAll(plain.getOrDefault(band, List.of()));
            }
            assertThat(bands.alike(sketch)).isEqualTo(expected);
        });
    }

    @Test
    void aTextWithoutWordsIsLikeNoOther() {
        Bands bands = new Bands();
        bands.add(Ids.next(), Sketch.of(new byte[0]));
        assertThat(bands.alike(Sketch.of(new byte[0]))).isEmpty();
    }
}
