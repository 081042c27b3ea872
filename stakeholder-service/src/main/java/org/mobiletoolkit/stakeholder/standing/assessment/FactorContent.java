package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** What is said in a success-factor assessment while it is a draft. */
@Embeddable
@Schema(name = "SuccessFactorAssessmentContent", examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Where we stand","target":4,
                 "factors":[{"factorId":"success.organisational.leadership","score":4,
                 "evidence":"The medical director chairs the board"}]}""")
public record FactorContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 10) @Valid List<@NotNull FactorScore> factors,

        @Schema(description = "The mean of the ten scores aimed at")
        @DecimalMin("1")
        @DecimalMax("5")
        @Digits(integer = 1, fraction = 6)
        @Nullable
        BigDecimal target) {

    public FactorContent {
        factors = Given.list(factors);
    }
}
