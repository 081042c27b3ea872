package org.mobiletoolkit.procurement.incumbency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.record.Records;

/** Who serves which initiative, and who did. */
@ApplicationScoped
public class Incumbencies implements Records<Incumbency> {

    Optional<Incumbency> of(UUID initiativeId, UUID supplierId) {
        return find("content.initiativeId = ?1 and content.supplierId = ?2", initiativeId, supplierId)
                .firstResultOptional();
    }

    List<Incumbency> active(UUID initiativeId) {
        return list("content.initiativeId = ?1 and status = ?2 order by id", initiativeId, IncumbencyStatus.ACTIVE);
    }

    /** The suppliers that serve the initiative now. */
    public Set<UUID> suppliersServing(UUID initiativeId) {
        return active(initiativeId).stream().map(Incumbency::supplierId).collect(Collectors.toUnmodifiableSet());
    }

    List<UUID> activeOf(UUID supplierId) {
        return list("content.supplierId = ?1 and status = ?2 order by id", supplierId, IncumbencyStatus.ACTIVE).stream()
                .map(Incumbency::id)
                .toList();
    }
}
