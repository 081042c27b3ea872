package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of an engagement in the stakeholder's support. That support rose afterwards does not prove that it rose
 * because of it.
 *
 * @param supportBefore the support on the day of the engagement, before it
 * @param supportAfter the support in the assessment that followed; missing until one names the engagement
 * @param change after minus before, −4 to +4; missing while either is unknown
 */
public record EngagementEffect(
        SupportLevel supportBefore,
        @Nullable SupportLevel supportAfter,
        @Nullable Integer change,

        @Schema(description = "The support assessment that followed") @Nullable
        UUID followedBy,

        @Nullable LocalDate followedOn) {

    static EngagementEffect of(
            SupportLevel before, @Nullable SupportLevel after, @Nullable UUID by, @Nullable LocalDate on) {
        return new EngagementEffect(before, after, after == null ? null : change(before, after), by, on);
    }

    /** After minus before; null while either is unknown. */
    static @Nullable Integer change(SupportLevel before, SupportLevel after) {
        var from = before.score();
        var to = after.score();
        return from == null || to == null ? null : Integer.valueOf(to - from);
    }
}
