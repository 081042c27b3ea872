package org.mobiletoolkit.platform.audit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Which events of the log somebody wants to see, and in which order; what is left out narrows nothing. */
public class AuditQuery {

    static final String OLDEST_FIRST = "seq";
    static final String NEWEST_FIRST = "-seq";

    @RestQuery
    @Parameter(description = "The record that it happened to")
    @Nullable
    UUID entityId;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "The kind of record that it happened to, e.g. estate-baseline")
    @Nullable
    String entityType;

    @RestQuery
    @Parameter(description = "What the record belongs to")
    @Nullable
    UUID scopeId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Who did it: a login, or the subject id that stands in the log")
    @Nullable
    String actor;

    @RestQuery
    @Parameter(description = "What was done; named more than once, any of them")
    List<AuditAction> action = List.of();

    @RestQuery
    @Parameter(description = "Whether it succeeded or was refused")
    @Nullable
    AuditOutcome outcome;

    @RestQuery
    @Parameter(description = "The first day, as the clocks of the organisations show it")
    @Nullable
    LocalDate from;

    @RestQuery
    @Parameter(description = "The last day, which belongs to it")
    @Nullable
    LocalDate to;

    @RestQuery
    @Parameter(
            description = "`seq` for the oldest first, which is the default, `-seq` for the newest first",
            schema = @Schema(enumeration = {OLDEST_FIRST, NEWEST_FIRST}))
    @Nullable
    String sort;

    boolean newestFirst() {
        if (sort == null || sort.equals(OLDEST_FIRST)) {
            return false;
        }
        if (!sort.equals(NEWEST_FIRST)) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "Sort by seq or -seq")
                    .atParameter("sort", "not-sortable", "Must be seq or -seq");
        }
        return true;
    }

    void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "The last day lies before the first")
                    .atParameter("to", "before-from", "Must not be earlier than " + from);
        }
    }
}
