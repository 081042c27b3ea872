package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestBroker;
import org.mobiletoolkit.platform.testing.TestOwner;
import org.mobiletoolkit.platform.testing.TestTopics;

/** Whatever is done to the audit log behind the service's back is found, and the service itself may only add to it. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AuditChainTest {

    private static final String HEADS = "toolkit.sample.audit-heads.v1";
    private static final String GUARDS =
            "alter table audit_event %1$s trigger user; alter table audit_chain %1$s trigger user";

    TestBroker broker;

    @Inject
    DataSource database;

    @Inject
    TestOwner owner;

    @Inject
    TestTopics topics;

    @Inject
    MeterRegistry registry;

    @BeforeEach
    void aLogThatIsSealed() {
        for (var i = 0; i < 6; i++) {
            write();
        }
        awaitSealed();
    }

    private static void write() {
        Api.as("writer@rrx", "RRX", "WRITER")
                .body("{\"folderId\":\"%s\",\"note\":{\"title\":\"audited\"}}".formatted(UUID.randomUUID()))
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    private void awaitSealed() {
        await().until(() -> one("select count(*) from audit_unsealed") == 0);
    }

    private long one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private long last() throws SQLException {
        return one("select max(seq) from audit_chain");
    }

    private void tamper(String... statements) throws SQLException {
        owner.execute(GUARDS.formatted("disable"));
        try {
            owner.execute(statements);
        } finally {
            owner.execute(GUARDS.formatted("enable"));
        }
    }

    /** Step by step to the end, or to what is wrong. */
    private static JsonPath walked(String organisation, @Nullable String from) {
        var step = step(organisation, from);
        while (!step.getBoolean("complete")) {
            step = step(organisation, step.getString("cursor"));
        }
        return step;
    }

    private static JsonPath step(String organisation, @Nullable String cursor) {
        var asked = Api.as("auditor@" + organisation, organisation.toUpperCase(java.util.Locale.ROOT), "AUDITOR");
        if (cursor != null) {
            asked = asked.queryParam("cursor", cursor);
        }
        return asked.get("/api/v1/sample-audit/verify")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void assertBroken(String finding, @Nullable Long seq) {
        var found = walked("rrx", null);
        assertThat(found.getBoolean("intact")).isFalse();
        assertThat(found.getString("finding")).isEqualTo(finding);
        assertThat(found.getObject("firstBrokenSeq", Long.class)).isEqualTo(seq);
        assertThat(found.getString("cursor")).isNull();
    }

    private static void assertIntact() {
        var found = walked("rrx", null);
        assertThat(found.getBoolean("intact")).as(found.prettify()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor_id = 'x'",
                "delete from audit_event",
                "truncate audit_event cascade",
                "update audit_chain set hash = hash",
                "delete from audit_chain",
                "truncate audit_chain",
                "alter table audit_event disable trigger user",
                "drop trigger audit_chain_append_only on audit_chain",
                "create trigger own before insert on audit_event for each row execute function refuse_change()",
                "alter table audit_chain drop column keyed",
                "drop table audit_unsealed",
                "create table own_table (id int)",
                "set role toolkit"
            })
    void theServiceItselfMayOnlyAddToIt(String attempt) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(attempt);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void anAlteredEventIsFound() throws SQLException {
        var seq = last();
        var event = "(select event_id from audit_chain where seq = %d)".formatted(seq);
        tamper("update audit_event set actor_id = actor_id || 'x' where id = " + event);
        try {
            assertBroken("ALTERED", seq);
        } finally {
            tamper("update audit_event set actor_id = rtrim(actor_id, 'x') where id = " + event);
        }
        assertIntact();
    }

    @Test
    void anEventThatWasPutInPastTheServiceIsFound() throws SQLException {
        tamper(
                "insert into audit_event (at, actor_id, actor_roles, organisation, action, entity_type, changes, outcome)"
                        + " values (now(), 'forged', '', 'RRX', 'READ', 'note', '[]', 'SUCCESS')");
        try {
            assertBroken("OUTSIDE_THE_CHAIN", null);
        } finally {
            tamper("delete from audit_event where actor_id = 'forged'");
        }
        assertIntact();
    }

    @Test
    void linksThatWereTakenFromTheEndAreFoundByTheirEvents() throws SQLException {
        owner.execute("create table kept as select * from audit_chain order by seq desc limit 5");
        tamper("delete from audit_chain where seq in (select seq from kept)");
        try {
            assertBroken("OUTSIDE_THE_CHAIN", null);
        } finally {
            tamper("insert into audit_chain select * from kept", "drop table kept");
        }
        assertIntact();
    }

    @Test
    void anEndThatWasCutOffWithItsEventsIsFoundByTheHeadThatWasNoted() throws SQLException {
        var cut = last();
        topics.await(HEADS, noted -> noted.value().contains("\"seq\":%d,".formatted(cut)));
        owner.execute(
                "create table kept as select * from audit_chain order by seq desc limit 5",
                "create table kept_event as select * from audit_event where id in (select event_id from kept)");
        tamper(
                "delete from audit_chain where seq in (select seq from kept)",
                "delete from audit_event where id in (select id from kept_event)");
        try {
            var found = walked("rrx", null);
            assertThat(found.getString("finding")).isEqualTo("NOT_AS_NOTED");
            assertThat(found.getBoolean("headsAgree")).isFalse();
            assertThat(found.getLong("firstBrokenSeq")).isBetween(cut - 4, cut);
            await().until(() -> registry.get("toolkit.audit.lost").gauge().value() == 1);
        } finally {
            tamper(
                    "insert into audit_event overriding system value select * from kept_event",
                    "insert into audit_chain select * from kept",
                    "drop table kept",
                    "drop table kept_event");
        }
        assertIntact();
    }

    @Test
    void aHashWithoutAKeyIsFoundAmongThoseThatHaveOne() throws SQLException {
        var seq = last();
        tamper("update audit_chain set keyed = false where seq = " + seq);
        try {
            assertBroken("NOT_KEYED", seq);
        } finally {
            tamper("update audit_chain set keyed = true where seq = " + seq);
        }
        assertIntact();
    }

    @Test
    void anotherDayItGoesOnWhereItStoodAndSeesIfThatIsGone() throws SQLException {
        var reached = walked("rrx", null).getString("cursor");
        var seq = last();
        write();
        awaitSealed();

        var since = walked("rrx", reached);
        assertThat(since.getBoolean("intact")).isTrue();
        assertThat(since.getLong("events")).isEqualTo(last() - seq);
        assertThat(walked("ryy", reached).getLong("events")).isZero();

        var hash = "(select hash from audit_chain where seq = %d)".formatted(seq);
        tamper(
                "create table kept as select " + hash + " as hash",
                "update audit_chain set hash = repeat('0', 64) where seq = " + seq);
        try {
            var found = walked("rrx", reached);
            assertThat(found.getString("finding")).isEqualTo("ALTERED");
            assertThat(found.getLong("firstBrokenSeq")).isEqualTo(seq);
        } finally {
            tamper("update audit_chain set hash = (select hash from kept) where seq = " + seq, "drop table kept");
        }
        assertIntact();
    }

    @Test
    void whileTheBrokerIsAwayNobodyTellsOfHeadsAndAllElseIsVerified() {
        broker.stop();
        try {
            var found = walked("rrx", null);
            assertThat(found.getBoolean("intact")).isTrue();
            assertThat(found.<Object>get("headsAgree")).isNull();
        } finally {
            broker.start();
        }
        assertThat(walked("rrx", null).getBoolean("headsAgree")).isTrue();
    }

    @Test
    void nobodyMakesUpAPlaceToGoOnFrom() {
        Api.as("auditor@rrx", "RRX", "AUDITOR")
                .queryParam("cursor", "made-up")
                .get("/api/v1/sample-audit/verify")
                .then()
                .statusCode(400);
    }
}
