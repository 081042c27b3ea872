package org.mobiletoolkit.stakeholder.people.raci;

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
import java.util.function.Function;
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

/** The rows of the responsibility matrix over HTTP: one deliverable with all its letters is one record. */
@Path("/raci-deliverables")
@Tag(name = "Responsibilities", description = "Who is responsible, accountable, consulted and informed (RACI)")
@Write
@RolesAllowed(Access.READ_RACI)
class RaciDeliverableResource {

    private final RaciCommands commands;
    private final RaciDeliverables deliverables;
    private final RaciMatrices matrices;
    private final Pages pages;

    RaciDeliverableResource(RaciCommands commands, RaciDeliverables deliverables, RaciMatrices matrices, Pages pages) {
        this.commands = commands;
        this.deliverables = deliverables;
        this.matrices = matrices;
        this.pages = pages;
    }

    /** Sort by `title` or `createdAt`. */
    @GET
    @SortedBy({"title", "createdAt"})
    @Operation(operationId = "listRaciDeliverables", summary = "List deliverables with everybody's letters, by title")
    public Page<RaciDeliverableView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<RaciStatus> status,
            @RestQuery @Nullable List<String> activityId,
            @RestQuery @Nullable String title) {
        return matrices.view(pages.of(RaciDeliverable.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("activityId", activityId)
                .containing("title", title)
                .list(page, Function.identity()));
    }

    /** With what is still wrong with the letters. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getRaciDeliverable", summary = "Show a deliverable with everybody's letters")
    public RaciDeliverableView get(@RestPath UUID id) {
        return matrices.view(deliverables.require(id));
    }

    /** Letters may be missing in a draft. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_RACI)
    @Operation(
            operationId = "defineRaciDeliverable",
            summary = "Enter a deliverable or an activity of the toolkit in the matrix, as a draft")
    public RestResponse<RaciDeliverableView> define(@NotNull @Valid NewRaciDeliverable said) {
        var deliverable = commands.define(said);
        return Created.at(deliverable, matrices.view(deliverable));
    }

    /** 409 when the letters are agreed: take them up again first. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_RACI)
    @Operation(
            operationId = "changeRaciDeliverable",
            summary = "Change a draft; the assignments are replaced by those that are sent, as a whole")
    public RaciDeliverableView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<RaciDeliverableContent> patch) {
        return matrices.view(commands.change(id, seen, patch));
    }

    /** From DRAFT to AGREED; 409 unless exactly one is accountable and somebody is responsible, all with a stake. */
    @POST
    @Path("/{id}/agree")
    @RolesAllowed(Access.AGREE_RACI)
    @Operation(operationId = "agreeRaciDeliverable", summary = "Agree the letters of a deliverable that is complete")
    public RaciDeliverableView agree(@RestPath UUID id, @BeanParam Seen seen) {
        return matrices.view(commands.agree(id, seen));
    }

    /** From AGREED to DRAFT. */
    @POST
    @Path("/{id}/revise")
    @RolesAllowed(Access.AGREE_RACI)
    @Operation(operationId = "reviseRaciDeliverable", summary = "Take up agreed letters again, to change them")
    public RaciDeliverableView revise(@RestPath UUID id, @BeanParam Seen seen) {
        return matrices.view(commands.revise(id, seen));
    }

    /** From DRAFT or AGREED to WITHDRAWN. The matrix leaves it out from then. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Access.AGREE_RACI)
    @Operation(operationId = "withdrawRaciDeliverable", summary = "Take a deliverable out of the matrix")
    public RaciDeliverableView withdraw(@RestPath UUID id, @BeanParam Seen seen) {
        return matrices.view(commands.withdraw(id, seen));
    }
}
