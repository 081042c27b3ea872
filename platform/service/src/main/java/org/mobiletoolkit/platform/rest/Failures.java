package org.mobiletoolkit.platform.rest;

import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.mobiletoolkit.platform.database.Causes;
import org.mobiletoolkit.platform.database.Outage;
import org.mobiletoolkit.platform.identity.KeysUnavailable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Finds in an exception what it means for the caller. */
public final class Failures {

    private Failures() {}

    /** The refusal that the failure amounts to; {@code internal-error} when it is no caller's doing. */
    public static Refusal classify(Throwable failure) {
        var causes = Causes.of(failure);
        var refusal = first(causes, Refusal.class);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (causes.stream().anyMatch(Failures::isStale)) {
            return new Refusal(CommonProblem.PRECONDITION_FAILED, "Somebody else changed the record at the same time");
        }
        if (Outage.isBehind(failure)) {
            return unavailable("The database cannot be reached");
        }
        if (first(causes, KeysUnavailable.class).isPresent()) {
            return unavailable("The identity provider cannot be reached");
        }
        return first(causes, SQLException.class)
                .map(Failures::bySqlState)
                .orElseGet(() -> causes.stream().anyMatch(Failures::isCallerWhoLeft) ? brokenOff() : ours());
    }

    /** Nobody reads it: the caller left in the middle of the body, and took the connection along. */
    private static Refusal brokenOff() {
        return new Refusal(CommonProblem.MALFORMED_REQUEST, "The body broke off");
    }

    private static boolean isCallerWhoLeft(Throwable cause) {
        return cause instanceof HttpClosedException
                || cause instanceof SocketException && !(cause instanceof ConnectException);
    }

    private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static boolean isStale(Throwable cause) {
        return cause instanceof OptimisticLockException || cause instanceof StaleStateException;
    }

    private static Refusal ours() {
        return new Refusal(CommonProblem.INTERNAL_ERROR, "The request failed; the log knows it by its requestId");
    }

    static Refusal unavailable(String why) {
        return new Refusal(CommonProblem.SERVICE_UNAVAILABLE, why);
    }

    private static Refusal bySqlState(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "23505", "23P01" ->
                new Refusal(
                        CommonProblem.DUPLICATE,
                        "There is a record with the same "
                                + ConstrainedMembers.of(e).orElse("values") + " already");
            case "23503" ->
                new Refusal(
                        CommonProblem.UNKNOWN_REFERENCE,
                        "There is no record as named by "
                                + ConstrainedMembers.of(e).orElse("the body"));
            case "23001", "23502", "23514" ->
                new Refusal(
                        CommonProblem.RULE_VIOLATED,
                        "The values do not fit together: "
                                + ConstrainedMembers.of(e).orElse("look at what the document says of them"));
            case "40001", "40P01", "55P03" ->
                new Refusal(CommonProblem.CONFLICT, "Another request was changing the same records; try again")
                        .header("Retry-After", "1");
            // a policy of the table refused: only callers whose roles hold in single undertakings meet one
            case "42501" -> new Refusal(CommonProblem.FORBIDDEN, "Your role does not reach that far");
            case "57014" -> unavailable("The database took too long");
            default ->
                state.startsWith("22")
                        ? new Refusal(CommonProblem.VALIDATION_FAILED, "A value is outside of what can be stored")
                        : ours();
        };
    }
}
