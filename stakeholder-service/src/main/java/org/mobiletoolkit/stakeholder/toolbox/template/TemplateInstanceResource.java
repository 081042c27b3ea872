package org.mobiletoolkit.stakeholder.toolbox.template;

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
import org.mobiletoolkit.stakeholder.access.Access;

/** What was made of templates, over HTTP. */
@Path("/template-instances")
@Tag(name = "Templates")
@RolesAllowed(Access.READ_WORK_LIST)
class TemplateInstanceResource {

    private final TemplateInstances instances;
    private final Pages pages;

    TemplateInstanceResource(TemplateInstances instances, Pages pages) {
        this.instances = instances;
        this.pages = pages;
    }

    /** Sort by `createdAt`; `templateId` keeps those of one template. */
    @GET
    @SortedBy("createdAt")
    @Operation(operationId = "listTemplateInstances", summary = "List what was made of which version of which template")
    public Page<TemplateInstanceView> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<String> templateId) {
        return pages.of(TemplateInstance.class)
                .filter("initiativeId", initiativeId)
                .filter("templateId", templateId)
                .list(page, TemplateInstanceView::of);
    }

    /** Which version was used with which parameters, and each record with its address. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getTemplateInstance", summary = "Show which records a template was made into")
    public TemplateInstanceView get(@RestPath UUID id) {
        return TemplateInstanceView.of(instances.require(id));
    }
}
