package org.mobiletoolkit.stakeholder.stakeholder;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The stakeholders of an initiative by power and interest, with their weighted support (handbook 6.1, 6.2).
 *
 * @param threshold the lowest score that counts as high
 * @param notPlaced how many are in no quadrant because a score is missing
 */
public record InfluenceMap(
        UUID initiativeId,
        int threshold,
        Map<Quadrant, Integer> quadrants,
        int notPlaced,
        Support support,
        List<Place> stakeholders) {

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
            @Nullable Integer power,
            @Nullable Integer interest,
            @Nullable Quadrant quadrant,
            SupportLevel support,
            SupportLevel desiredSupport,
            @Nullable Integer gap,
            @Nullable Integer engagementPriority) {}

    /** The most urgent to engage come first. */
    static InfluenceMap of(UUID initiativeId, List<Stakeholder> stakeholders, int threshold, BigDecimal strongIndex) {
        var places = stakeholders.stream()
                .map(one -> place(one, threshold))
                .sorted(Comparator.comparing(Place::engagementPriority, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Place::name)
                        .thenComparing(Place::id))
                .toList();
        var quadrants = new LinkedHashMap<Quadrant, Integer>();
        Arrays.stream(Quadrant.values())
                .forEach(quadrant -> quadrants.put(quadrant, (int) places.stream()
                        .filter(one -> one.quadrant() == quadrant)
                        .count()));
        var index =
                SupportIndex.of(stakeholders.stream().map(Stakeholder::standing).toList(), threshold);
        return new InfluenceMap(
                initiativeId,
                threshold,
                quadrants,
                (int) places.stream().filter(one -> one.quadrant() == null).count(),
                new Support(
                        index.index(),
                        index.assessed(),
                        index.total(),
                        index.coverageRate(),
                        index.highPowerSupportiveRate(),
                        strongIndex,
                        index.isAtLeast(strongIndex)),
                places);
    }

    private static Place place(Stakeholder one, int threshold) {
        var standing = one.standing();
        return new Place(
                one.id(),
                one.name(),
                standing.power(),
                standing.interest(),
                standing.quadrant(threshold),
                standing.current(),
                standing.desired(),
                standing.gap(),
                standing.engagementPriority());
    }
}
