package org.mobiletoolkit.stakeholder.memory.privacy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the services said about a person, one answer per service.
 *
 * @param complete whether every service has answered; false only of an export for which that was accepted
 * @param services the answers, each with the member {@code service}; one that knows nobody by this says {@code known: false}
 * @param missing the services that did not answer, and why
 */
public record SubjectAnswerView(
        DoneAction.Kind what,
        Instant at,
        boolean complete,

        @Schema(description = "As POST /{service}-privacy/subjects/{subject}/… answers it")
        List<ObjectNode> services,

        List<MissingAnswer> missing) {

    /** A service that did not answer. */
    public record MissingAnswer(String service, String reason) {}
}
