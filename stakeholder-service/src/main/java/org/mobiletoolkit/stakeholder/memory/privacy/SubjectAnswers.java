package org.mobiletoolkit.stakeholder.memory.privacy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mobiletoolkit.platform.privacy.Strangers;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.memory.privacy.RemoteSubjects.Answer;
import org.mobiletoolkit.stakeholder.memory.privacy.SubjectAnswerView.MissingAnswer;

/** What the other services answered about a person, taken together: pure. */
record SubjectAnswers(List<Answer> all) {

    List<MissingAnswer> missing() {
        return all.stream()
                .filter(answer -> answer.body() == null)
                .map(answer -> new MissingAnswer(answer.service(), Objects.requireNonNull(answer.failure())))
                .toList();
    }

    /** Who answered. */
    List<String> services() {
        return all.stream()
                .filter(answer -> answer.body() != null)
                .map(Answer::service)
                .toList();
    }

    /** This service's answer, then those of the others. */
    List<ObjectNode> bodies(ObjectNode own) {
        return Stream.concat(Stream.of(own), all.stream().flatMap(answer -> Stream.ofNullable(answer.body())))
                .toList();
    }

    Refusal incomplete() {
        var missing = missing();
        var names =
                String.join(", ", missing.stream().map(MissingAnswer::service).toList());
        return new Refusal(
                        SubjectRequestProblem.SUBJECT_DATA_INCOMPLETE,
                        "Not answered: " + names + ". Ask again: doing it twice does no harm")
                .with("missing", missing)
                .with("answered", services())
                .header("Retry-After", "30");
    }

    /**
     * Passes when at least one service knows somebody whom this one does not.
     *
     * @throws Refusal {@code unknown-subject} (404), with what all services read
     */
    void requireKnownSomewhere(ObjectNode stranger) {
        var bodies = bodies(stranger);
        if (bodies.stream().allMatch(RemoteSubjects::isStranger)) {
            throw Strangers.refusal(
                    bodies.stream().flatMap(RemoteSubjects::mentions).toList());
        }
    }

    /** An erasure that a legal hold stops, or a bundle that has more pages, is not all that was asked. */
    boolean isWhole(DoneAction.Kind what, ObjectNode own) {
        return missing().isEmpty()
                && bodies(own).stream()
                        .allMatch(body -> what == DoneAction.Kind.ERASE
                                ? body.path("erased").asBoolean() || RemoteSubjects.isStranger(body)
                                : !body.path("nextCursor").isTextual());
    }
}
