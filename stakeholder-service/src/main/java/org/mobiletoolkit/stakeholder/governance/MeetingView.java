package org.mobiletoolkit.stakeholder.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** A meeting as callers see it. */
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
        List<LoggedIdea> ideas,
        boolean quorate,
        MeetingQuorum quorum,
        Instant createdAt,
        long version)
        implements Versioned {

    static MeetingView of(Meeting meeting) {
        var content = meeting.content();
        return new MeetingView(
                meeting.id(),
                meeting.initiativeId(),
                meeting.groupId(),
                content.heldOn(),
                content.attendees(),
                content.apologiesSaid(),
                content.agenda(),
                content.minutes(),
                content.notes(),
                meeting.ideas(),
                meeting.isQuorate(),
                meeting.quorum(),
                meeting.createdAt(),
                meeting.version());
    }
}
