package org.mobiletoolkit.stakeholder.papers.continuity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the lead of a service said about a version, as callers see it. */
public record VersionAgreementView(
        UUID id,
        UUID documentId,
        int number,

        @Schema(
                description =
                        "Which submission of the version was meant; what was said of an earlier one counts no more")
        int submission,

        String service,
        AgreementVerdict verdict,
        @Nullable String reason,
        String saidBy,
        Instant saidAt) {

    static VersionAgreementView of(VersionAgreement agreement) {
        return new VersionAgreementView(
                agreement.id(),
                agreement.documentId(),
                agreement.number(),
                agreement.submission(),
                agreement.service(),
                agreement.verdict(),
                agreement.reason(),
                agreement.saidBy(),
                agreement.saidAt());
    }
}
