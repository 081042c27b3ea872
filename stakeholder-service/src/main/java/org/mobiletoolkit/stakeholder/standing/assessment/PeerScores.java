package org.mobiletoolkit.stakeholder.standing.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the other organisations' overall scores beside one's own: sums of them, never a single one.
 *
 * @param count how many peers
 * @param mean their mean; null without any
 * @param below how many have a lower score
 * @param equal how many have the same
 */
record PeerScores(long count, @Nullable BigDecimal mean, long below, long equal) {

    /** The sums of a list, as the database makes them. */
    static PeerScores of(BigDecimal own, List<BigDecimal> peers) {
        var sum = peers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PeerScores(
                peers.size(),
                peers.isEmpty() ? null : sum.divide(BigDecimal.valueOf(peers.size()), MathContext.DECIMAL128),
                peers.stream().filter(peer -> peer.compareTo(own) < 0).count(),
                peers.stream().filter(peer -> peer.compareTo(own) == 0).count());
    }
}
