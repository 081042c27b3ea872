package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes one kind of record out of the filled draft of a template; there is one for each kind that templates may name.
 *
 * <p>It works in the transaction of the request, through the commands of the feature that owns the record, so that
 * every rule of that feature holds. Whoever may make templates into records may also create each of these records by
 * itself.
 */
public interface RecordMaker {

    /** The kind of record, as templates name it. */
    String record();

    /** Why no record can be made of such a draft here; empty when one can. */
    default Optional<String> obstacle(ObjectNode draft) {
        return Optional.empty();
    }

    /**
     * Makes the record.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal as the owning feature refuses
     */
    MadeRecord make(Making making, ObjectNode content);

    /**
     * What is being made.
     *
     * @param previous the newest earlier instance of the same template in the same initiative
     */
    record Making(
            UUID initiativeId, Template template, @Nullable TemplateInstance previous) {

        /** Counts the instances of the template in the initiative, from 1. */
        int issue() {
            return previous == null ? 1 : previous.issue() + 1;
        }
    }
}
