package org.mobiletoolkit.stakeholder.course.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a held initiative may go on: each entry of its roadmap has an outcome, told while it was worked on or
 * now, and before the date to return a reason is given.
 */
final class ResumeRule {

    sealed interface Outcome {

        /** It may go on. */
        record Free() implements Outcome {}

        /** Entries without an outcome, or outcomes of entries that the roadmap does not have. */
        record Unanswered(Set<UUID> entries, Set<UUID> strangers) implements Outcome {}

        /** The board wanted to look again only later, and nobody says why now. */
        record TooEarly(LocalDate returnOn) implements Outcome {}
    }

    private ResumeRule() {}

    /**
     * The answer of the rule.
     *
     * @param settled entries whose outcome is on record already; it is not told again
     * @param answered entries whose outcome is told now
     */
    static Outcome decide(Hold hold, Set<UUID> settled, Set<UUID> answered, @Nullable String reason, LocalDate today) {
        var roadmap = without(ids(hold.roadmap()), settled);
        var open = without(roadmap, answered);
        var strangers = without(answered, roadmap);
        if (!open.isEmpty() || !strangers.isEmpty()) {
            return new Outcome.Unanswered(open, strangers);
        }
        var returnOn = hold.returnOn();
        if (returnOn != null
                && today.isBefore(returnOn)
                && Objects.requireNonNullElse(reason, "").isBlank()) {
            return new Outcome.TooEarly(returnOn);
        }
        return new Outcome.Free();
    }

    private static Set<UUID> ids(List<RoadmapEntry> roadmap) {
        return roadmap.stream().map(RoadmapEntry::id).collect(Collectors.toSet());
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> some) {
        return all.stream().filter(id -> !some.contains(id)).collect(Collectors.toSet());
    }
}
