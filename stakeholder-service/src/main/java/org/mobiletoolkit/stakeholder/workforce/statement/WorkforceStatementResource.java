package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Statements of the workforce over HTTP. */
@Path("/workforce-statements")
@Tag(name = "Workforce", description = "How many people there are, against the user types into which they are cut")
@Write
@RolesAllowed(Access.READ_WORKFORCE)
class WorkforceStatementResource {

    private final WorkforceCommands commands;
    private final WorkforceStatements statements;
    private final Pages pages;

    WorkforceStatementResource(WorkforceCommands commands, WorkforceStatements statements, Pages pages) {
        this.commands = commands;
        this.statements = statements;
        this.pages = pages;
    }

    /** Sort by `asOf` or `createdAt`. */
    @GET
    @SortedBy({"asOf", "createdAt"})
    @Operation(operationId = "listWorkforceStatements", summary = "List statements of the workforce by their day")
    public Page<WorkforceStatementView> list(@BeanParam PageQuery page, @RestQuery @Nullable List<UUID> initiativeId) {
        return pages.of(WorkforceStatement.class)
                .filter("initiativeId", initiativeId)
                .list(page, WorkforceStatementView::of);
    }

    /** With the total and the number in each staff group. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getWorkforceStatement", summary = "Show a statement of the workforce")
    public WorkforceStatementView get(@RestPath UUID id) {
        return WorkforceStatementView.of(statements.require(id));
    }

    /** The latest day counts for the reconciliation. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "stateWorkforce", summary = "State how many people there are, as of a day")
    public RestResponse<WorkforceStatementView> state(@NotNull @Valid WorkforceStatementContent said) {
        var statement = commands.state(said);
        return Created.at(statement, WorkforceStatementView.of(statement));
    }

    /** The list of groups is replaced as a whole. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "correctWorkforceStatement", summary = "Correct a statement of the workforce")
    public WorkforceStatementView correct(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<WorkforceStatementContent> patch) {
        return WorkforceStatementView.of(commands.correct(id, seen, patch));
    }
}
