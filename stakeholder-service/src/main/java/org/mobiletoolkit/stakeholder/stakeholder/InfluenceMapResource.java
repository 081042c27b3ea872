package org.mobiletoolkit.stakeholder.stakeholder;

import static org.mobiletoolkit.stakeholder.access.Roles.AUDITOR;
import static org.mobiletoolkit.stakeholder.access.Roles.PROGRAMME_MANAGER;
import static org.mobiletoolkit.stakeholder.access.Roles.PROJECT_MEMBER;
import static org.mobiletoolkit.stakeholder.access.Roles.SRO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The map of stakeholders by power and interest over HTTP. */
@Path("/influence-map")
@Tag(name = "Stakeholders")
@RolesAllowed({SRO, PROGRAMME_MANAGER, PROJECT_MEMBER, AUDITOR})
class InfluenceMapResource {

    private final Stakeholders stakeholders;
    private final StakeholderSettings map;
    private final SupportSettings support;

    InfluenceMapResource(Stakeholders stakeholders, StakeholderSettings map, SupportSettings support) {
        this.stakeholders = stakeholders;
        this.map = map;
        this.support = support;
    }

    @GET
    @Operation(
            operationId = "getInfluenceMap",
            summary = "Show the stakeholders of an initiative by power and interest, with their weighted support")
    public InfluenceMap get(@RestQuery @NotNull UUID initiativeId) {
        return InfluenceMap.of(
                initiativeId, stakeholders.activeOf(initiativeId), map.threshold(), support.strongIndex());
    }
}
