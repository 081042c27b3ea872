package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.page.HtmlPages;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Consultations over HTTP. */
@Path("/consultations")
@Tag(name = "Consultations", description = "Asking people, hearing them, answering each point they made")
@Write
@RolesAllowed(Access.READ_CONSULTATIONS)
class ConsultationResource {

    private final ConsultationCommands commands;
    private final Consultations consultations;
    private final InvitationCommands invitations;
    private final ParticipationTable participation;
    private final Reports reports;
    private final HtmlPages html;
    private final Pages pages;
    private final AvailableActions available;

    ConsultationResource(
            ConsultationCommands commands,
            Consultations consultations,
            InvitationCommands invitations,
            ParticipationTable participation,
            Reports reports,
            HtmlPages html,
            Pages pages,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.consultations = consultations;
        this.invitations = invitations;
        this.participation = participation;
        this.reports = reports;
        this.html = html;
        this.pages = pages;
    }

    /** Sort by `opens` or `createdAt`. */
    @GET
    @SortedBy({"opens", "createdAt"})
    @Operation(operationId = "listConsultations", summary = "List consultations by the day on which they open")
    public Page<ConsultationView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<ConsultationStatus> status,
            @RestQuery List<ConsultationTopic> topic,
            @RestQuery List<ConsultationMethod> method) {
        return pages.of(Consultation.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("topic", topic)
                .filter("method", method)
                .list(page, one -> ConsultationView.of(one, available));
    }

    /** With its period, its groups and what it lacks of the four principles of fair consultation. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getConsultation", summary = "Show a consultation")
    public ConsultationView get(@RestPath UUID id) {
        return ConsultationView.of(consultations.require(id), available);
    }

    /** A draft: nobody can be heard before it is opened. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "prepareConsultation", summary = "Prepare a consultation")
    public RestResponse<ConsultationView> prepare(@NotNull @Valid ConsultationContent said) {
        var consultation = commands.prepare(said);
        return Created.at(consultation, ConsultationView.of(consultation, available));
    }

    /** 409 once it is open: what people were told stays what they were told. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "changeConsultation", summary = "Change a consultation while it is a draft")
    public ConsultationView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<ConsultationContent> patch) {
        return ConsultationView.of(commands.change(id, seen, patch), available);
    }

    /**
     * From DRAFT to OPEN. 409 while a principle has nothing said for it, 422 when the period has too few working days.
     */
    @POST
    @Path("/{id}/open")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "openConsultation", summary = "Open a consultation for responses")
    public ConsultationView open(@RestPath UUID id, @BeanParam Seen seen) {
        return ConsultationView.of(commands.open(id, seen), available);
    }

    /** From OPEN to CLOSED; 409 when nobody has responded. */
    @POST
    @Path("/{id}/close")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "closeConsultation", summary = "Close a consultation that has had a response")
    public ConsultationView close(@RestPath UUID id, @BeanParam Seen seen) {
        return ConsultationView.of(commands.close(id, seen), available);
    }

    /** Who is invited already is passed over, so that a call may be repeated. */
    @POST
    @Path("/{id}/invite")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(
            operationId = "inviteToConsultation",
            summary = "Invite stakeholders and groups to a consultation, up to 500 in one call")
    public InvitedView invite(@RestPath UUID id, @NotNull @Valid InvitationRound round) {
        return invitations.invite(id, round);
    }

    /** Groups too small to be told apart are shown without numbers. */
    @GET
    @Path("/{id}/participation")
    @RolesAllowed(Access.READ_CONSULTATIONS)
    @Operation(operationId = "getConsultationParticipation", summary = "Show the response rate of each group")
    public ParticipationView participation(@RestPath UUID id) {
        return participation.of(consultations.require(id));
    }

    /** What was asked, who was heard, what was said and what was done about it. */
    @GET
    @Path("/{id}/report")
    @RolesAllowed(Access.READ_CONSULTATION_REPORTS)
    @Operation(
            operationId = "getConsultationReport",
            summary = "Read what came of a reported consultation, without names or points")
    public ReportView getReport(@RestPath UUID id) {
        return reports.of(id);
    }

    /** HTML without scripts; the same content as the report. */
    @GET
    @Path("/{id}/report.html")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Access.READ_CONSULTATION_REPORTS)
    @Operation(
            operationId = "getConsultationReportPage",
            summary = "Read \"you said, we did\" as a page that can be printed")
    @APIResponse(
            responseCode = "200",
            description = "An accessible page that loads nothing and runs nothing",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> reportPage(
            @RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return html.answer(reports.page(id), ifNoneMatch);
    }

    /** All four principles at once; 409 after the report. */
    @PUT
    @Path("/{id}/gunning-principles")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(
            operationId = "judgeConsultationFairness",
            summary = "Say how each principle of a fair consultation is met, until it is reported")
    public ConsultationView judgeFairness(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid GunningChecklist checklist) {
        return ConsultationView.of(commands.judgeFairness(id, seen, checklist), available);
    }

    /** Stays OPEN with a later last day; a period is never made shorter. */
    @POST
    @Path("/{id}/extend")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "extendConsultation", summary = "Give people more time to respond")
    public ConsultationView extend(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid NewClosingDate to) {
        return ConsultationView.of(commands.extend(id, seen, to), available);
    }

    /** From CLOSED to OPEN with a later last day; 409 once it is reported. */
    @POST
    @Path("/{id}/reopen")
    @RolesAllowed(Access.DIRECT_CONSULTATIONS)
    @Operation(
            operationId = "reopenConsultation",
            summary = "Open a closed consultation again until a later day, before it is reported")
    public ConsultationView reopen(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid NewClosingDate to) {
        return ConsultationView.of(commands.reopen(id, seen, to), available);
    }

    /** From DRAFT or OPEN to CANCELLED, with the reason. What was recorded stays. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Access.DIRECT_CONSULTATIONS)
    @Operation(operationId = "cancelConsultation", summary = "Give up a draft or an open consultation")
    public ConsultationView cancel(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Cancellation why) {
        return ConsultationView.of(commands.cancel(id, seen, why), available);
    }

    /** From CLOSED to REPORTED; 409 while a point has no answer. There is no way back. */
    @POST
    @Path("/{id}/report")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(
            operationId = "reportConsultation",
            summary = "Report what came of a consultation, once each point is answered")
    public ConsultationView report(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid ConsultationReport report) {
        return ConsultationView.of(commands.report(id, seen, report), available);
    }
}
