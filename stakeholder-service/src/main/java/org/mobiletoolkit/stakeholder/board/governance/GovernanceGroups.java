package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every governance group. */
@ApplicationScoped
class GovernanceGroups implements Records<GovernanceGroup> {

    /** The board that decides an initiative's gates; none while it has not been activated. */
    Optional<UUID> activeBoard(UUID initiativeId) {
        return boards(Set.of(initiativeId)).stream().map(GovernanceGroup::id).findFirst();
    }

    /** The boards at work of some initiatives; one each at most. */
    List<GovernanceGroup> boards(Collection<UUID> initiativeIds) {
        return list(
                "content.initiativeId in ?1 and content.kind = ?2 and status = ?3",
                initiativeIds,
                GroupKind.BOARD,
                GroupStatus.ACTIVE);
    }

    /** The user groups at work. */
    List<GovernanceGroup> activeUserGroups(UUID initiativeId) {
        return list(
                "content.initiativeId = ?1 and content.kind = ?2 and status = ?3 order by id",
                initiativeId,
                GroupKind.USER_GROUP,
                GroupStatus.ACTIVE);
    }
}
