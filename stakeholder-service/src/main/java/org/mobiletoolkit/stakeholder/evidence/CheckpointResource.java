package org.mobiletoolkit.stakeholder.evidence;

import static org.mobiletoolkit.handbook.role.Roles.AUDITOR;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_ANALYST;
import static org.mobiletoolkit.handbook.role.Roles.BENEFITS_OWNER;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.CLINICAL_SAFETY_OFFICER;
import static org.mobiletoolkit.handbook.role.Roles.CONTRACT_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.DEVICE_ADMIN;
import static org.mobiletoolkit.handbook.role.Roles.EVALUATOR;
import static org.mobiletoolkit.handbook.role.Roles.FINANCE_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.IG_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROCUREMENT_LEAD;
import static org.mobiletoolkit.handbook.role.Roles.PROGRAMME_MANAGER;
import static org.mobiletoolkit.handbook.role.Roles.PROJECT_MEMBER;
import static org.mobiletoolkit.handbook.role.Roles.SERVICE_DESK;
import static org.mobiletoolkit.handbook.role.Roles.SRO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.mobiletoolkit.stakeholder.initiative.Initiatives;

/** The checkpoints of an initiative over HTTP, as far as the services have told. */
@Path("/initiatives/{id}/checkpoints")
@Tag(name = "Gates", description = "Gate reviews, their decisions and the evidence frozen with them")
@RolesAllowed({
    SRO,
    PROGRAMME_MANAGER,
    PROJECT_MEMBER,
    CLINICAL_LEAD,
    CLINICAL_SAFETY_OFFICER,
    IG_LEAD,
    BENEFITS_OWNER,
    BENEFITS_ANALYST,
    FINANCE_LEAD,
    PROCUREMENT_LEAD,
    EVALUATOR,
    CONTRACT_MANAGER,
    DEVICE_ADMIN,
    SERVICE_DESK,
    AUDITOR
})
public class CheckpointResource {

    private final Initiatives initiatives;
    private final LiveCheckpoints checkpoints;

    CheckpointResource(Initiatives initiatives, LiveCheckpoints checkpoints) {
        this.initiatives = initiatives;
        this.checkpoints = checkpoints;
    }

    @GET
    @Operation(
            operationId = "listInitiativeCheckpoints",
            summary = "Read the 24 checkpoints of an initiative live",
            description = "As the services last announced their facts; a gate decision reads them afresh.")
    public InitiativeCheckpointsView list(@RestPath UUID id) {
        return checkpoints.of(initiatives.require(id));
    }
}
