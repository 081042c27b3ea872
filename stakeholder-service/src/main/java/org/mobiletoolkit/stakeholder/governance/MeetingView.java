package org.mobiletoolkit.stakeholder.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/**
 * A meeting as callers see it.
 *
 * @param agenda only on a single read, like minutes and ideas: a page of meetings would be a book
 * @param ideas options and ideas that the meeting logged
 * @param ideaCount how many they are
 */
public record MeetingView(
        UUID id,
        UUID initiativeId,
        UUID groupId,
        LocalDate heldOn,
        List<String> attendees,
        List<String> apologies,
        @Nullable String agenda,
        @Nullable String minutes,
        @Nullable String notes,
        @Nullable List<LoggedIdea> ideas,
        int ideaCount,
        boolean quorate,
        MeetingQuorum quorum,
        Instant createdAt,
        long version)
        implements Versioned {

    static MeetingView of(Meeting meeting) {
        return of(meeting, true);
    }

    /** As one of a list. */
    static MeetingView row(Meeting meeting) {
        return of(meeting, false);
    }

    private static MeetingView of(Meeting meeting, boolean whole) {
        var content = meeting.content();
        return new MeetingView(
                meeting.id(),
                meeting.initiativeId(),
                meeting.groupId(),
                content.heldOn(),
                content.attendees(),
                content.apologiesSaid(),
                whole ? content.agenda() : null,
                whole ? content.minutes() : null,
                content.notes(),
                whole ? meeting.ideas() : null,
                meeting.ideas().size(),
                meeting.isQuorate(),
                meeting.quorum(),
                meeting.createdAt(),
                meeting.version());
    }
}
