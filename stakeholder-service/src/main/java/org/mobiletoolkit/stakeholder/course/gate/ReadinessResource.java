package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** What stands between an initiative and its next gate, over HTTP. */
@Path("/initiatives")
@Tag(name = "Gates")
@RolesAllowed(Access.READ_PROGRESS)
class ReadinessResource {

    private final Initiatives initiatives;
    private final GateReadiness readiness;

    ReadinessResource(Initiatives initiatives, GateReadiness readiness) {
        this.initiatives = initiatives;
        this.readiness = readiness;
    }

    @GET
    @Path("/{id}/readiness")
    @Operation(
            operationId = "getInitiativeReadiness",
            summary = "Show what stands between an initiative and its next gate",
            description =
                    "Checkpoints as the services last announced their facts, what else the gate asks for, open waivers"
                            + " and conditions, and the roadmap of a hold.")
    public ReadinessView get(@RestPath UUID id) {
        return readiness.of(initiatives.require(id));
    }
}
