package org.mobiletoolkit.stakeholder.course.gate;

import io.quarkus.arc.NoClassInterceptors;
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
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Gate reviews over HTTP. */
@Path("/gate-reviews")
@Tag(name = "Gates", description = "Gate reviews, their decisions and the evidence frozen with them")
@Write
@RolesAllowed(Access.READ_PROGRESS)
public class GateReviewResource {

    private final GateReviews reviews;
    private final GateCommands commands;
    private final GateHearing hearing;
    private final Pages pages;
    private final GateReviewViews views;

    GateReviewResource(
            GateReviews reviews, GateCommands commands, GateHearing hearing, Pages pages, GateReviewViews views) {
        this.reviews = reviews;
        this.commands = commands;
        this.hearing = hearing;
        this.pages = pages;
        this.views = views;
    }

    /** Sort by `requestedAt`; `gate` and `status` narrow the list. */
    @GET
    @SortedBy("requestedAt")
    @Operation(operationId = "listGateReviews", summary = "List gate reviews")
    public Page<GateReviewView> list(
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<Gate> gate,
            @RestQuery List<GateReview.Status> status,
            @Valid @BeanParam PageQuery page) {
        return views.page(pages.of(GateReview.class)
                .filter("initiativeId", initiativeId)
                .filter("gate", gate)
                .filter("status", status)
                .list(page, review -> review));
    }

    /** 409 when a review of the gate is open, the gate is passed, or an earlier one is not. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.REQUEST_GATES)
    @Operation(operationId = "requestGateReview", summary = "Request the gate of the current step")
    public RestResponse<GateReviewView> request(@Valid @NotNull GateReviewContent body) {
        var review = commands.request(body);
        return Created.at(review, views.whole(review));
    }

    /** A gate may be decided more than once, after a hold for instance; the last decision counts. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getGateReview", summary = "Read a gate review with all its decisions")
    public GateReviewView get(@RestPath UUID id) {
        return views.whole(reviews.require(id));
    }

    /** From REQUESTED to WITHDRAWN. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Access.REQUEST_GATES)
    @Operation(operationId = "withdrawGateReview", summary = "Take back a request that is not decided")
    public GateReviewView withdraw(@RestPath UUID id, @BeanParam Seen seen) {
        return views.whole(commands.withdraw(id, seen));
    }

    @POST
    @Path("/{id}/decision")
    // the write is guarded further in, after the services have been asked: see GateHearing
    @NoClassInterceptors
    @RolesAllowed(Access.DECIDE_GATES)
    @Operation(
            operationId = "decideGateReview",
            summary = "Decide a gate in a quorate meeting of the board",
            description = "By the initiative's SRO or the chair of the meeting, never by who requested the gate. The"
                    + " facts of all services are read afresh and frozen with the decision. What the gate asks for"
                    + " besides its checkpoints stands against PASS and PASS_WITH_CONDITIONS alike.")
    public GateReviewView decide(@RestPath UUID id, @BeanParam Seen seen, @Valid @NotNull NewGateDecision body) {
        return hearing.decide(body, id, seen);
    }
}
