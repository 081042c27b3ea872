package org.mobiletoolkit.stakeholder.people.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of the register as callers see it.
 *
 * @param members what was corrected
 * @param name how it stood until then, wrongly, as the members that follow; left out where it was not corrected, or empty
 */
public record StakeholderCorrectionView(
        UUID id,
        UUID stakeholderId,
        List<String> members,
        @Nullable String name,
        @Nullable String jobTitle,
        @Nullable String contact,
        @Nullable String odsCode,
        String reason,
        String correctedBy,
        Instant recordedAt) {}
