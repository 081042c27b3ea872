package org.mobiletoolkit.stakeholder.people.communication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.mobiletoolkit.handbook.undertaking.UndertakingCancellation;
import org.mobiletoolkit.handbook.undertaking.UndertakingCompletion;
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

/** Communications over HTTP. */
@Path("/communications")
@Tag(name = "Communications", description = "What people are told of the change, whom it reached, and what it brought")
@Write
@RolesAllowed(Access.READ_COMMUNICATIONS)
class CommunicationResource {

    private final CommunicationCommands commands;
    private final Communications communications;
    private final Pages pages;
    private final Clock clock;
    private final AvailableActions available;

    CommunicationResource(
            CommunicationCommands commands,
            Communications communications,
            Pages pages,
            Clock clock,
            AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.communications = communications;
        this.pages = pages;
        this.clock = clock;
    }

    /** Sort by `dueOn` or `createdAt`; `overdue=true` keeps those that should have gone out by now. */
    @GET
    @SortedBy({"dueOn", "createdAt"})
    @Operation(operationId = "listCommunications", summary = "List communications, the earliest due first")
    public Page<CommunicationView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<CommunicationStatus> status,
            @RestQuery List<CommunicationChannel> channel,
            @RestQuery @Nullable Boolean external,
            @RestQuery @Nullable List<String> owner,
            @RestQuery @Nullable Boolean overdue) {
        return pages.of(Communication.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("channel", channel)
                .filter("external", external)
                .filter("owner", owner)
                .holding(Communication.OVERDUE, London.today(clock), overdue)
                .list(page, this::view);
    }

    /** With whom it is for, and what came of it once it went out. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getCommunication", summary = "Show a communication")
    public CommunicationView get(@RestPath UUID id) {
        return view(communications.require(id));
    }

    /** For all who are affected, or for some affected groups of the initiative. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "planCommunication", summary = "Plan what people are to be told")
    public RestResponse<CommunicationView> plan(@NotNull @Valid CommunicationContent said) {
        var communication = commands.plan(said);
        return Created.at(communication, view(communication));
    }

    /** 409 once it went out or was given up. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "changeCommunication", summary = "Change a communication that has not gone out")
    public CommunicationView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<CommunicationContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** From OPEN to SENT, with the day and whom it reached. */
    @POST
    @Path("/{id}/complete")
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "completeCommunication", summary = "Record that a communication went out")
    public CommunicationView complete(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCompletion how) {
        return view(commands.complete(id, seen, how));
    }

    /** From OPEN to CANCELLED, with the reason. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(Access.KEEP_COMMUNICATIONS)
    @Operation(operationId = "cancelCommunication", summary = "Give up a communication that was planned")
    public CommunicationView cancel(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid UndertakingCancellation why) {
        return view(commands.cancel(id, seen, why.reason()));
    }

    private CommunicationView view(Communication communication) {
        return CommunicationView.of(communication, London.today(clock), available);
    }
}
