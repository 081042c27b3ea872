package org.mobiletoolkit.stakeholder.workforce.survey;

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

/** Surveys over HTTP. */
@Path("/surveys")
@Tag(name = "Surveys", description = "Asking staff, by user type, and telling what they answered without telling who")
@Write
@RolesAllowed(Access.READ_SURVEYS)
class SurveyResource {

    private final SurveyCommands commands;
    private final SurveyReaders readers;
    private final Pages pages;
    private final AvailableActions available;

    SurveyResource(SurveyCommands commands, SurveyReaders readers, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.readers = readers;
        this.pages = pages;
    }

    /** Sort by `createdAt` or `title`. */
    @GET
    @SortedBy({"createdAt", "title"})
    @Operation(
            operationId = "listSurveys",
            summary = "List surveys; whoever is not of the team sees the open and the reported ones")
    public Page<SurveyView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<SurveyStatus> status,
            @RestQuery List<SurveyPurpose> purpose,
            @RestQuery @Nullable String title) {
        return pages.of(Survey.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("status", readers.visible())
                .filter("purpose", purpose)
                .containing("title", title)
                .list(page, one -> SurveyView.of(one, available));
    }

    /** With its questions, so that it can be answered. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getSurvey", summary = "Show a survey")
    public SurveyView get(@RestPath UUID id) {
        return SurveyView.of(readers.require(id), available);
    }

    /** A draft; whether it is anonymous cannot be changed once it is open. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_SURVEYS)
    @Operation(operationId = "prepareSurvey", summary = "Prepare a survey")
    public RestResponse<SurveyView> prepare(@NotNull @Valid SurveyContent said) {
        var survey = commands.prepare(said);
        return Created.at(survey, SurveyView.of(survey, available));
    }

    /** Questions are replaced as a whole; 409 once it is open. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_SURVEYS)
    @Operation(operationId = "changeSurvey", summary = "Change a survey while it is a draft")
    public SurveyView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<SurveyContent> patch) {
        return SurveyView.of(commands.change(id, seen, patch), available);
    }

    /** From DRAFT to OPEN; 422 without questions. */
    @POST
    @Path("/{id}/open")
    @RolesAllowed(Access.KEEP_SURVEYS)
    @Operation(operationId = "openSurvey", summary = "Open a survey for answers; its questions stay as they are")
    public SurveyView open(@RestPath UUID id, @BeanParam Seen seen) {
        return SurveyView.of(commands.open(id, seen), available);
    }

    /** From OPEN to CLOSED. There is no way back, as nobody knows any more who took part. */
    @POST
    @Path("/{id}/close")
    @RolesAllowed(Access.KEEP_SURVEYS)
    @Operation(operationId = "closeSurvey", summary = "Close a survey, count its answers and forget who took part")
    public SurveyView close(@RestPath UUID id, @BeanParam Seen seen) {
        return SurveyView.of(commands.close(id, seen), available);
    }

    /** From CLOSED to REPORTED; everybody may read the results from then. */
    @POST
    @Path("/{id}/report")
    @RolesAllowed(Access.KEEP_SURVEYS)
    @Operation(operationId = "reportSurvey", summary = "Tell those who were asked what came of a survey")
    public SurveyView report(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid SurveyReport report) {
        return SurveyView.of(commands.report(id, seen, report), available);
    }
}
