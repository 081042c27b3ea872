package org.mobiletoolkit.stakeholder.people.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.text.NameOrder;

/**
 * The stakeholders of an initiative by power and interest, with their weighted support (handbook 6.1, 6.2).
 *
 * @param asOf the day whose end is shown
 * @param threshold the lowest score that counts as high
 * @param strategies how those in each quadrant are to be managed
 * @param cells the fields of the grid, the most powerful and most interested first
 * @param notPlaced how many are in no quadrant because a score is missing
 * @param notShown how many are counted above and not named below, because the use of data on them is restricted
 * @param stakeholders the most urgent to engage first
 */
public record InfluenceMap(
        UUID initiativeId,
        LocalDate asOf,

        @Schema(description = "2x2 or 3x3", examples = "2x2")
        String grid,

        int threshold,
        Map<Quadrant, Integer> quadrants,
        Map<Quadrant, String> strategies,
        List<Cell> cells,
        int notPlaced,
        int notShown,
        Support support,
        List<Place> stakeholders) {

    /** How many stand in one field of the grid. */
    @Schema(name = "InfluenceMapCell")
    public record Cell(InfluenceBand power, InfluenceBand interest, int count) {}

    /**
     * The power-weighted support with its coverage.
     *
     * @param index −1 to +1; missing when nobody is assessed
     * @param strong whether the index reaches the configured one
     */
    @Schema(name = "InfluenceMapSupport")
    public record Support(
            @Schema(examples = "0.3125") @Nullable BigDecimal index,
            int assessed,
            int total,
            @Nullable BigDecimal coverageRate,
            @Nullable BigDecimal highPowerSupportiveRate,
            BigDecimal strongIndex,
            boolean strong) {}

    /** One stakeholder's place on the map. */
    @Schema(name = "InfluenceMapPlace")
    public record Place(
            UUID id,
            String name,
            StakeholderKind kind,
            boolean internal,
            @Nullable Integer power,
            @Nullable Integer interest,
            @Nullable Quadrant quadrant,
            @Nullable InfluenceBand powerBand,
            @Nullable InfluenceBand interestBand,
            SupportLevel support,
            SupportLevel desiredSupport,
            @Nullable Integer gap,
            @Nullable Integer engagementPriority) {

        static Place of(OnMap one, MapGrid grid) {
            var entry = one.entry();
            var standing = one.standing();
            return new Place(
                    entry.id(),
                    entry.name(),
                    entry.kind(),
                    entry.internal(),
                    standing.power(),
                    standing.interest(),
                    standing.quadrant(grid.threshold()),
                    standing.power() == null ? null : grid.bandOf(standing.power()),
                    standing.interest() == null ? null : grid.bandOf(standing.interest()),
                    standing.current(),
                    standing.desired(),
                    standing.gap(),
                    standing.engagementPriority());
        }
    }

    /**
     * Counts everybody and names those who may be shown.
     *
     * @param hidden the ids of those who may not
     */
    static InfluenceMap of(
            UUID initiativeId,
            LocalDate asOf,
            List<OnMap> stakeholders,
            Set<UUID> hidden,
            MapGrid grid,
            BigDecimal strongIndex) {
        var places = stakeholders.stream()
                .map(one -> Place.of(one, grid))
                .sorted(Comparator.comparing(Place::engagementPriority, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Place::name, NameOrder.get())
                        .thenComparing(Place::id))
                .toList();
        var shown = places.stream().filter(one -> !hidden.contains(one.id())).toList();
        var quadrants = new EnumMap<Quadrant, Integer>(Quadrant.class);
        var strategies = new EnumMap<Quadrant, String>(Quadrant.class);
        Arrays.stream(Quadrant.values()).forEach(quadrant -> {
            quadrants.put(quadrant, (int)
                    places.stream().filter(one -> one.quadrant() == quadrant).count());
            strategies.put(quadrant, quadrant.strategy());
        });
        return new InfluenceMap(
                initiativeId,
                asOf,
                grid.name(),
                grid.threshold(),
                quadrants,
                strategies,
                cells(places, grid),
                (int) places.stream().filter(one -> one.quadrant() == null).count(),
                places.size() - shown.size(),
                support(stakeholders, grid.threshold(), strongIndex),
                shown);
    }

    /** How many there are, shown or not. */
    int total() {
        return support.total();
    }

    private static Support support(List<OnMap> stakeholders, int threshold, BigDecimal strongIndex) {
        var index = SupportIndex.of(stakeholders.stream().map(OnMap::standing).toList(), threshold);
        return new Support(
                index.index(),
                index.assessed(),
                index.total(),
                index.coverageRate(),
                index.highPowerSupportiveRate(),
                strongIndex,
                index.isAtLeast(strongIndex));
    }

    private static List<Cell> cells(List<Place> places, MapGrid grid) {
        return grid.bands().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(power -> grid.bands().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(interest -> new Cell(power, interest, (int) places.stream()
                                .filter(one -> one.quadrant() != null
                                        && one.powerBand() == power
                                        && one.interestBand() == interest)
                                .count())))
                .toList();
    }
}
