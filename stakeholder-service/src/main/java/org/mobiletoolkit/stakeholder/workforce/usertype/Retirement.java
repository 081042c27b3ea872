package org.mobiletoolkit.stakeholder.workforce.usertype;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a user type is not used any longer. */
@Schema(name = "UserTypeRetirement", examples = "{\"reason\":\"Merged with the district nurses\"}")
public record Retirement(@NotBlank @Size(max = 2000) String reason) {}
