package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
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
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Rectifications;
import org.mobiletoolkit.platform.record.Rectifying;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Responses over HTTP; a response is an opinion, so it is for those who may read opinions (handbook 6.2). */
@Path("/consultation-responses")
@Tag(name = "Consultations")
@Write
@RolesAllowed(Access.READ_OPINIONS)
class ConsultationResponseResource {

    private final ResponseCommands commands;
    private final ResponseRectificationCommands rectifications;
    private final ConsultationResponses responses;
    private final Pages pages;

    ConsultationResponseResource(
            ResponseCommands commands,
            ResponseRectificationCommands rectifications,
            ConsultationResponses responses,
            Pages pages) {
        this.commands = commands;
        this.rectifications = rectifications;
        this.responses = responses;
        this.pages = pages;
    }

    /** Sort by `respondedOn` or `createdAt`. */
    @GET
    @SortedBy({"respondedOn", "createdAt"})
    @Operation(operationId = "listConsultationResponses", summary = "List the responses to consultations")
    public Page<ConsultationResponseView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> consultationId,
            @RestQuery @Nullable List<UUID> stakeholderId,
            @Parameter(description = "true for those that were taken back") @RestQuery @Nullable Boolean rectified) {
        return pages.of(ConsultationResponse.class)
                .filter("consultationId", consultationId)
                .filter("stakeholderId", stakeholderId)
                .holding(Rectifications.TAKEN_BACK, rectified)
                .list(page, ConsultationResponseView::of);
    }

    /** With the points that it makes. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getConsultationResponse", summary = "Show a response")
    public ConsultationResponseView get(@RestPath UUID id) {
        return ConsultationResponseView.of(responses.require(id));
    }

    /**
     * Of an invited person, or without a name where the group is large enough for that. 409 unless the consultation is
     * open.
     */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "recordConsultationResponse", summary = "Record a response to an open consultation")
    public RestResponse<ConsultationResponseView> record(@NotNull @Valid NewConsultationResponse said) {
        var response = commands.record(said);
        return RestResponse.ResponseBuilder.ok(ConsultationResponseView.of(response))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/consultation-responses/" + response.id()))
                .build();
    }

    /**
     * The list of who was there, or what many said: JSON, NDJSON or CSV. All rows are taken or none; each is answered.
     * 409 unless the consultation is open.
     *
     * @param consultationId a row need not say it
     * @param attended whether those were there of whom the list does not say it
     * @param dryRun tells what would come of it, and does nothing
     */
    @POST
    @Path("/bulk")
    @Consumes({Rows.JSON, Rows.NDJSON, Rows.CSV})
    @Produces(Rows.JSON)
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(
            operationId = "recordConsultationResponses",
            summary = "Record who attended a consultation, or what many said in it, at once")
    public BulkView recordAll(
            @RestQuery @NotNull UUID consultationId,
            @RestQuery @DefaultValue("true") boolean attended,
            @RestQuery boolean dryRun,
            @NotNull Rows<NewConsultationResponse> rows) {
        return commands.recordAll(consultationId, rows, attended, dryRun);
    }

    /**
     * Recorded wrongly, as for somebody else, it stays on record and counts nowhere; with `instead` the right one takes its
     * place, also when the consultation is closed.
     */
    @POST
    @Path("/{id}/rectify")
    @RolesAllowed(Access.RECTIFY_RECORDS)
    @Operation(operationId = "rectifyConsultationResponse", summary = "Take back a response that was recorded wrongly")
    public ConsultationResponseView rectify(
            @RestPath UUID id, @NotNull @Valid Rectifying<NewConsultationResponse> said) {
        return ConsultationResponseView.of(rectifications.rectify(id, said));
    }
}
