package org.mobiletoolkit.benefits.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a benefit left the scope, who approved it and when.
 *
 * @param reason as the approver gave it
 * @param approver subject of the person who approved it, never the benefit's author
 * @param at when
 */
@Embeddable
@Schema(requiredProperties = {"reason", "approver", "at"})
public record PutAside(
        @Column(name = "put_aside_reason") @Schema(examples = "Counted already as BEN-003")
        String reason,

        @Column(name = "put_aside_by") @Schema(examples = "sro@rrx")
        String approver,

        @Column(name = "put_aside_at") Instant at) {}
