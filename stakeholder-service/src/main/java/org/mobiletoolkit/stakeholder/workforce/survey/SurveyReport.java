package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a survey, told to those who were asked. */
@Schema(examples = """
                {"summary":"Two in three community nurses have no device of their own.",
                 "actions":["Offline working becomes a mandatory need of community nurses"]}""")
public record SurveyReport(
        @NotBlank @Size(max = 8000) String summary,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 500) String> actions) {}
