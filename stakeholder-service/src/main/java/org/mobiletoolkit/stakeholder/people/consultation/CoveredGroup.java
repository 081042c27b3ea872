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
        var content = group.content();
        return new CoveredGroup(
                group.id(),
                content.name(),
                content.kind(),
                content.userTypeCode(),
                content.headcount(),
                content.recipients(),
                content.devicesPlanned(),
                content.statedOn());
    }
}
