package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * What may be corrected of a meeting. Its day and who was there only until something was decided, and then the quorum is
 * counted anew; what was written down of it at any time, and the quorum stays as it was counted.
 */
@Schema(examples = "{\"attendees\":[\"sro@rrx\",\"clinical-lead@rrx\",\"programme-manager@rrx\"]}")
public record MeetingRecord(
        @NotNull @PlausibleDay LocalDate heldOn,

        @Schema(description = "Logins of those who were there, members and guests") @NotEmpty @Size(max = 300)
        List<@NotBlank @Size(max = 200) String> attendees,

        @Schema(description = "Logins of those who excused themselves") @Size(max = 300) @Nullable
        List<@NotBlank @Size(max = 200) String> apologies,

        @Size(max = 20_000) @Nullable String agenda,
        @Size(max = 100_000) @Nullable String minutes,
        @Size(max = 20_000) @Nullable String notes) {

    List<String> apologiesSaid() {
        return Objects.requireNonNullElse(apologies, List.<String>of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether both say the same of when it was held, who was there and who was not: what decisions rest on. */
    boolean seatsTheSameAs(MeetingRecord other) {
        return attendedAs(other) && apologiesSaid().equals(other.apologiesSaid());
    }

    /** Whether both say the same of when it was held and who was there: what the quorum is counted by. */
    boolean attendedAs(MeetingRecord other) {
        return heldOn.equals(other.heldOn) && Set.copyOf(attendees).equals(Set.copyOf(other.attendees));
    }
}
