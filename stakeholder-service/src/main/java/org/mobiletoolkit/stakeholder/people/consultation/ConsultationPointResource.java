package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** The points that people made over HTTP. */
@Path("/consultation-points")
@Tag(name = "Consultations")
@Write
@RolesAllowed(Access.READ_OPINIONS)
class ConsultationPointResource {

    private final ResponseCommands commands;
    private final ConsultationPoints points;
    private final Pages pages;

    ConsultationPointResource(ResponseCommands commands, ConsultationPoints points, Pages pages) {
        this.commands = commands;
        this.points = points;
        this.pages = pages;
    }

    /**
     * In the order in which they were made; `answered` and `outcome` narrow the list. Those of a response that was taken back
     * are only in the list of that response.
     */
    @GET
    @SortedBy("id")
    @Operation(operationId = "listConsultationPoints", summary = "List the points that people made, with their answers")
    public Page<ConsultationPointView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> consultationId,
            @RestQuery @Nullable List<UUID> responseId,
            @RestQuery List<PointOutcome> outcome,
            @Parameter(description = "false for the points that still wait for an answer") @RestQuery @Nullable
                    Boolean answered) {
        return pages.of(ConsultationPoint.class)
                .filter("consultationId", consultationId)
                .filter("responseId", responseId)
                .filter("outcome", outcome)
                .filter("answered", answered)
                .holding("e.withdrawn = false", responseId == null || responseId.isEmpty() ? Boolean.TRUE : null)
                .list(page, ConsultationPointView::of);
    }

    /** Who made the point is not told. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getConsultationPoint", summary = "Show a point and its answer")
    public ConsultationPointView get(@RestPath UUID id) {
        return ConsultationPointView.of(points.require(id));
    }

    /** Once the consultation is closed and until it is reported; a later answer takes the place of the earlier one. */
    @PUT
    @Path("/{id}/answer")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "answerConsultationPoint", summary = "Answer a point of a closed consultation")
    public ConsultationPointView answer(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid PointAnswer said) {
        return ConsultationPointView.of(commands.answer(id, seen, said));
    }
}
