package org.mobiletoolkit.device.signal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.device.signal.Rules.HANDBOOK;
import static org.mobiletoolkit.device.signal.Rules.dB;
import static org.mobiletoolkit.device.signal.Rules.lte;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteRatingTest {

    private static final BigDecimal FIFTH = dB("0.20");

    @Test
    void ratesTheSiteOfTheOracle() {
        var oracle = Oracle.read();

        var rating = SiteRating.of(counts(oracle.points().stream()), FIFTH);

        assertThat(rating).isEqualTo(new SiteRating(oracle.siteBand(), oracle.usablePct()));
    }

    @Test
    void leavesASiteUnratedUntilItIsSurveyed() {
        assertThat(SiteRating.of(Map.of(), FIFTH)).isEqualTo(new SiteRating(null, null));
        assertThat(SiteRating.of(Map.of(Band.GOOD, 0L), FIFTH)).isEqualTo(new SiteRating(null, null));
    }

    @Test
    void ratesByTheWorstOfUpToFivePointsAndByTheSecondWorstOfSix() {
        assertThat(SiteRating.of(Map.of(Band.NONE, 1L), FIFTH)).isEqualTo(new SiteRating(Band.NONE, dB("0.0")));
        assertThat(SiteRating.of(Map.of(Band.NONE, 1L, Band.GOOD, 4L), FIFTH))
                .isEqualTo(new SiteRating(Band.NONE, dB("80.0")));
        assertThat(SiteRating.of(Map.of(Band.NONE, 1L, Band.GOOD, 5L), FIFTH))
                .isEqualTo(new SiteRating(Band.GOOD, dB("83.3")));
    }

    @Test
    void countsFairAsUsableAndPoorAsNot() {
        assertThat(SiteRating.of(Map.of(Band.EXCELLENT, 1L, Band.GOOD, 1L, Band.FAIR, 1L, Band.POOR, 1L), FIFTH))
                .isEqualTo(new SiteRating(Band.POOR, dB("75.0")));
    }

    @Test
    void reachesTheBestBandWhenEveryPointIsOfIt() {
        assertThat(SiteRating.of(Map.of(Band.EXCELLENT, 3L), FIFTH))
                .isEqualTo(new SiteRating(Band.EXCELLENT, dB("100.0")));
    }

    @Test
    void findsTheBandOfTheReadingAtThePercentileWhateverTheReadings() {
        var random = new Random(20261122);
        for (int n = 1; n <= 300; n++) {
            var readings = Stream.generate(() -> BigDecimal.valueOf(-1400 + random.nextInt(961), 1))
                    .limit(n)
                    .sorted()
                    .toList();
            var atPercentile = readings.get((n + 4) / 5 - 1);

            assertThat(SiteRating.of(counts(readings.stream()), FIFTH).band())
                    .as("band of %s, the 20th percentile of %s", atPercentile, readings)
                    .isEqualTo(HANDBOOK.rate(lte(atPercentile)));
        }
    }

    @Test
    void recommendsByTheBand() {
        assertThat(Stream.of(Band.values()).map(Band::recommendation))
                .isEqualTo(List.of(
                        Recommendation.ONLINE,
                        Recommendation.ONLINE,
                        Recommendation.ONLINE_WITH_CACHE,
                        Recommendation.OFFLINE_FIRST,
                        Recommendation.OFFLINE_ONLY));
        assertThat(Recommendation.OFFLINE_FIRST.mitigations())
                .containsExactly(MitigationKind.ROAMING, MitigationKind.WIFI);
    }

    private static Map<Band, Long> counts(Stream<BigDecimal> rsrp) {
        return rsrp.map(value -> HANDBOOK.rate(lte(value))).collect(groupingBy(band -> band, counting()));
    }
}
