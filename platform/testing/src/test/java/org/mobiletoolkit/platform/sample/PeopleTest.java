package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;

/** What cannot be changed names people by a random subject id, never by their login. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class PeopleTest {

    @Inject
    DataSource database;

    @Inject
    TestTopics topics;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentCaller caller;

    @Inject
    Journal journal;

    private static RequestSpecification as(String login) {
        return Api.as(login, "RRX", "WRITER");
    }

    private static String write(String login) {
        var location = as(login)
                .body("{\"folderId\":\"%s\",\"note\":{\"title\":\"t\"}}".formatted(UUID.randomUUID()))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private List<String> column(String sql, Object parameter) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            var values = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    private static Map<String, Object> audited(String id) {
        var events = await().until(
                        () -> Api.as("auditor@rrx", "RRX", "AUDITOR")
                                .get("/api/v1/sample-audit/events?entityId=" + id)
                                .jsonPath()
                                .<Map<String, Object>>getList("items"),
                        found -> !found.isEmpty());
        return events.get(0);
    }

    @Test
    void keepsTheLoginOffTheLogAndTheTopic() throws SQLException {
        var login = "nurse." + UUID.randomUUID().toString().substring(0, 8);
        var id = write(login);
        as(login)
                .header("If-Match", "\"0\"")
                .post("/api/v1/notes/" + id + "/open")
                .then()
                .statusCode(200);

        var said = topics.awaitCount(
                "toolkit.sample.stage-transitions.v1", r -> id.equals(TestTopics.header(r, "ce_subject")), 1);
        var stored = column("select e::text from audit_event e where entity_id = ?", UUID.fromString(id));
        var subjectId = column("select subject_id::text from person where login = ?", login);

        assertThat(stored)
                .hasSize(2)
                .noneMatch(row -> row.contains(login))
                .allMatch(row -> row.contains(subjectId.get(0)));
        assertThat(said.get(0).value()).doesNotContain(login).contains("\"actor\":\"" + subjectId.get(0) + "\"");
        assertThat(UUID.fromString(subjectId.get(0)).version()).isEqualTo(4);
    }

    @Test
    void tellsAuditorsWhoItWas() {
        var event = audited(write("writer.two"));

        assertThat(event).containsEntry("actor", "writer.two");
        assertThat(event.get("actorId").toString()).hasSize(36).isNotEqualTo("writer.two");
    }

    @Test
    void keepsWhyAGuardWasOverriddenWithWhatWasWritten() throws SQLException {
        var id = UUID.randomUUID();
        var subject = new Subject("note", id, id, 0);

        tenancy.runAs("RRX", () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                caller.overriddenBecause(" A telephone number ");
                journal.created(subject, Map.of("title", "x"));
                journal.decided(subject, "KEPT", "Agreed");
                journal.exported(subject, "3 records");
            });
            return null;
        });

        assertThat(column("select action || ' ' || reason from audit_event where entity_id = ? order by id", id))
                .containsExactly(
                        "CREATE patient identifier override: A telephone number",
                        "DECIDE Agreed; patient identifier override: A telephone number",
                        "EXPORT patient identifier override: A telephone number");
        assertThat(column("select changes from audit_event where entity_id = ? and action = 'EXPORT'", id)
                        .get(0))
                .contains("3 records");
    }

    @Test
    void isOnePersonHoweverManyMeetThemAtOnce() throws Exception {
        var login = "crowd." + UUID.randomUUID();
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> writes = IntStream.range(0, 16)
                    .<Callable<String>>mapToObj(i -> () -> write(login))
                    .toList();
            for (var written : pool.invokeAll(writes)) {
                written.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(column("select subject_id::text from person where login = ?", login))
                .hasSize(1);
        assertThat(column(
                        "select count(distinct actor_id)::text from audit_event where actor_id ="
                                + " (select subject_id::text from person where login = ?)",
                        login))
                .containsExactly("1");
        assertThat(column(
                        "select count(*)::text from audit_event where actor_id ="
                                + " (select subject_id::text from person where login = ?)",
                        login))
                .containsExactly("16");
    }

    @Test
    void isAnotherPersonInAnotherOrganisation() throws SQLException {
        var login = "shared." + UUID.randomUUID();
        write(login);
        Api.as(login, "RRY", "WRITER")
                .body("{\"folderId\":\"%s\",\"note\":{\"title\":\"t\"}}".formatted(UUID.randomUUID()))
                .post("/api/v1/notes")
                .then()
                .statusCode(201);

        assertThat(column("select subject_id::text from person where login = ?", login))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void remembersNobodyOfARefusedRequest() throws SQLException {
        var login = "refused." + UUID.randomUUID();
        var body = "{\"folderId\":\"%s\",\"note\":{\"title\":\"twin\"}}".formatted(UUID.randomUUID());
        as("writer@rrx").body(body).post("/api/v1/notes").then().statusCode(201);

        as(login).body(body).post("/api/v1/notes").then().statusCode(409);

        assertThat(column("select login from person where login = ?", login)).isEmpty();
        write(login);
        assertThat(column("select login from person where login = ?", login)).hasSize(1);
    }
}
