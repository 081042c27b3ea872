package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroups;
import org.mobiletoolkit.stakeholder.people.register.StakeholderQuadrants;
import org.mobiletoolkit.stakeholder.people.register.Stakeholders;

/** Who was heard and who was forgotten, over HTTP; it names stakeholders by their quadrant, so it is for readers of opinions. */
@Path("/consultation-coverage")
@Tag(name = "Consultations")
@RolesAllowed(Access.READ_OPINIONS)
class ConsultationCoverageResource {

    private final Initiatives initiatives;
    private final AffectedGroups groups;
    private final Consultations consultations;
    private final Hearings hearings;
    private final StakeholderQuadrants quadrants;
    private final Stakeholders stakeholders;
    private final Clock clock;

    ConsultationCoverageResource(
            Initiatives initiatives,
            AffectedGroups groups,
            Consultations consultations,
            Hearings hearings,
            StakeholderQuadrants quadrants,
            Stakeholders stakeholders,
            Clock clock) {
        this.initiatives = initiatives;
        this.groups = groups;
        this.consultations = consultations;
        this.hearings = hearings;
        this.quadrants = quadrants;
        this.stakeholders = stakeholders;
        this.clock = clock;
    }

    /** For each group: its recipients and who of them was heard; `alerts` names what is missing. */
    @GET
    @Operation(
            operationId = "getConsultationCoverage",
            summary =
                    "Compare the groups that are to receive devices with those who were heard, and tell who was forgotten")
    public ConsultationCoverage get(@RestQuery @NotNull UUID initiativeId) {
        initiatives.require(initiativeId);
        var today = London.today(clock);
        return CoverageRule.of(
                initiativeId,
                today,
                consultations.countClosed(initiativeId),
                groups.of(initiativeId).stream()
                        .filter(group -> group.isAffectedOn(today))
                        .map(CoveredGroup::of)
                        .toList(),
                hearings.ofGroups(initiativeId),
                quadrants.activeOf(initiativeId),
                stakeholders.hidden(),
                hearings.stakeholdersHeard(initiativeId, null));
    }
}
