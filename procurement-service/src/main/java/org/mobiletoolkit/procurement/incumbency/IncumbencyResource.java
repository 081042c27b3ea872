package org.mobiletoolkit.procurement.incumbency;

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
import org.mobiletoolkit.procurement.access.Access;

/** Who serves an initiative, over HTTP. */
@Path("/incumbencies")
@Tag(name = "Incumbencies", description = "Which suppliers already serve an initiative.")
@Write
@RolesAllowed(Access.READ_PROCUREMENT)
class IncumbencyResource {

    private final IncumbencyCommands commands;
    private final Incumbencies incumbencies;
    private final IncumbencyViews views;
    private final Pages pages;

    IncumbencyResource(IncumbencyCommands commands, Incumbencies incumbencies, IncumbencyViews views, Pages pages) {
        this.commands = commands;
        this.incumbencies = incumbencies;
        this.views = views;
        this.pages = pages;
    }

    @GET
    @SortedBy({"createdAt", "since"})
    @Operation(
            operationId = "listIncumbencies",
            summary = "List the suppliers that serve or served initiatives",
            description = "Sorted by createdAt, or by since.")
    public Page<IncumbencyView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> supplierId,
            @RestQuery @Nullable List<IncumbencyStatus> status) {
        return pages.of(Incumbency.class)
                .filter("initiativeId", initiativeId)
                .filter("supplierId", supplierId)
                .filter("status", status)
                .list(page, views::of);
    }

    /** Which supplier serves the initiative today, with what, and until when. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncumbency", summary = "Show an incumbency")
    public IncumbencyView get(@RestPath UUID id) {
        return views.of(incumbencies.require(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(
            operationId = "addIncumbency",
            summary = "Record that a supplier already serves an initiative",
            description = "A declaration that no supplier does is voided by it.")
    public RestResponse<IncumbencyView> add(@NotNull @Valid IncumbencyContent content) {
        var incumbency = commands.add(content);
        return Created.at(incumbency, views.of(incumbency));
    }

    /** Since when and with what the supplier serves the initiative, when it was entered wrongly. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(operationId = "changeIncumbency", summary = "Correct since when or what a supplier supplies")
    public IncumbencyView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<IncumbencyContent> patch) {
        return views.of(commands.change(id, seen, patch));
    }

    /** From ACTIVE to ENDED, with the day. */
    @POST
    @Path("/{id}/end")
    @RolesAllowed(Access.RETIRE_SUPPLIERS)
    @Operation(operationId = "endIncumbency", summary = "Record that a supplier no longer serves the initiative")
    public IncumbencyView end(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid IncumbencyEnd said) {
        return views.of(commands.end(id, seen, said));
    }

    /** From ENDED to ACTIVE, when the end was recorded wrongly. */
    @POST
    @Path("/{id}/reinstate")
    @RolesAllowed(Access.RETIRE_SUPPLIERS)
    @Operation(operationId = "reinstateIncumbency", summary = "Record that a supplier serves the initiative after all")
    public IncumbencyView reinstate(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid IncumbencyReinstatement said) {
        return views.of(commands.reinstate(id, seen, said.reason()));
    }
}
