package org.mobiletoolkit.stakeholder.people.register;

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
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** The engagement plan of an initiative over HTTP, for those who may read opinions (handbook 6.2). */
@Path("/engagement-plan")
@Tag(name = "Stakeholders")
@RolesAllowed(Access.READ_OPINIONS)
class EngagementPlanResource {

    private final Stakeholders stakeholders;
    private final EngagementActions actions;
    private final LastEngagements engagements;
    private final Initiatives initiatives;
    private final OpinionReadingCommands reading;
    private final StakeholderSettings map;
    private final Clock clock;
    private final AvailableActions available;

    EngagementPlanResource(
            Stakeholders stakeholders,
            EngagementActions actions,
            LastEngagements engagements,
            Initiatives initiatives,
            OpinionReadingCommands reading,
            StakeholderSettings map,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.stakeholders = stakeholders;
        this.actions = actions;
        this.engagements = engagements;
        this.initiatives = initiatives;
        this.reading = reading;
        this.map = map;
        this.clock = clock;
    }

    /**
     * Worked out from the latest assessments: the gap between the support that is there and the support that is needed
     * decides the order.
     */
    @GET
    @Operation(
            operationId = "getEngagementPlan",
            summary = "Show how each stakeholder is to be engaged, the most urgent first, and with whom nothing is"
                    + " planned")
    public EngagementPlan get(@RestQuery @NotNull UUID initiativeId) {
        initiatives.require(initiativeId);
        reading.read(initiativeId, OpinionReadingCommands.PLAN);
        return EngagementPlan.of(
                initiativeId,
                London.today(clock),
                map.threshold(),
                stakeholders.activeOf(initiativeId),
                stakeholders.hidden(),
                actions.openOf(initiativeId),
                engagements.of(initiativeId),
                available);
    }
}
