package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.person.LoginCover;

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
        return of(meeting, LoginCover.NONE);
    }

    static MeetingView of(Meeting meeting, LoginCover cover) {
        return of(meeting, cover, true);
    }

    /** As one of a list. */
    static MeetingView row(Meeting meeting, LoginCover cover) {
        return of(meeting, cover, false);
    }

    private static MeetingView of(Meeting meeting, LoginCover cover, boolean whole) {
        var content = meeting.content();
        return new MeetingView(
                meeting.id(),
                meeting.initiativeId(),
                meeting.groupId(),
                content.heldOn(),
                cover.overAll(content.attendees()),
                cover.overAll(content.apologiesSaid()),
                whole ? content.agenda() : null,
                whole ? content.minutes() : null,
                content.notes(),
                whole ? meeting.ideas().stream().map(idea -> idea.under(cover)).toList() : null,
                meeting.ideas().size(),
                meeting.isQuorate(),
                meeting.quorum().under(cover),
                meeting.createdAt(),
                meeting.version());
    }
}
