package org.mobiletoolkit.device.connectivity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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
        @Enumerated(EnumType.STRING) MitigationKind kind,
        String description,
        @Column(name = "recorded_by") String recordedBy,
        @Column(name = "recorded_at") Instant recordedAt) {}
