package org.mobiletoolkit.stakeholder.course.gate;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Waivers and conditions of gate decisions over HTTP. */
@Path("/gate-commitments")
@Tag(name = "Gates")
@Write
@RolesAllowed(Access.READ_PROGRESS)
class GateCommitmentResource {

    private final CommitmentCommands commands;
    private final GateCommitments commitments;
    private final GateCommitmentViews views;
    private final Pages pages;
    private final Clock clock;

    GateCommitmentResource(
            CommitmentCommands commands,
            GateCommitments commitments,
            GateCommitmentViews views,
            Pages pages,
            Clock clock) {
        this.commands = commands;
        this.commitments = commitments;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @SortedBy("createdAt")
    @Operation(
            operationId = "listGateCommitments",
            summary = "List waivers and conditions of gate decisions",
            description = "overdue=true keeps the open ones whose day is past.")
    public Page<GateCommitmentView> list(
            @Valid @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> decisionId,
            @RestQuery List<Gate> gate,
            @RestQuery List<CommitmentKind> kind,
            @RestQuery List<CommitmentStatus> status,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean overdue) {
        return views.page(pages.of(GateCommitment.class)
                .filter("initiativeId", initiativeId)
                .filter("decisionId", decisionId)
                .filter("gate", gate)
                .filter("kind", kind)
                .filter("status", status)
                .filter("owner", owner)
                .holding(Overdue.condition("e.status = OPEN", "content.dueOn"), London.today(clock), overdue)
                .list(page, commitment -> commitment));
    }

    /** With the gate decision that it stems from. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getGateCommitment", summary = "Show a waiver or condition")
    public GateCommitmentView get(@RestPath UUID id) {
        return views.one(commitments.require(id));
    }

    /** The condition itself is part of the decision and stays. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_COMMITMENTS)
    @Operation(operationId = "assignGateCommitment", summary = "Say who keeps a condition, and by when")
    public GateCommitmentView assign(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<CommitmentContent> patch) {
        return views.one(commands.assign(id, seen, patch));
    }

    @POST
    @Path("/{id}/discharge")
    @RolesAllowed(Access.KEEP_COMMITMENTS)
    @Operation(
            operationId = "dischargeGateCommitment",
            summary = "Say that a waiver or condition is kept, and what shows it",
            description =
                    "By somebody else than its owner and who asked for the gate. A waiver whose checkpoint is not met"
                            + " is discharged by the initiative's SRO or who leads its board only: else 409.")
    public GateCommitmentView discharge(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Discharge how) {
        return views.one(commands.discharge(id, seen, how));
    }
}
