package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every statement of a workforce. */
@ApplicationScoped
class WorkforceStatements implements Records<WorkforceStatement> {

    /** The one that counts; there is one for a day at most. */
    Optional<WorkforceStatement> latestOf(UUID initiativeId) {
        return find("content.initiativeId = ?1 order by content.asOf desc", initiativeId)
                .firstResultOptional();
    }
}
