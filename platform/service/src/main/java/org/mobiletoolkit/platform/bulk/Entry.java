package org.mobiletoolkit.platform.bulk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.Refusal;

/** One row on its way: what it says, or why it is refused. */
final class Entry<R extends Record> {

    private final int number;
    private final long line;
    private @Nullable R said;
    private @Nullable Refusal refusal;

    Entry(int number, long line) {
        this.number = number;
        this.line = line;
    }

    void understood(R content) {
        said = content;
    }

    /** What is found first is told; what is wrong with a row often makes other things wrong too. */
    void refuse(Refusal why) {
        if (refusal == null) {
            refusal = why;
        }
    }

    boolean isRefused() {
        return refusal != null;
    }

    int number() {
        return number;
    }

    R said() {
        return Objects.requireNonNull(said);
    }

    /** The answer; with an id the record is there. */
    RowView view(@Nullable UUID id) {
        if (refusal == null) {
            return new RowView(number, line, id == null ? RowOutcome.FIT : RowOutcome.DONE, id, null, null, List.of());
        }
        var problem = refusal.problem();
        return new RowView(number, line, RowOutcome.REFUSED, null, problem.code(), problem.detail(), problem.errors());
    }
}
