package org.mobiletoolkit.stakeholder.gate;

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

/** What stands between an initiative and its next gate, over HTTP. */
@Path("/initiatives/{id}/readiness")
@Tag(name = "Gates")
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
class ReadinessResource {

    private final Initiatives initiatives;
    private final GateReadiness readiness;

    ReadinessResource(Initiatives initiatives, GateReadiness readiness) {
        this.initiatives = initiatives;
        this.readiness = readiness;
    }

    @GET
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
