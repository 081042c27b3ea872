package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Takes rows one by one as they are read, up to as many as are taken at once. */
final class Gathered {

    private final List<Row> rows = new ArrayList<>();
    private final int most;

    Gathered(int most) {
        this.most = most;
    }

    void add(long line, ObjectNode said, @Nullable Refusal unreadable) {
        if (rows.size() == most) {
            throw new Refusal(
                    CommonProblem.CONTENT_TOO_LARGE,
                    "At most %d rows are taken at once; send the rest apart".formatted(most));
        }
        rows.add(new Row(rows.size() + 1, line, said, unreadable));
    }

    List<Row> all() {
        if (rows.isEmpty()) {
            throw new Refusal(CommonProblem.MALFORMED_REQUEST, "There is no row");
        }
        return List.copyOf(rows);
    }
}
