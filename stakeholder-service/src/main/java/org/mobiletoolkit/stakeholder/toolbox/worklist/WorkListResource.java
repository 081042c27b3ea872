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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Step;

/**
 * The work list over HTTP.
 *
 * <p>An item that nobody has touched has version 0: its first change says {@code If-Match: "0"}.
 */
@Path("/work-list")
@Tag(
        name = "Work list",
        description = "Activities, considerations and next steps of an initiative; what is marked done there proves"
                + " no checkpoint")
@Write
@RolesAllowed(Access.READ_WORK_LIST)
class WorkListResource {

    private final WorkList list;
    private final WorkItems items;
    private final WorkViews views;
    private final ActivityProgresses progresses;
    private final ConsiderationReviews reviews;
    private final ActivityCommands activities;
    private final ConsiderationCommands considerations;

    WorkListResource(
            WorkList list,
            WorkItems items,
            WorkViews views,
            ActivityProgresses progresses,
            ConsiderationReviews reviews,
            ActivityCommands activities,
            ConsiderationCommands considerations) {
        this.list = list;
        this.items = items;
        this.views = views;
        this.progresses = progresses;
        this.reviews = reviews;
        this.activities = activities;
        this.considerations = considerations;
    }

    @GET
    @Operation(
            operationId = "getWorkList",
            summary = "Show the work list of an initiative, step by step",
            description = "With step only that step; it may be repeated.")
    public WorkListView get(@RestQuery @NotNull UUID initiativeId, @RestQuery List<Step> step) {
        return list.of(initiativeId, step);
    }

    /** With its owner, and which records show it. */
    @GET
    @Path("/{initiativeId}/activities/{id}")
    @Operation(operationId = "getWorkActivity", summary = "Show how far an activity has come")
    public WorkActivityView activity(@RestPath UUID initiativeId, @RestPath String id) {
        var initiative = items.initiative(initiativeId);
        return views.activity(
                items.activity(id), progresses.of(initiativeId, id).orElse(null), initiative);
    }

    /** What state it is in changes by its commands. */
    @PATCH
    @Path("/{initiativeId}/activities/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "changeWorkActivity", summary = "Change who sees to an activity and what shows it")
    public WorkActivityView changeActivity(
            @RestPath UUID initiativeId,
            @RestPath String id,
            @BeanParam Seen seen,
            @NotNull Patch<ActivityContent> patch) {
        return view(initiativeId, activities.change(initiativeId, id, seen, patch));
    }

    /** From NOT_STARTED to IN_PROGRESS. */
    @POST
    @Path("/{initiativeId}/activities/{id}/start")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "startWorkActivity", summary = "Begin an activity")
    public WorkActivityView startActivity(@RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen) {
        return view(initiativeId, activities.obey(initiativeId, id, seen, ProgressLifecycle.START, null));
    }

    /** From NOT_STARTED or IN_PROGRESS to DONE. */
    @POST
    @Path("/{initiativeId}/activities/{id}/complete")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "completeWorkActivity", summary = "Say that an activity is done; it proves no checkpoint")
    public WorkActivityView completeActivity(@RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen) {
        return view(initiativeId, activities.obey(initiativeId, id, seen, ProgressLifecycle.COMPLETE, null));
    }

    /** From DONE to IN_PROGRESS, or from NOT_APPLICABLE to NOT_STARTED. */
    @POST
    @Path("/{initiativeId}/activities/{id}/reopen")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "reopenWorkActivity", summary = "Take an activity up again")
    public WorkActivityView reopenActivity(@RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen) {
        return view(initiativeId, activities.obey(initiativeId, id, seen, ProgressLifecycle.REOPEN, null));
    }

    /** From NOT_STARTED or IN_PROGRESS to NOT_APPLICABLE; the reason is kept. */
    @POST
    @Path("/{initiativeId}/activities/{id}/set-aside")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "setWorkActivityAside", summary = "Say why an activity does not apply")
    public WorkActivityView setActivityAside(
            @RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen, @NotNull @Valid SetAside why) {
        return view(initiativeId, activities.obey(initiativeId, id, seen, ProgressLifecycle.SET_ASIDE, why.reason()));
    }

    /** What the toolkit asks, what was answered, and the records that belong to it. */
    @GET
    @Path("/{initiativeId}/considerations/{id}")
    @Operation(operationId = "getWorkConsideration", summary = "Show what was made of a consideration")
    public WorkConsiderationView consideration(@RestPath UUID initiativeId, @RestPath String id) {
        var initiative = items.initiative(initiativeId);
        return views.consideration(
                items.consideration(id), reviews.of(initiativeId, id).orElse(null), initiative);
    }

    /** What was decided about it changes by its commands. */
    @PATCH
    @Path("/{initiativeId}/considerations/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(
            operationId = "changeWorkConsideration",
            summary = "Change who sees to a consideration and what is said about it")
    public WorkConsiderationView changeConsideration(
            @RestPath UUID initiativeId,
            @RestPath String id,
            @BeanParam Seen seen,
            @NotNull Patch<ReviewContent> patch) {
        return view(initiativeId, considerations.change(initiativeId, id, seen, patch));
    }

    /** From NOT_REVIEWED to PLANNED. */
    @POST
    @Path("/{initiativeId}/considerations/{id}/plan")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "planWorkConsideration", summary = "Say what will be done about a consideration")
    public WorkConsiderationView planConsideration(
            @RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen, @NotNull @Valid ReviewAnswer said) {
        return view(initiativeId, considerations.answer(initiativeId, id, seen, ReviewLifecycle.PLAN, said));
    }

    /** From NOT_REVIEWED or PLANNED to ADDRESSED. */
    @POST
    @Path("/{initiativeId}/considerations/{id}/address")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "addressWorkConsideration", summary = "Say what was done about a consideration")
    public WorkConsiderationView addressConsideration(
            @RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen, @NotNull @Valid ReviewAnswer said) {
        return view(initiativeId, considerations.answer(initiativeId, id, seen, ReviewLifecycle.ADDRESS, said));
    }

    /** From NOT_REVIEWED or PLANNED to NOT_APPLICABLE; the reason is kept. */
    @POST
    @Path("/{initiativeId}/considerations/{id}/set-aside")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "setWorkConsiderationAside", summary = "Say why a consideration does not apply")
    public WorkConsiderationView setConsiderationAside(
            @RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen, @NotNull @Valid SetAside why) {
        return view(initiativeId, considerations.setAside(initiativeId, id, seen, why.reason()));
    }

    /** From any decision back to NOT_REVIEWED. */
    @POST
    @Path("/{initiativeId}/considerations/{id}/reopen")
    @RolesAllowed(Access.KEEP_WORK_LIST)
    @Operation(operationId = "reopenWorkConsideration", summary = "Look at a consideration anew")
    public WorkConsiderationView reopenConsideration(
            @RestPath UUID initiativeId, @RestPath String id, @BeanParam Seen seen) {
        return view(initiativeId, considerations.reopen(initiativeId, id, seen));
    }

    private WorkActivityView view(UUID initiativeId, ActivityProgress progress) {
        return views.activity(items.activity(progress.activityId()), progress, items.initiative(initiativeId));
    }

    private WorkConsiderationView view(UUID initiativeId, ConsiderationReview review) {
        return views.consideration(
                items.consideration(review.considerationId()), review, items.initiative(initiativeId));
    }
}
