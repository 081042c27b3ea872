package org.mobiletoolkit.stakeholder.standing.opportunity;

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

/** Opportunities over HTTP. */
@Path("/opportunities")
@Tag(name = "Opportunities", description = "What mobile working could make better, in order of priority")
@Write
@RolesAllowed(Access.READ_OPPORTUNITIES)
class OpportunityResource {

    private final OpportunityCommands commands;
    private final Opportunities opportunities;
    private final Pages pages;
    private final AvailableActions available;

    OpportunityResource(
            OpportunityCommands commands, Opportunities opportunities, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.opportunities = opportunities;
        this.pages = pages;
    }

    /** Sort by `createdAt` or `title`; rejected ones are among them. */
    @GET
    @SortedBy({"createdAt", "title"})
    @Operation(operationId = "listOpportunities", summary = "List opportunities")
    public Page<OpportunityView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<OpportunityStatus> status) {
        return pages.of(Opportunity.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .list(page, one -> OpportunityView.of(one, available));
    }

    /** With its place in the order, once it was ranked. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getOpportunity", summary = "Show an opportunity")
    public OpportunityView get(@RestPath UUID id) {
        return OpportunityView.of(opportunities.require(id), available);
    }

    /** It has no place in the order before the opportunities are ranked. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.IDENTIFY_OPPORTUNITIES)
    @Operation(operationId = "identifyOpportunity", summary = "Write down an opportunity")
    public RestResponse<OpportunityView> identify(@NotNull @Valid OpportunityContent content) {
        var opportunity = commands.identify(content);
        return Created.at(opportunity, OpportunityView.of(opportunity, available));
    }

    /** Its place in the order stays. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.IDENTIFY_OPPORTUNITIES)
    @Operation(operationId = "changeOpportunity", summary = "Describe an opportunity anew")
    public OpportunityView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<OpportunityContent> patch) {
        return OpportunityView.of(commands.change(id, seen, patch), available);
    }

    /** Names each opportunity of the initiative that is not rejected, the most promising first: all or none. */
    @POST
    @Path("/ranking")
    @RolesAllowed(Access.RANK_OPPORTUNITIES)
    @Operation(operationId = "rankOpportunities", summary = "Put all opportunities of an initiative in order")
    public RankedOpportunities rank(@NotNull @Valid Ranking ranking) {
        return new RankedOpportunities(
                ranking.initiativeId(),
                commands.rank(ranking.initiativeId(), ranking.ranked()).stream()
                        .map(one -> OpportunityView.of(one, available))
                        .toList());
    }

    /** From IDENTIFIED or PRIORITISED to REJECTED, with the reason; those ranked below move up. */
    @POST
    @Path("/{id}/reject")
    @RolesAllowed(Access.DECIDE_OPPORTUNITIES)
    @Operation(operationId = "rejectOpportunity", summary = "Decide not to pursue an opportunity")
    public OpportunityView reject(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid RejectionReason why) {
        return OpportunityView.of(commands.reject(id, seen, why.reason()), available);
    }

    /** From REJECTED to IDENTIFIED; it has to be ranked anew. */
    @POST
    @Path("/{id}/reconsider")
    @RolesAllowed(Access.DECIDE_OPPORTUNITIES)
    @Operation(operationId = "reconsiderOpportunity", summary = "Look at a rejected opportunity anew")
    public OpportunityView reconsider(@RestPath UUID id, @BeanParam Seen seen) {
        return OpportunityView.of(commands.reconsider(id, seen), available);
    }
}
