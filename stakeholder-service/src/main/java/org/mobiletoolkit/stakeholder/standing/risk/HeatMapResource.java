package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.chart.Svg;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** The 5 x 5 matrix of an initiative's risks over HTTP. */
@Path("/risk-heat-map")
@Tag(name = "Risks")
@RolesAllowed(Access.READ_RISKS)
class HeatMapResource {

    private final Risks risks;
    private final Initiatives initiatives;
    private final Clock clock;

    HeatMapResource(Risks risks, Initiatives initiatives, Clock clock) {
        this.risks = risks;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** By likelihood and impact, inherent and residual. */
    @GET
    @Operation(
            operationId = "getRiskHeatMap",
            summary = "Count the open risks at each place of the matrix, today or as at an earlier day")
    public HeatMap get(@RestQuery @NotNull UUID initiativeId, @RestQuery @Nullable @PlausibleDay LocalDate asOf) {
        initiatives.require(initiativeId);
        var day = day(asOf);
        return HeatMap.of(initiativeId, day, risks.placed(initiativeId, day));
    }

    @GET
    @Path("/picture")
    @Produces(Svg.MEDIA_TYPE)
    @Operation(
            operationId = "drawRiskHeatMap",
            summary = "Draw the matrix before and after the response",
            description = "An SVG whose description holds every number.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content =
                    @Content(
                            mediaType = Svg.MEDIA_TYPE,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
    public RestResponse<String> draw(
            @RestQuery @NotNull UUID initiativeId, @RestQuery @Nullable @PlausibleDay LocalDate asOf) {
        var initiative = initiatives.require(initiativeId);
        var title = initiative.reference() + " " + initiative.name();
        return RestResponse.ResponseBuilder.ok(HeatMapPicture.of(title, get(initiativeId, asOf)), Svg.MEDIA_TYPE)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        var today = London.today(clock);
        if (asOf != null && asOf.isAfter(today)) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "Nobody knows the risks of a day to come")
                    .atParameter("asOf", "in-the-future", "Must not be later than " + today);
        }
        return asOf == null ? today : asOf;
    }
}
