package org.mobiletoolkit.stakeholder.people.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.chart.Svg;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;

/** The map of stakeholders by power and interest over HTTP, as data and as a picture with an address of its own. */
@Path("/")
@Tag(name = "Stakeholders")
class InfluenceMapResource {

    private final InfluenceMaps maps;
    private final Initiatives initiatives;
    private final Opinions opinions;
    private final OpinionReadingCommands reading;

    InfluenceMapResource(
            InfluenceMaps maps, Initiatives initiatives, Opinions opinions, OpinionReadingCommands reading) {
        this.maps = maps;
        this.initiatives = initiatives;
        this.opinions = opinions;
        this.reading = reading;
    }

    /** Each stakeholder's latest assessment decides the quadrant; `asOf` shows an earlier day. */
    @GET
    @Path("/influence-map")
    @RolesAllowed(Access.READ_OPINIONS)
    @Operation(
            operationId = "getInfluenceMap",
            summary = "Show the stakeholders of an initiative by power and interest, with their weighted support")
    public InfluenceMap get(
            @RestQuery @NotNull UUID initiativeId,
            @RestQuery @Parameter(description = "As at the end of this day; as it is now when left out") @Nullable
                    LocalDate asOf,
            @RestQuery
                    @DefaultValue(MapGrid.TWO)
                    @Pattern(regexp = MapGrid.FORM, message = "must be 2x2 or 3x3")
                    @Parameter(description = "Cut in two at the threshold, or in three at 2, 3 and 4")
                    String grid) {
        initiatives.require(initiativeId);
        var map = maps.of(initiativeId, asOf, grid);
        reading.read(initiativeId, OpinionReadingCommands.MAP);
        return map;
    }

    @GET
    @Path("/influence-map.svg")
    @Produces(Svg.MEDIA_TYPE)
    @RolesAllowed(Access.READ_STAKEHOLDERS)
    @Operation(
            operationId = "drawInfluenceMap",
            summary = "Draw the map of stakeholders; without names and support for those who may not read opinions",
            description = "Those who may not read opinions see the map as it is now, cut in two, with how many stand in"
                    + " each quadrant; fewer than 5 are not told, nor what would give them away.")
    public RestResponse<String> draw(
            @RestQuery @NotNull UUID initiativeId,
            @RestQuery @Parameter(description = "As at the end of this day; as it is now when left out") @Nullable
                    LocalDate asOf,
            @RestQuery
                    @DefaultValue(MapGrid.TWO)
                    @Pattern(regexp = MapGrid.FORM, message = "must be 2x2 or 3x3")
                    @Parameter(description = "Cut in two at the threshold, or in three at 2, 3 and 4")
                    String grid) {
        var initiative = initiatives.require(initiativeId);
        var named = opinions.mayRead();
        if (!named && asOf != null) {
            // the map before and after a day would tell where the one stands who was assessed on it
            throw new Refusal(CommonProblem.FORBIDDEN, "Only those who may read opinions see the map as it was");
        }
        var map = maps.of(initiativeId, asOf, named ? grid : MapGrid.TWO);
        if (named) {
            reading.read(initiativeId, OpinionReadingCommands.MAP);
        }
        var picture = InfluencePicture.of(initiative.reference() + " " + initiative.name(), map, named);
        // who fetched it decides what it shows, so nobody keeps it for anybody else
        return RestResponse.ResponseBuilder.ok(picture)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
