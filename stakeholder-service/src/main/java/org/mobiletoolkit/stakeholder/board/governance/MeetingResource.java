package org.mobiletoolkit.stakeholder.board.governance;

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
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.person.Restrictions;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Meetings over HTTP. */
@Path("/meetings")
@Tag(name = "Governance")
@Write
@RolesAllowed(Access.READ_GOVERNANCE)
class MeetingResource {

    private final MeetingCommands commands;
    private final Meetings meetings;
    private final Pages pages;
    private final Restrictions restrictions;

    MeetingResource(MeetingCommands commands, Meetings meetings, Pages pages, Restrictions restrictions) {
        this.commands = commands;
        this.meetings = meetings;
        this.pages = pages;
        this.restrictions = restrictions;
    }

    /** Sort by `heldOn`. */
    @GET
    @SortedBy("heldOn")
    @Operation(operationId = "listMeetings", summary = "List meetings by the day on which they were held")
    public Page<MeetingView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> groupId,
            @RestQuery @Nullable Boolean quorate) {
        var cover = restrictions.cover();
        return pages.of(Meeting.class)
                .filter("initiativeId", initiativeId)
                .filter("groupId", groupId)
                .filter("quorate", quorate)
                .list(page, meeting -> MeetingView.row(meeting, cover));
    }

    /** Who attended, whether it was quorate and, if not, who was missing. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeeting", summary = "Show a meeting and its quorum")
    public MeetingView get(@RestPath UUID id) {
        return view(meetings.require(id));
    }

    /** Of an active group, with who attended; quorum is worked out from the members of that day. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "recordMeeting", summary = "Record a meeting that was held")
    public RestResponse<MeetingView> record(@NotNull @Valid MeetingContent content) {
        var meeting = commands.record(content);
        return Created.at(meeting, view(meeting));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(
            operationId = "correctMeeting",
            summary = "Correct the record of a meeting",
            description =
                    "Its day and who was there only until it has decided something; what was written at any time.")
    public MeetingView correct(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<MeetingContent> patch) {
        return view(commands.correct(id, seen, patch));
    }

    /** Nothing else becomes of it until it is tied to an opportunity. */
    @POST
    @Path("/{id}/ideas")
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "logMeetingIdea", summary = "Log an option or idea that came up in a meeting")
    public MeetingView log(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid NewIdea said) {
        return view(commands.log(id, seen, said));
    }

    /** The opportunity is one of the same initiative. */
    @POST
    @Path("/{id}/ideas/{ideaId}/tie")
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "tieMeetingIdea", summary = "Say which opportunity was made of an idea")
    public MeetingView tie(
            @RestPath UUID id, @RestPath UUID ideaId, @BeanParam Seen seen, @NotNull @Valid IdeaOpportunity made) {
        return view(commands.tie(id, ideaId, seen, made.opportunityId()));
    }

    private MeetingView view(Meeting meeting) {
        return MeetingView.of(meeting, restrictions.cover());
    }
}
