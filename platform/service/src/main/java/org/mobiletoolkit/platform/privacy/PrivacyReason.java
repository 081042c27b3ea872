package org.mobiletoolkit.platform.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done with somebody's data; it outlives that data, so it names nobody.
 *
 * @param unmet to restrict somebody whom this service has not met yet, from the start: because another service knows them
 */
@Schema(examples = "{\"reason\":\"Subject request of 3 March, no legal ground to keep the data\"}")
public record PrivacyReason(
        @NotBlank @Size(max = 500) String reason, @Nullable Boolean unmet) {

    boolean unmetWanted() {
        return Boolean.TRUE.equals(unmet);
    }
}
