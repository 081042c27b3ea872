package org.mobiletoolkit.stakeholder.standing.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many open risks stood at each of the 25 places of the matrix at the end of a day.
 *
 * @param inherent before any response; every open risk is counted
 * @param residual after the response; a risk of which nobody said so stays where it was before
 * @param withoutResidual how many those are
 */
public record HeatMap(
        UUID initiativeId, LocalDate asOf, int risks, List<Cell> inherent, List<Cell> residual, int withoutResidual) {

    /** One place of the matrix. */
    @Schema(name = "HeatMapCell")
    public record Cell(int likelihood, int impact, int score, RiskBand band, int count) {}

    static HeatMap of(UUID initiativeId, LocalDate asOf, List<PlacedRisks> placed) {
        var all = placed.stream().mapToInt(PlacedRisks::count).sum();
        var without = placed.stream()
                .filter(one -> one.residual() == null)
                .mapToInt(PlacedRisks::count)
                .sum();
        return new HeatMap(
                initiativeId,
                asOf,
                all,
                cells(placed, PlacedRisks::inherent),
                cells(placed, PlacedRisks::afterwards),
                without);
    }

    /** All 25, the likeliest first, from slight to grave: as the matrix is drawn. */
    private static List<Cell> cells(List<PlacedRisks> placed, Function<PlacedRisks, RiskScore> place) {
        var cells = new ArrayList<Cell>();
        for (var likelihood = 5; likelihood >= 1; likelihood--) {
            for (var impact = 1; impact <= 5; impact++) {
                var score = RiskScore.of(likelihood, impact);
                var count = placed.stream()
                        .filter(one -> score.equals(place.apply(one)))
                        .mapToInt(PlacedRisks::count)
                        .sum();
                cells.add(new Cell(likelihood, impact, score.score(), score.band(), count));
            }
        }
        return List.copyOf(cells);
    }
}
