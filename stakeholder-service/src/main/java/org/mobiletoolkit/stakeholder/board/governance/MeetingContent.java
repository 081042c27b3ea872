package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/**
 * What is said of a meeting that was held. Its day and who was there may be corrected only until something was decided, and
 * then the quorum is counted anew; what was written down of it at any time, and the quorum stays as it was counted.
 */
@Embeddable
@Schema(examples = """
                {"groupId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a70","heldOn":"2026-06-15",
                 "attendees":["sro@rrx","clinical-lead@rrx","finance-lead@rrx"]}""")
public record MeetingContent(
        @Fixed @NotNull UUID groupId,
        @NotNull @PlausibleDay LocalDate heldOn,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Logins of those who were there, members and guests")
        @NotEmpty
        @Size(max = 300)
        @Login
        List<@NotBlank @Size(max = 200) String> attendees,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Logins of those who excused themselves")
        @Size(max = 300)
        @Login
        List<@NotBlank @Size(max = 200) String> apologies,

        @Size(max = 20_000) @Nullable String agenda,
        @Size(max = 100_000) @Nullable String minutes,
        @Size(max = 20_000) @Nullable String notes) {

    public MeetingContent {
        attendees = Given.list(attendees);
        apologies = Given.list(apologies);
    }

    /** The same, with each person once. */
    MeetingContent inOrder() {
        return naming(Given.ordered(attendees), Given.ordered(apologies), agenda, minutes);
    }

    /** The same, without the names of some. */
    MeetingContent under(LoginCover cover) {
        return naming(cover.overAll(attendees), cover.overAll(apologies), agenda, minutes);
    }

    /** The same, without what would make a page of meetings a book. */
    MeetingContent inShort() {
        return naming(attendees, apologies, null, null);
    }

    private MeetingContent naming(
            List<String> there, List<String> away, @Nullable String planned, @Nullable String written) {
        return new MeetingContent(groupId, heldOn, there, away, planned, written, notes);
    }

    /** Whether both say the same of when it was held, who was there and who was not: what decisions rest on. */
    boolean seatsTheSameAs(MeetingContent other) {
        return attendedAs(other) && apologies.equals(other.apologies);
    }

    /** Whether both say the same of when it was held and who was there: what the quorum is counted by. */
    boolean attendedAs(MeetingContent other) {
        return heldOn.equals(other.heldOn) && Set.copyOf(attendees).equals(Set.copyOf(other.attendees));
    }
}
