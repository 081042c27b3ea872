package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** The reconciliation of user types with the stated workforce over HTTP. */
@Path("/workforce-reconciliation")
@Tag(name = "Workforce")
@RolesAllowed(Access.READ_WORKFORCE)
class ReconciliationResource {

    private final Initiatives initiatives;
    private final UserTypes userTypes;
    private final WorkforceStatements statements;
    private final WorkforceSettings settings;

    ReconciliationResource(
            Initiatives initiatives, UserTypes userTypes, WorkforceStatements statements, WorkforceSettings settings) {
        this.initiatives = initiatives;
        this.userTypes = userTypes;
        this.statements = statements;
        this.settings = settings;
    }

    /** Group by group: how many people are stated, how many the user types cover, and what is missing or too many. */
    @GET
    @Operation(
            operationId = "reconcileWorkforce",
            summary = "Compare the user types of an initiative with its latest statement of the workforce")
    public ReconciliationView get(@RestQuery @NotNull UUID initiativeId) {
        initiatives.require(initiativeId);
        var statement = statements.latestOf(initiativeId).orElse(null);
        return new ReconciliationView(
                initiativeId,
                statement == null ? null : WorkforceStatementView.of(statement),
                settings.tolerancePct(),
                new ReconciliationRule(settings.tolerancePct())
                        .reconcile(userTypes.segmentsOf(initiativeId), statement == null ? null : statement.content()));
    }
}
