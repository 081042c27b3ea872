package org.mobiletoolkit.stakeholder.people.raci;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rules of the matrix find.
 *
 * @param rule the rule's id
 * @param detail the finding in a sentence
 * @param offending ids of the stakeholders or deliverables concerned
 */
public record RaciFinding(
        @Schema(examples = "RACI.ACCOUNTABLE") String rule, String detail, List<UUID> offending) {

    static RaciFinding of(String rule, String detail, Collection<UUID> offending) {
        return new RaciFinding(rule, detail, List.copyOf(offending));
    }
}
