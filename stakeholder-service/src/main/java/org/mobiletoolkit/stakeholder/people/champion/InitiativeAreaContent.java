package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.ods.OdsCode;
import org.mobiletoolkit.platform.record.Fixed;

/** A site, service or team that the change reaches. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","name":"Moorland community base","kind":"SITE",
                 "odsCode":"RRX01"}""")
public record InitiativeAreaContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String name,
        @Enumerated(EnumType.STRING) @NotNull AreaKind kind,

        @Schema(description = "ODS code of the site, when it has one")
        @Pattern(regexp = OdsCode.FORM, message = "must be an ODS code: 1 to 9 letters and digits, such as RRX")
        @Nullable
        String odsCode) {

    public InitiativeAreaContent {
        odsCode = OdsCode.inCapitals(odsCode);
    }
}
