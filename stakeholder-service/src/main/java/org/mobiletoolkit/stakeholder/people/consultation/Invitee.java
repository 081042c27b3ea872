package org.mobiletoolkit.stakeholder.people.consultation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is asked to take part: a stakeholder, with the affected group they belong to if any, or a whole group. */
@Schema(examples = "{\"stakeholderId\":\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c\"}")
public record Invitee(
        @Schema(description = "Left out when the group as such is asked") @Nullable
        UUID stakeholderId,

        @Schema(description = "The affected group that is asked, or to which the stakeholder belongs") @Nullable
        UUID groupId) {

    /** Whose invitation it is: nobody is invited twice, and no group. */
    UUID key() {
        return stakeholderId != null ? stakeholderId : java.util.Objects.requireNonNull(groupId);
    }

    boolean isNobody() {
        return stakeholderId == null && groupId == null;
    }
}
