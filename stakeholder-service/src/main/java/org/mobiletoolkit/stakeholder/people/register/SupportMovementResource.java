package org.mobiletoolkit.stakeholder.people.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Support over time over HTTP, for those who may read opinions (handbook 6.2). */
@Path("/support-movement")
@Tag(name = "Stakeholders")
@RolesAllowed(Access.READ_OPINIONS)
class SupportMovementResource {

    private final SupportTrails trails;
    private final Stakeholders stakeholders;
    private final OpenInitiatives initiatives;
    private final OpinionReadingCommands reading;
    private final StakeholderSettings map;
    private final Clock clock;

    SupportMovementResource(
            SupportTrails trails,
            Stakeholders stakeholders,
            OpenInitiatives initiatives,
            OpinionReadingCommands reading,
            StakeholderSettings map,
            Clock clock) {
        this.trails = trails;
        this.stakeholders = stakeholders;
        this.initiatives = initiatives;
        this.reading = reading;
        this.map = map;
        this.clock = clock;
    }

    /** From a day to a day, with a point every so many days; who was not assessed by a day does not count for it. */
    @GET
    @Operation(
            operationId = "getSupportMovement",
            summary = "Show how support moved over a period: the index as at several days, and who moved up or down")
    public SupportMovement get(
            @RestQuery @NotNull UUID initiativeId,
            @RestQuery
                    @Parameter(description = "First day; the day on which the initiative started when left out")
                    @Nullable
                    LocalDate from,
            @RestQuery @Parameter(description = "Last day; today when left out") @Nullable LocalDate to,
            @RestQuery @DefaultValue("MONTH") @Parameter(description = "How far the days between them lie apart")
                    MovementPeriod.Every every) {
        var period = MovementPeriod.of(from, to, every, initiatives.startedOn(initiativeId), London.today(clock));
        reading.read(initiativeId, OpinionReadingCommands.MOVEMENT);
        return SupportMovement.of(
                initiativeId, period, trails.of(initiativeId, period.to()), stakeholders.hidden(), map.threshold());
    }
}
