package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.workforce.usertype.UserTypes;

/** The coverage of areas by champions over HTTP. */
@Path("/champion-coverage")
@Tag(name = "Change champions")
@RolesAllowed(Access.READ_CHAMPIONS)
class ChampionCoverageResource {

    private final Initiatives initiatives;
    private final InitiativeAreas areas;
    private final ChangeChampions champions;
    private final UserTypes userTypes;
    private final Clock clock;

    ChampionCoverageResource(
            Initiatives initiatives,
            InitiativeAreas areas,
            ChangeChampions champions,
            UserTypes userTypes,
            Clock clock) {
        this.initiatives = initiatives;
        this.areas = areas;
        this.champions = champions;
        this.userTypes = userTypes;
        this.clock = clock;
    }

    /** An area is covered while a champion serves in it today; areas that are closed do not count. */
    @GET
    @Operation(operationId = "getChampionCoverage", summary = "Show which areas of an initiative have a champion")
    public ChampionCoverage get(
            @RestQuery @NotNull UUID initiativeId,
            @Parameter(description = "Champions who serve on this day; today when left out")
                    @RestQuery
                    @Nullable
                    @PlausibleDay
                    LocalDate asOf) {
        initiatives.require(initiativeId);
        var day = asOf == null ? London.today(clock) : asOf;
        return ChampionCoverage.of(
                initiativeId,
                day,
                areas.activeOf(initiativeId),
                userTypes.segmentsOf(initiativeId),
                champions.servingOn(initiativeId, day));
    }
}
