package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.login.Login;

/**
 * Whom a request is about.
 *
 * @param subject their login, or the subjectKey of a stakeholder without one
 */
@Schema(examples = "{\"subject\":\"stakeholder:01932c07-6f4c-7cc1-9a52-7d7b3b9a1c11\"}")
public record SubjectIdentity(
        @NotBlank @Size(max = 200) @Login String subject) {

    /** Blanks around a name are nobody's name. */
    public SubjectIdentity {
        subject = subject == null ? "" : subject.strip();
    }
}
