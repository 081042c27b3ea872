package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Records;
import org.mobiletoolkit.stakeholder.people.register.StakeholderStatus;

/** Every champion there is or was. */
@ApplicationScoped
class ChangeChampions implements Records<ChangeChampion> {

    private static final String SERVING = """
            select c.areaId, c.content.userTypeId, count(*) from ChangeChampion c
            where c.initiativeId = :initiative and c.content.since <= :day
              and (c.content.until is null or c.content.until > :day or c.content.until = :day and c.status = :appointed)
              and (c.stakeholderId is null
                or exists (select 1 from Stakeholder s where s.id = c.stakeholderId and s.status = :present))
            group by c.areaId, c.content.userTypeId
            """;

    /** So many champions of one user type serve in one area. */
    record Serving(UUID areaId, @Nullable UUID userTypeId, long champions) {}

    /** Who serves on a day; whoever has left the register, or stood down that day, does not. */
    List<Serving> servingOn(UUID initiativeId, LocalDate day) {
        return getEntityManager()
                .createQuery(SERVING, Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("day", day)
                .setParameter("appointed", ChampionStatus.APPOINTED)
                .setParameter("present", StakeholderStatus.ACTIVE)
                .getResultStream()
                .map(row -> new Serving((UUID) row[0], (UUID) row[1], (Long) row[2]))
                .toList();
    }
}
