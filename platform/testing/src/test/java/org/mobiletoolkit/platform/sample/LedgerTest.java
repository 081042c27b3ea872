package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.ledger.AuditLine;
import org.mobiletoolkit.platform.ledger.Ledger;
import org.mobiletoolkit.platform.outbox.Outbox;
import org.mobiletoolkit.platform.outbox.OutboxEvent;
import org.mobiletoolkit.platform.rest.Failures;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What a transaction leaves behind it costs one statement, and is there if and only if the transaction is. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class LedgerTest {

    private static final String SAID = "toolkit.sample.ledger.v1";

    private final UUID scope = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Outbox outbox;

    @Inject
    Ledger ledger;

    @Inject
    Tenancy tenancy;

    @Inject
    DataSource database;

    @Inject
    EntityManagerFactory persistence;

    @Inject
    TestTopics topics;

    @Test
    void aTransitionWritesByTwoStatements() throws SQLException {
        var writer = Api.as("writer@rrx", "RRX", "WRITER");
        var note = writer.body("{\"folderId\":\"%s\",\"note\":{\"title\":\"ledger\"}}".formatted(scope))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Api.as("writer@rrx", "RRX", "WRITER")
                .header("If-Match", "\"0\"")
                .post(note + "/open")
                .then()
                .statusCode(200);

        var id = note.substring(note.lastIndexOf('/') + 1);

        // the number of a statement among those of its transaction that write: the record's own is number 0
        assertThat(column("select cmin::text from audit_event where action = 'COMMAND' and entity_id = '" + id + "'"
                        + " union all select cmin::text from event_sequence where subject = '" + id + "'"))
                .containsExactly("1", "1");
    }

    @Test
    void manyLinesOfOneTransactionKeepTheirOrder() throws SQLException {
        var subjects = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        inTransaction(() -> IntStream.range(0, 120).forEach(i -> {
            journal.updated(subject(subjects.get(i % 3)), Map.of("text", i), Map.of("text", i + 1));
            say(subjects.get(i % 3), i);
        }));

        assertThat(column("select changes::json -> 0 ->> 'old' from audit_event where scope_id = '" + scope
                        + "' order by id"))
                .containsExactlyElementsOf(numbers(0, 120));
        var heard = topics.awaitCount(SAID, r -> scope.toString().equals(r.key()), 120);
        assertThat(heard)
                .extracting(r -> r.value())
                .containsExactlyElementsOf(IntStream.range(0, 120)
                        .mapToObj("{\"i\":%d}"::formatted)
                        .toList());
        for (var subject : subjects) {
            assertThat(heard.stream()
                            .filter(r -> subject.toString().equals(TestTopics.header(r, "ce_subject")))
                            .map(r -> TestTopics.header(r, "ce_sequence")))
                    .containsExactlyElementsOf(numbers(1, 41));
        }
    }

    @Test
    void numbersGoOnInTheNextTransaction() {
        var subject = UUID.randomUUID();
        inTransaction(() -> {
            say(subject, 0);
            say(subject, 1);
        });
        inTransaction(() -> say(subject, 2));

        var heard = topics.awaitCount(SAID, r -> scope.toString().equals(r.key()), 3);

        assertThat(heard).extracting(r -> TestTopics.header(r, "ce_sequence")).containsExactly("1", "2", "3");
    }

    @Test
    void aLineThatIsRefusedFailsTheTransactionAsWhatItIs() throws SQLException {
        assertThatThrownBy(() -> inTransaction(() -> {
                    journal.updated(subject(UUID.randomUUID()), Map.of("text", "a"), Map.of("text", "b"));
                    say(UUID.randomUUID(), 0);
                    ledger.add(line("PERHAPS"));
                }))
                .satisfies(e -> assertThat(Failures.classify(e).type().code()).isEqualTo("rule-violated"));

        assertThat(column("select action from audit_event where scope_id = '" + scope + "'"))
                .isEmpty();
        assertThat(column("select subject from outbox where record_key = '" + scope + "'"))
                .isEmpty();
    }

    @Test
    void whatIsRolledBackLeavesNothing() throws SQLException {
        assertThatThrownBy(() -> inTransaction(() -> {
                    ledger.add(line("SUCCESS"));
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");

        assertThat(column("select action from audit_event where scope_id = '" + scope + "'"))
                .isEmpty();
    }

    @Test
    void onlyWhatHasChangedOfARecordIsUpdated() {
        var mappings = persistence.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();

        assertThat(Stream.of(Note.class, Pledge.class)
                        .map(entity -> mappings.getEntityDescriptor(entity).isDynamicUpdate()))
                .containsOnly(true);
    }

    private AuditLine line(String outcome) {
        return new AuditLine(
                Instant.EPOCH,
                "a",
                "b",
                null,
                "RRX",
                scope,
                "READ",
                "riddle",
                null,
                null,
                null,
                "[]",
                null,
                null,
                outcome);
    }

    private Subject subject(UUID id) {
        return new Subject("riddle", id, scope, 0);
    }

    private void say(UUID subject, int i) {
        outbox.append(new OutboxEvent(
                SAID,
                scope.toString(),
                "riddle.said.v1",
                subject.toString(),
                JsonNodeFactory.instance.objectNode().put("i", i)));
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toList();
    }

    private void inTransaction(Runnable work) {
        tenancy.runAs("RRX", () -> {
            QuarkusTransaction.requiringNew().run(work);
            return true;
        });
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var column = new ArrayList<String>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}
