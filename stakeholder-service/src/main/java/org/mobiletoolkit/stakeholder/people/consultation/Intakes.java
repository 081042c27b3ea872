package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroup;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/** Reads what has to be known to take responses to a consultation, by as many queries for a hundred as for one. */
@ApplicationScoped
class Intakes {

    private final Stakeholders stakeholders;
    private final ConsultationInvitations invitations;
    private final AffectedGroups groups;
    private final ConsultationSettings settings;
    private final Clock clock;

    Intakes(
            Stakeholders stakeholders,
            ConsultationInvitations invitations,
            AffectedGroups groups,
            ConsultationSettings settings,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.invitations = invitations;
        this.groups = groups;
        this.settings = settings;
        this.clock = clock;
    }

    /** For responses of these stakeholders; more of them may be anonymous. */
    Intake of(Consultation consultation, Collection<UUID> responding) {
        var affected = groups.of(consultation.scopeId());
        return new Intake(
                consultation,
                stakeholders.statusesOf(consultation.scopeId(), responding).keySet(),
                by(
                        invitations.of(consultation.id(), responding),
                        one -> one.content().stakeholderId()),
                by(invitations.ofGroups(consultation.id()), one -> one.content().groupId()),
                affected.stream().collect(Collectors.toMap(AffectedGroup::id, Function.identity())),
                by(affected, one -> one.content().stakeholderId()),
                settings.anonymousMinGroup(),
                clock);
    }

    private static <V> Map<UUID, V> by(Collection<V> all, Function<V, UUID> id) {
        return all.stream()
                .filter(one -> Objects.nonNull(id.apply(one)))
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one));
    }
}
