package org.mobiletoolkit.stakeholder.course.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** The checkpoints of an initiative over HTTP, as far as the services have told. */
@Path("/initiatives")
@Tag(name = "Gates", description = "Gate reviews, their decisions and the evidence frozen with them")
@RolesAllowed(Access.READ_PROGRESS)
public class CheckpointResource {

    private final Initiatives initiatives;
    private final LiveCheckpoints checkpoints;

    CheckpointResource(Initiatives initiatives, LiveCheckpoints checkpoints) {
        this.initiatives = initiatives;
        this.checkpoints = checkpoints;
    }

    @GET
    @Path("/{id}/checkpoints")
    @Operation(
            operationId = "listInitiativeCheckpoints",
            summary = "Read the 24 checkpoints of an initiative live",
            description = "As the services last announced their facts; a gate decision reads them afresh.")
    public InitiativeCheckpointsView list(@RestPath UUID id) {
        return checkpoints.of(initiatives.require(id));
    }
}
