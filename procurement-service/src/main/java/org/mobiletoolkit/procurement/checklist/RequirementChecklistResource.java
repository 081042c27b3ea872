package org.mobiletoolkit.procurement.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.mobiletoolkit.procurement.access.Access;

/** Checklists of requirements over HTTP; they come by event and are not created here. */
@Path("/requirement-checklists")
@Tag(
        name = "Requirement checklists",
        description =
                "What such solutions usually need, to be accepted or declined: the requirement set starts from it.")
@RolesAllowed(Access.READ_PROCUREMENT)
class RequirementChecklistResource {

    private final RequirementChecklists checklists;
    private final ChecklistViews views;
    private final Pages pages;

    RequirementChecklistResource(RequirementChecklists checklists, ChecklistViews views, Pages pages) {
        this.checklists = checklists;
        this.views = views;
        this.pages = pages;
    }

    @GET
    @SortedBy("createdAt")
    @Operation(
            operationId = "listRequirementChecklists",
            summary = "List requirement checklists",
            description = "Without their items. Sorted by createdAt.")
    public Page<RequirementChecklistView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<ChecklistStatus> status) {
        return pages.of(RequirementChecklist.class)
                .filter("initiativeId", initiativeId)
                .filter("status", status)
                .list(page, checklist -> RequirementChecklistView.of(checklist, null));
    }

    /** With how many items are open, accepted and declined. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getRequirementChecklist", summary = "Show a requirement checklist with its items")
    public RequirementChecklistView get(@RestPath UUID id) {
        return views.whole(checklists.require(id));
    }
}
