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
 * How support for an initiative moved over a period: the index as at several days, and who moved (handbook 6.2).
 *
 * @param points the support as at each day, the first day first
 * @param counts how many moved in each direction
 * @param notShown how many count and are not named below, because the use of data on them is restricted
 * @param stakeholders who counted on the first or the last day: drops of the powerful first, then other drops
 */
public record SupportMovement(
        UUID initiativeId,
        LocalDate from,
        LocalDate to,
        int threshold,
        List<Point> points,
        Map<Direction, Integer> counts,
        int notShown,
        List<Move> stakeholders) {

    /** Where somebody's support went between the first and the last day. */
    public enum Direction {
        UP,
        DOWN,
        STEADY,
        /** It was unknown on the first day, or the stakeholder was not on the register yet. */
        BECAME_KNOWN,
        BECAME_UNKNOWN,
        STAYED_UNKNOWN,
        /** The stakeholder had no stake any longer. */
        LEFT
    }

    /** The power-weighted support as at the end of one day. */
    @Schema(name = "SupportMovementPoint")
    public record Point(
            LocalDate on,

            @Schema(description = "−1 to +1; missing when nobody was assessed") @Nullable
            BigDecimal index,

            int assessed,
            int total,
            @Nullable BigDecimal coverageRate,
            @Nullable BigDecimal highPowerSupportiveRate) {

        static Point of(LocalDate on, List<SupportTrail> trails, int threshold) {
            var standings = trails.stream()
                    .filter(trail -> trail.countsOn(on))
                    .map(trail -> trail.standingOn(on))
                    .toList();
            var index = SupportIndex.of(standings, threshold);
            return new Point(
                    on,
                    index.index(),
                    index.assessed(),
                    index.total(),
                    index.coverageRate(),
                    index.highPowerSupportiveRate());
        }
    }

    /**
     * One stakeholder's movement.
     *
     * @param power as at the last day
     * @param change last minus first, −4 to +4; missing while either is unknown
     * @param alert support of somebody with high power dropped
     */
    @Schema(name = "SupportMovementOfOne")
    public record Move(
            UUID id,
            String name,
            @Nullable Integer power,
            SupportLevel before,
            SupportLevel after,
            @Nullable Integer change,
            Direction direction,

            @Schema(description = "Whether the support of somebody with high power dropped")
            boolean alert) {

        static Move of(SupportTrail trail, LocalDate from, LocalDate to, int threshold) {
            var before = trail.countsOn(from) ? trail.standingOn(from).current() : SupportLevel.UNKNOWN;
            var standing = trail.standingOn(to);
            var stays = trail.countsOn(to);
            var change = stays ? EngagementEffect.change(before, standing.current()) : null;
            var direction = stays ? direction(before, standing.current(), change) : Direction.LEFT;
            var powerful = standing.power() != null && standing.power() >= threshold;
            return new Move(
                    trail.entry().id(),
                    trail.entry().name(),
                    standing.power(),
                    before,
                    standing.current(),
                    change,
                    direction,
                    powerful && direction == Direction.DOWN);
        }

        private static Direction direction(SupportLevel before, SupportLevel after, @Nullable Integer change) {
            if (change != null) {
                return change == 0 ? Direction.STEADY : change > 0 ? Direction.UP : Direction.DOWN;
            }
            if (before.score() == null) {
                return after.score() == null ? Direction.STAYED_UNKNOWN : Direction.BECAME_KNOWN;
            }
            return Direction.BECAME_UNKNOWN;
        }
    }

    /**
     * Counts everybody and names those who may be shown.
     *
     * @param hidden the ids of those who may not
     */
    static SupportMovement of(
            UUID initiativeId, MovementPeriod period, List<SupportTrail> trails, Set<UUID> hidden, int threshold) {
        var moves = trails.stream()
                .filter(trail -> trail.countsOn(period.from()) || trail.countsOn(period.to()))
                .map(trail -> Move.of(trail, period.from(), period.to(), threshold))
                .sorted(Comparator.comparing((Move move) -> !move.alert())
                        .thenComparing(Move::change, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Move::power, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Move::name, NameOrder.get())
                        .thenComparing(Move::id))
                .toList();
        var counts = new EnumMap<Direction, Integer>(Direction.class);
        Arrays.stream(Direction.values())
                .forEach(direction -> counts.put(direction, (int) moves.stream()
                        .filter(move -> move.direction() == direction)
                        .count()));
        var shown = moves.stream().filter(move -> !hidden.contains(move.id())).toList();
        return new SupportMovement(
                initiativeId,
                period.from(),
                period.to(),
                threshold,
                period.days().stream()
                        .map(day -> Point.of(day, trails, threshold))
                        .toList(),
                counts,
                moves.size() - shown.size(),
                shown);
    }
}
