package org.mobiletoolkit.stakeholder.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a success-factor assessment while it is a draft. */
@Schema(examples = "{\"title\":\"Where we stand, second round\"}")
public record FactorContent(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 10) @Valid List<@NotNull FactorScore> factors) {}
