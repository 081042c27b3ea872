package org.mobiletoolkit.procurement.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;
import org.mobiletoolkit.procurement.access.Access;

/** Items of requirement checklists over HTTP. */
@Path("/requirement-checklist-items")
@Tag(name = "Requirement checklists")
@Write
@RolesAllowed(Access.READ_PROCUREMENT)
class RequirementChecklistItemResource {

    private final ChecklistCommands commands;
    private final RequirementChecklistItems items;
    private final ChecklistViews views;
    private final Pages pages;

    RequirementChecklistItemResource(
            ChecklistCommands commands, RequirementChecklistItems items, ChecklistViews views, Pages pages) {
        this.commands = commands;
        this.items = items;
        this.views = views;
        this.pages = pages;
    }

    @GET
    @SortedBy("position")
    @Operation(
            operationId = "listRequirementChecklistItems",
            summary = "List items of requirement checklists, in the order of their list",
            description = "What may be done with an item stands on its single read and on its checklist's.")
    public Page<RequirementChecklistItemView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<UUID> checklistId,
            @RestQuery @Nullable List<ItemStatus> status,
            @RestQuery @Nullable List<RequirementCategory> category,
            @RestQuery @Nullable List<RequirementPriority> priority) {
        return pages.of(RequirementChecklistItem.class)
                .filter("initiativeId", initiativeId)
                .filter("checklistId", checklistId)
                .filter("status", status)
                .filter("category", category)
                .filter("priority", priority)
                .list(page, item -> RequirementChecklistItemView.of(item, List.of()));
    }

    /** The requirement as the toolkit words it, and what was decided about it. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getRequirementChecklistItem", summary = "Show an item of a requirement checklist")
    public RequirementChecklistItemView get(@RestPath UUID id) {
        return views.of(items.require(id));
    }

    /** From OPEN to ACCEPTED. */
    @POST
    @Path("/{id}/accept")
    @RolesAllowed(Access.DECIDE_REQUIREMENTS)
    @Operation(operationId = "acceptRequirementChecklistItem", summary = "Take a requirement over")
    public RequirementChecklistItemView accept(@RestPath UUID id, @BeanParam Seen seen) {
        return views.of(commands.accept(id, seen));
    }

    /** From OPEN to DECLINED; the reason is kept. */
    @POST
    @Path("/{id}/decline")
    @RolesAllowed(Access.DECIDE_REQUIREMENTS)
    @Operation(operationId = "declineRequirementChecklistItem", summary = "Say why a requirement is not taken over")
    public RequirementChecklistItemView decline(
            @RestPath UUID id, @BeanParam Seen seen, @NotNull @Valid DeclinedRequirement why) {
        return views.of(commands.decline(id, seen, why.reason()));
    }

    /** From ACCEPTED or DECLINED to OPEN. */
    @POST
    @Path("/{id}/reconsider")
    @RolesAllowed(Access.DECIDE_REQUIREMENTS)
    @Operation(operationId = "reconsiderRequirementChecklistItem", summary = "Take a decision on a requirement back")
    public RequirementChecklistItemView reconsider(@RestPath UUID id, @BeanParam Seen seen) {
        return views.of(commands.reconsider(id, seen));
    }
}
