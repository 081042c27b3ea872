package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** What somebody tried and may not is written down, but never so often that it fills the log. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RefusedRequestsTest {

    @Inject
    DataSource database;

    private int rows(String login) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from audit_event e join person p on"
                        + " p.subject_id::text = e.actor_id where p.login = ? and e.outcome = 'REFUSED'")) {
            query.setString(1, login);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void writesDownWhoTriedWhat() {
        var login = "curious-" + UUID.randomUUID();
        var note = UUID.randomUUID();

        Api.as(login, "RRX", "READER")
                .post("/api/v1/notes/" + note + "/open")
                .then()
                .statusCode(403);

        await().untilAsserted(() -> Api.as("auditor@rrx", "RRX", "AUDITOR")
                .get("/api/v1/sample-audit/events?entityId=" + note)
                .then()
                .body("items.actor", contains(login))
                .body("items.action", contains("COMMAND"))
                .body("items.outcome", contains("REFUSED"))
                .body("items.reason", contains("forbidden"))
                .body("items.entityType", contains("notes")));
    }

    @Test
    void cannotBeUsedToFillTheLog() throws SQLException {
        var login = "stubborn-" + UUID.randomUUID();
        for (var i = 0; i < 60; i++) {
            Api.as(login, "RRX", "NOBODY").get("/api/v1/notes").then().statusCode(403);
        }

        await().until(() -> rows(login) == 20);
        // the next one who is refused tells how many were not written down
        var other = "other-" + UUID.randomUUID();
        Api.as(other, "RRX", "NOBODY").get("/api/v1/notes").then().statusCode(403);
        await().until(() -> rows(other) == 1);
        assertThat(rows(login)).isEqualTo(20);
    }

    @Test
    void leavesMistakesOut() throws SQLException {
        var login = "clumsy-" + UUID.randomUUID();
        Api.as(login, "RRX", "WRITER")
                .get("/api/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(login, "RRX", "WRITER").get("/api/v1/notes?limit=0").then().statusCode(400);
        Api.as(login, "RRX", "NOBODY").get("/api/v1/notes").then().statusCode(403);

        await().until(() -> rows(login) > 0);
        assertThat(rows(login)).isEqualTo(1);
    }

    @Test
    void writesDownTokensThatAreNotBelieved() throws SQLException {
        Api.withToken("nonsense").get("/api/v1/notes").then().statusCode(401);

        await().until(() -> {
            try (var connection = database.getConnection();
                    var row = connection
                            .createStatement()
                            .executeQuery("select count(*) from audit_event where action = 'LOGIN_FAIL'"
                                    + " and outcome = 'REFUSED' and organisation = '-'")) {
                row.next();
                return row.getInt(1) > 0;
            }
        });
    }
}
