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

/**
 * A request as it came in.
 *
 * @param subject whose data it is about: a login, or {@code stakeholder:<id>} for somebody of the register without one
 * @param receivedOn the day on which it came in, today when nothing is said
 * @param details what was asked, in the person's words
 */
@Embeddable
@Schema(
        examples =
                "{\"kind\":\"ACCESS\",\"subject\":\"community-matron@rrx\",\"receivedOn\":\"2026-09-03\",\"details\":\"All that the programme holds about me\"}")
public record SubjectRequestContent(
        @Enumerated(EnumType.STRING) @NotNull SubjectRequestKind kind,
        @NotBlank @Size(max = 200) String subject,
        @PlausibleDay LocalDate receivedOn,
        @Size(max = 4000) @Nullable String details) {

    /** Blanks around a name are nobody's name; nothing is left of one that is blank. */
    public SubjectRequestContent {
        subject = subject == null ? "" : subject.strip();
    }

    SubjectRequestContent received(LocalDate on) {
        return new SubjectRequestContent(kind, subject, on, details);
    }
}
