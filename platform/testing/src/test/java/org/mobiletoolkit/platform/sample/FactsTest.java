package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;
import org.mobiletoolkit.platform.testing.TestOwner;
import org.mobiletoolkit.platform.testing.TestTopics;

/** Questions are answered anew when what they read has changed, and each is answered whatever becomes of the others. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class FactsTest {

    private static final String EVIDENCE = "toolkit.sample.evidence.v1";

    @Inject
    FactBoard board;

    @Inject
    Journal journal;

    @Inject
    Tenancy tenancy;

    @Inject
    DataSource database;

    @Inject
    TestOwner owner;

    @Inject
    TestTopics topics;

    @Inject
    TestClock clock;

    @Inject
    TrickyFacts tricky;

    @Inject
    Waker waker;

    @Inject
    MeterRegistry registry;

    private final UUID scope = UUID.randomUUID();

    @Test
    void aChangeMarksTheQuestionsThatReadRecordsOfItsKind() {
        inTransaction(() -> setRiddle());

        await().untilAsserted(() -> {
            assertThat(answers()).containsOnlyKeys("TRICKY.EASY", "TRICKY.HARD");
            assertThat(marks()).isZero();
        });
    }

    @Test
    void theMarksOfATransactionAreWrittenOnceAtItsEnd() {
        inTransaction(() -> {
            setRiddle();
            setRiddle();
            board.reconsider(scope);
            assertThat(marksOfThisTransaction()).isZero();
        });

        await().untilAsserted(() -> assertThat(answers()).hasSize(board.codes().size()));
    }

    @Test
    void whatIsRolledBackMarksNothing() throws SQLException {
        assertThatThrownBy(() -> inTransaction(() -> {
                    setRiddle();
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");

        assertThat(marks()).isZero();
        assertThat(answers()).isEmpty();
    }

    @Test
    void aQuestionThatCannotBeAnsweredKeepsNoOtherBack() {
        inTransaction(() -> board.reconsider(scope));

        await().untilAsserted(() -> {
            assertThat(answers()).containsEntry("TRICKY.EASY", true).containsEntry("NOTE.ANY", false);
            assertThat(answers()).containsEntry("TRICKY.HARD", null);
            assertThat(marks()).isZero();
        });
    }

    @Test
    void aQuestionThatCannotBeAnsweredSaysWhy() {
        var facts = tenancy.runAs("RRX", () -> board.answers(List.of("TRICKY.HARD", "TRICKY.EASY"), scope, null));

        assertThat(facts).extracting(Fact::unanswered).containsExactly("the service failed", null);
    }

    @Test
    void manyMarksOfOneScopeGoWithItsAnswers() throws SQLException {
        for (var i = 0; i < 50; i++) {
            inTransaction(() -> setRiddle());
        }

        await().untilAsserted(() -> assertThat(marks()).isZero());
        assertThat(answers()).containsOnlyKeys("TRICKY.EASY", "TRICKY.HARD");
    }

    @Test
    void howeverManyMarksAScopeHasItIsAnsweredOnceAndNobodyWaitsForIt() throws SQLException {
        var others = Stream.generate(UUID::randomUUID).limit(30).toList();
        inTransaction(() -> {
            mark(scope, 12_000);
            others.forEach(other -> mark(other, 1));
        });
        waker.now("fact_evaluator");

        await().untilAsserted(() -> assertThat(marks()).isZero());
        assertThat(tricky.readingsOf(scope)).isEqualTo(1);
        await().untilAsserted(() -> assertThat(others).allMatch(other -> tricky.readingsOf(other) == 1));
    }

    private void mark(UUID marked, int times) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into fact_touched (scope_id, organisation, codes)"
                        + " select ?, 'RRX', array['TRICKY.EASY'] from generate_series(1, ?)")) {
            insert.setObject(1, marked);
            insert.setInt(2, times);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAnswerIsSaidAgainAfterADayThoughItIsTheSame() {
        inTransaction(() -> setRiddle());
        topics.await(EVIDENCE, said -> isAnswer(said) && !said.value().contains("repeated"));

        clock.advance(Duration.ofHours(25));
        var again =
                topics.await(EVIDENCE, said -> isAnswer(said) && said.value().contains("\"repeated\":true"));
        clock.reset();

        assertThat(TestTopics.header(again, "ce_sequence")).isEqualTo("2");
    }

    private boolean isAnswer(ConsumerRecord<String, String> said) {
        return scope.toString().equals(said.key()) && said.value().contains("TRICKY.EASY");
    }

    @Test
    void howLongMarksWaitIsSeenWhileTheyDo() throws SQLException {
        try (var other = owner.connect();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table fact_answer in access exclusive mode");
            inTransaction(() -> setRiddle());

            await().until(() -> gauge("toolkit.facts.scopes") > 0
                    && gauge("toolkit.facts.touched") > 0
                    && gauge("toolkit.facts.oldest.seconds") > 0);
            other.rollback();
        }

        await().until(() -> gauge("toolkit.facts.scopes") == 0 && gauge("toolkit.facts.oldest.seconds") == 0);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    @Test
    void severalQuestionsAreAnsweredInTheirOrderAboutThePartThatIsMeant() {
        var part = UUID.randomUUID();

        var facts = tenancy.runAs(
                "RRX",
                () -> board.answers(List.of("NOTE.OPEN", "NOBODY.KNOWS", "TRICKY.EASY", "NOTE.ANY"), scope, part));

        assertThat(facts).extracting(Fact::code).containsExactly("NOTE.OPEN", "TRICKY.EASY", "NOTE.ANY");
        assertThat(facts.get(1).recordRefs()).containsExactly("/parts/" + part);
    }

    private void setRiddle() {
        journal.created(new Subject("riddle", UUID.randomUUID(), scope, 0), Map.of("text", "Who knows?"));
    }

    private void inTransaction(Runnable work) {
        tenancy.runAs("RRX", () -> {
            QuarkusTransaction.requiringNew().run(work);
            return true;
        });
    }

    private Map<String, Boolean> answers() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select code, satisfied from fact_answer where scope_id = ?")) {
            query.setObject(1, scope);
            try (var rows = query.executeQuery()) {
                var answers = new HashMap<String, Boolean>();
                while (rows.next()) {
                    answers.put(rows.getString(1), rows.getObject(2, Boolean.class));
                }
                return answers;
            }
        }
    }

    private long marksOfThisTransaction() {
        try {
            return marks();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long marks() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from fact_touched where scope_id = ?")) {
            query.setObject(1, scope);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
