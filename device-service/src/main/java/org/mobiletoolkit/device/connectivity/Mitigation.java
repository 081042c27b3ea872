package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.device.signal.MitigationKind;

/**
 * What was agreed to help a badly connected site (handbook 2.3, IMP3.CONNECTIVITY).
 *
 * @param kind of help
 * @param description what exactly was agreed
 * @param recordedBy who recorded the agreement
 * @param recordedAt when
 */
@Embeddable
public record Mitigation(
        @Schema(description = "Of help") @Enumerated(EnumType.STRING)
        MitigationKind kind,

        @Schema(description = "What exactly was agreed") String description,

        @Schema(description = "Who recorded the agreement") @Column(name = "recorded_by")
        String recordedBy,

        @Schema(description = "When") @Column(name = "recorded_at")
        Instant recordedAt) {}
