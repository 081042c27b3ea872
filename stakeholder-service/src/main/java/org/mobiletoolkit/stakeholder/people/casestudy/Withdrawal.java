package org.mobiletoolkit.stakeholder.people.casestudy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case study is no longer to be read. */
@Schema(name = "CaseStudyWithdrawal", examples = "{\"reason\":\"The figures were those of another team\"}")
public record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}
