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

/** Maturity assessments over HTTP. */
@Path("/maturity-assessments")
@Tag(name = "Assessments", description = "Digital maturity and success factors, scored by published schemes")
@Write
@RolesAllowed(Access.READ_ASSESSMENTS)
class MaturityAssessmentResource {

    private final MaturityCommands commands;
    private final MaturityAssessments assessments;
    private final Benchmarks benchmarks;
    private final Radars radars;
    private final Pages pages;
    private final AvailableActions available;

    MaturityAssessmentResource(
            MaturityCommands commands,
            MaturityAssessments assessments,
            Benchmarks benchmarks,
            Radars radars,
            Pages pages,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.assessments = assessments;
        this.benchmarks = benchmarks;
        this.radars = radars;
        this.pages = pages;
    }

    /** Sort by `createdAt`; `phase` and `status` narrow the list. */
    @GET
    @SortedBy("createdAt")
    @Operation(operationId = "listMaturityAssessments", summary = "List maturity assessments")
    public Page<MaturityAssessmentView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<AssessmentStatus> status,
            @RestQuery List<AssessmentPhase> phase,
            @RestQuery List<MaturityScheme> scheme) {
        return pages.of(MaturityAssessment.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("phase", phase)
                .filter("scheme", scheme)
                .list(page, one -> MaturityAssessmentView.of(one, available));
    }

    /** The index and the gaps are worked out from the scores and targets as they are now. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getMaturityAssessment", summary = "Show a maturity assessment and what it comes to")
    public MaturityAssessmentView get(@RestPath UUID id) {
        return MaturityAssessmentView.of(assessments.require(id), available);
    }

    @GET
    @Path("/{id}/benchmark")
    @Operation(
            operationId = "benchmarkMaturityAssessment",
            summary = "Compare a signed assessment with the other organisations on the platform, none of them named",
            description = "Needs at least five other organisations that have signed off by the same scheme. Each counts"
                    + " once, by its newest sign-off.")
    public Benchmark benchmark(@RestPath UUID id) {
        return benchmarks.of(assessments.require(id));
    }

    @GET
    @Path("/{id}/radar")
    @Produces(Svg.MEDIA_TYPE)
    @Operation(
            operationId = "drawMaturityAssessment",
            summary = "Draw an assessment as a radar chart, beside its targets and the assessment before",
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
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    public RestResponse<String> radar(@RestPath UUID id) {
        return Radars.answer(radars.of(assessments.require(id)));
    }

    /** A draft in which scores may be missing. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(operationId = "beginMaturityAssessment", summary = "Begin a maturity assessment")
    public RestResponse<MaturityAssessmentView> begin(@NotNull @Valid MaturityContent said) {
        var assessment = commands.begin(said);
        return Created.at(assessment, MaturityAssessmentView.of(assessment, available));
    }

    /** The lists of scores and of targets are replaced as a whole. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_ASSESSMENTS)
    @Operation(operationId = "changeMaturityAssessment", summary = "Change a maturity assessment while it is a draft")
    public MaturityAssessmentView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<MaturityContent> patch) {
        return MaturityAssessmentView.of(commands.change(id, seen, patch), available);
    }

    /** From DRAFT to COMPLETED; 409 without any score. A wrong one is taken back by `rectify`. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.SIGN_MATURITY)
    @Operation(operationId = "completeMaturityAssessment", summary = "Complete a maturity assessment by signing it off")
    public MaturityAssessmentView complete(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Completion said) {
        return MaturityAssessmentView.of(commands.complete(id, seen, said.completedOn()), available);
    }

    /** From COMPLETED to RECTIFIED: it stays on record and counts nowhere. Assess again for what is right. */
    @POST
    @Path("/{id}/rectify")
    @RolesAllowed(Access.SIGN_MATURITY)
    @Operation(operationId = "rectifyMaturityAssessment", summary = "Take back a completed assessment that was wrong")
    public MaturityAssessmentView rectify(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid RectificationReason why) {
        return MaturityAssessmentView.of(commands.rectify(id, seen, why.reason()), available);
    }
}
