package org.mobiletoolkit.handbook.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.assignment.KnownAssignment;
import org.mobiletoolkit.handbook.assignment.KnownAssignments;
import org.mobiletoolkit.handbook.role.Roles;
import org.mobiletoolkit.platform.person.Aliases;
import org.mobiletoolkit.platform.testing.NameRules;
import org.mobiletoolkit.platform.testing.ScopeRules;
import org.mobiletoolkit.platform.testing.ScopeWalk;
import org.mobiletoolkit.platform.testing.TestIssuer;

/**
 * Somebody with every role in one initiative learns nothing of another that is full of records (handbook 7.3, 7.4); each
 * service runs it over its own.
 */
public abstract class ScopedPeopleProbe {

    private static final String INITIATIVE = "initiativeId";

    /** Those of people. */
    private static final List<String> ROLES =
            Roles.ALL.stream().filter(role -> !role.equals(Roles.SERVICE)).toList();

    @Inject
    DataSource database;

    @Inject
    KnownAssignments assignments;

    @Inject
    Aliases aliases;

    @ConfigProperty(name = "platform.service")
    String service;

    private final String login = "only-here-%s@rrx".formatted(UUID.randomUUID());
    private UUID own;

    /** An initiative of the organisation RRX. */
    protected abstract UUID initiative();

    /** Puts into the hidden initiative what the examples of the document cannot. */
    protected void fill(ScopeWalk walk, UUID hidden) {}

    /** Collections of which the hidden initiative has no record, with the reason. */
    protected Map<String, String> unfilled() {
        return Map.of();
    }

    /** Tables of the whole organisation that such people read, with the reason. */
    protected Map<String, String> shared() {
        return Map.of();
    }

    /** Tables that such people have nothing to do with, with the reason. */
    protected Map<String, String> closed() {
        return Map.of();
    }

    @BeforeEach
    void begin() {
        own = initiative();
    }

    /** One for each role. */
    protected static List<Supplier<RequestSpecification>> people() {
        return ROLES.stream().map(ScopedPeopleProbe::person).toList();
    }

    protected static Supplier<RequestSpecification> person(String role) {
        return () -> caller(role.toLowerCase(Locale.ROOT).replace('_', '-') + "@rrx", role);
    }

    private static RequestSpecification caller(String login, String... roles) {
        return RestAssured.given().auth().oauth2(TestIssuer.token(login, "RRX", roles));
    }

    @Test
    void everyTableHasARule() throws SQLException {
        ScopeRules.check(database, "initiative_id", shared(), closed());
    }

    @Test
    void namesComeInTheOrderInWhichPeopleLook() throws SQLException {
        NameRules.check(database);
    }

    @Test
    void nothingOfAnotherInitiativeIsTold() throws IOException {
        var hidden = initiative();
        var walk = new ScopeWalk(INITIATIVE, hidden);
        walk.make(
                ScopeWalk.collection(service + "-privacy/legal-holds"),
                "{\"scopeId\":\"%s\",\"reason\":\"Litigation about the award\"}".formatted(hidden),
                person("IG_LEAD"));
        fill(walk, hidden);
        var without = walk.fill(people());
        ROLES.forEach(role -> assign(role, UUID.randomUUID(), false));

        assertThat(without).containsOnlyKeys(unfilled().keySet());
        assertThat(walk.read(() -> caller(login), person("AUDITOR"))).isPositive();
        assertThat(walk.write(() -> caller(login))).isPositive();
    }

    @Test
    void aRoleThatEndedOpensNothing() {
        var path = ScopeWalk.collection(service + "-audit/events");
        var id = UUID.randomUUID();
        assign("AUDITOR", id, false);
        caller(login).get(path).then().statusCode(200);

        assign("AUDITOR", id, true);
        caller(login).get(path).then().statusCode(403);
        assign("AUDITOR", id, false);
        caller(login).get(path).then().statusCode(403);
    }

    private void assign(String role, UUID id, boolean ended) {
        QuarkusTransaction.requiringNew()
                .run(() -> assignments.keep(new KnownAssignment(
                        id,
                        "RRX",
                        own,
                        aliases.of("RRX", login),
                        role,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2100, 1, 1),
                        ended)));
    }
}
