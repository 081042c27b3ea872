package org.mobiletoolkit.stakeholder.people.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.handbook.undertaking.Undertaking;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;

/** An engagement that is planned with a stakeholder. */
@Embeddable
@Schema(examples = """
    {"stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c","title":"Walk the finance director through the ROI",
     "channel":"FACE_TO_FACE","owner":"programme-manager@rrx","dueOn":"2026-06-30",
     "expectedEffect":"Sees that the licences pay for themselves","expectedSupport":"SUPPORTIVE"}\
    """)
public record EngagementActionContent(
        @Fixed @NotNull UUID stakeholderId,
        @NotBlank @Size(max = LONGEST_TITLE) String title,
        @Enumerated(EnumType.STRING) @Nullable EngagementChannel channel,

        @Schema(description = "Login of the colleague who does it") @NotBlank @Size(max = LONGEST_OWNER) @Login
        String owner,

        @NotNull @PlausibleDay LocalDate dueOn,

        @Schema(description = "What it is to bring about") @Size(max = 2000) @Nullable
        String expectedEffect,

        @Schema(description = "Where the stakeholder is to stand afterwards") @Enumerated(EnumType.STRING) @Nullable
        SupportLevel expectedSupport)
        implements Undertaking {}
