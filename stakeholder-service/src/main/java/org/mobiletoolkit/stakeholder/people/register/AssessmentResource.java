package org.mobiletoolkit.stakeholder.people.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Rectifying;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** The history of weight and opinion over HTTP, for those who may read opinions (handbook 6.2). */
@Path("/stakeholders")
@Tag(name = "Stakeholders")
@Write
@RolesAllowed(Access.READ_OPINIONS)
class AssessmentResource {

    private final AssessmentCommands commands;
    private final JudgementCommands judgements;
    private final Stakeholders stakeholders;
    private final OpinionReadingCommands reading;
    private final Pages pages;

    AssessmentResource(
            AssessmentCommands commands,
            JudgementCommands judgements,
            Stakeholders stakeholders,
            OpinionReadingCommands reading,
            Pages pages) {
        this.commands = commands;
        this.judgements = judgements;
        this.stakeholders = stakeholders;
        this.reading = reading;
        this.pages = pages;
    }

    /** Sort by `assessedOn`. */
    @GET
    @Path("/{id}/support-assessments")
    @SortedBy("assessedOn")
    @Operation(
            operationId = "listSupportAssessments",
            summary = "List how a stakeholder's support was judged over time")
    public Page<SupportAssessmentView> supports(@RestPath UUID id, @BeanParam PageQuery page) {
        reading.readHistory(stakeholders.require(id), "support-assessments");
        return pages.of(SupportAssessment.class).filter("stakeholderId", id).list(page, SupportAssessmentView::of);
    }

    /** As of a day, from OPPONENT to CHAMPION or UNKNOWN; earlier assessments stay. */
    @POST
    @Path("/{id}/support-assessments")
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "assessSupport", summary = "Record where a stakeholder stands")
    public RestResponse<SupportAssessmentView> hear(@RestPath UUID id, @NotNull @Valid NewSupportAssessment said) {
        return created(SupportAssessmentView.of(commands.hear(id, said)), id, "support-assessments");
    }

    /** Sort by `assessedOn`. */
    @GET
    @Path("/{id}/influence-assessments")
    @SortedBy("assessedOn")
    @Operation(
            operationId = "listInfluenceAssessments",
            summary = "List how a stakeholder's power and interest were judged over time")
    public Page<InfluenceAssessmentView> influences(@RestPath UUID id, @BeanParam PageQuery page) {
        reading.readHistory(stakeholders.require(id), "influence-assessments");
        return pages.of(InfluenceAssessment.class).filter("stakeholderId", id).list(page, InfluenceAssessmentView::of);
    }

    /** As of a day; earlier assessments stay. */
    @POST
    @Path("/{id}/influence-assessments")
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_STAKEHOLDERS)
    @Operation(operationId = "assessInfluence", summary = "Record a stakeholder's power and interest")
    public RestResponse<InfluenceAssessmentView> weigh(@RestPath UUID id, @NotNull @Valid NewInfluenceAssessment said) {
        return created(InfluenceAssessmentView.of(commands.weigh(id, said)), id, "influence-assessments");
    }

    /** It stays in the history and counts nowhere; with `instead` the right one takes its place. */
    @POST
    @Path("/{id}/support-assessments/{assessmentId}/rectify")
    @RolesAllowed(Access.CORRECT_STAKEHOLDERS)
    @Operation(operationId = "rectifySupportAssessment", summary = "Take back a judgement of support that was wrong")
    public SupportAssessmentView rectifySupport(
            @RestPath UUID id, @RestPath UUID assessmentId, @NotNull @Valid Rectifying<NewSupportAssessment> said) {
        return SupportAssessmentView.of(judgements.rectifySupport(id, assessmentId, said));
    }

    /** It stays in the history and counts nowhere; with `instead` the right one takes its place. */
    @POST
    @Path("/{id}/influence-assessments/{assessmentId}/rectify")
    @RolesAllowed(Access.CORRECT_STAKEHOLDERS)
    @Operation(
            operationId = "rectifyInfluenceAssessment",
            summary = "Take back a judgement of power and interest that was wrong")
    public InfluenceAssessmentView rectifyInfluence(
            @RestPath UUID id, @RestPath UUID assessmentId, @NotNull @Valid Rectifying<NewInfluenceAssessment> said) {
        return InfluenceAssessmentView.of(judgements.rectifyInfluence(id, assessmentId, said));
    }

    private static <V> RestResponse<V> created(V view, UUID stakeholderId, String history) {
        return RestResponse.ResponseBuilder.ok(view)
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/stakeholders/%s/%s".formatted(stakeholderId, history)))
                .build();
    }
}
