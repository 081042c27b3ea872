package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Rectifications;
import org.mobiletoolkit.platform.record.Rectifying;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Decisions over HTTP. */
@Path("/decisions")
@Tag(name = "Governance")
@Write
@RolesAllowed(Access.READ_GOVERNANCE)
class DecisionResource {

    /** Whether a valid decision has a condition that is not met yet. */
    private static final String OPEN_CONDITIONS =
            "e.valid = true and e.rectification.rectifiedAt is null and e.conditionCount >"
                    + " (select count(c) from ConditionClosure c where c.decisionId = e.id)";

    private final DecisionCommands commands;
    private final Decisions decisions;
    private final Pages pages;
    private final Restrictions restrictions;

    DecisionResource(DecisionCommands commands, Decisions decisions, Pages pages, Restrictions restrictions) {
        this.commands = commands;
        this.decisions = decisions;
        this.pages = pages;
        this.restrictions = restrictions;
    }

    /** Sort by `decidedOn`. */
    @GET
    @SortedBy("decidedOn")
    @Operation(operationId = "listDecisions", summary = "List decisions by the day on which they were taken")
    public Page<DecisionView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> meetingId,
            @RestQuery @Nullable List<String> subjectType,
            @RestQuery @Nullable List<UUID> subjectId,
            @RestQuery List<DecisionOutcome> outcome,
            @RestQuery @Nullable Boolean valid,
            @RestQuery @Nullable Boolean openConditions,
            @Parameter(description = "true for those that were taken back") @RestQuery @Nullable Boolean rectified) {
        var cover = restrictions.cover();
        return pages.of(Decision.class)
                .filter("initiativeId", initiativeId)
                .filter("meetingId", meetingId)
                .filter("subjectType", subjectType)
                .filter("subjectId", subjectId)
                .filter("outcome", outcome)
                .filter("valid", valid)
                .holding(OPEN_CONDITIONS, openConditions)
                .holding(Rectifications.TAKEN_BACK, rectified)
                .list(page, decision -> DecisionView.of(decision, cover));
    }

    /** With the meeting and the version that it is about, the votes and the conditions. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getDecision", summary = "Show a decision")
    public DecisionView get(@RestPath UUID id) {
        return view(decisions.require(id));
    }

    /**
     * It is about exactly that version of a document and is never changed. 409 when the meeting was not quorate or the
     * version did not lie before it.
     */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "recordDecision", summary = "Record what a meeting decided about one version")
    public RestResponse<DecisionView> record(@NotNull @Valid DecisionContent content) {
        var decision = commands.record(content);
        return Created.at(decision, view(decision));
    }

    @POST
    @Path("/{id}/conditions/{number}/close")
    @RolesAllowed(Access.CLOSE_CONDITIONS)
    @Operation(
            operationId = "closeDecisionCondition",
            summary = "Say that a condition of a decision is met",
            description = "The number counts the conditions of the decision from 1. A closure is said once, for good.")
    public DecisionView close(@RestPath UUID id, @RestPath int number, @NotNull @Valid NewConditionClosure said) {
        return view(commands.close(id, number, said));
    }

    /**
     * Taken down wrongly, it stays on record and holds no longer; with `instead` what was decided in truth takes its place.
     * What followed from it follows no longer: a version that was agreed to by it alone is in review again.
     */
    @POST
    @Path("/{id}/rectify")
    @RolesAllowed(Access.RECTIFY_RECORDS)
    @Operation(operationId = "rectifyDecision", summary = "Take back a decision that was recorded wrongly")
    public DecisionView rectify(@RestPath UUID id, @NotNull @Valid Rectifying<DecisionContent> said) {
        return view(commands.rectify(id, said));
    }

    private DecisionView view(Decision decision) {
        return DecisionView.of(decision, restrictions.cover());
    }
}
