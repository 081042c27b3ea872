package org.mobiletoolkit.platform.paging;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** The parameters that every list takes. */
public class PageQuery {

    static final int LARGEST = 200;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Parameter(description = "How many records at most, 1 to 200; more is taken as 200")
    int limit;

    @RestQuery
    @Size(max = 2_000)
    @Parameter(description = "Where to go on: page.nextCursor of the page before, as it is")
    @Nullable
    String cursor;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "Member to sort by; a minus before it reverses the order")
    @Nullable
    String sort;

    /**
     * How many records the page has at most.
     *
     * @throws Refusal {@code invalid-parameter} (400) when it is less than one
     */
    public int limit() {
        if (limit < 1) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "limit must be at least 1")
                    .atParameter("limit", "min", "Must be at least 1");
        }
        return Math.min(limit, LARGEST);
    }
}
