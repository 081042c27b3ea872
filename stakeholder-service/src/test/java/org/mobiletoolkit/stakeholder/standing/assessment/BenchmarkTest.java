package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.standing.assessment.Benchmark.Withheld.TOO_FEW_PEERS;
import static org.mobiletoolkit.stakeholder.standing.assessment.MaturityScheme.DMA_2023;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison with peers of oracle DMA-1 (handbook 6.7). */
class BenchmarkTest {

    private static final UUID ID = UUID.randomUUID();
    private static final BigDecimal OVERALL = new BigDecimal("2.369048");
    private static final List<BigDecimal> PEERS =
            scores("2.1", "2.4", "2.2", "2.9", "3.1", "1.9", "2.6", "2.3", "2.8", "2.5");

    private static List<BigDecimal> scores(String... scores) {
        return Stream.of(scores).map(BigDecimal::new).toList();
    }

    private static Benchmark of(String own, String... peers) {
        var overall = new BigDecimal(own);
        return Benchmark.of(ID, DMA_2023, overall, PeerScores.of(overall, scores(peers)));
    }

    @Test
    void computesTheOracle() {
        assertThat(Benchmark.of(ID, DMA_2023, OVERALL, PeerScores.of(OVERALL, PEERS)))
                .isEqualTo(new Benchmark(
                        ID,
                        DMA_2023,
                        OVERALL,
                        10,
                        new BigDecimal("2.48"),
                        new BigDecimal("-0.110952"),
                        new BigDecimal("40"),
                        null));
    }

    @Test
    void saysNothingBesideFewerThanFivePeers() {
        assertThat(of("2", "1", "2", "3", "4"))
                .isEqualTo(new Benchmark(ID, DMA_2023, new BigDecimal("2"), null, null, null, null, TOO_FEW_PEERS));
        assertThat(of("2").withheld()).isEqualTo(TOO_FEW_PEERS);
    }

    @Test
    void countsThoseWithTheSameScoreHalf() {
        assertThat(of("3", "1", "2", "3", "4", "5").percentileRank()).isEqualByComparingTo("50");
        assertThat(of("3", "3", "3", "3", "3", "3").percentileRank()).isEqualByComparingTo("50");
        assertThat(of("1", "2", "2", "3", "3", "4", "5").percentileRank()).isEqualByComparingTo("0");
        assertThat(of("5", "2", "2", "3", "3", "4", "4").percentileRank()).isEqualByComparingTo("100");
        assertThat(of("2", "1", "2", "3", "3", "3", "3").percentileRank()).isEqualByComparingTo("30");
        assertThat(of("2", "1", "3", "3", "3", "3", "3").percentileRank()).isEqualByComparingTo("20");
    }

    @Test
    void roundsTheMeanSoThatOneMorePeerCannotBeComputedBack() {
        var five = of("2", "2.111111", "3.222222", "4.333333", "1.444444", "2.555555");
        var six = of("2", "2.111111", "3.222222", "4.333333", "1.444444", "2.555555", "3.777777");

        assertThat(five.peerMean()).isEqualByComparingTo("2.73");
        assertThat(six.peerMean()).isEqualByComparingTo("2.91");
        // what differencing yields is off by more than a twentieth of a level, in either direction
        var differenced = new BigDecimal("2.91")
                .multiply(BigDecimal.valueOf(6))
                .subtract(new BigDecimal("2.73").multiply(BigDecimal.valueOf(5)));
        assertThat(differenced.subtract(new BigDecimal("3.777777")).abs()).isGreaterThan(new BigDecimal("0.02"));
        assertThat(five.gapToPeer()).isEqualByComparingTo("-0.73");
    }

    @ParameterizedTest
    @CsvSource({"5,5", "9,5", "10,10", "19,10", "20,20", "49,20", "50,50", "99,50", "100,100", "5000,100"})
    void tellsOnlyHowManyPeersThereAreAtLeast(int count, int told) {
        var peers = new PeerScores(count, BigDecimal.ONE, 0, 0);

        assertThat(Benchmark.of(ID, DMA_2023, OVERALL, peers).peersAtLeast()).isEqualTo(told);
    }
}
