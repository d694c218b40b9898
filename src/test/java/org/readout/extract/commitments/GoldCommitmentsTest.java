package org.readout.extract.commitments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.extract.Extractor;
import org.readout.extract.GoldSeeds;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Party;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Measures the commitments against the gold of the seeds, as score.py does: a match is an overlap of half or more. */
class GoldCommitmentsTest {

    private int hits;
    private int extra;
    private int missed;
    private int forces;
    private int parties;
    private int agreedHits;
    private int agreedExtra;
    private int agreedMissed;

    @Test
    void findsTheCommitmentsOfTheSeeds() {
        assumeTrue(GoldSeeds.present(), "../shared/gold is not there; the seeds are not measured");
        for (GoldSeeds.Seed seed : GoldSeeds.all()) {
            count(seed, new Extractor().suggest(seed.release()).commitments());
        }
        assertThat(f1(agreedHits, agreedExtra, agreedMissed)).as("agreed").isGreaterThanOrEqualTo(0.95);
        assertThat(f1(hits, extra, missed)).as("all forces").isGreaterThanOrEqualTo(0.95);
        assertThat(forces).as("forces of %d", hits).isGreaterThanOrEqualTo(hits - 1);
        assertThat(parties).as("parties of %d", hits).isGreaterThanOrEqualTo(hits - 1);
    }

    private void count(GoldSeeds.Seed seed, List<Commitment> found) {
        List<Commitment> left = new ArrayList<>(found);
        left.removeIf(commitment -> commitment.force() == Force.POSITION);
        for (GoldSeeds.Right right : seed.commitments()) {
            Commitment hit = best(right.span(), left);
            boolean agreed = right.force().equals("agreed");
            if (hit == null) {
                missed++;
                agreedMissed += agreed ? 1 : 0;
                continue;
            }
            left.remove(hit);
            hits++;
            boolean same = force(hit).equals(right.force());
            forces += same ? 1 : 0;
            parties += sameParties(hit, right.actors()) ? 1 : 0;
            agreedHits += agreed && same ? 1 : 0;
            agreedMissed += agreed && !same ? 1 : 0;
            agreedExtra += !agreed && hit.force() == Force.AGREED ? 1 : 0;
        }
        extra += left.size();
        agreedExtra += (int) left.stream().filter(commitment -> commitment.force() == Force.AGREED).count();
    }

    private static String force(Commitment commitment) {
        boolean proposal = commitment.force() == Force.OFFER || commitment.force() == Force.REQUEST;
        return proposal ? "proposal" : commitment.force().code();
    }

    private static @Nullable Commitment best(Span span, List<Commitment> found) {
        Commitment best = null;
        double most = 0.5;
        for (Commitment commitment : found) {
            Span other = commitment.span();
            double common = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
            double all = Math.max(span.end(), other.end()) - Math.min(span.start(), other.start());
            if (common / all >= most) {
                most = common / all;
                best = commitment;
            }
        }
        return best;
    }

    private static boolean sameParties(Commitment commitment, List<String> actors) {
        Set<Set<String>> found = new HashSet<>();
        commitment.parties().stream().map(Party::name).map(GoldCommitmentsTest::words).forEach(found::add);
        Set<Set<String>> right = new HashSet<>();
        actors.stream().map(GoldCommitmentsTest::words).forEach(right::add);
        return found.equals(right);
    }

    /** A name whatever its order: "Okano Masataka" is "Masataka Okano". */
    private static Set<String> words(String name) {
        return Set.of(name.toLowerCase(Locale.ROOT).split("[ -]"));
    }

    private static double f1(int hits, int extra, int missed) {
        return 2.0 * hits / (2 * hits + extra + missed);
    }
}
