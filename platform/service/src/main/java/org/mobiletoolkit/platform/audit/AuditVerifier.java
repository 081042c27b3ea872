package org.mobiletoolkit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, step by step, whether the audit log is as it was written: along the chain, among the events that ought to be
 * under it, and against the heads that were noted outside the database. A step costs the same however long the log is.
 */
@ApplicationScoped
class AuditVerifier {

    private static final int STEPS = 5_000;

    private final DataSource database;
    private final ChainKey key;
    private final NotedHeads noted;
    private final Bookmarks bookmarks;
    private final Clock clock;

    AuditVerifier(DataSource database, ChainKey key, NotedHeads noted, Bookmarks bookmarks, Clock clock) {
        this.database = database;
        this.key = key;
        this.noted = noted;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    /** Goes a step from where the cursor stands. */
    AuditVerification verify(String organisation, @Nullable String cursor) {
        var from = cursor == null ? Position.START : bookmarks.read(cursor);
        try (var connection = database.getConnection()) {
            return step(connection, organisation, from);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be read", e);
        }
    }

    private AuditVerification step(Connection connection, String organisation, Position from) throws SQLException {
        var walk = new ChainWalk(key, organisation, from);
        var moreLinks = walk.go(connection, STEPS);
        if (walk.finding() != null) {
            return broken(walk, walk.finding(), walk.seq(), null);
        }
        var loose = LooseEvents.after(from.event(), connection, STEPS, clock.instant());
        if (loose.finding() != null) {
            return broken(walk, loose.finding(), null, null);
        }
        var heads = noted.from(from.noted(), STEPS);
        var lost = heads.isEmpty()
                ? null
                : HeadsInChain.firstLost(connection, heads.get().heads());
        if (lost != null) {
            return broken(walk, AuditFinding.NOT_AS_NOTED, lost, Boolean.FALSE);
        }
        var more = moreLinks || loose.more() || heads.map(NotedHeads.Some::more).orElse(false);
        return intact(walk, loose, from, heads, !more);
    }

    private AuditVerification intact(
            ChainWalk walk, LooseEvents loose, Position from, Optional<NotedHeads.Some> heads, boolean complete) {
        var reached = new Position(
                walk.seq(),
                walk.hash(),
                walk.keyed(),
                loose.last(),
                heads.map(NotedHeads.Some::next).orElse(from.noted()));
        return new AuditVerification(
                true,
                complete,
                walk.events(),
                walk.hash(),
                null,
                null,
                heads.isPresent() ? Boolean.TRUE : null,
                bookmarks.write(reached));
    }

    private static AuditVerification broken(
            ChainWalk walk, AuditFinding finding, @Nullable Long seq, @Nullable Boolean headsAgree) {
        return new AuditVerification(false, true, walk.events(), walk.hash(), finding, seq, headsAgree, null);
    }
}
