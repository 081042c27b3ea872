package org.mobiletoolkit.device.connectivity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Measurements to record together: all of them or, if one is refused, none.
 *
 * @param points at least one and at most a thousand
 */
public record NewSurvey(
        @Schema(description = "At least one and at most a thousand") @NotNull @Size(min = 1, max = MOST_POINTS)
        List<@Valid @NotNull SurveyPointContent> points) {

    static final int MOST_POINTS = 1000;
}
