package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The least capability, 1 to 3, that a device class must have in a need; a class that fails any of them is ineligible
 * (handbook 5.6). Needs that are left out have no minimum.
 */
@Schema(examples = "{\"offline\":2}")
public record NeedMinimums(
        @Min(1) @Max(3) @Nullable Integer portability,
        @Min(1) @Max(3) @Nullable Integer screen,
        @Min(1) @Max(3) @Nullable Integer typing,
        @Min(1) @Max(3) @Nullable Integer camera,
        @Min(1) @Max(3) @Nullable Integer ruggedness,
        @Min(1) @Max(3) @Nullable Integer infectionControl,
        @Min(1) @Max(3) @Nullable Integer battery,
        @Min(1) @Max(3) @Nullable Integer offline) {

    static final NeedMinimums NONE = new NeedMinimums(null, null, null, null, null, null, null, null);
}
