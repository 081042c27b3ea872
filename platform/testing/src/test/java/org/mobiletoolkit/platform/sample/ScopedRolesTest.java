package org.mobiletoolkit.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.tenancy.AssignedRoles;
import org.mobiletoolkit.platform.tenancy.Assignment;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ScopedRolesTest {

    private final UUID own = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String login = "somebody-%s@rrs".formatted(own);

    private String ownNote = "";
    private String otherNote = "";

    @Inject
    SampleAssignments assignments;

    @Inject
    AssignedRoles roles;

    @Inject
    DataSource database;

    @BeforeEach
    void fillTwoFolders() {
        ownNote = written(own);
        otherNote = written(other);
    }

    private static RequestSpecification everywhere() {
        return Api.as("writer@rrs", "RRS", "WRITER");
    }

    private RequestSpecification scoped(String... tokenRoles) {
        return Api.as(login, "RRS", tokenRoles);
    }

    private void give(Assignment... held) {
        assignments.give(roles, login, held);
    }

    private static String body(UUID folder) {
        return "{\"folderId\":\"%s\",\"note\":{\"title\":\"%s\"}}".formatted(folder, UUID.randomUUID());
    }

    private static String written(UUID folder) {
        return everywhere()
                .body(body(folder))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String tag(String location) {
        return everywhere().get(location).then().statusCode(200).extract().header("ETag");
    }

    private static int rename(RequestSpecification who, String location) {
        return who.header("If-Match", tag(location))
                .body("{\"title\":\"%s\"}".formatted(UUID.randomUUID()))
                .patch(location)
                .statusCode();
    }

    @Test
    void whoHoldsNoRoleAnywhereIsRefused() {
        give();

        scoped().get("/api/v1/notes").then().statusCode(403);
        scoped().get(ownNote).then().statusCode(403);
    }

    @Test
    void whileTheDatabaseIsAwayNobodyIsTakenForSomebodyWithoutRoles() {
        Api.as("unlucky@rrs", "RRS", "WRITER").get("/api/v1/notes").then().statusCode(503);
    }

    @Test
    void whatIsInOtherFoldersDoesNotExist() {
        give(new Assignment(own, "READER"));

        scoped().get("/api/v1/notes").then().statusCode(200).body("items.folderId", contains(own.toString()));
        scoped().queryParam("folderId", other.toString())
                .get("/api/v1/notes")
                .then()
                .statusCode(200)
                .body("items", empty());
        scoped().get(ownNote).then().statusCode(200);
        scoped().get(otherNote).then().statusCode(404);
    }

    @Test
    void aRoleThatIsTooSmallIsRefusedWhereTheRecordIsKnown() {
        var third = UUID.randomUUID();
        var hidden = written(third);
        give(new Assignment(own, "WRITER"), new Assignment(other, "READER"));

        assertThat(rename(scoped(), ownNote)).isEqualTo(200);
        assertThat(rename(scoped(), otherNote)).isEqualTo(403);
        assertThat(rename(scoped(), hidden)).isEqualTo(404);
        scoped().body(body(own)).post("/api/v1/notes").then().statusCode(201);
        scoped().body(body(other)).post("/api/v1/notes").then().statusCode(403).body("code", equalTo("forbidden"));
        scoped().body(body(third)).post("/api/v1/notes").then().statusCode(403);
    }

    @Test
    void aRoleInOneFolderComesOnTopOfOneThatHoldsEverywhere() {
        give(new Assignment(own, "WRITER"));
        assignments.give(roles, "another@rrs", new Assignment(other, "WRITER"));

        scoped("READER").get(otherNote).then().statusCode(200);
        assertThat(rename(scoped("READER"), ownNote)).isEqualTo(200);
        assertThat(rename(scoped("READER"), otherNote)).isEqualTo(403);
    }

    @Test
    void whenTheRoleHasEndedNothingIsLeftAndNoAnswerIsGivenAgain() {
        give(new Assignment(own, "WRITER"), new Assignment(other, "WRITER"));
        var key = UUID.randomUUID().toString();
        var body = body(own);
        scoped().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
        scoped().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then()
                .statusCode(201);

        give(new Assignment(other, "WRITER"));
        scoped().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then()
                .statusCode(404);
        scoped().get(ownNote).then().statusCode(404);

        give();
        scoped().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then()
                .statusCode(403);
        scoped().get(ownNote).then().statusCode(403);
    }

    @Test
    void theAuditLogTellsOfTheOwnFolderOnlyAndNamesTheRoleHeldThere() {
        give(new Assignment(own, "WRITER"), new Assignment(own, "AUDITOR"));
        assertThat(rename(scoped(), ownNote)).isEqualTo(200);

        Awaitility.await()
                .untilAsserted(() -> scoped().queryParam("limit", 200)
                        .get("/api/v1/sample-audit/events")
                        .then()
                        .statusCode(200)
                        .body("items.scopeId", everyItem(equalTo(own.toString())))
                        .body("items.actorRoles", hasItem("AUDITOR WRITER")));
        scoped().get("/api/v1/sample-audit/verify").then().statusCode(403);
    }

    @Test
    void whatIsOfTheWholeOrganisationIsNotOpenedByARoleInOneFolder() {
        give(new Assignment(own, "IG_LEAD"));

        scoped().get("/api/v1/sample-privacy/register").then().statusCode(403);
        scoped().get("/api/v1/sample-privacy/legal-holds").then().statusCode(403);
    }

    @Test
    void oneConnectionServesBothKindsOfCallersInTurn() throws Exception {
        give(new Assignment(own, "WRITER"));
        var callers = Executors.newFixedThreadPool(8);
        try {
            var calls = IntStream.range(0, 160)
                    .<Callable<Integer>>mapToObj(i -> () -> (i % 2 == 0 ? scoped() : everywhere())
                            .get(otherNote)
                            .statusCode())
                    .toList();
            var answers = callers.invokeAll(calls);
            for (var i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? 404 : 200);
            }
        } finally {
            callers.shutdown();
        }
        assertThat(rename(everywhere(), otherNote)).isEqualTo(200);
        assertThat(waiting()).isZero();
    }

    /** Connections that went back to the pool in a transaction. */
    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where state like 'idle in transaction%'"
                                + " and query like '%platform.seen%'");
                var row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void listsOfPartsFollowTheirOwner() {
        give(new Assignment(own, "READER"));

        scoped().get("/api/v1/cards").then().statusCode(200).body("items", empty());
        scoped().get("/api/v1/cards/entries").then().statusCode(200).body("items", not(hasItems("said")));
    }
}
