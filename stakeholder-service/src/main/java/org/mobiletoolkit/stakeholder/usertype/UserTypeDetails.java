package org.mobiletoolkit.stakeholder.usertype;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What may be changed of a user type until it is retired; its code stays, because others know it by that. */
@Schema(examples = "{\"headcount\":215,\"mandatoryNeeds\":{\"offline\":3}}")
public record UserTypeDetails(
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "The staff group of the workforce statement to which these people belong")
        @NotBlank
        @Size(max = 120)
        String staffGroup,

        @Schema(description = "How many people; each belongs to one user type only") @NotNull @Min(0) @Max(1_000_000)
        Integer headcount,

        @NotNull @Size(max = 7) @UniqueElements List<@NotNull CareSetting> settings,

        @Schema(description = "What these people do where they work") @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 300) String> tasks,

        @NotNull @Valid NeedWeights needs,
        @NotNull @Valid NeedMinimums mandatoryNeeds,
        @NotNull @Size(max = 30) @Valid List<@NotNull CurrentDevice> currentDevices,

        @Schema(description = "Systems that these people must be able to use") @NotNull @Size(max = 50) @UniqueElements
        List<@NotBlank @Size(max = 120) String> systemsUsed,

        @Nullable ConnectivityProfile connectivityProfile,

        @Schema(description = "1 (needs much help) to 5 (helps others)") @Min(1) @Max(5) @Nullable
        Integer digitalConfidence) {}
