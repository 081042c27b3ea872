package org.mobiletoolkit.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares heads that were noted with the chain as it is. */
final class HeadsInChain {

    private HeadsInChain() {}

    /** The end of the chain now; empty when nothing is sealed yet. */
    static Optional<Head> now(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select seq, hash from audit_chain order by seq desc limit 1");
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(new Head(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }

    /** The lowest number at which the chain is not as it was noted; null when it is. */
    static @Nullable Long firstLost(Connection connection, Collection<Head> heads) throws SQLException {
        var chain = hashes(connection, heads);
        return heads.stream()
                .filter(head -> !head.hash().equals(chain.get(head.seq())))
                .map(Head::seq)
                .min(Long::compare)
                .orElse(null);
    }

    private static Map<Long, String> hashes(Connection connection, Collection<Head> heads) throws SQLException {
        try (var query = connection.prepareStatement("select seq, hash from audit_chain where seq = any (?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", heads.stream().map(Head::seq).distinct().toArray()));
            try (var rows = query.executeQuery()) {
                var hashes = new HashMap<Long, String>();
                while (rows.next()) {
                    hashes.put(rows.getLong(1), rows.getString(2));
                }
                return hashes;
            }
        }
    }
}
