package org.mobiletoolkit.stakeholder.people.audience;

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
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.stakeholder.access.Access;

/** The groups whom an initiative affects, over HTTP. */
@Path("/affected-groups")
@Tag(name = "Affected groups", description = "Whom an initiative affects, and who of them is to receive a device")
@Write
@RolesAllowed(Access.READ_AFFECTED_GROUPS)
class AffectedGroupResource {

    private final AffectedGroupCommands commands;
    private final AffectedGroups groups;
    private final Pages pages;

    AffectedGroupResource(AffectedGroupCommands commands, AffectedGroups groups, Pages pages) {
        this.commands = commands;
        this.groups = groups;
        this.pages = pages;
    }

    /** Sort by `name`, `createdAt` or `recipients`. */
    @GET
    @SortedBy({"name", "createdAt", "recipients"})
    @Operation(operationId = "listAffectedGroups", summary = "List the groups whom an initiative affects")
    public Page<AffectedGroupView> list(
            @BeanParam PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery List<AudienceKind> kind,
            @RestQuery @Nullable List<String> userTypeCode) {
        return pages.of(AffectedGroup.class)
                .filter("initiativeId", initiativeId)
                .filter("kind", kind)
                .filter("userTypeCode", userTypeCode)
                .list(page, AffectedGroupView::of);
    }

    /** The numbers are those that were stated last. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getAffectedGroup", summary = "Show an affected group")
    public AffectedGroupView get(@RestPath UUID id) {
        return AffectedGroupView.of(groups.require(id));
    }

    /** Consultation coverage compares these groups with those who were invited and heard. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.STATE_AFFECTED_GROUPS)
    @Operation(
            operationId = "stateAffectedGroup",
            summary = "State a group whom the initiative affects, with the devices planned for it")
    public RestResponse<AffectedGroupView> state(@NotNull @Valid NewAffectedGroup said) {
        var group = commands.state(said);
        return Created.at(group, AffectedGroupView.of(group));
    }

    /** The day of the statement moves with the numbers; what was stated before stays in the audit log. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.STATE_AFFECTED_GROUPS)
    @Operation(operationId = "changeAffectedGroup", summary = "State the numbers of an affected group anew")
    public AffectedGroupView change(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<AffectedGroupContent> patch) {
        return AffectedGroupView.of(commands.change(id, seen, patch));
    }
}
