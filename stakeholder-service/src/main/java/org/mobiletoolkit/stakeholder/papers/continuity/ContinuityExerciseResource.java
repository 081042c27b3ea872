package org.mobiletoolkit.stakeholder.papers.continuity;

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
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;

/** Exercises of the continuity plan over HTTP. */
@Path("/continuity-exercises")
@Tag(name = "Continuity")
@Write
@RolesAllowed(Access.READ_DOCUMENTS)
class ContinuityExerciseResource {

    private final ExerciseCommands commands;
    private final ContinuityExercises exercises;
    private final Pages pages;
    private final AvailableActions available;

    ContinuityExerciseResource(
            ExerciseCommands commands, ContinuityExercises exercises, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.exercises = exercises;
        this.pages = pages;
    }

    /** Sort by `heldOn` or `recordedAt`. */
    @GET
    @SortedBy({"heldOn", "recordedAt"})
    @Operation(operationId = "listContinuityExercises", summary = "List exercises by the day on which they took place")
    public Page<ContinuityExerciseView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<ContinuityScenario> scenario,
            @RestQuery List<ExerciseOutcome> outcome,
            @RestQuery List<ExerciseStatus> status) {
        return pages.of(ContinuityExercise.class)
                .filter("initiativeId", initiativeId)
                .filter("scenario", scenario)
                .filter("outcome", outcome)
                .filter("status", status)
                .list(page, this::view);
    }

    /** With the record that it corrects or that corrects it. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getContinuityExercise", summary = "Show an exercise")
    public ContinuityExerciseView get(@RestPath UUID id) {
        return view(exercises.require(id));
    }

    /** A passed exercise proves for a limited time that the service goes on without the devices. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_EXERCISES)
    @Operation(operationId = "recordContinuityExercise", summary = "Record an exercise that took place")
    public RestResponse<ContinuityExerciseView> record(@NotNull @Valid ExerciseContent said) {
        return created(commands.record(said));
    }

    /** From RECORDED to CORRECTED; the answer is the new record. */
    @POST
    @Path("/{id}/correct")
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_EXERCISES)
    @Operation(
            operationId = "correctContinuityExercise",
            summary = "Put another record in the place of this one; both are kept")
    public RestResponse<ContinuityExerciseView> correct(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid ExerciseCorrection said) {
        return created(commands.correct(id, seen, said));
    }

    /** From RECORDED to VOID, with the reason. It proves nothing any more. */
    @POST
    @Path("/{id}/void")
    @RolesAllowed(Access.KEEP_EXERCISES)
    @Operation(
            operationId = "voidContinuityExercise",
            summary = "Say that a record should not have been made; it is kept")
    public ContinuityExerciseView makeVoid(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid ExerciseVoiding why) {
        return view(commands.makeVoid(id, seen, why.reason()));
    }

    private RestResponse<ContinuityExerciseView> created(ContinuityExercise exercise) {
        return Created.at(exercise, view(exercise));
    }

    private ContinuityExerciseView view(ContinuityExercise exercise) {
        return ContinuityExerciseView.of(
                exercise, available.of(ExerciseLifecycle.MACHINE, exercise.status(), exercise.scopeId()));
    }
}
