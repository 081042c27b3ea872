package org.mobiletoolkit.device.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.assignment.KnownAssignment;
import org.mobiletoolkit.handbook.assignment.KnownAssignments;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.ScopeRules;
import org.mobiletoolkit.platform.testing.ScopeWalk;
import org.mobiletoolkit.platform.testing.TestIssuer;

/** Somebody with roles in one initiative learns nothing of another that is full of records. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ScopedPeopleTest {

    private static final List<String> ROLES = List.of("DEVICE_ADMIN", "PROJECT_MEMBER", "SRO", "AUDITOR");

    private final UUID own = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String login = "only-here-%s@rrx".formatted(own);

    @Inject
    KnownAssignments assignments;

    @Inject
    Aliases aliases;

    @Inject
    DataSource database;

    private static RequestSpecification caller(String login, String... roles) {
        return RestAssured.given().auth().oauth2(TestIssuer.token(login, "RRX", roles));
    }

    private static Supplier<RequestSpecification> person(String role) {
        return () -> caller(role + "@rrx", role);
    }

    private void hear(UUID initiative) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into known_initiative"
                        + " (id, organisation, name, status, gates_passed, sequence) values (?, 'RRX', 'Given', 'ACTIVE',"
                        + " '[]', 1)")) {
            insert.setObject(1, initiative);
            insert.executeUpdate();
        }
    }

    private void assign(UUID initiative, String role, UUID id, boolean ended) {
        QuarkusTransaction.requiringNew()
                .run(() -> assignments.keep(new KnownAssignment(
                        id,
                        "RRX",
                        initiative,
                        aliases.of("RRX", login),
                        role,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2100, 1, 1),
                        ended)));
    }

    @Test
    void everyTableHasARule() throws SQLException {
        ScopeRules.check(database, "initiative_id", Map.of(), Map.of());
    }

    @Test
    void nothingOfAnotherInitiativeIsTold() throws IOException, SQLException {
        hear(own);
        hear(other);
        ROLES.forEach(role -> assign(own, role, UUID.randomUUID(), false));
        var walk = new ScopeWalk("initiativeId", "none", other);
        walk.make(ScopeWalk.collection("connectivity-sites"), """
                {"initiativeId":"%s","code":"CLINIC-2","name":"Northside","kind":"SITE","postcode":"LS1 3EX"}""".formatted(other), person("DEVICE_ADMIN"));
        walk.make(ScopeWalk.collection("estate-baselines"), """
                {"initiativeId":"%s","asOf":"2026-05-01","lines":[
                  {"deviceClass":"LAPTOP","operatingSystem":"WINDOWS","ageBand":"UNDER_1_YEAR","count":2}]}""".formatted(other), person("DEVICE_ADMIN"));

        assertThat(walk.read(() -> caller(login), person("AUDITOR"))).isGreaterThanOrEqualTo(1);
        assertThat(walk.write(() -> caller(login))).isPositive();
    }

    @Test
    void aRoleThatEndedOpensNothing() throws SQLException {
        hear(own);
        var id = UUID.randomUUID();
        assign(own, "AUDITOR", id, false);
        caller(login).get("/api/v1/connectivity-sites").then().statusCode(200);

        assign(own, "AUDITOR", id, true);
        caller(login).get("/api/v1/connectivity-sites").then().statusCode(403);
        assign(own, "AUDITOR", id, false);
        caller(login).get("/api/v1/connectivity-sites").then().statusCode(403);
    }
}
