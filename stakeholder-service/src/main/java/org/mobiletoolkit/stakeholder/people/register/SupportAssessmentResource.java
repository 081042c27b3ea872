package org.mobiletoolkit.stakeholder.people.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Opinions about many stakeholders at once, over HTTP. */
@Path("/support-assessments")
@Tag(name = "Stakeholders")
@Write
@RolesAllowed(Access.READ_OPINIONS)
class SupportAssessmentResource {

    private final AssessmentCommands commands;

    SupportAssessmentResource(AssessmentCommands commands) {
        this.commands = commands;
    }

    /**
     * As JSON, NDJSON or CSV, each for the stakeholder that the row names. All rows are taken or none; each is answered.
     *
     * @param initiativeId whose stakeholders they are
     * @param dryRun tells what would come of it, and does nothing
     */
    @POST
    @Path("/bulk")
    @Consumes({Rows.JSON, Rows.NDJSON, Rows.CSV})
    @Produces(Rows.JSON)
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "assessSupportOfMany", summary = "Record where many stakeholders stand, at once")
    @RequestBody(content = @Content(schema = @Schema(implementation = StakeholderSupport.class)))
    public BulkView hearAll(
            @RestQuery @NotNull UUID initiativeId, @RestQuery boolean dryRun, @NotNull Rows<StakeholderSupport> rows) {
        return commands.hearAll(initiativeId, rows, dryRun);
    }
}
