package org.mobiletoolkit.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestOwner;

/** A chain that began before hashes had a key goes on with one, and all of it is verified. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class OldChainTest {

    private static final int EVENTS = 7;
    private static final int OLD = 3;

    @Inject
    TestOwner owner;

    @Inject
    ChainKey key;

    private Connection connection;

    @BeforeEach
    void aLogOfItsOwn() throws SQLException {
        connection = owner.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("create schema old");
            statement.execute("create table old.audit_event (like public.audit_event)");
            statement.execute("create table old.audit_chain (like public.audit_chain)");
            statement.execute("set search_path to old");
            statement.execute(
                    "insert into audit_event (id, at, actor_id, actor_roles, organisation, action, entity_type,"
                            + " changes, outcome) select n, now(), 'a', 'SRO', 'RRX', 'READ', 'note', '[]', 'SUCCESS'"
                            + " from generate_series(1, %d) n".formatted(EVENTS));
        }
        seal();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        connection.createStatement().execute("drop schema old cascade");
        connection.close();
    }

    private void seal() throws SQLException {
        var hash = HashChain.GENESIS;
        try (var events = connection
                        .createStatement()
                        .executeQuery("select " + AuditRow.COLUMNS + " from audit_event e order by id");
                var insert = connection.prepareStatement(
                        "insert into audit_chain (seq, event_id, hash, keyed, organisation) values (?, ?, ?, ?, 'RRX')")) {
            for (var seq = 1; events.next(); seq++) {
                var canonical = AuditRow.of(events).canonical(seq);
                hash = seq <= OLD ? HashChain.next(hash, canonical) : key.next(hash, canonical);
                insert.setLong(1, seq);
                insert.setLong(2, seq);
                insert.setString(3, hash);
                insert.setBoolean(4, seq > OLD);
                insert.executeUpdate();
            }
        }
    }

    private ChainWalk walked(Position from, int steps) throws SQLException {
        var walk = new ChainWalk(key, "RRX", from);
        walk.go(connection, steps);
        return walk;
    }

    @Test
    void isIntactFromItsBeginning() throws SQLException {
        var walk = walked(Position.START, 100);

        assertThat(walk.finding()).isNull();
        assertThat(walk.seq()).isEqualTo(EVENTS);
        assertThat(walk.events()).isEqualTo(EVENTS);
    }

    @Test
    void isIntactInStepsOfAnyLength() throws SQLException {
        for (var steps = 1; steps <= EVENTS; steps++) {
            var at = Position.START;
            for (var more = true; more; ) {
                var walk = new ChainWalk(key, "RRX", at);
                more = walk.go(connection, steps);
                assertThat(walk.finding()).isNull();
                at = new Position(walk.seq(), walk.hash(), walk.keyed(), 0, 0);
            }
            assertThat(at.seq()).isEqualTo(EVENTS);
        }
    }

    @Test
    void isBrokenWhereverOneByteOfItChanges() throws SQLException {
        for (var seq = 1; seq <= EVENTS; seq++) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("update audit_event set outcome = 'REFUSED' where id = %d".formatted(seq));

            var walk = walked(Position.START, 100);

            assertThat(walk.finding()).isEqualTo(AuditFinding.ALTERED);
            assertThat(walk.seq()).isEqualTo(seq);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void doesNotGoOnWithoutAKeyOnceItHasOne() throws SQLException {
        connection.createStatement().execute("update audit_chain set keyed = false where seq = " + EVENTS);

        assertThat(walked(Position.START, 100).finding()).isEqualTo(AuditFinding.NOT_KEYED);
    }
}
