package org.mobiletoolkit.stakeholder.people.champion;

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
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** The areas of an initiative over HTTP. */
@Path("/initiative-areas")
@Tag(name = "Change champions", description = "Who speaks for the change where people work, and where nobody does")
@Write
@RolesAllowed(Access.READ_CHAMPIONS)
class InitiativeAreaResource {

    private final AreaCommands commands;
    private final InitiativeAreas areas;
    private final Pages pages;
    private final AvailableActions available;

    InitiativeAreaResource(AreaCommands commands, InitiativeAreas areas, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.areas = areas;
        this.pages = pages;
    }

    /** Sort by `name` or `createdAt`. */
    @GET
    @SortedBy({"name", "createdAt"})
    @Operation(operationId = "listInitiativeAreas", summary = "List areas that the change reaches")
    public Page<InitiativeAreaView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<AreaStatus> status,
            @RestQuery List<AreaKind> kind,
            @RestQuery @Nullable String name) {
        return pages.of(InitiativeArea.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("kind", kind)
                .containing("name", name)
                .list(page, one -> InitiativeAreaView.of(one, available));
    }

    /** A ward, site or team that the change reaches. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getInitiativeArea", summary = "Show an area")
    public InitiativeAreaView get(@RestPath UUID id) {
        return InitiativeAreaView.of(areas.require(id), available);
    }

    /** Each area that is not closed needs a change champion. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_AREAS)
    @Operation(operationId = "addInitiativeArea", summary = "Add an area that the change reaches")
    public RestResponse<InitiativeAreaView> add(@NotNull @Valid InitiativeAreaContent content) {
        var area = commands.add(content);
        return Created.at(area, InitiativeAreaView.of(area, available));
    }

    /** 409 when the area is closed. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_AREAS)
    @Operation(operationId = "changeInitiativeArea", summary = "Change an area that is not closed")
    public InitiativeAreaView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<InitiativeAreaContent> patch) {
        return InitiativeAreaView.of(commands.change(id, seen, patch), available);
    }

    /** From ACTIVE to CLOSED. Champions stay on record. */
    @POST
    @Path("/{id}/close")
    @RolesAllowed(Access.KEEP_AREAS)
    @Operation(
            operationId = "closeInitiativeArea",
            summary = "Record that the change does not reach an area any longer")
    public InitiativeAreaView close(@RestPath UUID id, @BeanParam Seen seen) {
        return InitiativeAreaView.of(commands.close(id, seen), available);
    }

    /** From CLOSED to ACTIVE. */
    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Access.KEEP_AREAS)
    @Operation(operationId = "reopenInitiativeArea", summary = "Record that the change reaches a closed area again")
    public InitiativeAreaView reopen(@RestPath UUID id, @BeanParam Seen seen) {
        return InitiativeAreaView.of(commands.reopen(id, seen), available);
    }
}
