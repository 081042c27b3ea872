package org.mobiletoolkit.stakeholder.standing.assessment;

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

/** Actions on success factors over HTTP. */
@Path("/success-factor-actions")
@Tag(name = "Assessments")
@Write
@RolesAllowed(Access.READ_ASSESSMENTS)
class FactorActionResource {

    private final FactorActionCommands commands;
    private final SuccessFactorActions actions;
    private final Pages pages;
    private final Clock clock;
    private final AvailableActions available;

    FactorActionResource(
            FactorActionCommands commands,
            SuccessFactorActions actions,
            Pages pages,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.actions = actions;
        this.pages = pages;
        this.clock = clock;
    }

    /** Sort by `dueOn` or `createdAt`; `factorId` keeps those of one factor. */
    @GET
    @SortedBy({"dueOn", "createdAt"})
    @Operation(
            operationId = "listSuccessFactorActions",
            summary = "List actions on success factors, the earliest due first")
    public Page<FactorActionView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<String> factorId,
            @RestQuery List<FactorActionStatus> status,
            @RestQuery @Nullable List<String> owner) {
        var today = London.today(clock);
        return pages.of(SuccessFactorAction.class)
                .filter("initiativeId", initiativeId)
                .filter("factorId", factorId)
                .filter("status", status)
                .filter("owner", owner)
                .list(page, action -> FactorActionView.of(action, today, available));
    }

    /** With the assessment that it answers. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getSuccessFactorAction", summary = "Show an action on a success factor")
    public FactorActionView get(@RestPath UUID id) {
        return view(actions.require(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(
            operationId = "planSuccessFactorAction",
            summary = "Plan an action on a success factor",
            description = "A factor last scored below 3 needs one before gate 2.")
    public RestResponse<FactorActionView> plan(@NotNull @Valid FactorActionContent said) {
        var action = commands.plan(said);
        return Created.at(action, view(action));
    }

    /** Title, owner and day; 409 unless it is open. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(operationId = "changeSuccessFactorAction", summary = "Change an open action on a success factor")
    public FactorActionView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<FactorActionContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From OPEN to COMPLETED, with the day. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(operationId = "completeSuccessFactorAction", summary = "Record that an action was taken")
    public FactorActionView complete(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCompletion how) {
        return view(commands.complete(id, seen, how));
    }

    /** From OPEN to CANCELLED, with the reason. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(operationId = "cancelSuccessFactorAction", summary = "Give up an action that was planned")
    public FactorActionView cancel(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCancellation why) {
        return view(commands.cancel(id, seen, why.reason()));
    }

    private FactorActionView view(SuccessFactorAction action) {
        return FactorActionView.of(action, London.today(clock), available);
    }
}
