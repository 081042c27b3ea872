package org.mobiletoolkit.stakeholder.people.casestudy;

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

/** Case studies over HTTP. */
@Path("/case-studies")
@Tag(name = "Communications")
@Write
@RolesAllowed(Access.READ_COMMUNICATIONS)
class CaseStudyResource {

    private final CaseStudyCommands commands;
    private final CaseStudies studies;
    private final Pages pages;
    private final AvailableActions available;

    CaseStudyResource(CaseStudyCommands commands, CaseStudies studies, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.studies = studies;
        this.pages = pages;
    }

    /** Sort by `title` or `createdAt`; `status=PUBLISHED` without an initiative is what the organisation has to show. */
    @GET
    @SortedBy({"createdAt", "title"})
    @Operation(operationId = "listCaseStudies", summary = "List case studies")
    public Page<CaseStudyView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<CaseStudyStatus> status,
            @RestQuery List<CaseStudyAudience> audience) {
        return pages.of(CaseStudy.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("audience", audience)
                .list(page, this::view);
    }

    /** With who approved it, and since when it can be read. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getCaseStudy", summary = "Show a case study")
    public CaseStudyView get(@RestPath UUID id) {
        return view(studies.require(id));
    }

    /** A draft, which its authors change until somebody else approves it. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "beginCaseStudy", summary = "Begin a case study")
    public RestResponse<CaseStudyView> begin(@NotNull @Valid CaseStudyContent said) {
        var study = commands.begin(said);
        return Created.at(study, view(study));
    }

    /** Whoever changes it becomes one of its authors; 409 unless it is a draft. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "changeCaseStudy", summary = "Change a draft of a case study")
    public CaseStudyView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<CaseStudyContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From DRAFT to APPROVED, by somebody who did not write it. */
    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Access.APPROVE_CASE_STUDIES)
    @Operation(operationId = "approveCaseStudy", summary = "Approve what a case study says")
    public CaseStudyView approve(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.approve(id, seen));
    }

    /** From APPROVED back to DRAFT. */
    @POST
    @Path("/{id}/revise")
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "reviseCaseStudy", summary = "Take a case study that was approved up again")
    public CaseStudyView revise(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.revise(id, seen));
    }

    /** From APPROVED to PUBLISHED. */
    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "publishCaseStudy", summary = "Record that a case study can be read")
    public CaseStudyView publish(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Publication said) {
        return view(commands.publish(id, seen, said));
    }

    /** From PUBLISHED to WITHDRAWN, with the reason. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "withdrawCaseStudy", summary = "Withdraw a case study that was published")
    public CaseStudyView withdraw(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Withdrawal why) {
        return view(commands.withdraw(id, seen, why));
    }

    private CaseStudyView view(CaseStudy study) {
        return CaseStudyView.of(study, available);
    }
}
