package org.mobiletoolkit.stakeholder.people.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.record.Patch;

/** What stands wrongly in the register about a person or body, and what is right (handbook 7.5, rectification). */
@Schema(examples = """
    {"corrections":{"jobTitle":"Matron","contact":null},"reason":"She wrote that she has never been ward manager"}\
    """)
public record Correction(
        @Schema(
                description = "The right values as a merge patch: what is left out stays, null takes a value away",
                implementation = CorrectedDetails.class,
                extensions = @Extension(name = "x-merge-patch", value = "true", parseValue = true))
        @NotNull
        Patch<CorrectedDetails> corrections,

        @Schema(description = "Who says so, and why it is believed") @NotBlank @Size(max = 1000)
        String reason) {}
