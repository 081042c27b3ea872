package org.mobiletoolkit.device.connectivity;

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
import org.mobiletoolkit.device.access.Access;
import org.mobiletoolkit.device.signal.Band;
import org.mobiletoolkit.platform.paging.Page;
import org.mobiletoolkit.platform.paging.PageQuery;
import org.mobiletoolkit.platform.paging.Pages;
import org.mobiletoolkit.platform.paging.SortedBy;
import org.mobiletoolkit.platform.record.Created;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.write.Write;

/** Sites and areas over HTTP. Decides status codes and nothing else. */
@Path("/connectivity-sites")
@Tag(name = "Connectivity sites", description = "The connectivity map: where the network carries mobile working")
@Write
@RolesAllowed(Access.READ_CONNECTIVITY)
public class ConnectivitySiteResource {

    private final ConnectivitySiteCommands commands;
    private final ConnectivitySites sites;
    private final Pages pages;

    ConnectivitySiteResource(ConnectivitySiteCommands commands, ConnectivitySites sites, Pages pages) {
        this.commands = commands;
        this.sites = sites;
        this.pages = pages;
    }

    /** Sort by `code`, `name` or `createdAt`; `band` keeps those whose latest survey comes to one of the bands. */
    @GET
    @SortedBy({"code", "name", "createdAt"})
    @Operation(operationId = "listConnectivitySites", summary = "List the sites and areas of the connectivity map")
    public Page<ConnectivitySiteView> list(
            @RestQuery @Nullable List<UUID> initiativeId,
            @RestQuery @Nullable List<SiteKind> kind,
            @RestQuery @Nullable List<Band> band,
            @Valid @BeanParam PageQuery query) {
        return pages.of(ConnectivitySite.class)
                .filter("initiativeId", initiativeId)
                .filter("kind", kind)
                .filter("band", band)
                .list(query, ConnectivitySiteView::of);
    }

    /** Its code is unique in the initiative; measurements are sent afterwards. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Access.MAP_CONNECTIVITY)
    @Operation(operationId = "createConnectivitySite", summary = "Put a site or area on the connectivity map")
    public RestResponse<ConnectivitySiteView> register(@NotNull @Valid SiteContent content) {
        var site = commands.register(content);
        return Created.at(site, ConnectivitySiteView.of(site));
    }

    /** What its measurements come to stands under `survey`, with the help that they suggest. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getConnectivitySite", summary = "Read a site or area and what its surveys come to")
    public ConnectivitySiteView get(@RestPath UUID id) {
        return ConnectivitySiteView.of(sites.require(id));
    }

    /** The list of mitigations is replaced as a whole; measurements are not changed here. */
    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed(Access.MAP_CONNECTIVITY)
    @Operation(
            operationId = "changeConnectivitySite",
            summary = "Change what is written about a site or area, agreed mitigations included")
    public ConnectivitySiteView change(@RestPath UUID id, @BeanParam Seen seen, @NotNull Patch<SiteContent> patch) {
        return ConnectivitySiteView.of(commands.change(id, seen, patch));
    }
}
