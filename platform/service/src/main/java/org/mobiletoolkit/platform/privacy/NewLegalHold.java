package org.mobiletoolkit.platform.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;

/**
 * A hold on all of an undertaking, or on all about a person: one of the two.
 *
 * @param scopeId the undertaking
 * @param subject the person, by login or subject id
 */
@Schema(
        examples =
                "{\"scopeId\":\"01932c07-6f4c-7cc1-9a52-7d7b3b9a1c11\",\"reason\":\"Litigation about the award, file 42\"}")
public record NewLegalHold(
        @Nullable UUID scopeId,
        @Size(max = 200) @Login @Nullable String subject,
        @NotBlank @Size(max = 2_000) String reason) {}
