package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much each of the eight needs matters to people of a user type, 0 (not at all) to 3 (most) (handbook 5.6).
 *
 * <p>A device class scores 100 × Σ weight × capability / (3 Σ weight), which says nothing where all weights are 0.
 */
@Schema(examples = """
                {"portability":3,"screen":2,"typing":2,"camera":3,"ruggedness":2,"infectionControl":3,"battery":3,
                 "offline":3}""")
public record NeedWeights(
        @NotNull @Min(0) @Max(3) Integer portability,
        @NotNull @Min(0) @Max(3) Integer screen,
        @NotNull @Min(0) @Max(3) Integer typing,
        @NotNull @Min(0) @Max(3) Integer camera,
        @NotNull @Min(0) @Max(3) Integer ruggedness,
        @NotNull @Min(0) @Max(3) Integer infectionControl,
        @NotNull @Min(0) @Max(3) Integer battery,
        @NotNull @Min(0) @Max(3) Integer offline) {

    static final NeedWeights NONE = new NeedWeights(0, 0, 0, 0, 0, 0, 0, 0);

    int sum() {
        return Stream.of(portability, screen, typing, camera, ruggedness, infectionControl, battery, offline)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
