package org.mobiletoolkit.stakeholder.people.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.audience.AudienceKind;

/**
 * How far one affected group has been heard, beside the devices that are planned for it.
 *
 * @param consultations in how many closed consultations somebody of the group took part
 * @param reached the most of its people who took part in one consultation, so that nobody is counted twice; never more
 *     than belong to it
 * @param reachedRate reached / headcount, four decimals
 * @param topics what the group was heard on
 * @param sentiment the tone of its responses as long as it is kept; left out where fewer than five would tell who said what
 */
public record GroupCoverage(
        UUID groupId,
        String name,
        AudienceKind kind,
        @Nullable String userTypeCode,
        int headcount,
        int recipients,
        int devicesPlanned,
        LocalDate statedOn,
        int consultations,
        long responses,
        long reached,
        @Schema(examples = "0.3125") BigDecimal reachedRate,
        List<TopicCoverage> topics,
        @Nullable Tones sentiment) {

    /** How far a group has been heard on one topic. */
    @Schema(name = "GroupTopicCoverage")
    public record TopicCoverage(
            ConsultationTopic topic, int consultations, long responses, long reached, BigDecimal reachedRate) {}

    /** How many responses have which tone; the others have none. */
    @Schema(name = "GroupSentiment")
    public record Tones(long positive, long mixed, long negative) {}

    /** A group that is to receive devices but was heard in no closed consultation. */
    boolean isForgotten() {
        return (recipients > 0 || devicesPlanned > 0) && consultations == 0;
    }
}
