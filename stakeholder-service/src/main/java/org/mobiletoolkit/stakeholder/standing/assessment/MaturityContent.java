package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** What is said in a maturity assessment while it is a draft. */
@Embeddable
@Schema(name = "MaturityAssessmentContent", examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Baseline before the vision",
                 "scheme":"DMA_2023","phase":"BASELINE","target":4,
                 "targets":[{"dimension":"SMART_FOUNDATIONS","target":3.5}],
                 "scores":[{"dimension":"WELL_LED","domain":"Board ownership","score":3},
                 {"dimension":"SMART_FOUNDATIONS","domain":"Connectivity","score":2}]}""")
public record MaturityContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,

        @Fixed @Enumerated(EnumType.STRING) @NotNull MaturityScheme scheme,
        @Enumerated(EnumType.STRING) @NotNull AssessmentPhase phase,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 300) @Valid List<@NotNull DomainScore> scores,

        @Schema(description = "The overall score aimed at")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 6)
        @Nullable
        BigDecimal target,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "The score aimed at in single dimensions")
        @Size(max = 100)
        @Valid
        List<@NotNull DimensionTarget> targets) {

    public MaturityContent {
        scores = Given.list(scores);
        targets = Given.list(targets);
    }

    /** What the scores come to. */
    MaturityScore score() {
        return MaturityScore.of(scheme, scores, target, targets);
    }
}
