package org.mobiletoolkit.stakeholder.people.casestudy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A case study as callers see it. */
public record CaseStudyView(
        UUID id,
        @JsonUnwrapped CaseStudyContent content,
        CaseStudyStatus status,
        @Nullable String approvedBy,
        @Nullable LocalDate publishedOn,

        @Schema(description = "Address at which it can be read") @Nullable
        String publishedAt,

        @Nullable String withdrawalReason,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static CaseStudyView of(CaseStudy study, AvailableActions available) {
        return new CaseStudyView(
                study.id(),
                study.content(),
                study.status(),
                study.approvedBy(),
                study.publishedOn(),
                study.publishedAt(),
                study.withdrawalReason(),
                study.createdBy(),
                study.createdAt(),
                available.of(CaseStudyLifecycle.MACHINE, study.status(), study.scopeId()),
                study.version());
    }
}
