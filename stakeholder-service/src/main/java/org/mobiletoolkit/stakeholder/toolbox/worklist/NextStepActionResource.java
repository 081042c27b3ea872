package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.undertaking.UndertakingCancellation;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
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
import org.mobiletoolkit.stakeholder.course.initiative.Step;

/** Actions on next steps over HTTP. */
@Path("/next-step-actions")
@Tag(name = "Work list")
@Write
@RolesAllowed(Access.READ_WORK_LIST)
class NextStepActionResource {

    private final NextStepCommands commands;
    private final NextStepActions actions;
    private final AvailableActions available;
    private final Pages pages;
    private final Clock clock;

    NextStepActionResource(
            NextStepCommands commands, NextStepActions actions, AvailableActions available, Pages pages, Clock clock) {
        this.commands = commands;
        this.actions = actions;
        this.available = available;
        this.pages = pages;
        this.clock = clock;
    }

    /** Sort by `dueOn` or `createdAt`; `step` keeps those of one step. */
    @GET
    @SortedBy({"dueOn", "createdAt"})
    @Operation(operationId = "listNextStepActions", summary = "List actions on next steps, the earliest due first")
    public Page<NextStepActionView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<Step> step,
            @RestQuery @Nullable List<String> nextStepId,
            @RestQuery List<UndertakingStatus> status,
            @RestQuery @Nullable List<String> owner) {
        return pages.of(NextStepAction.class)
                .filter("initiativeId", initiativeId)
                .filter("step", step.stream().map(Step::id).toList())
                .filter("nextStepId", nextStepId)
                .filter("status", status)
                .filter("owner", owner)
                .list(page, this::view);
    }

    /** With what the toolkit says about the next step that it carries out. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getNextStepAction", summary = "Show an action on a next step")
    public NextStepActionView get(@RestPath UUID id) {
        return view(actions.require(id));
    }

    /** With an owner and a day. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(
            operationId = "planNextStepAction",
            summary = "Plan an action on a next step, or on a step's own account")
    public RestResponse<NextStepActionView> plan(@NotNull @Valid NewNextStepAction said) {
        var action = commands.plan(said);
        return Created.at(action, view(action));
    }

    /** Owner and day; 409 unless it is open. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "changeNextStepAction", summary = "Change an open action on a next step")
    public NextStepActionView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<NextStepActionContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From OPEN to DONE, with the day. It proves no checkpoint. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "completeNextStepAction", summary = "Say that an action is done")
    public NextStepActionView complete(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid ActionNote said) {
        return view(commands.complete(id, seen, said.outcome()));
    }

    /** From OPEN to CANCELLED, with the reason. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "cancelNextStepAction", summary = "Give an action up")
    public NextStepActionView cancel(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCancellation why) {
        return view(commands.cancel(id, seen, why.reason()));
    }

    /** From DONE or CANCELLED to OPEN. */
    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "reopenNextStepAction", summary = "Take an action up again")
    public NextStepActionView reopen(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.reopen(id, seen));
    }

    private NextStepActionView view(NextStepAction action) {
        return NextStepActionView.of(action, London.today(clock), available);
    }
}
