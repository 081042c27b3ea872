package org.mobiletoolkit.stakeholder.people.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who was heard before it is decided for them: every affected group with the devices planned for it, and what was
 * forgotten (handbook 6.4).
 *
 * <p>Only closed and reported consultations count.
 *
 * @param recipients how many people are to receive a device, over all affected groups
 * @param recipientsInGroupsHeard how many of them belong to a group that was heard at least once
 * @param recipientsHeardRate the latter by the former, four decimals; left out when nobody is to receive a device
 * @param alerts groups and stakeholders who were forgotten; at most 400
 */
public record ConsultationCoverage(
        UUID initiativeId,
        LocalDate asOf,
        int closedConsultations,
        long recipients,
        long recipientsInGroupsHeard,
        @Nullable BigDecimal recipientsHeardRate,
        List<GroupCoverage> groups,
        List<Alert> alerts,

        @Schema(
                description =
                        "How many active stakeholders of a quadrant that is to be consulted took part in no closed consultation; the alerts name the first 200")
        int stakeholdersForgotten,

        @Schema(description = "How many of them no alert names, because the use of data on them is restricted")
        int forgottenNotShown) {

    /** Who was forgotten, and why it matters. */
    @Schema(name = "ConsultationCoverageAlert")
    public record Alert(
            Kind kind,
            String detail,
            @Nullable UUID groupId,
            @Nullable UUID stakeholderId) {}

    /** What was forgotten. */
    @Schema(name = "ConsultationCoverageAlertKind")
    public enum Kind {
        /** The group is to receive devices but was heard in no closed consultation. */
        RECIPIENTS_NOT_HEARD,
        /** The stakeholder's power or interest asks for a consultation, but none has heard them. */
        STAKEHOLDER_NOT_HEARD,
        /** Nobody has stated which groups are affected: there is nothing to compare with. */
        NO_GROUPS_STATED
    }
}
