package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that somebody sends at once, read but not yet understood.
 *
 * @param <R> what a row says
 */
@JsonSerialize(using = RowsTree.class) // the text guard and the fingerprint of a key look at all that was sent
public final class Rows<R extends Record> {

    public static final String JSON = "application/json";
    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";

    /** Always null: names what a row says to the generator of the API document. */
    private final @Nullable R row = null;

    private final transient Class<R> type;
    private final transient List<Row> said;

    Rows(Class<R> type, List<Row> said) {
        this.type = type;
        this.said = said;
    }

    Class<R> type() {
        return type;
    }

    List<Row> said() {
        return said;
    }
}
