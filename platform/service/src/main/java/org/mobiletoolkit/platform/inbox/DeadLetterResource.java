package org.mobiletoolkit.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.PlatformRights;
import org.mobiletoolkit.platform.tenancy.OrganisationWide;
import org.mobiletoolkit.platform.write.Write;

/** For operators: replays dead letters. Not part of the public API, as it is nobody's organisation's business. */
@Path("/dead-letters")
@Write
@OrganisationWide
@RolesAllowed(PlatformRights.REPLAY_DEAD_LETTERS)
public class DeadLetterResource {

    private static final int AT_MOST = 1_000;

    private final DeadLetterReplay replay;
    private final List<String> topics;

    DeadLetterResource(DeadLetterReplay replay, Handlers handlers) {
        this.replay = replay;
        this.topics = handlers.topics().stream().sorted().toList();
    }

    /** What to replay: a topic that the service hears, and how many events at most. */
    public record Replay(
            @NotBlank String topic,
            @Min(1) @Max(AT_MOST) @Nullable Integer atMost) {}

    /** How many events are handled again, and how many records hold none that can be read and were passed over. */
    public record Replayed(int events, int unreadable) {

        int all() {
            return events + unreadable;
        }

        Replayed and(boolean readable) {
            return readable ? new Replayed(events + 1, unreadable) : new Replayed(events, unreadable + 1);
        }
    }

    @POST
    @Path("/replay")
    @Operation(operationId = "replayDeadLetters", hidden = true)
    public Replayed replay(@Valid @NotNull Replay wanted) {
        if (!topics.contains(wanted.topic())) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "Heard here are " + String.join(", ", topics))
                    .at("/topic", "unknown-topic", "This service does not hear the topic");
        }
        return replay.replay(wanted.topic(), wanted.atMost() == null ? AT_MOST : wanted.atMost());
    }
}
