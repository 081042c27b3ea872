package org.mobiletoolkit.stakeholder.people.communication;

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

/** Whom communications reached, over HTTP. */
@Path("/communication-reach")
@Tag(name = "Communications")
@RolesAllowed(Access.READ_COMMUNICATIONS)
class CommunicationReachResource {

    private final Initiatives initiatives;
    private final AffectedGroups groups;
    private final Communications communications;
    private final Clock clock;

    CommunicationReachResource(
            Initiatives initiatives, AffectedGroups groups, Communications communications, Clock clock) {
        this.initiatives = initiatives;
        this.groups = groups;
        this.communications = communications;
        this.clock = clock;
    }

    /** By what went out inside the organisation to the group, or to all. */
    @GET
    @Operation(
            operationId = "getCommunicationReach",
            summary = "Show whether every affected group was told of the change")
    public CommunicationReach get(@RestQuery @NotNull UUID initiativeId) {
        initiatives.require(initiativeId);
        return CommunicationReach.of(
                initiativeId, London.today(clock), groups.of(initiativeId), communications.sentOf(initiativeId));
    }
}
