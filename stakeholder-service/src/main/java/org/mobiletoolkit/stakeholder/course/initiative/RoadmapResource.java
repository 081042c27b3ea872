package org.mobiletoolkit.stakeholder.course.initiative;

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
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** The roadmap of holds over HTTP: what is to be done before a gate is tried again. */
@Path("/roadmap-entries")
@Tag(name = "Initiatives")
@Write
@RolesAllowed(Access.READ_PROGRESS)
class RoadmapResource {

    private final RoadmapCommands commands;
    private final RoadmapTasks tasks;
    private final Pages pages;
    private final Restrictions restrictions;
    private final AvailableActions available;
    private final Clock clock;

    RoadmapResource(
            RoadmapCommands commands,
            RoadmapTasks tasks,
            Pages pages,
            Restrictions restrictions,
            AvailableActions available,
            Clock clock) {
        this.commands = commands;
        this.tasks = tasks;
        this.pages = pages;
        this.restrictions = restrictions;
        this.available = available;
        this.clock = clock;
    }

    @GET
    @SortedBy({"dueOn", "createdAt"})
    @Operation(
            operationId = "listRoadmapEntries",
            summary = "List entries of roadmaps, the earliest due first",
            description = "overdue=true keeps those to remind somebody of.")
    public Page<RoadmapTaskView> list(
            @Valid @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> decisionId,
            @RestQuery List<RoadmapEntry.Kind> kind,
            @RestQuery List<RoadmapStatus> status,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean overdue) {
        var cover = restrictions.cover();
        return pages.of(RoadmapTask.class)
                .filter("initiativeId", initiativeId)
                .filter("decisionId", decisionId)
                .filter("kind", kind)
                .filter("status", status)
                .filter("owner", owner)
                .holding(
                        Overdue.condition("e.status in (PLANNED, IN_PROGRESS)", "content.dueOn"),
                        London.today(clock),
                        overdue)
                .list(page, task -> view(task, cover));
    }

    /** An activity, or a project to be continued, with its day and owner. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getRoadmapEntry", summary = "Show an entry of a roadmap")
    public RoadmapTaskView get(@RestPath UUID id) {
        return view(tasks.require(id));
    }

    /** 409 once the entry is done, dropped or lapsed. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_ROADMAP)
    @Operation(operationId = "changeRoadmapEntry", summary = "Change the owner or the day of an open entry")
    public RoadmapTaskView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<RoadmapTaskContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From PLANNED to IN_PROGRESS. */
    @POST
    @Path("/{id}/start")
    @RolesAllowed(Access.KEEP_ROADMAP)
    @Operation(operationId = "startRoadmapEntry", summary = "Begin work on an entry")
    public RoadmapTaskView start(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.start(id, seen));
    }

    /** From PLANNED or IN_PROGRESS to DONE, with the outcome and the day. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.KEEP_ROADMAP)
    @Operation(operationId = "completeRoadmapEntry", summary = "Record what came of an entry")
    public RoadmapTaskView complete(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid RoadmapOutcome how) {
        return view(commands.end(id, seen, RoadmapLifecycle.COMPLETE, how));
    }

    /** From PLANNED or IN_PROGRESS to DROPPED. */
    @POST
    @Path("/{id}/drop")
    @RolesAllowed(Access.KEEP_ROADMAP)
    @Operation(operationId = "dropRoadmapEntry", summary = "Give an entry up, and say why")
    public RoadmapTaskView drop(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid RoadmapOutcome how) {
        return view(commands.end(id, seen, RoadmapLifecycle.DROP, how));
    }

    private RoadmapTaskView view(RoadmapTask task) {
        return view(task, restrictions.cover());
    }

    private RoadmapTaskView view(RoadmapTask task, LoginCover cover) {
        return RoadmapTaskView.of(task, London.today(clock), available, cover);
    }
}
