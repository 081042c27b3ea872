package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
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
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Responses over HTTP; a response is an opinion, so it is for those who may read opinions (handbook 6.2). */
@Path("/consultation-responses")
@Tag(name = "Consultations")
@Write
@RolesAllowed(Access.READ_OPINIONS)
class ConsultationResponseResource {

    private final ResponseCommands commands;
    private final ConsultationResponses responses;
    private final Pages pages;

    ConsultationResponseResource(ResponseCommands commands, ConsultationResponses responses, Pages pages) {
        this.commands = commands;
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
            @RestQuery @Nullable List<UUID> stakeholderId) {
        return pages.of(ConsultationResponse.class)
                .filter("consultationId", consultationId)
                .filter("stakeholderId", stakeholderId)
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
}
