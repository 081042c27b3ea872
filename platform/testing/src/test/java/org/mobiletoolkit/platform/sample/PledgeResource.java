package org.mobiletoolkit.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;

@Path("/pledges")
@Write
@RolesAllowed(Access.READ_NOTES)
class PledgeResource {

    private final PledgeCommands commands;
    private final Pledges pledges;
    private final Pages pages;
    private final AvailableActions available;

    PledgeResource(PledgeCommands commands, Pledges pledges, Pages pages, AvailableActions available) {
        this.commands = commands;
        this.pledges = pledges;
        this.pages = pages;
        this.available = available;
    }

    @GET
    @SortedBy({"dueOn", "createdAt"})
    @Operation(operationId = "listPledges", summary = "Pledges of the organisation")
    public Page<PledgeView> list(
            @BeanParam PageQuery page, @RestQuery @Nullable UUID folderId, @RestQuery @Nullable LocalDate dueFrom) {
        return pages.of(Pledge.class)
                .filter("folderId", folderId)
                .from("dueOn", dueFrom)
                .list(page, pledge -> PledgeView.of(pledge, available));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPledge", summary = "One pledge")
    public PledgeView get(@RestPath UUID id) {
        return PledgeView.of(pledges.require(id), available);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "givePledge", summary = "Give a pledge")
    public RestResponse<PledgeView> give(@NotNull @Valid PledgeContent content) {
        var pledge = commands.give(content);
        return Created.at(pledge, PledgeView.of(pledge, available));
    }

    @POST
    @Path("/bulk")
    @Consumes({Rows.JSON, Rows.NDJSON, Rows.CSV})
    @Produces(Rows.JSON)
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "givePledges", summary = "Give many pledges")
    public BulkView giveAll(
            @RestQuery @NotNull UUID folderId, @RestQuery boolean dryRun, @NotNull Rows<PledgeContent> rows) {
        return commands.giveAll(folderId, rows, dryRun);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "changePledge", summary = "Change a pledge")
    public PledgeView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<PledgeContent> patch) {
        return PledgeView.of(commands.change(id, seen, patch), available);
    }

    @POST
    @Path("/{id}/keep")
    @RolesAllowed(Access.CHANGE_NOTES)
    @Operation(operationId = "keepPledge", summary = "Keep a pledge")
    public PledgeView keep(@RestPath UUID id, @BeanParam Seen seen) {
        return PledgeView.of(commands.keep(id, seen), available);
    }
}
