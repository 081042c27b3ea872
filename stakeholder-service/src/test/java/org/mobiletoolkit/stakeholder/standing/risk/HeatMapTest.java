package org.mobiletoolkit.stakeholder.standing.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static HeatMap map(PlacedRisks... placed) {
        return HeatMap.of(UUID.randomUUID(), DAY, List.of(placed));
    }

    @Test
    void isEmptyOfAnInitiativeWithoutRisks() {
        var map = map();

        assertThat(map.risks()).isZero();
        assertThat(map.inherent()).hasSize(25).allMatch(cell -> cell.count() == 0);
        assertThat(HeatMapPicture.of("INI-1 Mobile", map))
                .contains("0 open risks. Before the response: none. After the response: none.");
    }

    @Test
    void countsEachRiskOnceBeforeAndOnceAfterTheResponse() {
        var map = map(
                new PlacedRisks(RiskScore.of(4, 5), RiskScore.of(2, 5), 3),
                new PlacedRisks(RiskScore.of(4, 5), null, 2),
                new PlacedRisks(RiskScore.of(1, 1), RiskScore.of(1, 1), 1));

        assertThat(map.risks()).isEqualTo(6);
        assertThat(map.withoutResidual()).isEqualTo(2);
        assertThat(map.inherent()).contains(new HeatMap.Cell(4, 5, 20, RiskBand.EXTREME, 5));
        assertThat(map.residual()).contains(new HeatMap.Cell(2, 5, 10, RiskBand.HIGH, 3));
        assertThat(map.inherent().stream().mapToInt(HeatMap.Cell::count).sum()).isEqualTo(6);
        assertThat(map.residual().stream().mapToInt(HeatMap.Cell::count).sum()).isEqualTo(6);
        assertThat(map.residual()).contains(new HeatMap.Cell(4, 5, 20, RiskBand.EXTREME, 2));
        assertThat(map.inherent().get(0)).isEqualTo(new HeatMap.Cell(5, 1, 5, RiskBand.MODERATE, 0));
        assertThat(map.inherent().get(24)).isEqualTo(new HeatMap.Cell(1, 5, 5, RiskBand.MODERATE, 0));
    }

    @Test
    void tellsEverythingInWordsToo() {
        var picture =
                HeatMapPicture.of("INI-1 Mobile", map(new PlacedRisks(RiskScore.of(4, 5), RiskScore.of(2, 5), 3)));

        assertThat(picture)
                .contains("<title id=\"title\">Risks of INI-1 Mobile on 25 November 2026</title>")
                .contains("3 of likelihood 4 and impact 5 (extreme)")
                .contains("3 of likelihood 2 and impact 5 (high)")
                .contains(">Risks of INI-1 Mobile</text>", ">As at 25 November 2026. 3 open.</text>")
                .contains("0 of 3 without a residual score")
                .contains(">E 20<")
                .contains(">H 10<");
    }
}
