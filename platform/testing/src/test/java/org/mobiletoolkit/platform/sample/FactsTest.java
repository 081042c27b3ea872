package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** Marked questions are answered together, and each is answered whatever becomes of the others. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class FactsTest {

    @Inject
    FactBoard board;

    @Inject
    Tenancy tenancy;

    @Inject
    DataSource database;

    private final UUID scope = UUID.randomUUID();

    @Test
    void aQuestionThatCannotBeAnsweredKeepsNoOtherBack() {
        touch("TRICKY.HARD", "NOTE.ANY", "TRICKY.EASY");

        await().untilAsserted(() -> {
            assertThat(answers()).containsEntry("TRICKY.EASY", true).containsEntry("NOTE.ANY", false);
            assertThat(answers()).containsEntry("TRICKY.HARD", null);
            assertThat(marks()).isZero();
        });
    }

    @Test
    void manyMarksOfOneScopeGoWithItsAnswers() throws SQLException {
        for (var i = 0; i < 50; i++) {
            touch("TRICKY.EASY", "NOTE.OPEN");
        }

        await().untilAsserted(() -> assertThat(marks()).isZero());
        assertThat(answers()).containsOnlyKeys("TRICKY.EASY", "NOTE.OPEN");
    }

    private void touch(String... codes) {
        tenancy.runAs("RRX", () -> {
            QuarkusTransaction.requiringNew().run(() -> board.touched(scope, List.of(codes)));
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
