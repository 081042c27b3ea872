package org.mobiletoolkit.stakeholder.people.casestudy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** What a case study tells. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Records at the bedside",
                 "audience":"EXTERNAL","situation":"Community nurses wrote up visits in the evening",
                 "change":"Tablets with the record system, offline where there is no signal",
                 "impact":"Forty minutes a day more with patients","lessons":["Let the teams choose the device"],
                 "owner":"communications@rrx"}""")
public record CaseStudyContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,
        @Enumerated(EnumType.STRING) @NotNull CaseStudyAudience audience,

        @Schema(description = "How it was before") @NotBlank @Size(max = 4000)
        String situation,

        @Schema(description = "What was done") @NotBlank @Size(max = 4000)
        String change,

        @Schema(description = "What it brought") @NotBlank @Size(max = 4000)
        String impact,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "What others can learn from it") @Size(max = 20)
        List<@NotBlank @Size(max = 500) String> lessons,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "The benefits whose measurements prove the impact, as in `/benefits`")
        @Size(max = 50)
        List<@NotNull UUID> benefitIds,

        @Schema(description = "What somebody says of it who agreed to be quoted") @Size(max = 1000) @Nullable
        String quote,

        @Schema(description = "Login of the colleague who answers questions about it") @NotBlank @Size(max = 200) @Login
        String owner) {

    public CaseStudyContent {
        lessons = Given.list(lessons);
        benefitIds = Given.ordered(benefitIds);
    }
}
