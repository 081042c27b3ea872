package org.mobiletoolkit.platform.bulk;

import java.util.List;

/**
 * What became of rows that were sent at once.
 *
 * @param dryRun whether it was a rehearsal, which leaves nothing behind
 * @param rows how many there were
 * @param refused how many of them are not allowed
 * @param results an answer for each row, in their order
 */
public record BulkView(boolean dryRun, int rows, int refused, List<RowView> results) {

    static BulkView of(boolean dryRun, List<RowView> results) {
        var refused = results.stream()
                .filter(one -> one.outcome() == RowOutcome.REFUSED)
                .count();
        return new BulkView(dryRun, results.size(), (int) refused, results);
    }
}
