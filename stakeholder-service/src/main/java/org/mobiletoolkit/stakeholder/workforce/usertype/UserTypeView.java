package org.mobiletoolkit.stakeholder.workforce.usertype;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
        @JsonUnwrapped UserTypeContent content,

        @Schema(description = "Sum of the weights; a device is mapped only where it is above 0")
        int sumOfWeights,

        UserTypeStatus status,
        @Nullable String retirementReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static UserTypeView of(UserType userType, AvailableActions available) {
        return new UserTypeView(
                userType.id(),
                userType.content(),
                userType.content().needs().sum(),
                userType.status(),
                userType.retirementReason(),
                userType.createdAt(),
                available.of(UserTypeLifecycle.MACHINE, userType.status(), userType.scopeId(), userType::obstacleTo),
                userType.version());
    }
}
