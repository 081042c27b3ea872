package org.mobiletoolkit.stakeholder.board.governance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.person.LoginCover;

/**
 * A meeting as callers see it.
 *
 * @param ideas options and ideas that the meeting logged; only on a single read, like agenda and minutes: a page of
 *     meetings would be a book
 * @param ideaCount how many they are
 */
public record MeetingView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped MeetingContent content,
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
        return of(
                meeting,
                meeting.content().under(cover),
                meeting.ideas().stream().map(idea -> idea.under(cover)).toList(),
                cover);
    }

    /** As one of a list. */
    static MeetingView row(Meeting meeting, LoginCover cover) {
        return of(meeting, meeting.content().under(cover).inShort(), null, cover);
    }

    private static MeetingView of(
            Meeting meeting, MeetingContent content, @Nullable List<LoggedIdea> ideas, LoginCover cover) {
        return new MeetingView(
                meeting.id(),
                meeting.scopeId(),
                content,
                ideas,
                meeting.ideas().size(),
                meeting.isQuorate(),
                meeting.quorum().under(cover),
                meeting.createdAt(),
                meeting.version());
    }
}
