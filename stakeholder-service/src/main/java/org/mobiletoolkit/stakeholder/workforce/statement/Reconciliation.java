package org.mobiletoolkit.stakeholder.workforce.statement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The user types of an initiative against its stated workforce. A difference is user types minus stated.
 *
 * @param reconciled whether the total and every stated staff group match; false without a statement or a user type
 * @param groups in the order of the statement, then groups of which nothing is stated by name
 */
@Schema(name = "WorkforceReconciliation")
public record Reconciliation(boolean reconciled, Total total, List<Group> groups) {

    /**
     * All people.
     *
     * @param stated missing without a statement
     * @param elsewhere people of the stated total who are in no stated group
     */
    @Schema(name = "WorkforceTotal")
    public record Total(
            @Nullable Integer stated,
            int segmented,
            @Nullable Integer difference,
            boolean matched,
            @Nullable Integer elsewhere) {}

    /** The people of one staff group. */
    @Schema(name = "WorkforceGroup")
    public record Group(
            String staffGroup,
            @Nullable Integer stated,
            int segmented,
            @Nullable Integer difference,
            GroupFinding finding,
            List<Part> userTypes) {}

    /** A user type with the people whom it claims. */
    @Schema(name = "WorkforcePart")
    public record Part(UUID id, String code, int headcount) {}
}
