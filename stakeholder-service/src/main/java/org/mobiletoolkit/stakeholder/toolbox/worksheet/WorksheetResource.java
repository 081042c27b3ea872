package org.mobiletoolkit.stakeholder.toolbox.worksheet;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Worksheets over HTTP; they come into being when their template is made into records. */
@Path("/worksheets")
@Tag(name = "Templates")
@Write
@RolesAllowed(Access.READ_WORK_LIST)
class WorksheetResource {

    private final WorksheetCommands commands;
    private final Worksheets worksheets;
    private final WorksheetForms forms;
    private final Pages pages;

    WorksheetResource(WorksheetCommands commands, Worksheets worksheets, WorksheetForms forms, Pages pages) {
        this.commands = commands;
        this.worksheets = worksheets;
        this.forms = forms;
        this.pages = pages;
    }

    /** Sort by `createdAt`. */
    @GET
    @SortedBy("createdAt")
    @Operation(operationId = "listWorksheets", summary = "List the filled-in forms of templates")
    public Page<WorksheetView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<String> templateId,
            @RestQuery List<WorksheetStatus> status) {
        return pages.of(Worksheet.class)
                .filter("initiativeId", initiativeId)
                .filter("templateId", templateId)
                .filter("status", status)
                .list(page, forms::view);
    }

    /** Its form is that of the template's version of which it was made. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getWorksheet", summary = "Show the filled-in form of a template")
    public WorksheetView get(@RestPath UUID id) {
        return forms.view(worksheets.require(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(
            operationId = "fillWorksheet",
            summary = "Write values in the fields of a draft",
            description =
                    "Values are held against the fields of the template: their type, choices, bounds and length. A"
                            + " null takes a value away; a list is replaced as a whole.")
    public WorksheetView fill(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<WorksheetContent> patch) {
        return forms.view(commands.fill(id, seen, patch));
    }

    /** From DRAFT to COMPLETE; 422 names the required fields that are empty. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(
            operationId = "completeWorksheet",
            summary = "Say that a worksheet is complete; all required fields must be filled in")
    public WorksheetView complete(@RestPath UUID id, @BeanParam Seen seen) {
        return forms.view(commands.complete(id, seen));
    }

    /** From COMPLETE to DRAFT. */
    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "reopenWorksheet", summary = "Take up a complete worksheet again, to change it")
    public WorksheetView reopen(@RestPath UUID id, @BeanParam Seen seen) {
        return forms.view(commands.reopen(id, seen));
    }
}
