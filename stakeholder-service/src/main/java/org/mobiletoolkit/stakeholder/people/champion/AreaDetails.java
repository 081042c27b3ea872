package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;

/** What may be changed of an area; it is also what the topic says of it. */
@Schema(name = "InitiativeAreaDetails", examples = "{\"name\":\"Moorland community base\"}")
public record AreaDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull AreaKind kind,

        @Schema(description = "ODS code of the site, when it has one") @Pattern(regexp = OdsCode.FORM) @Nullable
        String odsCode) {

    public AreaDetails {
        odsCode = OdsCode.inCapitals(odsCode);
    }
}
