package org.mobiletoolkit.stakeholder.course.assignment;

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
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** Roles in initiatives over HTTP. */
@Path("/role-assignments")
@Tag(name = "Role assignments", description = "Who holds which role within one initiative, and sees that one alone")
@Write
@RolesAllowed(Access.READ_ROLE_ASSIGNMENTS)
class RoleAssignmentResource {

    private final AssignmentCommands commands;
    private final RoleAssignments assignments;
    private final Pages pages;
    private final AvailableActions available;
    private final Clock clock;

    RoleAssignmentResource(
            AssignmentCommands commands,
            RoleAssignments assignments,
            Pages pages,
            AvailableActions available,
            Clock clock) {
        this.commands = commands;
        this.assignments = assignments;
        this.pages = pages;
        this.available = available;
        this.clock = clock;
    }

    /** Those that are over are among them; they stay on record. */
    @GET
    @SortedBy("createdAt")
    @Operation(operationId = "listRoleAssignments", summary = "List who was given which role in an initiative")
    public Page<RoleAssignmentView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<String> assignee,
            @RestQuery List<InitiativeRole> role,
            @RestQuery List<AssignmentStatus> status) {
        return pages.of(RoleAssignment.class)
                .filter("initiativeId", initiativeId)
                .filter("assignee", assignee)
                .filter("role", role)
                .filter("status", status)
                .list(page, this::view);
    }

    /** With its first and last day, and who gave it and took it away. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getRoleAssignment", summary = "Show a role that was given in an initiative")
    public RoleAssignmentView get(@RestPath UUID id) {
        return view(assignments.require(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.ASSIGN_ROLES)
    @Operation(
            operationId = "assignRole",
            summary = "Give somebody a role in one initiative, from one day to another",
            description = "Every service knows it within seconds. Whoever has no other role sees this initiative alone:"
                    + " records of others are not found, and no list, count or file tells of them. Nobody gives a role to"
                    + " themselves.")
    public RestResponse<RoleAssignmentView> assign(@NotNull @Valid RoleAssignmentContent said) {
        var assignment = commands.assign(said);
        return Created.at(assignment, view(assignment));
    }

    /** It holds no longer from then on, in all services; what was done with it stays done. */
    @POST
    @Path("/{id}/end")
    @RolesAllowed(Access.ASSIGN_ROLES)
    @Operation(operationId = "endRoleAssignment", summary = "Take a role in an initiative away before its last day")
    public RoleAssignmentView end(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid EndingRole said) {
        return view(commands.end(id, seen, said.reason()));
    }

    private RoleAssignmentView view(RoleAssignment assignment) {
        return RoleAssignmentView.of(assignment, London.today(clock), available);
    }
}
