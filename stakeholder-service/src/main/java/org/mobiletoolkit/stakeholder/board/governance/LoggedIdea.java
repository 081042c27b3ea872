package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/**
 * An option or idea that a meeting logged (handbook 2.3, OPT4.MET).
 *
 * @param opportunityId the opportunity that was made of it; null while none was
 * @param loggedBy login of who wrote it down
 */
@Noun("meeting-idea")
public record LoggedIdea(
        UUID id, IdeaKind kind, String text, @Nullable UUID opportunityId, String loggedBy, Instant loggedAt) {

    static LoggedIdea of(Origin origin, NewIdea said) {
        return new LoggedIdea(origin.id(), said.kind(), said.text(), said.opportunityId(), origin.by(), origin.at());
    }

    LoggedIdea under(LoginCover cover) {
        return new LoggedIdea(id, kind, text, opportunityId, cover.over(loggedBy), loggedAt);
    }

    LoggedIdea became(UUID opportunity) {
        return new LoggedIdea(id, kind, text, opportunity, loggedBy, loggedAt);
    }
}
