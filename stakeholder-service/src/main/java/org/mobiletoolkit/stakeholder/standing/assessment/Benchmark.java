package org.mobiletoolkit.stakeholder.standing.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signed assessment beside those of the other organisations on the platform, none of which can be told from it
 * (handbook 6.7: at least five peers, no league table).
 *
 * <p>The mean is rounded to two decimals and the gap is taken to the rounded mean: what one organisation that joins or
 * signs off again adds to the mean cannot be computed back from two answers but roughly, and nobody says whose it was. A
 * draft is not compared, and of what was signed off the newest only, by a rank in tens: nobody can feel for the scores of
 * others by keeping many at hand, nor by trying one after another: who signs off too many in a month is told nothing.
 *
 * @param peersAtLeast how many peers at least: 5, 10, 20, 50, 100; null while there are fewer than five
 * @param peerMean mean of the peers' overall scores
 * @param gapToPeer overall minus peerMean
 * @param percentileRank (peers below + half of those equal) / peers × 100, in tens
 * @param withheld why there is no comparison; null when there is one
 */
public record Benchmark(
        UUID assessmentId,
        MaturityScheme scheme,
        @Nullable BigDecimal overall,
        @Nullable Integer peersAtLeast,
        @Schema(examples = "2.48") @Nullable BigDecimal peerMean,
        @Schema(examples = "-0.110952") @Nullable BigDecimal gapToPeer,
        @Schema(examples = "40") @Nullable BigDecimal percentileRank,
        @Nullable Withheld withheld) {

    /** Why there is no comparison. */
    public enum Withheld {
        /** It is a draft. */
        NOT_SIGNED_OFF,
        /** It was signed off wrongly, and taken back. */
        TAKEN_BACK,
        /** The organisation has signed off a newer one by this scheme. */
        NOT_THE_NEWEST,
        /** The organisation signs off by this scheme so often that it could feel for the scores of others. */
        TOO_MANY_SIGNED_OFF,
        /** Fewer than five other organisations have signed off by this scheme. */
        TOO_FEW_PEERS,
        /** A dimension is not assessed, so there is no overall score to compare. */
        NO_OVERALL_SCORE
    }

    private static final int FEWEST = 5;
    private static final int[] BANDS = {100, 50, 20, 10, FEWEST};
    private static final int DECIMALS_OF_MEAN = 2;
    private static final int TENS = -1;

    static Benchmark withheld(UUID assessmentId, MaturityScheme scheme, @Nullable BigDecimal overall, Withheld why) {
        return new Benchmark(assessmentId, scheme, overall, null, null, null, null, why);
    }

    static Benchmark of(UUID assessmentId, MaturityScheme scheme, BigDecimal overall, PeerScores peers) {
        if (peers.count() < FEWEST || peers.mean() == null) {
            return withheld(assessmentId, scheme, overall, Withheld.TOO_FEW_PEERS);
        }
        var mean = peers.mean().setScale(DECIMALS_OF_MEAN, RoundingMode.HALF_UP);
        return new Benchmark(
                assessmentId,
                scheme,
                overall,
                band(peers.count()),
                mean,
                overall.subtract(mean),
                percentileRank(peers),
                null);
    }

    private static int band(long count) {
        for (var least : BANDS) {
            if (count >= least) {
                return least;
            }
        }
        throw new IllegalArgumentException("too few to be told: " + count);
    }

    private static BigDecimal percentileRank(PeerScores peers) {
        var halves = BigDecimal.valueOf(2 * peers.below() + peers.equal());
        return halves.multiply(BigDecimal.valueOf(50))
                .divide(BigDecimal.valueOf(peers.count()), MathContext.DECIMAL128)
                .setScale(TENS, RoundingMode.HALF_UP)
                .setScale(0);
    }
}
