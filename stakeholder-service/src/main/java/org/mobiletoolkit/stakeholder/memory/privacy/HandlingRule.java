package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;

/** What stands against a command besides the state: pure (handbook 7.5). */
final class HandlingRule {

    private HandlingRule() {}

    /** The kind of refusal that the command would meet on that day, or nothing. */
    static @Nullable ProblemType against(SubjectRequest request, String command, LocalDate today) {
        var complaint = request.content().kind() == SubjectRequestKind.COMPLAINT;
        return switch (command) {
            case SubjectRequestLifecycle.ACKNOWLEDGE ->
                complaint
                        ? request.isAcknowledged()
                                ? org.mobiletoolkit.platform.problem.CommonProblem.TRANSITION_NOT_ALLOWED
                                : null
                        : SubjectRequestProblem.NOT_A_COMPLAINT;
            case SubjectRequestLifecycle.EXTEND -> {
                if (complaint) {
                    yield SubjectRequestProblem.COMPLAINT_NOT_EXTENDED;
                }
                if (request.isExtended()) {
                    yield SubjectRequestProblem.ALREADY_EXTENDED;
                }
                var due = request.dueOn();
                yield due != null && today.isAfter(due) ? SubjectRequestProblem.EXTENSION_TOO_LATE : null;
            }
            case SubjectRequestLifecycle.RESPOND ->
                complaint && !request.isAcknowledged() ? SubjectRequestProblem.COMPLAINT_NOT_ACKNOWLEDGED : null;
            default -> null;
        };
    }

    /** Whether what a granted answer says was really done in every service. */
    static boolean isDone(SubjectRequest request) {
        var needed = switch (request.content().kind()) {
            case ACCESS -> DoneAction.Kind.EXPORT;
            case ERASURE -> DoneAction.Kind.ERASE;
            case RESTRICTION, OBJECTION -> DoneAction.Kind.RESTRICT;
            case RECTIFICATION, COMPLAINT -> null;
        };
        return needed == null
                || request.done().stream().anyMatch(action -> action.what() == needed && action.complete());
    }
}
