package org.mobiletoolkit.stakeholder.course.initiative;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * Something to be done before a held gate is tried again (toolkit tip {@code analyse.vision.tip.1}).
 *
 * @param owner who does it; null while nobody is named
 * @param dueOn the day by which it is to be done, local to Europe/London
 */
public record RoadmapEntry(
        UUID id,
        Kind kind,
        String description,
        @PlausibleDay LocalDate dueOn,
        @Nullable String owner) {

    /** What sort of way back it is. */
    @Schema(name = "RoadmapEntryKind")
    public enum Kind {
        INTERIM_SOLUTION,
        PILOT,
        EVIDENCE,
        ENGAGEMENT,
        OTHER
    }
}
