package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.audience.AffectedGroup;
import org.mobiletoolkit.stakeholder.people.audience.AudienceKind;

/** An affected group as the coverage sees it. */
record CoveredGroup(
        UUID id,
        String name,
        AudienceKind kind,
        @Nullable String userTypeCode,
        int headcount,
        int recipients,
        int devicesPlanned,
        LocalDate statedOn) {

    static CoveredGroup of(AffectedGroup group) {
        return new CoveredGroup(
                group.id(),
                group.name(),
                group.kind(),
                group.userTypeCode(),
                group.headcount(),
                group.recipients(),
                group.devicesPlanned(),
                group.statedOn());
    }
}
