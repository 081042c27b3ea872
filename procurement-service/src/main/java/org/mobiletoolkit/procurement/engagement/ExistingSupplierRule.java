package org.mobiletoolkit.procurement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whether the suppliers that already serve an initiative are engaged and supportive (handbook 2.3, VIS3.ENGAGED
 * and VIS3.SUPPORTIVE).
 *
 * <p>Both rules say "every incumbent". Over no incumbent at all they hold only when somebody has declared that
 * there is none; an empty list alone proves nothing.
 */
final class ExistingSupplierRule {

    /** One engagement that was held and has an outcome on record; superseded ones are not among them. */
    record Held(
            UUID supplierId,
            LocalDate heldOn,
            Instant recordedAt,
            SupportLevel supportLevel,
            RoadmapAlignment roadmapAlignment) {

        private static final Comparator<Held> OLDEST_FIRST =
                Comparator.comparing(Held::heldOn).thenComparing(Held::recordedAt);
    }

    /** The suppliers that serve the initiative now, and whether their absence has been declared. */
    record Incumbents(Set<UUID> suppliers, boolean declaredNone) {

        Incumbents {
            suppliers = Set.copyOf(suppliers);
        }
    }

    /** The answer, with the incumbents that stand in its way in a stable order. */
    record Finding(boolean satisfied, int incumbents, List<UUID> missing) {}

    private ExistingSupplierRule() {}

    /** Every incumbent was met, with an outcome, at most {@code maxAgeDays} days ago. */
    static Finding engaged(Incumbents incumbents, Collection<Held> held, LocalDate today, long maxAgeDays) {
        return every(
                incumbents,
                supplier -> latest(supplier, held)
                        .filter(engagement -> ChronoUnit.DAYS.between(engagement.heldOn(), today) <= maxAgeDays)
                        .isPresent());
    }

    /** The latest word of every incumbent is supportive, and its roadmap fits at least in part. */
    static Finding supportive(Incumbents incumbents, Collection<Held> held) {
        return every(
                incumbents,
                supplier -> latest(supplier, held)
                        .filter(engagement -> engagement.supportLevel().isSupportive()
                                && engagement.roadmapAlignment().isAligned())
                        .isPresent());
    }

    private static Finding every(Incumbents incumbents, Predicate<UUID> passes) {
        var missing = incumbents.suppliers().stream()
                .filter(passes.negate())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        var satisfied = incumbents.suppliers().isEmpty() ? incumbents.declaredNone() : missing.isEmpty();
        return new Finding(satisfied, incumbents.suppliers().size(), missing);
    }

    private static Optional<Held> latest(UUID supplier, Collection<Held> held) {
        return held.stream()
                .filter(engagement -> engagement.supplierId().equals(supplier))
                .max(Held.OLDEST_FIRST);
    }
}
