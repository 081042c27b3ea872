package org.mobiletoolkit.stakeholder.usertype;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A user type to be drafted; needs that are not weighed yet weigh 0. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","code":"COMMUNITY_NURSE","name":"Community nurses",
                 "staffGroup":"Nursing and midwifery","headcount":200,"settings":["COMMUNITY","HOME"],
                 "tasks":["Visits at home","Wound photographs"],
                 "needs":{"portability":3,"screen":2,"typing":2,"camera":3,"ruggedness":2,"infectionControl":3,
                 "battery":3,"offline":3},"mandatoryNeeds":{"offline":2},
                 "currentDevices":[{"device":"Laptop","quantity":120}],"systemsUsed":["Community record","E-mail"],
                 "connectivityProfile":"OFFLINE_FIRST","digitalConfidence":3}""")
public record NewUserType(
        @NotNull UUID initiativeId,

        @Schema(description = "By which other services and people know it; unique in the initiative")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        String code,

        @NotBlank @Size(max = 200) String name,

        @Schema(description = "The staff group of the workforce statement to which these people belong")
        @NotBlank
        @Size(max = 120)
        String staffGroup,

        @NotNull @Min(0) @Max(1_000_000) Integer headcount,
        @Size(max = 7) @UniqueElements @Nullable List<@NotNull CareSetting> settings,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> tasks,
        @Valid @Nullable NeedWeights needs,
        @Valid @Nullable NeedMinimums mandatoryNeeds,
        @Size(max = 30) @Valid @Nullable List<@NotNull CurrentDevice> currentDevices,

        @Size(max = 50) @UniqueElements @Nullable List<@NotBlank @Size(max = 120) String> systemsUsed,

        @Nullable ConnectivityProfile connectivityProfile,
        @Min(1) @Max(5) @Nullable Integer digitalConfidence) {

    UserTypeDetails details() {
        return new UserTypeDetails(
                name,
                staffGroup,
                headcount,
                Objects.requireNonNullElse(settings, List.of()),
                Objects.requireNonNullElse(tasks, List.of()),
                Objects.requireNonNullElse(needs, NeedWeights.NONE),
                Objects.requireNonNullElse(mandatoryNeeds, NeedMinimums.NONE),
                Objects.requireNonNullElse(currentDevices, List.of()),
                Objects.requireNonNullElse(systemsUsed, List.of()),
                connectivityProfile,
                digitalConfidence);
    }
}
