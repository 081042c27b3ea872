package org.mobiletoolkit.stakeholder.usertype;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A user type as callers see it. */
public record UserTypeView(
        UUID id,
        UUID initiativeId,
        String code,
        String name,
        String staffGroup,
        int headcount,
        List<CareSetting> settings,
        List<String> tasks,
        NeedWeights needs,

        @Schema(description = "Sum of the weights; a device is mapped only where it is above 0")
        int sumOfWeights,

        NeedMinimums mandatoryNeeds,
        List<CurrentDevice> currentDevices,
        List<String> systemsUsed,
        @Nullable ConnectivityProfile connectivityProfile,
        @Nullable Integer digitalConfidence,
        UserTypeStatus status,
        @Nullable String retirementReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static UserTypeView of(UserType userType, AvailableActions available) {
        var details = userType.details();
        return new UserTypeView(
                userType.id(),
                userType.initiativeId(),
                userType.code(),
                details.name(),
                details.staffGroup(),
                details.headcount(),
                details.settings(),
                details.tasks(),
                details.needs(),
                details.needs().sum(),
                details.mandatoryNeeds(),
                details.currentDevices(),
                details.systemsUsed(),
                details.connectivityProfile(),
                details.digitalConfidence(),
                userType.status(),
                userType.retirementReason(),
                userType.createdAt(),
                available.of(UserTypeLifecycle.MACHINE, userType.status(), userType.initiativeId(), userType::obstacleTo),
                userType.version());
    }
}
