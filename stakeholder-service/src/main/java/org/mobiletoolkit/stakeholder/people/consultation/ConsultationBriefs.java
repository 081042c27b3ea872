package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroup;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;

/** What people are told of a consultation before they take part, for other features. */
@ApplicationScoped
public class ConsultationBriefs {

    private static final int MOST_UPCOMING = 6;

    private final Consultations consultations;
    private final AffectedGroups groups;

    ConsultationBriefs(Consultations consultations, AffectedGroups groups) {
        this.consultations = consultations;
        this.groups = groups;
    }

    /** Whom the consultation asks, in words, and how many they are; null where nobody said. */
    public record Asked(String name, @Nullable Integer people) {}

    /** One consultation as those see it who are asked. */
    public record Brief(
            UUID id,
            long version,
            ConsultationTopic topic,
            String title,
            String objectives,
            ConsultationMethod method,
            LocalDate opens,
            LocalDate closes,
            ConsultationStatus status,
            @Nullable String howToRespond,
            List<Asked> asked) {}

    /**
     * The consultation that a body names.
     *
     * @throws Refusal {@code unknown-reference} (422) at the pointer
     */
    public Brief requireOf(UUID initiativeId, UUID id, String pointer) {
        return ById.find(consultations, id)
                .filter(found -> found.scopeId().equals(initiativeId))
                .map(found -> brief(found, namesOf(initiativeId)))
                .orElseThrow(
                        () -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The initiative has no consultation " + id)
                                .at(pointer, "unknown-reference", "Must be a consultation of the initiative"));
    }

    /** The next few that are planned or open on that day, in the order in which they close. */
    public List<Brief> upcoming(UUID initiativeId, LocalDate day) {
        return consultations
                .find(
                        "content.initiativeId = ?1 and status in ?2 and content.closes >= ?3"
                                + " order by content.closes, id",
                        initiativeId,
                        List.of(ConsultationStatus.DRAFT, ConsultationStatus.OPEN),
                        day)
                .range(0, MOST_UPCOMING - 1)
                .stream()
                .map(found -> brief(found, Map.of()))
                .toList();
    }

    private Map<UUID, AffectedGroup> namesOf(UUID initiativeId) {
        return groups.of(initiativeId).stream().collect(Collectors.toMap(AffectedGroup::id, group -> group));
    }

    private static Brief brief(Consultation found, Map<UUID, AffectedGroup> groups) {
        var plan = found.content();
        return new Brief(
                found.id(),
                found.version(),
                plan.topic(),
                plan.title(),
                plan.objectives(),
                plan.method(),
                plan.opens(),
                plan.closes(),
                found.status(),
                plan.howToRespond(),
                plan.audience().stream()
                        .flatMap(entry -> asked(entry, groups).stream())
                        .toList());
    }

    private static Optional<Asked> asked(AudienceEntry entry, Map<UUID, AffectedGroup> groups) {
        if (entry.name() != null) {
            return Optional.of(new Asked(entry.name(), entry.expected()));
        }
        return Optional.ofNullable(groups.get(entry.groupId()))
                .map(group -> new Asked(group.name(), Objects.requireNonNullElse(entry.expected(), group.headcount())));
    }
}
