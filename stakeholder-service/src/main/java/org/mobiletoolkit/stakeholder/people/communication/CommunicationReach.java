package org.mobiletoolkit.stakeholder.people.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroup;

/**
 * Whether everybody affected was told: each group that is affected now, with what went out to it (handbook 1.6.1).
 *
 * @param groups by name
 * @param people how many people belong to the groups
 * @param peopleTold how many of them belong to a group that something went out to
 */
public record CommunicationReach(UUID initiativeId, LocalDate asOf, List<Told> groups, int people, int peopleTold) {

    /**
     * One group.
     *
     * @param communications how many went out to it
     * @param lastToldOn the day of the latest; missing when none did
     */
    @Schema(name = "CommunicationReachGroup")
    public record Told(
            UUID id,
            String name,
            int headcount,
            int communications,
            @Nullable LocalDate lastToldOn) {}

    /**
     * Joins the groups with what went out.
     *
     * @param affected the groups of the initiative by name
     * @param sent the latest first
     */
    static CommunicationReach of(
            UUID initiativeId, LocalDate today, List<AffectedGroup> affected, List<Communication> sent) {
        var groups = affected.stream()
                .filter(group -> group.isAffectedOn(today))
                .map(group -> told(group, sent))
                .toList();
        return new CommunicationReach(
                initiativeId,
                today,
                groups,
                groups.stream().mapToInt(Told::headcount).sum(),
                groups.stream()
                        .filter(group -> group.communications() > 0)
                        .mapToInt(Told::headcount)
                        .sum());
    }

    private static Told told(AffectedGroup group, List<Communication> sent) {
        var its = sent.stream().filter(one -> one.isFor(group.id())).toList();
        return new Told(
                group.id(),
                group.name(),
                group.headcount(),
                its.size(),
                its.isEmpty() ? null : its.get(0).completedOn());
    }
}
