package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Given;

/** What a meeting decided about one version of something. */
@Embeddable
@Schema(examples = """
                {"meetingId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a71","subjectType":"DOCUMENT",
                 "subjectId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a72","subjectVersion":2,"outcome":"AGREED",
                 "votes":{"inFavour":4,"against":1,"abstained":0},"conditions":["Report the training plan in July"]}""")
public record DecisionContent(
        @NotNull UUID meetingId,

        @Schema(
                description =
                        "What kind of record is decided on. A DOCUMENT is kept here, and must have that version; the"
                                + " others are kept by the service that answers for them",
                enumeration = {
                    SubjectTypes.DOCUMENT,
                    SubjectTypes.BUSINESS_CASE,
                    SubjectTypes.CHANGE_PLAN,
                    SubjectTypes.REALISATION_PLAN,
                    SubjectTypes.OPTION,
                    SubjectTypes.SOURCING_STRATEGY,
                    SubjectTypes.AWARD_RECOMMENDATION,
                    SubjectTypes.ROLLOUT_WAVE
                })
        @NotNull
        @Size(max = 40)
        String subjectType,

        @NotNull UUID subjectId,

        @Schema(description = "The version that lay before the meeting; the decision holds for no other")
        @NotNull
        @Min(1)
        Integer subjectVersion,

        @Enumerated(EnumType.STRING) @NotNull DecisionOutcome outcome,
        @Size(max = 8000) @Nullable String rationale,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) List<@NotBlank @Size(max = 1000) String> conditions,
        @JdbcTypeCode(SqlTypes.JSON) @Valid @Nullable Votes votes) {

    public DecisionContent {
        conditions = Given.list(conditions);
    }
}
