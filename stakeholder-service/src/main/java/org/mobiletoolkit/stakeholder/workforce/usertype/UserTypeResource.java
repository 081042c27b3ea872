package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** User types over HTTP. */
@Path("/user-types")
@Tag(
        name = "User types",
        description = "Who works alike and needs alike, how many they are, and who champions the change")
@Write
@RolesAllowed(Access.READ_WORKFORCE)
class UserTypeResource {

    private final UserTypeCommands commands;
    private final UserTypes userTypes;
    private final Pages pages;
    private final AvailableActions available;

    UserTypeResource(UserTypeCommands commands, UserTypes userTypes, Pages pages, AvailableActions available) {
        this.available = available;
        this.commands = commands;
        this.userTypes = userTypes;
        this.pages = pages;
    }

    /** Sort by `code`, `createdAt` or `headcount`. */
    @GET
    @SortedBy({"code", "createdAt", "headcount"})
    @Operation(operationId = "listUserTypes", summary = "List user types")
    public Page<UserTypeView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<UserTypeStatus> status,
            @RestQuery List<String> code,
            @RestQuery @Nullable List<String> staffGroup,
            @RestQuery @Nullable String name) {
        return pages.of(UserType.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .filter("code", code)
                .filter("staffGroup", staffGroup)
                .containing("name", name)
                .list(page, one -> UserTypeView.of(one, available));
    }

    /** With its needs and their weights. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getUserType", summary = "Show a user type")
    public UserTypeView get(@RestPath UUID id) {
        return UserTypeView.of(userTypes.require(id), available);
    }

    /** A kind of user with the same tasks and needs; devices are chosen by its weights. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "draftUserType", summary = "Draft a user type")
    public RestResponse<UserTypeView> draft(@NotNull @Valid UserTypeContent content) {
        var userType = commands.draft(content);
        return Created.at(userType, UserTypeView.of(userType, available));
    }

    /** 409 once it is retired. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "changeUserType", summary = "Change a user type that is not retired")
    public UserTypeView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<UserTypeContent> patch) {
        return UserTypeView.of(commands.change(id, seen, patch), available);
    }

    /** From DRAFT to ACTIVE; 422 without any weight above 0. */
    @POST
    @Path("/{id}/confirm")
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "confirmUserType", summary = "Put a drafted user type to use")
    public UserTypeView confirm(@RestPath UUID id, @BeanParam Seen seen) {
        return UserTypeView.of(commands.confirm(id, seen), available);
    }

    /** From ACTIVE to RETIRED. What was confirmed is kept. */
    @POST
    @Path("/{id}/retire")
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "retireUserType", summary = "Put a user type aside")
    public UserTypeView retire(@RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid Retirement retirement) {
        return UserTypeView.of(commands.retire(id, seen, retirement.reason()), available);
    }

    /** From RETIRED to ACTIVE. */
    @POST
    @Path("/{id}/reinstate")
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "reinstateUserType", summary = "Put a retired user type to use again")
    public UserTypeView reinstate(@RestPath UUID id, @BeanParam Seen seen) {
        return UserTypeView.of(commands.reinstate(id, seen), available);
    }

    /** Drafts only: what was confirmed is retired instead (409). */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Access.KEEP_WORKFORCE)
    @Operation(operationId = "discardUserType", summary = "Take a drafted user type away")
    public void discard(@RestPath UUID id, @BeanParam Seen seen) {
        commands.discard(id, seen);
    }
}
