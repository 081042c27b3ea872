package org.mobiletoolkit.device.connectivity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
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
import org.mobiletoolkit.platform.write.Write;

/** Measurements at a site over HTTP; they are added and read, never changed. Decides status codes and nothing else. */
@Path("/connectivity-sites")
@Tag(name = "Connectivity sites")
@Write
@RolesAllowed(Access.READ_CONNECTIVITY)
public class SurveyPointResource {

    private final SurveyCommands commands;
    private final ConnectivitySites sites;
    private final SurveyPoints points;
    private final Pages pages;

    SurveyPointResource(SurveyCommands commands, ConnectivitySites sites, SurveyPoints points, Pages pages) {
        this.commands = commands;
        this.sites = sites;
        this.points = points;
        this.pages = pages;
    }

    /** Sort by `measuredAt`; `surveyId` keeps those that were sent together. */
    @GET
    @Path("/{siteId}/survey-points")
    @SortedBy("measuredAt")
    @Operation(operationId = "listSurveyPoints", summary = "List the measurements at a site")
    public Page<SurveyPointView> list(
            @RestPath UUID siteId,
            @RestQuery @Nullable List<UUID> surveyId,
            @RestQuery @Nullable List<Band> band,
            @Valid @BeanParam PageQuery query) {
        sites.require(siteId);
        return pages.of(SurveyPoint.class)
                .filter("siteId", siteId)
                .filter("surveyId", surveyId)
                .filter("band", band)
                .list(query, SurveyPointView::of);
    }

    /** A measurement is not changed afterwards; a batch of them goes to `batch`. */
    @POST
    @Path("/{siteId}/survey-points")
    @ResponseStatus(201)
    @RolesAllowed(Access.MAP_CONNECTIVITY)
    @Operation(operationId = "recordSurveyPoint", summary = "Record one measurement at a site")
    public RestResponse<SurveyPointView> record(@RestPath UUID siteId, @NotNull @Valid SurveyPointContent request) {
        var view = SurveyPointView.of(commands.record(siteId, request));
        return created(siteId, "/" + view.id(), view);
    }

    @POST
    @Path("/{siteId}/survey-points/batch")
    @ResponseStatus(201)
    @RolesAllowed(Access.MAP_CONNECTIVITY)
    @Operation(
            operationId = "recordSurvey",
            summary = "Record up to a thousand measurements at a site together",
            description = "All are recorded or, if one is refused, none; each fault is named by its place in the body.")
    public RestResponse<SurveyReceipt> recordTogether(@RestPath UUID siteId, @NotNull @Valid NewSurvey request) {
        var receipt = commands.record(siteId, request);
        return created(siteId, "?surveyId=" + receipt.surveyId(), receipt);
    }

    /** With the band that its values come to. */
    @GET
    @Path("/{siteId}/survey-points/{id}")
    @Operation(operationId = "getSurveyPoint", summary = "Read one measurement")
    public SurveyPointView get(@RestPath UUID siteId, @RestPath UUID id) {
        return SurveyPointView.of(points.require(siteId, id));
    }

    private static <T> RestResponse<T> created(UUID siteId, String rest, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create("/connectivity-sites/" + siteId + "/survey-points" + rest))
                .build();
    }
}
