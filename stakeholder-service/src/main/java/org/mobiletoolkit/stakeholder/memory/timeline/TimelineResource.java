package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** What happened to an initiative, and where it stood, over HTTP. */
@Path("/initiatives")
@Tag(name = "Initiatives")
@RolesAllowed(Access.READ_PROGRESS)
class TimelineResource {

    private final Initiatives initiatives;
    private final History history;
    private final Pages pages;
    private final Actors actors;
    private final RecordPaths paths;
    private final VersionPlaces places;
    private final Caller caller;
    private final Clock clock;

    TimelineResource(
            Initiatives initiatives,
            History history,
            Pages pages,
            Actors actors,
            RecordPaths paths,
            VersionPlaces places,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.history = history;
        this.pages = pages;
        this.actors = actors;
        this.paths = paths;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/timeline")
    @SortedBy("at")
    @Operation(
            operationId = "listInitiativeTimeline",
            summary = "List everything that happened to an initiative, in all services, in the order of time",
            description = "Transitions, decisions and changed answers of evidence, as the services announced them; one"
                    + " that was made just now may take a moment. sort=-at shows the newest first.")
    public Page<TimelineEntryView> timeline(
            @RestPath UUID id,
            @BeanParam PageQuery page,
            @Parameter(description = "Nothing earlier: an instant, or a day in London") @RestQuery @Nullable
                    String from,
            @Parameter(description = "Only what is earlier than this instant, or not later than this day in London")
                    @RestQuery
                    @Nullable
                    String to,
            @RestQuery List<EntryKind> kind,
            @RestQuery List<String> service,
            @RestQuery List<String> noun,
            @RestQuery @Nullable List<UUID> recordId) {
        initiatives.require(id);
        var showsActor = caller.may(Access.SEE_ACTORS, id);
        var entries = pages.of(TimelineEntry.class)
                .filter("initiativeId", id)
                .filter("kind", kind)
                .filter("service", service)
                .filter("noun", noun)
                .filter("recordId", recordId)
                .from("at", Moments.from(from, "from"))
                .before("at", Moments.until(to, "to"))
                .list(page, entry -> TimelineEntryView.of(entry, showsActor, paths));
        return places.placed(actors.named(entries));
    }

    @GET
    @Path("/{id}/as-at")
    @Operation(
            operationId = "getInitiativeAsAt",
            summary = "Show where an initiative stood at a moment",
            description = "Rebuilt from what was on record by then: status, gates, checkpoints with the answers known,"
                    + " the hold and the decisions.")
    public InitiativeThen asAt(
            @RestPath UUID id,
            @Parameter(description = "An instant, or a day in London, of which the end is meant") @RestQuery @NotNull
                    String at) {
        initiatives.require(id);
        return history.at(id, Moments.past(at, "at", clock.instant()));
    }
}
