package org.mobiletoolkit.stakeholder.course.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.ScopeRules;
import org.mobiletoolkit.platform.testing.ScopeWalk;
import org.mobiletoolkit.platform.testing.TestIssuer;

/** Somebody with every role in one initiative learns nothing of another that is full of records. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ScopedPeopleTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private static Supplier<RequestSpecification> person(String role) {
        return () -> plain(role.toLowerCase(Locale.ROOT).replace('_', '-') + "@rrx", role);
    }

    private static RequestSpecification plain(String login, String... roles) {
        return RestAssured.given().auth().oauth2(TestIssuer.token(login, "RRX", roles));
    }

    @Test
    void everyTableHasARule() throws SQLException {
        ScopeRules.check(
                database,
                "initiative_id",
                Map.of(),
                Map.of(
                        "initiative_number", "counts the initiatives of the whole organisation",
                        "subject_request", "about people of the whole organisation"));
    }

    @Test
    void nothingOfAnotherInitiativeIsTold() throws IOException {
        var own = openInitiative();
        var other = openInitiative();
        var login = "only-here-%s@rrx".formatted(own);
        var walk = new ScopeWalk("initiativeId", ScopeWalk.collection("initiatives"), other);
        var filled = walk.fill(
                List.of(person("SRO"), person("PROGRAMME_MANAGER"), person("PROJECT_MEMBER"), person("CLINICAL_LEAD")));
        GivenRoles.everyRole(own, login, clock);

        assertThat(filled).isGreaterThanOrEqualTo(18);
        assertThat(walk.read(() -> plain(login), person("AUDITOR"))).isGreaterThanOrEqualTo(70);
        assertThat(walk.write(() -> plain(login))).isGreaterThanOrEqualTo(90);
    }
}
