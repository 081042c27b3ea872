package org.mobiletoolkit.device.estate;

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
import org.mobiletoolkit.device.access.Access;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;

/** Estate baselines over HTTP. Decides status codes and nothing else. */
@Path("/estate-baselines")
@Tag(name = "Estate baselines", description = "The mobile devices that exist when an initiative begins")
@Write
@RolesAllowed(Access.READ_ESTATE)
public class EstateBaselineResource {

    private final EstateBaselineCommands commands;
    private final EstateBaselines baselines;
    private final EstateActions actions;
    private final Pages pages;

    EstateBaselineResource(
            EstateBaselineCommands commands, EstateBaselines baselines, EstateActions actions, Pages pages) {
        this.commands = commands;
        this.baselines = baselines;
        this.actions = actions;
        this.pages = pages;
    }

    /** Sort by `createdAt` or `asOf`. */
    @GET
    @SortedBy({"createdAt", "asOf"})
    @Operation(operationId = "listEstateBaselines", summary = "List estate baselines")
    public Page<EstateBaselineView> list(
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<EstateStatus> status,
            @Valid @BeanParam PageQuery query) {
        return pages.of(EstateBaseline.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .list(query, actions::view);
    }

    /** A draft, with all lines at once or none yet. Confirming a later one supersedes the earlier. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_ESTATE)
    @Operation(operationId = "createEstateBaseline", summary = "Begin the estate baseline of an initiative")
    public RestResponse<EstateBaselineView> begin(@NotNull @Valid EstateContent content) {
        var baseline = commands.begin(content);
        return Created.at(baseline, actions.view(baseline));
    }

    /** With its lines, and who had a hand in it and so may not confirm it. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getEstateBaseline", summary = "Read an estate baseline")
    public EstateBaselineView get(@RestPath UUID id) {
        return actions.view(baselines.require(id));
    }

    /**
     * The list of lines is replaced as a whole; 409 once it is confirmed: a confirmed baseline is corrected by a new
     * one.
     */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_ESTATE)
    @Operation(operationId = "changeEstateBaseline", summary = "Correct a drafted estate baseline")
    public EstateBaselineView correct(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<EstateContent> patch) {
        return actions.view(commands.correct(id, seen, patch));
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed(Access.CONFIRM_ESTATE)
    @Operation(
            operationId = "confirmEstateBaseline",
            summary = "Confirm an estate baseline as someone who had no hand in it",
            description = "The baseline that was confirmed before it is superseded.")
    public EstateBaselineView confirm(@RestPath UUID id, @BeanParam Seen seen) {
        return actions.view(commands.confirm(id, seen));
    }
}
