package org.mobiletoolkit.device.estate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every estate baseline of the caller's organisation. */
@ApplicationScoped
public class EstateBaselines implements Records<EstateBaseline> {

    /** The initiative's one baseline in that state; there may be several only of {@link EstateStatus#SUPERSEDED}. */
    Optional<EstateBaseline> only(UUID initiativeId, EstateStatus status) {
        return find("initiativeId = ?1 and status = ?2", initiativeId, status).singleResultOptional();
    }
}
