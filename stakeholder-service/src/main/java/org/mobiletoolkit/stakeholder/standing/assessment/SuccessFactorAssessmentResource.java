package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.chart.Svg;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.RectificationReason;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Success-factor assessments over HTTP. */
@Path("/success-factor-assessments")
@Tag(name = "Assessments")
@Write
@RolesAllowed(Access.READ_ASSESSMENTS)
class SuccessFactorAssessmentResource {

    private final FactorCommands commands;
    private final SuccessFactorAssessments assessments;
    private final Radars radars;
    private final Pages pages;
    private final AvailableActions available;

    SuccessFactorAssessmentResource(
            FactorCommands commands,
            SuccessFactorAssessments assessments,
            Radars radars,
            Pages pages,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.assessments = assessments;
        this.radars = radars;
        this.pages = pages;
    }

    /** Sort by `createdAt`; `status` narrows the list. */
    @GET
    @SortedBy("createdAt")
    @Operation(operationId = "listSuccessFactorAssessments", summary = "List success-factor assessments")
    public Page<SuccessFactorAssessmentView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<AssessmentStatus> status) {
        return pages.of(SuccessFactorAssessment.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .list(page, one -> SuccessFactorAssessmentView.of(one, available));
    }

    /** The readiness and the factors below the threshold are worked out from the scores. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSuccessFactorAssessment",
            summary = "Show a success-factor assessment and its readiness")
    public SuccessFactorAssessmentView get(@RestPath UUID id) {
        return SuccessFactorAssessmentView.of(assessments.require(id), available);
    }

    @GET
    @Path("/{id}/radar")
    @Produces(Svg.MEDIA_TYPE)
    @Operation(
            operationId = "drawSuccessFactorAssessment",
            summary = "Draw the ten success factors as a radar chart, beside their targets and the assessment before",
            description = "An SVG whose description holds every number; what was not assessed is a gap.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content =
                    @Content(
                            mediaType = Svg.MEDIA_TYPE,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
    public RestResponse<String> radar(@RestPath UUID id) {
        return Radars.answer(radars.of(assessments.require(id)));
    }

    /** A draft in which factors may be missing. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(operationId = "beginSuccessFactorAssessment", summary = "Begin a success-factor assessment")
    public RestResponse<SuccessFactorAssessmentView> begin(@NotNull @Valid FactorContent said) {
        var assessment = commands.begin(said);
        return Created.at(assessment, SuccessFactorAssessmentView.of(assessment, available));
    }

    /** The list of factors is replaced as a whole. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(
            operationId = "changeSuccessFactorAssessment",
            summary = "Change a success-factor assessment while it is a draft")
    public SuccessFactorAssessmentView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<FactorContent> patch) {
        return SuccessFactorAssessmentView.of(commands.change(id, seen, patch), available);
    }

    /** From DRAFT to COMPLETED; 409 while a factor has no score or no evidence. A wrong one is taken back by `rectify`. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.COMPLETE_FACTORS)
    @Operation(operationId = "completeSuccessFactorAssessment", summary = "Complete an assessment of all ten factors")
    public SuccessFactorAssessmentView complete(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Completion said) {
        return SuccessFactorAssessmentView.of(commands.complete(id, seen, said.completedOn()), available);
    }

    /** From COMPLETED to RECTIFIED: it stays on record and counts nowhere. Assess again for what is right. */
    @POST
    @Path("/{id}/rectify")
    @RolesAllowed(Access.COMPLETE_FACTORS)
    @Operation(
            operationId = "rectifySuccessFactorAssessment",
            summary = "Take back a completed assessment that was wrong")
    public SuccessFactorAssessmentView rectify(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid RectificationReason why) {
        return SuccessFactorAssessmentView.of(commands.rectify(id, seen, why.reason()), available);
    }
}
