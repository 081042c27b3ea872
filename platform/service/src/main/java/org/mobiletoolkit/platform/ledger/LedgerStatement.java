package org.mobiletoolkit.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mobiletoolkit.platform.ledger.EventLine.Stream;

/**
 * The statement that writes some lines; its text depends only on how many there are of each kind.
 *
 * <p>The row that numbers an event's stream is locked before the event gets its id, streams in one order in each
 * statement. So for one aggregate ids rise in the order of the commits, and whoever sends by id keeps that order.
 */
record LedgerStatement(List<AuditLine> audited, List<EventLine> said, List<MarkLine> marks) {

    private static final String AUDIT = "audited as (insert into audit_event (" + AuditLine.COLUMNS + ") values %s"
            + " returning id), unsealed as (insert into audit_unsealed (event_id) select id from audited)";

    private static final String NUMBER = "numbered as (insert into event_sequence as s (topic, subject, last) values %s"
            + " on conflict (topic, subject) do update set last = s.last + excluded.last returning topic, subject, last)";

    private static final String SAY = "said as (insert into outbox (" + EventLine.COLUMNS + ", sequence) select "
            + EventLine.COLUMNS + ", last - behind from (values %s) as e (" + EventLine.COLUMNS + ", behind, place)"
            + " join numbered using (topic, subject) order by place)";

    private static final String MARK = "marked as (insert into fact_touched (" + MarkLine.COLUMNS + ") values %s)";

    void execute(Connection connection) throws SQLException {
        var streams = streams();
        try (var statement = connection.prepareStatement(text(streams.size()))) {
            var next = bind(statement, 1, audited);
            next = bindStreams(statement, next, streams);
            next = bindEvents(statement, next, streams);
            bind(statement, next, marks);
            statement.execute();
        }
    }

    private String text(int streams) {
        var parts = new ArrayList<String>();
        add(parts, AUDIT, AuditLine.VALUES, audited.size());
        add(parts, NUMBER, "(?, ?, ?)", streams);
        add(parts, SAY, EventLine.VALUES, said.size());
        add(parts, MARK, MarkLine.VALUES, marks.size());
        return "with " + String.join(", ", parts) + " select 1";
    }

    private static void add(List<String> parts, String part, String values, int rows) {
        if (rows > 0) {
            parts.add(part.formatted(String.join(", ", Collections.nCopies(rows, values))));
        }
    }

    private SortedMap<Stream, Integer> streams() {
        var streams = new TreeMap<Stream, Integer>();
        said.forEach(event -> streams.merge(event.stream(), 1, Integer::sum));
        return streams;
    }

    private static int bind(PreparedStatement statement, int from, List<? extends Line> lines) throws SQLException {
        var next = from;
        for (var line : lines) {
            next = line.bind(statement, next);
        }
        return next;
    }

    private static int bindStreams(PreparedStatement statement, int from, SortedMap<Stream, Integer> streams)
            throws SQLException {
        var next = from;
        for (var stream : streams.entrySet()) {
            statement.setString(next++, stream.getKey().topic());
            statement.setString(next++, stream.getKey().subject());
            statement.setInt(next++, stream.getValue());
        }
        return next;
    }

    private int bindEvents(PreparedStatement statement, int from, SortedMap<Stream, Integer> streams)
            throws SQLException {
        var next = from;
        var left = new HashMap<>(streams);
        for (var place = 0; place < said.size(); place++) {
            var event = said.get(place);
            next = event.bind(statement, next);
            statement.setInt(next++, left.merge(event.stream(), -1, Integer::sum));
            statement.setInt(next++, place);
        }
        return next;
    }
}
