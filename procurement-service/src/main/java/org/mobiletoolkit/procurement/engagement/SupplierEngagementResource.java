package org.mobiletoolkit.procurement.engagement;

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

/** Dealings with suppliers over HTTP. */
@Path("/supplier-engagements")
@Tag(name = "Supplier engagements", description = "Meetings and other dealings with suppliers, and what came of them.")
@Write
@RolesAllowed(Access.READ_PROCUREMENT)
class SupplierEngagementResource {

    private final SupplierEngagementCommands commands;
    private final SupplierEngagements engagements;
    private final SupplierEngagementViews views;
    private final Pages pages;

    SupplierEngagementResource(
            SupplierEngagementCommands commands,
            SupplierEngagements engagements,
            SupplierEngagementViews views,
            Pages pages) {
        this.commands = commands;
        this.engagements = engagements;
        this.views = views;
        this.pages = pages;
    }

    @GET
    @SortedBy({"createdAt", "takingPlaceOn"})
    @Operation(
            operationId = "listSupplierEngagements",
            summary = "List engagements with suppliers",
            description = "Sorted by createdAt, or by takingPlaceOn: the day held, or else planned.")
    public Page<SupplierEngagementView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> supplierId,
            @RestQuery @Nullable List<EngagementStatus> status,
            @RestQuery @Nullable List<EngagementKind> kind) {
        return pages.of(SupplierEngagement.class)
                .filter("initiativeId", initiativeId)
                .filter("supplierId", supplierId)
                .filter("status", status)
                .filter("kind", kind)
                .list(page, views::of);
    }

    /** With the outcome once it was held, and the record that corrects it. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getSupplierEngagement", summary = "Show an engagement")
    public SupplierEngagementView get(@RestPath UUID id) {
        return views.of(engagements.require(id));
    }

    /** One that was held already is HELD at once and needs an outcome. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(
            operationId = "beginSupplierEngagement",
            summary = "Plan an engagement, or record one that was held already")
    public RestResponse<SupplierEngagementView> begin(@NotNull @Valid NewSupplierEngagement said) {
        return created(commands.begin(said));
    }

    /** 409 once it was held, cancelled or superseded: the engagement is history then. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(operationId = "changeSupplierEngagement", summary = "Change a planned engagement")
    public SupplierEngagementView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<SupplierEngagementContent> patch) {
        return views.of(commands.change(id, seen, patch));
    }

    /** From PLANNED to HELD, with the day and the outcome. */
    @POST
    @Path("/{id}/record")
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(operationId = "recordSupplierEngagement", summary = "Record what came of a planned engagement")
    public SupplierEngagementView record(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid HeldEngagement said) {
        return views.of(commands.record(id, seen, said));
    }

    /** From PLANNED to CANCELLED, with the reason. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(operationId = "cancelSupplierEngagement", summary = "Cancel a planned engagement")
    public SupplierEngagementView cancel(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid EngagementCancellation said) {
        return views.of(commands.cancel(id, seen, said.reason()));
    }

    @POST
    @Path("/{id}/correct")
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_SUPPLIERS)
    @Operation(
            operationId = "correctSupplierEngagement",
            summary = "Record an engagement anew in the place of a mistaken record",
            description = "The mistaken record is kept as SUPERSEDED; the answer is the one that supersedes it.")
    public RestResponse<SupplierEngagementView> correct(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid EngagementCorrection said) {
        return created(commands.correct(id, seen, said));
    }

    private RestResponse<SupplierEngagementView> created(SupplierEngagement engagement) {
        return Created.at(engagement, views.of(engagement));
    }
}
