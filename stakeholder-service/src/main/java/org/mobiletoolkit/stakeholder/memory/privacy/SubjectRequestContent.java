package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/**
 * A request as it came in.
 *
 * @param subject whose data it is about: a login, or the subjectKey of a stakeholder without one; in the person's words until
 *     it is clear who that is
 * @param receivedOn the day on which it came in, today when nothing is said
 * @param details what was asked, in the person's words
 */
@Embeddable
@Schema(
        examples =
                "{\"kind\":\"ACCESS\",\"subject\":\"community-matron@rrx\",\"receivedOn\":\"2026-09-03\",\"details\":\"All that the programme holds about me\"}")
public record SubjectRequestContent(
        @Enumerated(EnumType.STRING) @NotNull SubjectRequestKind kind,
        @NotBlank @Size(max = 200) @Login String subject,
        @PlausibleDay LocalDate receivedOn,
        @Size(max = 4000) @Nullable String details) {

    /** Blanks around a name are nobody's name; nothing is left of one that is blank. */
    public SubjectRequestContent {
        subject = subject == null ? "" : subject.strip();
    }

    SubjectRequestContent about(String whom) {
        return new SubjectRequestContent(kind, whom, receivedOn, details);
    }

    SubjectRequestContent received(LocalDate on) {
        return new SubjectRequestContent(kind, subject, on, details);
    }
}
