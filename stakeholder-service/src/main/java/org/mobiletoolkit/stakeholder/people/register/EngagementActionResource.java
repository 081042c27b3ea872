package org.mobiletoolkit.stakeholder.people.register;

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

/** The engagement plan over HTTP; an effect is an opinion, so it is for those who may read opinions (handbook 6.2). */
@Path("/engagement-actions")
@Tag(name = "Stakeholders")
@Write
@RolesAllowed(Access.READ_OPINIONS)
class EngagementActionResource {

    private final EngagementCommands commands;
    private final EngagementActions actions;
    private final Pages pages;
    private final Clock clock;
    private final AvailableActions available;

    EngagementActionResource(
            EngagementCommands commands,
            EngagementActions actions,
            Pages pages,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.actions = actions;
        this.pages = pages;
        this.clock = clock;
    }

    /** Sort by `dueOn` or `createdAt`; `overdue=true` keeps the open ones whose day is past. */
    @GET
    @SortedBy({"dueOn", "createdAt"})
    @Operation(operationId = "listEngagementActions", summary = "List engagement actions, the earliest due first")
    public Page<EngagementActionView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> stakeholderId,
            @RestQuery List<EngagementStatus> status,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean overdue) {
        return pages.of(EngagementAction.class)
                .filter("initiativeId", initiativeId)
                .filter("stakeholderId", stakeholderId)
                .filter("status", status)
                .filter("owner", owner)
                .holding(EngagementAction.OVERDUE, London.today(clock), overdue)
                .list(page, this::view);
    }

    /** With what was observed, once it took place. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getEngagementAction", summary = "Show an engagement action")
    public EngagementActionView get(@RestPath UUID id) {
        return view(actions.require(id));
    }

    /** For one stakeholder, with an owner and a day. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "planEngagementAction", summary = "Plan an engagement with a stakeholder")
    public RestResponse<EngagementActionView> plan(@NotNull @Valid EngagementActionContent said) {
        var action = commands.plan(said);
        return Created.at(action, view(action));
    }

    /** Title, owner and day; 409 unless it is open. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "changeEngagementAction", summary = "Change an open engagement action")
    public EngagementActionView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<EngagementActionContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From OPEN to COMPLETED, with the day and what was observed. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "completeEngagementAction", summary = "Record that an engagement took place")
    public EngagementActionView complete(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid EngagementOutcome outcome) {
        return view(commands.complete(id, seen, outcome));
    }

    /** From OPEN to CANCELLED, with the reason. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "cancelEngagementAction", summary = "Give up an engagement that was planned")
    public EngagementActionView cancel(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCancellation why) {
        return view(commands.cancel(id, seen, why.reason()));
    }

    /** From COMPLETED or CANCELLED to OPEN, to be completed as it was, or cancelled with the reason. */
    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "reopenEngagementAction", summary = "Put right an engagement that was ended by mistake")
    public EngagementActionView reopen(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.reopen(id, seen));
    }

    private EngagementActionView view(EngagementAction action) {
        return EngagementActionView.of(action, London.today(clock), available);
    }
}
