package org.mobiletoolkit.stakeholder.board.governance;

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
import org.mobiletoolkit.handbook.undertaking.UndertakingCompletion;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** The actions of meetings over HTTP. */
@Path("/governance-actions")
@Tag(name = "Governance")
@Write
@RolesAllowed(Access.READ_GOVERNANCE)
class GovernanceActionResource {

    private final ActionCommands commands;
    private final GovernanceActions actions;
    private final Pages pages;
    private final Restrictions restrictions;
    private final AvailableActions available;
    private final Clock clock;

    GovernanceActionResource(
            ActionCommands commands,
            GovernanceActions actions,
            Pages pages,
            Restrictions restrictions,
            AvailableActions available,
            Clock clock) {
        this.commands = commands;
        this.actions = actions;
        this.pages = pages;
        this.restrictions = restrictions;
        this.available = available;
        this.clock = clock;
    }

    /** Sort by `dueOn` or `createdAt`; `overdue=true` keeps the open ones whose day is past. */
    @GET
    @SortedBy({"dueOn", "createdAt"})
    @Operation(operationId = "listGovernanceActions", summary = "List the actions of meetings, the earliest due first")
    public Page<GovernanceActionView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> meetingId,
            @RestQuery @Nullable List<UUID> decisionId,
            @RestQuery List<UndertakingStatus> status,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean overdue) {
        var cover = restrictions.cover();
        return pages.of(GovernanceAction.class)
                .filter("initiativeId", initiativeId)
                .filter("meetingId", meetingId)
                .filter("decisionId", decisionId)
                .filter("status", status)
                .filter("owner", owner)
                .holding(GovernanceAction.OVERDUE, London.today(clock), overdue)
                .list(page, action -> view(action, cover));
    }

    /** With what came of it. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getGovernanceAction", summary = "Show an action of a meeting")
    public GovernanceActionView get(@RestPath UUID id) {
        return view(actions.require(id));
    }

    /** With the meeting that decided it, an owner and a day. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "chargeGovernanceAction", summary = "Record what a meeting charged somebody with")
    public RestResponse<GovernanceActionView> charge(@NotNull @Valid GovernanceActionContent said) {
        var action = commands.charge(said);
        return Created.at(action, view(action));
    }

    /** Title, owner and day; 409 unless it is open. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "changeGovernanceAction", summary = "Change an open action")
    public GovernanceActionView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<GovernanceActionContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From OPEN to DONE, with what came of it. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "completeGovernanceAction", summary = "Record that an action is done")
    public GovernanceActionView complete(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCompletion how) {
        return view(commands.complete(id, seen, how));
    }

    /** From OPEN to CANCELLED, with the reason. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "cancelGovernanceAction", summary = "Give an open action up")
    public GovernanceActionView cancel(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCancellation why) {
        return view(commands.cancel(id, seen, why.reason()));
    }

    private GovernanceActionView view(GovernanceAction action) {
        return view(action, restrictions.cover());
    }

    private GovernanceActionView view(GovernanceAction action, LoginCover cover) {
        return GovernanceActionView.of(action, London.today(clock), available, cover);
    }
}
