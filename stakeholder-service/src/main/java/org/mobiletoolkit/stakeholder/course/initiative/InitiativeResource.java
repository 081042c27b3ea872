package org.mobiletoolkit.stakeholder.course.initiative;

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

/** Initiatives over HTTP. */
@Path("/initiatives")
@Tag(name = "Initiatives", description = "Mobile initiatives and how far they have come through the six steps")
@Write
@RolesAllowed(Access.READ_INITIATIVES)
public class InitiativeResource {

    private final InitiativeCommands commands;
    private final Initiatives initiatives;
    private final LapsedEvidence lapsed;
    private final Pages pages;
    private final AvailableActions available;

    InitiativeResource(
            InitiativeCommands commands,
            Initiatives initiatives,
            LapsedEvidence lapsed,
            Pages pages,
            AvailableActions available) {
        this.commands = commands;
        this.initiatives = initiatives;
        this.lapsed = lapsed;
        this.pages = pages;
        this.available = available;
    }

    /** Sort by `createdAt`, `name`, `reference` or `startedOn`. */
    @GET
    @SortedBy({"createdAt", "name", "reference", "startedOn"})
    @Operation(operationId = "listInitiatives", summary = "List the organisation's initiatives")
    public Page<InitiativeView> list(
            @RestQuery List<InitiativeStatus> status,
            @RestQuery List<Step> currentStep,
            @RestQuery @Nullable List<String> reference,
            @Valid @BeanParam PageQuery page) {
        return pages.of(Initiative.class)
                .filter("status", status)
                .filter("currentStep", currentStep)
                .filter("reference", reference)
                .list(page, initiative -> view(initiative, null));
    }

    /** Nothing else is recorded for it before it is activated. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.EDIT_INITIATIVES)
    @Operation(operationId = "createInitiative", summary = "Begin an initiative, as a draft")
    public RestResponse<InitiativeView> begin(@Valid @NotNull InitiativeContent body) {
        var initiative = commands.begin(body);
        return Created.at(initiative, view(initiative, List.of()));
    }

    /** With its current step, which gates are passed, and a hold if there is one. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getInitiative", summary = "Read an initiative")
    public InitiativeView get(@RestPath UUID id) {
        return view(initiatives.require(id));
    }

    /** Names the people in charge too; the step changes by gates only. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed(Access.EDIT_INITIATIVES)
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "updateInitiative", summary = "Change an initiative that is not closed")
    public InitiativeView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<InitiativeContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From DRAFT to ACTIVE, at the first step. All services learn of it by an event. */
    @POST
    @Path("/{id}/activate")
    @RolesAllowed(Access.EDIT_INITIATIVES)
    @Operation(operationId = "activateInitiative", summary = "Start work on a draft initiative")
    public InitiativeView activate(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.activate(id, seen));
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed(Access.EDIT_INITIATIVES)
    @Operation(
            operationId = "resumeInitiative",
            summary = "Go on after a hold",
            description = "Each entry of the hold's roadmap needs an outcome; before the date to return a reason.")
    public InitiativeView resume(@RestPath UUID id, @BeanParam Seen seen, @Valid @NotNull Resume body) {
        return view(commands.resume(id, seen, body));
    }

    private InitiativeView view(Initiative initiative) {
        return view(initiative, lapsed.of(initiative.id()));
    }

    private InitiativeView view(Initiative initiative, @Nullable List<String> evidenceLapsed) {
        return InitiativeView.of(initiative, InitiativeActions.of(initiative, available), evidenceLapsed);
    }
}
