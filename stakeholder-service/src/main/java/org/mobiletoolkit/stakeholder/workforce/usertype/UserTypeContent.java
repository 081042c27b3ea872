package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** What is said of a user type until it is retired; needs that are not weighed yet weigh 0. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","code":"COMMUNITY_NURSE","name":"Community nurses",
                 "staffGroup":"Nursing and midwifery","headcount":200,"settings":["COMMUNITY","HOME"],
                 "tasks":["Visits at home","Wound photographs"],
                 "needs":{"portability":3,"screen":2,"typing":2,"camera":3,"ruggedness":2,"infectionControl":3,
                 "battery":3,"offline":3},"mandatoryNeeds":{"offline":2},
                 "currentDevices":[{"device":"Laptop","quantity":120}],"systemsUsed":["Community record","E-mail"],
                 "connectivityProfile":"OFFLINE_FIRST","digitalConfidence":3}""")
public record UserTypeContent(
        @Fixed @NotNull UUID initiativeId,

        @Fixed
        @Schema(description = "By which other services and people know it; unique in the initiative")
        @NotNull
        @Pattern(
                regexp = "[A-Z][A-Z0-9_]{0,39}",
                message = "must be a code: up to 40 capital letters, digits and underscores, such as NURSE")
        String code,

        @NotBlank @Size(max = 200) String name,

        @Schema(description = "The staff group of the workforce statement to which these people belong")
        @NotBlank
        @Size(max = 120)
        String staffGroup,

        @Schema(description = "How many people; each belongs to one user type only") @NotNull @Min(0) @Max(1_000_000)
        Integer headcount,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 7) @UniqueElements
        List<@NotNull CareSetting> settings,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "What these people do where they work") @Size(max = 50)
        List<@NotBlank @Size(max = 300) String> tasks,

        @JdbcTypeCode(SqlTypes.JSON) @Valid NeedWeights needs,
        @JdbcTypeCode(SqlTypes.JSON) @Valid NeedMinimums mandatoryNeeds,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 30) @Valid List<@NotNull CurrentDevice> currentDevices,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Systems that these people must be able to use")
        @Size(max = 50)
        @UniqueElements
        List<@NotBlank @Size(max = 120) String> systemsUsed,

        @Enumerated(EnumType.STRING) @Nullable ConnectivityProfile connectivityProfile,

        @Schema(description = "1 (needs much help) to 5 (helps others)") @Min(1) @Max(5) @Nullable
        Integer digitalConfidence) {

    public UserTypeContent {
        settings = Given.list(settings);
        tasks = Given.list(tasks);
        needs = needs == null ? NeedWeights.NONE : needs;
        mandatoryNeeds = mandatoryNeeds == null ? NeedMinimums.NONE : mandatoryNeeds;
        currentDevices = Given.list(currentDevices);
        systemsUsed = Given.list(systemsUsed);
    }
}
