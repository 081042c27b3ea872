package org.mobiletoolkit.stakeholder.memory.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of all services about a person.
 *
 * @param requestId the subject request because of which it is done; what was done is written into it
 * @param reason why, naming nobody; needed to erase and to restrict
 * @param alsoKnownAs other words by which free text may name the person, for an export
 * @param partial whether an export without a service that is down is wanted all the same
 */
@Schema(
        examples =
                "{\"requestId\":\"01932c07-6f4c-7cc1-9a52-7d7b3b9a1c11\",\"reason\":\"Subject request, no ground to keep the data\"}")
public record SubjectAsk(
        @Nullable UUID requestId,
        @Size(min = 1, max = 500) @Nullable String reason,
        @Size(max = 5) @Nullable List<@NotBlank @Size(min = 3, max = 100) String> alsoKnownAs,
        @Nullable Boolean partial) {

    boolean partialWanted() {
        return Boolean.TRUE.equals(partial);
    }
}
