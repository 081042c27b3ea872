package org.mobiletoolkit.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the records
 * @param page where this page stands
 * @param links how to go on
 */
public record Page<T>(List<T> items, Position page, Links links) {

    /** How many were asked for, and the cursor of the next page when there is one. */
    public record Position(int limit, @Nullable String nextCursor, boolean hasMore) {}

    /** Paths with all parameters, to be followed as they are. */
    public record Links(String self, @Nullable String next) {}
}
