package org.mobiletoolkit.stakeholder.people.consultation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has answered a consultation so far, group by group.
 *
 * @param invited how many stakeholders were invited by name; groups as such are not among them
 * @param invitedResponded how many of them responded by name
 * @param invitedDeclined how many of them declined
 * @param responseRate the former by invited, four decimals; left out when nobody was invited by name
 */
public record ParticipationView(
        UUID consultationId,
        long responses,
        long people,
        long invited,
        long invitedResponded,
        long invitedDeclined,
        @Nullable BigDecimal responseRate,
        List<GroupParticipation> groups) {

    /**
     * How one group answers.
     *
     * @param groupId left out for those who are asked in words, and for responses of no group; those who are asked in
     *     words by their user type are counted by the affected groups of that type that the audience does not name
     * @param expected how many people are asked; left out where nobody said so
     * @param invitedAsGroup whether the group, or one of them, was invited as such
     * @param invited how many of its stakeholders were invited by name
     * @param people for how many people its responses speak
     * @param responseRate people by expected, at most 1, four decimals; left out where nobody said how many are expected,
     *     and for those who are asked in words while no affected group is of their user type
     */
    public record GroupParticipation(
            @Nullable UUID groupId,
            String name,
            @Nullable String userTypeCode,
            @Nullable Integer expected,
            boolean invitedAsGroup,
            long invited,
            long declined,
            long responses,
            long people,
            @Nullable BigDecimal responseRate) {}
}
