package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.privacy.Subjects;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.tenancy.OrganisationWide;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Subject requests over HTTP, for those who handle them (handbook 7.4). */
@Path("/subject-requests")
@Tag(name = "Subject requests", description = "What people ask about the data on them, under the clock")
@Write
@OrganisationWide
@RolesAllowed(Access.READ_SUBJECT_REQUESTS)
class SubjectRequestResource {

    private final SubjectRequestCommands commands;
    private final SubjectRequests requests;
    private final Pages pages;
    private final Subjects subjects;
    private final Clock clock;
    private final AvailableActions available;

    SubjectRequestResource(
            SubjectRequestCommands commands,
            SubjectRequests requests,
            Pages pages,
            Subjects subjects,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.requests = requests;
        this.pages = pages;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Sort by `createdAt` or `receivedOn`; `overdue=true` keeps those whose last day is past. */
    @GET
    @SortedBy({"createdAt", "receivedOn"})
    @Operation(operationId = "listSubjectRequests", summary = "List subject requests")
    public Page<SubjectRequestView> list(
            @BeanParam PageQuery page,
            @RestQuery List<SubjectRequestKind> kind,
            @RestQuery List<SubjectRequestStatus> status,
            @RestQuery @Nullable List<String> subject,
            @RestQuery @Nullable List<String> handler,
            @RestQuery @Nullable Boolean overdue) {
        return pages.of(SubjectRequest.class)
                .filter("kind", kind)
                .filter("status", status)
                .filter("subject", subject)
                .filter("handler", handler)
                .holding(Overdue.condition("e.closedOn is null", "dueOn"), London.today(clock), overdue)
                .list(page, this::view);
    }

    /** With its last day, pauses taken into account. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getSubjectRequest", summary = "Show a subject request")
    public SubjectRequestView get(@RestPath UUID id) {
        return view(requests.require(id));
    }

    /**
     * Access, rectification, erasure, restriction, objection or a complaint; the last day is worked out from the day
     * it came.
     */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "receiveSubjectRequest", summary = "Enter a request that came in")
    public RestResponse<SubjectRequestView> receive(@NotNull @Valid SubjectRequestContent said) {
        var request = commands.receive(said);
        return Created.at(request, view(request));
    }

    /** From RECEIVED to IN_PROGRESS, or IN_PROGRESS with another handler. */
    @POST
    @Path("/{id}/take")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "takeSubjectRequest", summary = "Take a request up, or over from another handler")
    public SubjectRequestView take(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.take(id, seen));
    }

    /**
     * A login, or the key that a register shows, in place of the words in which the request came in; 404 `unknown-subject`
     * when nobody is known by it.
     */
    @POST
    @Path("/{id}/identify")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "identifySubjectOfRequest", summary = "Say whom a request is about, once that is clear")
    public SubjectRequestView identify(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid SubjectIdentity said) {
        return view(commands.identify(id, seen, said.subject()));
    }

    /** Complaints only, within 30 days. */
    @POST
    @Path("/{id}/acknowledge")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "acknowledgeSubjectRequest", summary = "Record that a complaint was acknowledged")
    public SubjectRequestView acknowledge(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Acknowledgement said) {
        return view(commands.acknowledge(id, seen, said.on()));
    }

    /** From IN_PROGRESS to PAUSED; the last day moves by the days of the pause. */
    @POST
    @Path("/{id}/pause")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "pauseSubjectRequest", summary = "Stop the clock while identity or scope is clarified")
    public SubjectRequestView pause(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid ClockPause pause) {
        return view(commands.pause(id, seen, pause));
    }

    /** From PAUSED to IN_PROGRESS. */
    @POST
    @Path("/{id}/resume")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "resumeSubjectRequest", summary = "Let the clock go on")
    public SubjectRequestView resume(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid ClockResumption said) {
        return view(commands.resume(id, seen, said.on()));
    }

    /** Once, and told to the person within the first month; complaints are not extended. */
    @POST
    @Path("/{id}/extend")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "extendSubjectRequest", summary = "Extend a complex request by two months")
    public SubjectRequestView extend(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid ClockExtension said) {
        return view(commands.extend(id, seen, said.reason()));
    }

    /** From IN_PROGRESS to RESPONDED; 409 while what is granted is not done in all services. */
    @POST
    @Path("/{id}/respond")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "respondToSubjectRequest", summary = "Record what the person was told")
    public SubjectRequestView respond(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid SubjectResponse said) {
        return view(commands.respond(id, seen, said));
    }

    /** To WITHDRAWN from every state but RESPONDED. */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Access.HANDLE_SUBJECT_REQUESTS)
    @Operation(operationId = "withdrawSubjectRequest", summary = "Record that a request is not pursued")
    public SubjectRequestView withdraw(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid SubjectWithdrawal said) {
        return view(commands.withdraw(id, seen, said.reason()));
    }

    private SubjectRequestView view(SubjectRequest request) {
        return SubjectRequestView.of(request, London.today(clock), subjects.isCaller(request.subject()), available);
    }
}
