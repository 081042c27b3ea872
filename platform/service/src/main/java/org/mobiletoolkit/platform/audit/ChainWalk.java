package org.mobiletoolkit.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Goes some links along the chain, and recomputes the hash of each from the stored event. */
final class ChainWalk {

    private static final String LINKS = "select " + AuditRow.COLUMNS
            + ", c.seq, c.hash, c.keyed from audit_chain c left join audit_event e on e.id = c.event_id"
            // what pages are found by is no part of the hash: a link that stands elsewhere has lost its event
            + " and e.organisation is not distinct from c.organisation and e.scope_id is not distinct from c.scope_id"
            + " and e.entity_id is not distinct from c.entity_id where c.seq >= ? order by c.seq limit ?";

    private final ChainKey key;
    private final String organisation;
    private long seq;
    private String hash;
    private boolean keyed;
    private long events;
    private @Nullable AuditFinding finding;

    ChainWalk(ChainKey key, String organisation, Position from) {
        this.key = key;
        this.organisation = organisation;
        this.seq = from.seq();
        this.hash = from.hash();
        this.keyed = from.keyed();
    }

    /** Answers whether there may be more. */
    boolean go(Connection connection, int steps) throws SQLException {
        try (var query = connection.prepareStatement(LINKS)) {
            query.setLong(1, seq);
            query.setInt(2, steps + 1);
            try (var links = query.executeQuery()) {
                var count = 0;
                if (seq > 0) {
                    stand(links);
                    count++;
                }
                while (finding == null && links.next()) {
                    step(links);
                    count++;
                }
                return count > steps;
            }
        }
    }

    /** What was found intact the last time must be there still, or its end was cut off since. */
    private void stand(ResultSet links) throws SQLException {
        if (!links.next() || links.getLong(17) != seq) {
            finding = AuditFinding.MISSING;
        } else if (!hash.equals(links.getString(18))) {
            finding = AuditFinding.ALTERED;
        }
    }

    private void step(ResultSet link) throws SQLException {
        seq++;
        finding = wrong(link);
        if (finding == null) {
            hash = link.getString(18);
            keyed = link.getBoolean(19);
            events += organisation.equals(link.getString(6)) ? 1 : 0;
        }
    }

    private @Nullable AuditFinding wrong(ResultSet link) throws SQLException {
        if (link.getLong(17) != seq || link.getObject(1) == null) {
            return AuditFinding.MISSING;
        }
        if (keyed && !link.getBoolean(19)) {
            return AuditFinding.NOT_KEYED;
        }
        var canonical = AuditRow.of(link).canonical(seq);
        var expected = link.getBoolean(19) ? key.next(hash, canonical) : HashChain.next(hash, canonical);
        return expected.equals(link.getString(18)) ? null : AuditFinding.ALTERED;
    }

    @Nullable
    AuditFinding finding() {
        return finding;
    }

    /** Where it stands, or where it is broken. */
    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    boolean keyed() {
        return keyed;
    }

    /** How many events of the organisation it has come by. */
    long events() {
        return events;
    }
}
