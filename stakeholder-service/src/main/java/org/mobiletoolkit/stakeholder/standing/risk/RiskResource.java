package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
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
import org.mobiletoolkit.handbook.day.Overdue;
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

/** Risks over HTTP. */
@Path("/risks")
@Tag(
        name = "Risks",
        description = "Risks with their scores in time, issues and assumptions; decisions are under Governance")
@Write
@RolesAllowed(Access.READ_RISKS)
class RiskResource {

    private final RiskCommands commands;
    private final Risks records;
    private final Pages pages;
    private final AvailableActions available;
    private final Clock clock;

    RiskResource(RiskCommands commands, Risks records, Pages pages, AvailableActions available, Clock clock) {
        this.commands = commands;
        this.records = records;
        this.pages = pages;
        this.available = available;
        this.clock = clock;
    }

    @GET
    @SortedBy({"createdAt", "score", "reviewOn", "reference"})
    @Operation(
            operationId = "listRisks",
            summary = "List risks",
            description =
                    "attention=true keeps the extreme ones without an owner or a response, or with an overdue review.")
    public Page<RiskView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<String> reference,
            @RestQuery List<RiskStatus> status,
            @RestQuery List<RiskResponse> response,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean attention,
            @RestQuery @Nullable Boolean overdue) {
        var today = London.today(clock);
        return pages.of(Risk.class)
                .filter("initiativeId", initiativeId)
                .filter("reference", reference)
                .filter("status", status)
                .filter("response", response)
                .filter("owner", owner)
                .holding(AttentionRule.CONDITION, today, attention)
                .holding(Overdue.condition("e.status = OPEN", "content.reviewOn"), today, overdue)
                .list(page, this::view);
    }

    /** The latest scoring decides; `attention` tells whether something has to be done. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getRisk", summary = "Show a risk as it is thought of now")
    public RiskView get(@RestPath UUID id) {
        return view(records.require(id));
    }

    /** Likelihood times impact gives the score, which decides whether the risk needs attention. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "raiseRisk", summary = "Record a risk with its first scoring")
    public RestResponse<RiskView> raise(@NotNull @Valid NewRisk said) {
        var risk = commands.raise(said);
        return Created.at(risk, view(risk));
    }

    /** Scores are added under `scorings` and not changed here; 409 unless the risk is open. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "changeRisk", summary = "Change an open risk")
    public RiskView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<RiskContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** Sort by `assessedOn` or `recordedAt`; none is ever overwritten. */
    @GET
    @Path("/{id}/scorings")
    @SortedBy({"assessedOn", "recordedAt"})
    @Operation(operationId = "listRiskScorings", summary = "List all that was ever thought of a risk")
    public Page<RiskScoringView> scorings(@RestPath UUID id, @BeanParam PageQuery page) {
        records.require(id);
        return pages.of(RiskScoring.class).filter("riskId", id).list(page, RiskScoringView::of);
    }

    @POST
    @Path("/{id}/scorings")
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(
            operationId = "scoreRisk",
            summary = "Add what is thought of a risk on a day",
            description =
                    "Nothing is overwritten. A scoring of an earlier day completes the history and leaves the present.")
    public RestResponse<RiskView> score(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid NewRiskScoring said) {
        commands.score(id, seen, said);
        return RestResponse.ResponseBuilder.ok(view(records.require(id)))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/risks/" + id + "/scorings"))
                .build();
    }

    /** From OPEN to MATERIALISED; the answer is the new issue. */
    @POST
    @Path("/{id}/materialise")
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(
            operationId = "materialiseRisk",
            summary = "Say that a risk has come about, and which issue takes its place")
    public RestResponse<IssueView> materialise(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Materialisation said) {
        var issue = commands.materialise(id, seen, said);
        return Created.at(issue, IssueView.of(issue, London.today(clock), available));
    }

    /** From OPEN or MATERIALISED to CLOSED, with the day and the reason. */
    @POST
    @Path("/{id}/close")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "closeRisk", summary = "Say that a risk is no more")
    public RiskView close(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid RiskMove move) {
        return view(commands.close(id, seen, move));
    }

    /** From MATERIALISED or CLOSED to OPEN. */
    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Access.KEEP_RISKS)
    @Operation(operationId = "reopenRisk", summary = "Say that a risk is there again")
    public RiskView reopen(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid RiskMove move) {
        return view(commands.reopen(id, seen, move));
    }

    private RiskView view(Risk risk) {
        return RiskView.of(risk, London.today(clock), available);
    }
}
