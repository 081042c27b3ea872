package org.mobiletoolkit.stakeholder.people.champion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.stakeholder.workforce.usertype.Segment;

/**
 * Where somebody speaks for the change, and where nobody does.
 *
 * <p>The toolkit asks for a champion in each area (IMP2.CHAMPION): without an area nothing is covered.
 *
 * @param complete whether there is an area, and each has a champion
 * @param withoutChampion ids of the active areas that have none
 * @param areas the active areas by name
 * @param userTypes the active user types by code
 * @param champions how many serve in active areas; a person counts once for each area
 * @param withoutUserType how many of them belong to none of these user types
 */
public record ChampionCoverage(
        UUID initiativeId,
        LocalDate asOf,
        boolean complete,
        List<UUID> withoutChampion,
        long champions,
        long withoutUserType,
        List<Area> areas,
        List<OfUserType> userTypes) {

    /** The champions of one area. */
    @Schema(name = "ChampionCoverageArea")
    public record Area(UUID id, String name, AreaKind kind, long champions) {}

    /** The champions who belong to one user type. */
    @Schema(name = "ChampionCoverageUserType")
    public record OfUserType(UUID id, String code, long champions) {}

    static ChampionCoverage of(
            UUID initiativeId,
            LocalDate asOf,
            List<InitiativeArea> areas,
            List<Segment> segments,
            List<ChangeChampions.Serving> everywhere) {
        var active = areas.stream().map(InitiativeArea::id).toList();
        var serving =
                everywhere.stream().filter(one -> active.contains(one.areaId())).toList();
        var covered = areas.stream()
                .map(area -> new Area(
                        area.id(),
                        area.name(),
                        area.content().kind(),
                        sum(serving.stream()
                                .filter(one -> one.areaId().equals(area.id()))
                                .toList())))
                .toList();
        var ofTypes = segments.stream()
                .map(type -> new OfUserType(
                        type.id(),
                        type.code(),
                        sum(serving.stream()
                                .filter(one -> Objects.equals(one.userTypeId(), type.id()))
                                .toList())))
                .toList();
        var without = covered.stream()
                .filter(area -> area.champions() == 0)
                .map(Area::id)
                .toList();
        return new ChampionCoverage(
                initiativeId,
                asOf,
                !areas.isEmpty() && without.isEmpty(),
                without,
                sum(serving),
                sum(serving) - ofTypes.stream().mapToLong(OfUserType::champions).sum(),
                covered,
                ofTypes);
    }

    private static long sum(List<ChangeChampions.Serving> serving) {
        return serving.stream().mapToLong(ChangeChampions.Serving::champions).sum();
    }
}
