package org.mobiletoolkit.stakeholder.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be corrected of a meeting until it has decided something; a correction counts the quorum anew. */
@Schema(examples = "{\"attendees\":[\"sro@rrx\",\"clinical-lead@rrx\",\"programme-manager@rrx\"]}")
public record MeetingRecord(
        @NotNull LocalDate heldOn,

        @Schema(description = "Logins of those who were there, members and guests") @NotEmpty @Size(max = 300)
        List<@NotBlank @Size(max = 200) String> attendees,

        @Size(max = 20_000) @Nullable String notes) {}
