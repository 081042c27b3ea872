package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroup;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/**
 * Takes responses to a consultation that is held by the transaction.
 *
 * @param known those of the stakeholders who respond whom the initiative has
 * @param invited the invitations of stakeholders by name
 * @param groupsInvited the invitations of groups as such, by the group
 * @param groups all groups of the initiative
 * @param knownAs the groups that are stakeholders themselves, by the stakeholder
 * @param anonymousMinGroup how many people a group must have for an anonymous response to name it
 */
record Intake(
        Consultation consultation,
        Set<UUID> known,
        Map<UUID, ConsultationInvitation> invited,
        Map<UUID, ConsultationInvitation> groupsInvited,
        Map<UUID, AffectedGroup> groups,
        Map<UUID, AffectedGroup> knownAs,
        int anonymousMinGroup,
        Clock clock) {

    /**
     * The response, or what stands against it.
     *
     * @param origin not used of an anonymous response: nothing of it may lead to a person, not who wrote it down, and not
     *     the hour, which a time-ordered id would tell as well; the audit log alone knows, and it is sealed
     */
    Taken take(NewConsultationResponse said, Origin origin) {
        var stakeholder = said.stakeholderId();
        if (stakeholder != null && !known.contains(stakeholder)) {
            throw Stakeholders.unknown(stakeholder, "/stakeholderId");
        }
        if (!said.hasAttended() && !said.isFeedback()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A response says something, or somebody was there")
                    .at("/points", "nothing-said", "Must not be empty where nobody attended");
        }
        var day = dayWithin(said);
        var byName = stakeholder == null ? null : invited.get(stakeholder);
        var group = groupOf(said, byName);
        var response = said.isAnonymous()
                ? new ConsultationResponse(UUID.randomUUID(), said, group, day, null, London.startOf(day))
                : ConsultationResponse.by(origin, said, group, day);
        // whoever speaks for a group without an invitation by name answers the one that the group has
        var invitation = byName == null && group != null ? groupsInvited.get(group) : byName;
        return new Taken(response, said.pointsMade(), said.isFeedback(), invitation);
    }

    /** The group as said, or as the stakeholder was invited, or the one that the stakeholder is. */
    private @Nullable UUID groupOf(NewConsultationResponse said, @Nullable ConsultationInvitation invitation) {
        if (said.groupId() != null) {
            return requireLargeEnough(said, said.groupId());
        }
        if (invitation != null && invitation.content().groupId() != null) {
            return invitation.content().groupId();
        }
        var self = said.stakeholderId() == null ? null : knownAs.get(said.stakeholderId());
        return self == null ? null : self.id();
    }

    private UUID requireLargeEnough(NewConsultationResponse said, UUID id) {
        var group = groups.get(id);
        if (group == null) {
            throw AffectedGroups.unknown(id, "/groupId");
        }
        if (said.isAnonymous() && group.headcount() < anonymousMinGroup) {
            throw new Refusal(
                            ConsultationProblem.GROUP_TOO_SMALL,
                            "%d people belong to the group, %d are needed"
                                    .formatted(group.headcount(), anonymousMinGroup))
                    .at("/groupId", "group-too-small", "Must be left out of an anonymous response");
        }
        if (said.speaksFor() > group.headcount()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The group has fewer people than that")
                    .at("/people", "above-headcount", "Must not be more than " + group.headcount());
        }
        return id;
    }

    private LocalDate dayWithin(NewConsultationResponse said) {
        var day = DomainDay.happened(said.respondedOn(), "/respondedOn", clock);
        var plan = consultation.content();
        if (day.isBefore(plan.opens()) || day.isAfter(plan.closes())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "Nobody could answer on " + day)
                    .at(
                            "/respondedOn",
                            "outside-period",
                            "Must lie between %s and %s".formatted(plan.opens(), plan.closes()));
        }
        return day;
    }
}
