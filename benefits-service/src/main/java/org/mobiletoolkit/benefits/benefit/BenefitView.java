package org.mobiletoolkit.benefits.benefit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** A benefit as callers see it. */
@Schema(
        requiredProperties = {
            "id",
            "initiativeId",
            "reference",
            "title",
            "category",
            "disBenefit",
            "beneficiaries",
            "status",
            "createdAt",
            "createdBy",
            "version",
            "availableActions"
        })
public record BenefitView(
        UUID id,
        UUID initiativeId,
        String reference,
        String title,
        @Nullable String description,
        BenefitCategory category,
        boolean disBenefit,
        Set<Beneficiary> beneficiaries,
        @Nullable String ownerId,
        @Nullable String service,
        @Nullable String statedBy,
        BenefitStatus status,
        @Nullable PutAside putAside,
        Instant createdAt,
        String createdBy,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static BenefitView of(Benefit benefit, List<AvailableAction> actions) {
        return new BenefitView(
                benefit.id(),
                benefit.initiativeId(),
                benefit.reference(),
                benefit.title(),
                benefit.description(),
                benefit.category(),
                benefit.disBenefit(),
                benefit.beneficiaries(),
                benefit.ownerId(),
                benefit.service(),
                benefit.statedBy(),
                benefit.status(),
                benefit.putAside(),
                benefit.createdAt(),
                benefit.createdBy(),
                benefit.version(),
                actions);
    }
}
