package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Invitations over HTTP; they name people, so they are for those who run the consultation. */
@Path("/consultation-invitations")
@Tag(name = "Consultations")
@Write
@RolesAllowed(Access.READ_OPINIONS)
class ConsultationInvitationResource {

    private final InvitationCommands commands;
    private final ConsultationInvitations invitations;
    private final Pages pages;
    private final AvailableActions available;

    ConsultationInvitationResource(
            InvitationCommands commands, ConsultationInvitations invitations, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.invitations = invitations;
        this.pages = pages;
    }

    /** Sort by `invitedOn` or `createdAt`. */
    @GET
    @SortedBy({"invitedOn", "createdAt"})
    @Operation(operationId = "listConsultationInvitations", summary = "List who was invited and what became of it")
    public Page<ConsultationInvitationView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> consultationId,
            @RestQuery @Nullable List<UUID> stakeholderId,
            @RestQuery @Nullable List<UUID> groupId,
            @RestQuery List<InvitationStatus> status) {
        return pages.of(ConsultationInvitation.class)
                .filter("consultationId", consultationId)
                .filter("stakeholderId", stakeholderId)
                .filter("groupId", groupId)
                .filter("status", status)
                .list(page, this::view);
    }

    /** With its reminders, and whether a response came. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getConsultationInvitation", summary = "Show an invitation")
    public ConsultationInvitationView get(@RestPath UUID id) {
        return view(invitations.require(id));
    }

    /** Counts the reminder; the first one leads from INVITED to REMINDED. */
    @POST
    @Path("/{id}/remind")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "remindInvited", summary = "Record that somebody was reminded")
    public ConsultationInvitationView remind(
            @RestPath UUID id, @BeanParam Seen seen, @Valid @Nullable InvitationDay said) {
        return view(commands.remind(id, seen, said == null ? null : said.on()));
    }

    /** From INVITED or REMINDED to DECLINED. A response that comes all the same is taken. */
    @POST
    @Path("/{id}/decline")
    @RolesAllowed(Access.KEEP_CONSULTATIONS)
    @Operation(operationId = "declineInvitation", summary = "Record that somebody does not want to take part")
    public ConsultationInvitationView decline(
            @RestPath UUID id, @BeanParam Seen seen, @Valid @Nullable InvitationDay said) {
        return view(commands.decline(id, seen, said == null ? null : said.on()));
    }

    private ConsultationInvitationView view(ConsultationInvitation invitation) {
        return ConsultationInvitationView.of(invitation, available);
    }
}
