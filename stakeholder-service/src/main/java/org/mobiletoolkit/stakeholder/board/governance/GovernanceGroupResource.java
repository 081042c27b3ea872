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
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Governance groups over HTTP. */
@Path("/governance-groups")
@Tag(name = "Governance", description = "Groups, who sits in them, when they met and what they decided")
@Write
@RolesAllowed(Access.READ_GOVERNANCE)
class GovernanceGroupResource {

    private final GroupCommands commands;
    private final GovernanceGroups groups;
    private final Pages pages;
    private final GroupViews views;
    private final Clock clock;

    GovernanceGroupResource(
            GroupCommands commands, GovernanceGroups groups, Pages pages, GroupViews views, Clock clock) {
        this.commands = commands;
        this.groups = groups;
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    /** Sort by `name` or `createdAt`. */
    @GET
    @SortedBy({"name", "createdAt"})
    @Operation(operationId = "listGovernanceGroups", summary = "List governance groups")
    public Page<GovernanceGroupView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<GroupKind> kind,
            @RestQuery List<GroupStatus> status,
            @RestQuery @Nullable Boolean reviewOverdue) {
        return views.page(pages.of(GovernanceGroup.class)
                .filter("initiativeId", initiativeId)
                .filter("kind", kind)
                .filter("status", status)
                .holding(
                        Overdue.condition("e.status <> DISSOLVED", "content.reviewOn"),
                        London.today(clock),
                        reviewOverdue)
                .list(page, group -> group));
    }

    /** Members are shown with their first and last day, those of the past too. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getGovernanceGroup", summary = "Show a group with its members in time")
    public GovernanceGroupView get(@RestPath UUID id) {
        return view(groups.require(id));
    }

    /** It is FORMING and cannot decide before it has members, terms of reference and a quorum, and is activated. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "formGovernanceGroup", summary = "Form a group")
    public RestResponse<GovernanceGroupView> form(@NotNull @Valid GovernanceGroupContent content) {
        var group = commands.form(content);
        return Created.at(group, view(group));
    }

    /** Changed terms have to be approved anew. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "changeGovernanceGroup", summary = "Change a group's name, terms or quorum")
    public GovernanceGroupView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<GovernanceGroupContent> patch) {
        return view(commands.change(id, seen, patch));
    }

    /** In a role of the group; quorum counts who is a member on the day of the meeting. */
    @POST
    @Path("/{id}/members")
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "joinGovernanceGroup", summary = "Let somebody join a group from a day on")
    public GovernanceGroupView join(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid NewGroupMember said) {
        return view(commands.join(id, seen, said));
    }

    /** Membership in time is kept: meetings before that day stay quorate. */
    @POST
    @Path("/{id}/members/{memberId}/end")
    @RolesAllowed(Access.KEEP_GOVERNANCE)
    @Operation(operationId = "endGroupMembership", summary = "Set the last day of a membership")
    public GovernanceGroupView leave(
            @RestPath UUID id, @RestPath UUID memberId, @BeanParam Seen seen, @NotNull @Valid MembershipEnd end) {
        return view(commands.leave(id, memberId, seen, end.memberTo()));
    }

    @POST
    @Path("/{id}/approve-terms")
    @RolesAllowed(Access.APPROVE_TERMS)
    @Operation(
            operationId = "approveGroupTerms",
            summary = "Approve the terms of reference as they stand",
            description =
                    "By somebody else than who wrote them. Changing text, purposes or quorum takes the approval away.")
    public GovernanceGroupView approveTerms(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.approveTerms(id, seen));
    }

    @POST
    @Path("/{id}/activate")
    @RolesAllowed(Access.CONSTITUTE_GROUPS)
    @Operation(
            operationId = "activateGovernanceGroup",
            summary = "Let a group with terms and a chair begin its work",
            description =
                    "A BOARD is activated by the initiative's SRO, who sits in it with a clinical lead, and only he"
                            + " changes it from then on; one board is at work at a time.")
    public GovernanceGroupView activate(@RestPath UUID id, @BeanParam Seen seen) {
        return view(commands.activate(id, seen));
    }

    /** From FORMING or ACTIVE to DISSOLVED. What it decided stays. */
    @POST
    @Path("/{id}/dissolve")
    @RolesAllowed(Access.CONSTITUTE_GROUPS)
    @Operation(operationId = "dissolveGovernanceGroup", summary = "Dissolve a group")
    public GovernanceGroupView dissolve(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid GroupDissolution why) {
        return view(commands.dissolve(id, seen, why.reason()));
    }

    private GovernanceGroupView view(GovernanceGroup group) {
        return views.one(group);
    }
}
